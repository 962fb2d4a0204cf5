using System.Text.RegularExpressions;
using Umkm.Rules.Books;

namespace Umkm.Rules.Tests.Programmes;

/// <summary>Events are not laws: what a town did once has an end or a day on which it was last seen, is told as past, and every programme of a town
/// says whom to ask.</summary>
public partial class LocalProgrammesTests
{
    public static TheoryData<string, string> Versions
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach ((Decision decision, DecisionVersion version) in Local.SelectMany(d => d.Versions.Select(v => (d, v))))
            {
                all.Add(decision.Id, version.InForce.ToString());
            }
            return all;
        }
    }

    private static IEnumerable<Decision> Local =>
        RuleBook.Embedded.Decisions.Where(d => d is { Kind: DecisionKind.Programme, Region: not (null or "nasional") });

    [Theory]
    [MemberData(nameof(Versions))]
    public void It_says_whom_to_ask(string id, string days) =>
        Assert.Matches("(?i)tanyakan|tempat untuk bertanya", Version(id, days).Programme!.IntakeNote ?? "");

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_is_known_from_the_press_has_an_end_or_a_last_day(string id, string days)
    {
        DecisionVersion version = Version(id, days);
        if (version.InForce.Until is not null || !version.Basis.Basis.Any(b => b.StartsWith("Berita", StringComparison.Ordinal)))
        {
            return;
        }
        Assert.Matches(LastSeen(), version.Programme!.IntakeNote ?? "");
        Assert.NotEqual("terbuka", version.Programme.Intake);
    }

    [Fact]
    public void What_happened_once_is_closed_and_told_as_past()
    {
        DecisionVersion[] once =
        [
            .. Local.SelectMany(d => d.Versions).Where(v => v.Programme?.IntakeNote is { } note && Once().IsMatch(note) && v.InForce.Until is null),
        ];
        Assert.True(once.Length >= 2, $"{once.Length} events");
        Assert.All(once, v => Assert.Equal("tertutup", v.Programme!.Intake));
    }

    private static DecisionVersion Version(string id, string days) => RuleBook.Embedded.Find(id)!.Versions.Single(v => v.InForce.ToString() == days);

    [GeneratedRegex(
        "(?i)terakhir terlihat ([0-9]{1,2} )?(Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) [0-9]{4}"
    )]
    private static partial Regex LastSeen();

    [GeneratedRegex("(?i)peristiwa sekali|hanya rencana")]
    private static partial Regex Once();
}
