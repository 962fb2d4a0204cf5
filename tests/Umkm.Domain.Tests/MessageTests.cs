using System.Text.RegularExpressions;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Tests;

public class MessageTests
{
    private static readonly string[] EnglishWords =
    [
        "the",
        "is",
        "was",
        "were",
        "and",
        "of",
        "not",
        "expected",
        "with",
        "should",
        "must",
        "file",
        "digits",
        "one",
    ];

    private static readonly string[] IndonesianWords =
    [
        "yang",
        "adalah",
        "diharapkan",
        "atau",
        "tidak",
        "dari",
        "bukan",
        "dengan",
        "tanpa",
        "berkas",
        "angka",
        "di",
        "ini",
    ];

    private static IEnumerable<MessageKind> Catalogue =>
        [
            .. TextMessages.All,
            .. RupiahMessages.All,
            .. WarningMessages.All,
            .. JsonMessages.All,
            .. SubjectMessages.All,
            .. RegionMessages.All,
            .. NumberMessages.All,
            .. PaperMessages.All,
        ];

    [Fact]
    public void Codes_are_unique() =>
        Assert.Empty(Catalogue.GroupBy(static kind => kind.Code).Where(static same => same.Count() > 1).Select(static same => same.Key));

    [Fact]
    public void Every_message_of_the_catalogue_is_listed()
    {
        IEnumerable<string> fields = new[]
        {
            typeof(TextMessages),
            typeof(RupiahMessages),
            typeof(WarningMessages),
            typeof(JsonMessages),
            typeof(SubjectMessages),
            typeof(RegionMessages),
            typeof(NumberMessages),
            typeof(PaperMessages),
        }
            .SelectMany(static type => type.GetFields())
            .Where(static field => field.FieldType == typeof(MessageKind))
            .Select(static field => ((MessageKind)field.GetValue(null)!).Code);
        Assert.Equal(fields.Order(StringComparer.Ordinal), Catalogue.Select(static kind => kind.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_languages_are_complete_and_have_the_same_placeholders()
    {
        foreach (MessageKind kind in Catalogue)
        {
            Assert.NotEqual("", kind.What.Indonesian);
            foreach (LocalizedText text in new[] { kind.What, kind.Expected, kind.Remedy })
            {
                Assert.Equal(text.Indonesian.Length == 0, text.English.Length == 0);
                Assert.Equal(Placeholders(text.Indonesian), Placeholders(text.English));
            }
        }
    }

    [Fact]
    public void Neither_language_holds_words_of_the_other()
    {
        foreach (LocalizedText text in Catalogue.SelectMany(static kind => new[] { kind.What, kind.Expected, kind.Remedy }))
        {
            Assert.Empty(Words(text.Indonesian).Intersect(EnglishWords, StringComparer.Ordinal));
            Assert.Empty(Words(text.English).Intersect(IndonesianWords, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_message_reads_as_sentences_in_both_languages()
    {
        Message reason = Nib.Read("123").Reason!;
        Assert.Equal(
            "NIB berisi 3 angka: \"123\". Diharapkan 13 angka. Periksa angka yang kurang atau lebih; nol di depan ikut ditulis.",
            reason.Text(Language.Indonesian)
        );
        Assert.Equal(
            "The NIB has 3 digits: \"123\". 13 digits were expected. Look for a missing or surplus digit; a leading zero is written too.",
            reason.Text(Language.English)
        );
        Assert.Equal(reason.Text(Language.Indonesian), reason.ToString());
    }

    [Fact]
    public void A_value_with_braces_is_not_filled_again() =>
        Assert.Contains("\"{found}{length}\"", TextMessages.NotDate.WithFound("{found}{length}").What(Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("NIK 3573010107900001 ya", "NIK ************0001 ya")]
    [InlineData("02.183.241.5-000.000", "**.***.***.*-**0.000")]
    [InlineData("3573 0101 0790 0001", "**** **** **** 0001")]
    [InlineData("tel 081234567890", "tel 081234567890")]
    [InlineData("a\u001b[31mb\u202e", "a\\u001B[31mb\\u202E")]
    public void Values_are_shown_masked_and_without_control_characters(string typed, string shown) => Assert.Equal(shown, Shown.Text(typed));

    [Fact]
    public void Long_values_are_shortened() => Assert.Equal(new string('x', 60) + "…", Shown.Text(new string('x', 1000)));

    [Fact]
    public void A_default_parse_result_is_a_failure_with_a_reason()
    {
        ParseResult<Nib> result = default;
        Assert.False(result.Succeeded);
        Assert.Equal("text.empty", result.Reason?.Code);
        Assert.False(result.TryGetValue(out _));
        Assert.Throws<FormatException>(() => result.Value);
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, "\\{[a-z]+\\}").Select(static match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string text) =>
        Regex.Matches(Regex.Replace(text, "\"[^\"]*\"|\\{[a-z]+\\}", "").ToLowerInvariant(), "[a-z]+").Select(static match => match.Value);
}
