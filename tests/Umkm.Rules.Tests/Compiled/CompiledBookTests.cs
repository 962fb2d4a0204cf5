using Umkm.Rules.Books;
using Umkm.Rules.Compiled;
using Umkm.Rules.Loading;
using Xunit;

namespace Umkm.Rules.Tests.Compiled;

/// <summary>The compiled book that the build embeds is the rule files, and nothing else.</summary>
public sealed class CompiledBookTests
{
    private static readonly RuleBook Read = ReadFiles();

    [Fact]
    public void The_embedded_form_was_made_of_the_embedded_files() => Assert.Equal(Read.Hash, RuleBook.Embedded.Hash);

    [Fact]
    public void Glossaries_are_equal() => Equal(Read.Glossary, RuleBook.Embedded.Glossary);

    [Fact]
    public void Registers_of_regulations_are_equal()
    {
        Equal(Read.Instruments.All, RuleBook.Embedded.Instruments.All);
        Equal(Read.Instruments.Kinds, RuleBook.Embedded.Instruments.Kinds);
    }

    [Fact]
    public void Decisions_stand_in_the_same_order() => Assert.Equal(Read.Decisions.Select(d => d.Id), RuleBook.Embedded.Decisions.Select(d => d.Id));

    public static TheoryData<string> Ids => [.. Read.Decisions.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_decision_is_equal_in_every_property_of_everything_below_it(string id) => Equal(Read.Find(id)!, RuleBook.Embedded.Find(id)!);

    [Fact]
    public void Writing_what_was_opened_gives_the_same_bytes() =>
        Assert.Equal(EmbeddedFiles.Compiled(), CompiledBook.Write(CompiledBook.Read(EmbeddedFiles.Compiled())));

    [Fact]
    public void A_day_takes_the_version_in_force_then()
    {
        foreach (Decision decision in Read.Decisions)
        {
            foreach (DecisionVersion version in decision.Versions)
            {
                Decision opened = CompiledBook.Read(EmbeddedFiles.Compiled()).Find(decision.Id)!;
                foreach (var day in new[] { version.InForce.From, version.InForce.Until ?? version.InForce.From.PlusYears(50) })
                {
                    Equal(version, opened.On(day)!);
                    Assert.Equal(decision.On(version.InForce.From.PlusDays(-1))?.InForce, opened.On(version.InForce.From.PlusDays(-1))?.InForce);
                }
            }
        }
    }

    [Fact]
    public void Bytes_of_another_form_are_refused()
    {
        byte[] other = EmbeddedFiles.Compiled();
        other[4] += 2;

        var error = Assert.Throws<InvalidDataException>(() => CompiledBook.Read(other));

        Assert.Contains("form", error.Message, StringComparison.Ordinal);
    }

    private static RuleBook ReadFiles()
    {
        RuleBookResult result = RuleBook.Load(RuleBook.EmbeddedRuleFiles, RuleBook.EmbeddedEdition, withCases: false);
        Assert.Empty(result.Problems);
        return result.Book!;
    }

    private static void Equal(object expected, object actual) => Assert.Null(ObjectGraph.Difference(expected, actual, ""));
}
