using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NRules;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.NRules;

namespace Umkm.Samples.Bank;

/// <summary>The applicants of a day in one session: the law decides first, then the bank. An applicant who comes again with more facts is an update;
/// the letters follow.</summary>
public sealed class LoanDesk
{
    private readonly ISession _session;

    /// <param name="on">The day.</param>
    public LoanDesk(LocalDate on)
    {
        // The one decision that the bank's rules match, and what it leans on: ready sooner than the whole book.
        using ServiceProvider services = new ServiceCollection()
            .AddUmkm(new AssessorOptions { Only = [Kur.Mikro] })
            .AddUmkmNRules(rules => rules.Load(own => own.From(typeof(LendWithinOurCeiling), typeof(AskWhatIsMissing), typeof(RefuseWithTheArticle))))
            .BuildServiceProvider();
        _session = services.GetRequiredService<UmkmSessions>().On(on).CreateSession();
    }

    /// <summary>Takes an application; one with the same id again replaces it.</summary>
    public void Take(Enterprise applicant)
    {
        _session.InsertEnterprise(applicant);
        _session.Fire();
    }

    /// <summary>What the bank writes, by applicant; the same words once.</summary>
    public IEnumerable<Letter> Letters() =>
        _session
            .Query<Letter>()
            .ToList()
            .DistinctBy(l => (l.Applicant, l.Text))
            .OrderBy(l => l.Applicant, StringComparer.Ordinal)
            .ThenBy(l => l.Text, StringComparer.Ordinal);
}
