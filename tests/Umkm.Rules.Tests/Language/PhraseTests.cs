using Umkm.Rules.Documents;

namespace Umkm.Rules.Tests.Language;

/// <summary>Words that go with a number follow it.</summary>
public class PhraseTests
{
    private static readonly Phrase Rows = new("{count} baris", "{count} {count|row is|rows are} here");

    [Theory]
    [InlineData("0", "0 rows are here")]
    [InlineData("1", "1 row is here")]
    [InlineData("11", "11 rows are here")]
    public void One_is_one_and_all_else_is_many(string count, string said) =>
        Assert.Equal(said, Rows.In(Umkm.Domain.Language.English, ("count", count)));

    [Fact]
    public void A_number_without_a_value_is_refused() => Assert.Throws<ArgumentException>(() => Rows.In(Umkm.Domain.Language.English, ("rows", "1")));
}
