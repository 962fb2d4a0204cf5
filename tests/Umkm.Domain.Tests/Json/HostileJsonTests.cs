using System.Text;
using FsCheck.Xunit;
using Umkm.Domain.Json;

namespace Umkm.Domain.Tests.Json;

/// <summary>Bytes nobody would write by hand: always a result.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class HostileJsonTests
{
    [Property(MaxTest = 2000)]
    public bool Random_bytes_give_a_subject_or_problems(Dice random)
    {
        byte[] bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return IsSound(SubjectJson.Read(bytes, "x.json"));
    }

    [Property(MaxTest = 3000)]
    public bool Random_sequences_of_json_tokens_give_a_subject_or_problems(Dice random)
    {
        string[] tokens =
        [
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"name\"",
            "\"permits\"",
            "\"facts\"",
            "\"owner\"",
            "\"subject\"",
            "\"kelompok\"",
            "null",
            "1",
            "-0",
            "1e9",
            "\"\\ud800\"",
            "true",
            " ",
            "\n",
        ];
        return IsSound(Read("{" + string.Concat(random.GetItems(tokens, random.Next(30)))));
    }

    [Property(MaxTest = 2000)]
    public bool Valid_files_with_a_few_bytes_changed_give_a_subject_or_problems(Subject subject, Dice random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(SubjectJson.Write(subject));
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"{}[]\",:0-.eE\\u \n"[random.Next(15)];
        }

        return IsSound(SubjectJson.Read(bytes, "x.json"));
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_said_to_be_cut_off_at_its_end()
    {
        int cuts = 0;
        for (int seed = 0; seed < 10; seed++)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(SubjectJson.Write(Samples.Subject(new Random(seed))).TrimEnd());
            for (int length = 1; length < bytes.Length; length++, cuts++)
            {
                Problem last = SubjectJson.Read(bytes.AsSpan(0, length), "x.json").Problems[^1];
                Assert.Equal("json.truncated", last.Code);
                Assert.Equal(1 + bytes.AsSpan(0, length).Count((byte)'\n'), last.Place.Line);
            }
        }

        Assert.InRange(cuts, 10_000, 1_000_000);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"name\":")]
    [InlineData("{\"facts\":{\"x\":[")]
    public void A_hundred_thousand_levels_of_brackets_are_refused(string open)
    {
        SubjectReadResult result = Read(Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, open, 100_000).ToString()));
        Assert.Equal("json.too-deep", result.Problems[^1].Code);
        Assert.InRange(result.Problems[^1].Place.Column, 32, 1000);
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_sixty_five_are_not()
    {
        Assert.Equal(["json.unknown-property"], Codes(Nested(64)));
        Assert.Equal(["json.unknown-property", "json.too-deep"], Codes(Nested(65)));

        static string Nested(int levels) => $"{{\"zzz\":{new string('[', levels - 1)}{new string(']', levels - 1)}}}";
    }

    [Fact]
    public void A_million_unknown_properties_are_refused() => Assert.Equal(101, Read(Many("{", static at => $"\"k{at}\":1", "}")).Problems.Count);

    [Fact]
    public void A_million_repeated_properties_are_refused() => Assert.Equal(101, Read(Many("{", static _ => "\"workers\":1", "}")).Problems.Count);

    [Fact]
    public void A_million_facts_are_refused() =>
        Assert.Equal(
            ["json.too-many"],
            Read(Many("{\"facts\":{", static at => $"\"k{at}\":1", "}}")).Problems.Select(static problem => problem.Code)
        );

    [Fact]
    public void A_million_list_entries_are_refused() =>
        Assert.Equal(
            ["json.too-many"],
            Read(Many("{\"subject\":\"kelompok\",\"members\":[", static _ => "{}", "]}")).Problems.Select(static problem => problem.Code)
        );

    [Fact]
    public void A_quarter_of_a_million_facts_are_read_and_one_more_is_not()
    {
        Assert.Equal(250_000, Read(Many("{\"facts\":{", static at => $"\"k{at}\":1", "}}", 250_000)).Subject!.Facts.Count);
        Assert.Equal(
            ["json.too-many"],
            Read(Many("{\"facts\":{", static at => $"\"k{at}\":1", "}}", 250_001)).Problems.Select(static problem => problem.Code)
        );
    }

    [Fact]
    public void Many_wrong_values_on_one_huge_line_are_located()
    {
        SubjectReadResult result = Read(Many("{\"trainings\":[", static _ => "\"ÉÉÉÉÉÉÉ\"", "]}", 90_000));
        Assert.Equal(101, result.Problems.Count);
        Assert.Equal(15 + 10 * 99, result.Problems[99].Place.Column);
    }

    [Fact]
    public void Huge_texts_and_numbers_are_shortened_in_problems()
    {
        string huge = new('7', 1_000_000);
        foreach (
            string json in new[]
            {
                $"{{\"workers\":{huge}}}",
                $"{{\"legalForm\":\"{huge}\"}}",
                $"{{\"{huge}\":1}}",
                $"{{\"nib\":\"{huge}\"}}",
                $"{{\"facts\":{{\" {huge}\":1}}}}",
            }
        )
        {
            Problem problem = Assert.Single(Read(Encoding.UTF8.GetBytes(json)).Problems);
            Assert.InRange(problem.Tell(Language.Indonesian).Length, 1, 1500);
        }
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread_and_one_at_the_limit_is_read()
    {
        byte[] bytes = new byte[SubjectJson.MaxBytes + 1];
        bytes.AsSpan().Fill((byte)' ');
        "{}"u8.CopyTo(bytes);
        Problem problem = Assert.Single(Read(bytes).Problems);
        Assert.Equal(("json.too-large", 0, 0, ""), (problem.Code, problem.Place.Line, problem.Place.Column, problem.Place.Path));
        Assert.Equal(problem, Assert.Single(SubjectJson.TooLarge("x.json", bytes.Length).Problems));
        Assert.Equal(new Enterprise(), Read(bytes[..^1]).Subject);
    }

    [Fact]
    public void Other_encodings_are_named()
    {
        const string Json = "{ \"name\": \"é\" }";
        Assert.Equal(["json.utf-16"], Codes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Json)]));
        Assert.Equal(["json.utf-16"], Codes([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Json)]));
        Assert.Equal(["json.utf-16"], Codes(Encoding.Unicode.GetBytes(Json)));
        Assert.Equal(["json.utf-16"], Codes(Encoding.BigEndianUnicode.GetBytes(Json)));
        Problem problem = Assert.Single(SubjectJson.Read(Encoding.Latin1.GetBytes("{\n" + Json[1..]), "x.json").Problems);
        Assert.Equal(("json.not-utf-8", 2, 11), (problem.Code, problem.Place.Line, problem.Place.Column));
    }

    // A subject or problems, never both and never neither, and every problem can be told in both languages.
    private static bool IsSound(SubjectReadResult result) =>
        result.Succeeded == (result.Problems.Count == 0)
        && result
            .Problems.Concat(result.Warnings)
            .All(static problem =>
                problem.Tell(Language.Indonesian).Length > 0
                && problem.Tell(Language.English).Length > 0
                && problem.Place.Line >= 1
                && problem.Place.Column >= 1
            );

    private static byte[] Many(string open, Func<int, string> item, string close, int count = 1_000_000) =>
        Encoding.UTF8.GetBytes(open + string.Join(',', Enumerable.Range(0, count).Select(item)) + close);

    private static IEnumerable<string> Codes(string json) => Codes(Encoding.UTF8.GetBytes(json));

    private static IEnumerable<string> Codes(byte[] utf8) => Read(utf8).Problems.Select(static problem => problem.Code);

    private static SubjectReadResult Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static SubjectReadResult Read(byte[] utf8) => SubjectJson.Read(utf8, "x.json");
}
