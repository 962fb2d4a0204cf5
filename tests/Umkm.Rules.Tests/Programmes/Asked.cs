using NodaTime;
using NodaTime.Text;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Programmes;

/// <summary>Asks the embedded book about a programme, and checks the answer together with the criterion and the article it comes from.</summary>
internal static class Asked
{
    private static readonly Assessor Assessor = new(TestBooks.Embedded);

    public static DecisionResult About(string programme, Subject subject, string on) => Assessor.Assess(subject, Day(on))[programme];

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Refused by exactly one criterion, of this article.</summary>
    public static DecisionResult Refused(string programme, Subject subject, string on, string criterion, string article)
    {
        DecisionResult result = About(programme, subject, on);
        Assert.Equal(Answers.NotEligible, result.Answer);
        CriterionResult[] unmet = [.. result.Criteria.Where(c => c.Holds is not true)];
        Assert.Equal(criterion, string.Join('|', unmet.Select(c => c.Id)));
        Assert.Contains(article, unmet[0].Basis.ToString(), StringComparison.Ordinal);
        return result;
    }

    /// <summary>Eligible: every criterion is met, and this one by this article.</summary>
    public static DecisionResult Eligible(string programme, Subject subject, string on, string criterion, string article)
    {
        DecisionResult result = About(programme, subject, on);
        Assert.Equal("", string.Join('|', result.Criteria.Where(c => c.Holds is not true).Select(c => c.Id)));
        Assert.Equal(Answers.Eligible, result.Answer);
        Assert.Contains(article, Assert.Single(result.Criteria, c => c.Id == criterion).Basis.ToString(), StringComparison.Ordinal);
        return result;
    }

    /// <summary>Eligible, or refused by this criterion of this article.</summary>
    public static DecisionResult Decided(bool eligible, string programme, Subject subject, string on, string criterion, string article) =>
        eligible ? Eligible(programme, subject, on, criterion, article) : Refused(programme, subject, on, criterion, article);

    /// <summary>What is offered to the subject, with its article.</summary>
    public static string[] Offered(DecisionResult result) =>
        [.. result.Benefits.Where(b => b.Applies is true).Select(b => $"{b.Benefit.Value} ({b.Benefit.Basis})")];

    public static Umkm.Domain.Facts With(this Umkm.Domain.Facts facts, string name, bool value) => facts.With(name, FactValue.From(value));
}
