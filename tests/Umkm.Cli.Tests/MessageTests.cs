using System.Text.RegularExpressions;
using Umkm.Cli.Messages;
using Umkm.Domain;

namespace Umkm.Cli.Tests;

/// <summary>The catalogue of the tool speaks both languages completely.</summary>
public class MessageTests
{
    private static readonly MessageKind[] All =
    [
        .. ToolMessages.All,
        .. FileMessages.All,
        .. AssessMessages.All,
        .. SqlMessages.All,
        .. ComputeMessages.All,
    ];

    [Fact]
    public void BothLanguages_HaveTheSamePlaces()
    {
        static string Places(string text) =>
            string.Join(
                ',',
                Regex
                    .Matches(text, @"\{\w+\}", RegexOptions.None, TimeSpan.FromSeconds(1))
                    .Select(m => m.Value)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
            );
        Assert.All(
            All,
            kind => Assert.All(new[] { kind.What, kind.Expected, kind.Remedy }, t => Assert.Equal(Places(t.Indonesian), Places(t.English)))
        );
    }

    [Fact]
    public void Indonesian_HoldsNoEnglishWords()
    {
        var english = new Regex(
            @"\b(the|was|were|is|are|not|file|folder is|expected|given|option|command|known|of|and|or|it)\b",
            RegexOptions.IgnoreCase,
            TimeSpan.FromSeconds(1)
        );
        Assert.All(
            All,
            kind =>
                Assert.DoesNotMatch(
                    english,
                    Regex.Replace(
                        $"{kind.What.Indonesian} {kind.Expected.Indonesian} {kind.Remedy.Indonesian}",
                        @"\{\w+\}",
                        "",
                        RegexOptions.None,
                        TimeSpan.FromSeconds(1)
                    )
                )
        );
    }

    [Fact]
    public void Codes_AreUnique() => Assert.Equal(All.Length, All.Select(k => k.Code).Distinct().Count());
}
