using Umkm.Rules.Books;

namespace Umkm.Rules.Tests.Docs;

/// <summary>The changelog names every decision of the rule book and every day on which its law changes.</summary>
public class ChangelogTests
{
    [Fact]
    public void Every_version_of_every_decision_is_told()
    {
        string[] lines = Page.Of("CHANGELOG.md").Text.Split('\n');
        string[] untold =
        [
            .. from decision in RuleBook.Embedded.Decisions
            let told = string.Join('\n', lines.Where(l => l.Contains($"`{decision.Id}`", StringComparison.Ordinal)))
            from version in decision.Versions
            let day = NodaTime.Text.LocalDatePattern.Iso.Format(version.InForce.From)
            where !told.Contains(day, StringComparison.Ordinal)
            select $"`{decision.Id}` {day}",
        ];
        Assert.True(
            untold.Length == 0,
            "CHANGELOG.md has no line with this decision and the first day of this version: " + string.Join("; ", untold)
        );
    }
}
