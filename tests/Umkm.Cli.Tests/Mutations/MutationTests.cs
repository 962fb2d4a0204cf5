using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Json;
using Umkm.Rules.Loading;
using Umkm.Rules.RuleLanguage;
using Lang = Umkm.Domain.Language;

namespace Umkm.Cli.Tests.Mutations;

/// <summary>Subjects, registers and rule files with some bytes changed: each is read, or refused with a reason, and what is read is assessed; nothing
/// else ever happens. UMKM_MUTATIONS says how many, UMKM_SEED where to begin, UMKM_SECONDS when to stop; tests/mutations.sh sets them.</summary>
public class MutationTests
{
    private static readonly LocalDate[] Days = [new(2026, 11, 22), new(2012, 2, 29), new(9999, 12, 31), new(1, 1, 1), new(2025, 10, 5)];
    private static readonly string[] Pieces =
    [
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "-1",
        "0",
        "9999999999999999",
        "\u0000",
        "\u202E",
        "\\u",
        "é",
        "2026-02-30",
        "9999-12-31",
        "\"permits\"",
        "\"nib\"",
        "\"status\":\"tidak-ada\"",
        ";",
        "?",
        "@",
        "\n",
        "\t",
        "  ",
        "#",
        "&a",
        "*a",
        "|",
        "'",
        "Rp",
        "miliar",
        "paling banyak",
        "semua:",
        "- ",
        "tahun",
        "99999999999",
    ];

    [Fact]
    public void NothingUnexpected()
    {
        int wanted = Setting("UMKM_MUTATIONS", 1_500);
        int seed = Setting("UMKM_SEED", 1);
        var time = TimeSpan.FromSeconds(Setting("UMKM_SECONDS", 60));
        RuleBook book = RuleBook.Embedded;
        var assessor = new Assessor(
            book,
            new AssessorOptions { Only = ["skala-usaha", "izin/nib", "izin/spp-irt", "izin/slhs", "program/kur-mikro"] }
        );
        byte[][] subjects = [.. Directory.GetFiles(Cli.Samples, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        byte[] register = Encoding.UTF8.GetBytes(Cli.Run("sample", "--count", "4", "--seed", "7").Out);
        RuleFile[][] books = Books();
        var watch = Stopwatch.StartNew();
        int done = 0;
        int accepted = 0;
        int ruleFiles = 0;
        int acceptedRules = 0;
        for (; done < wanted && watch.Elapsed < time; done++)
        {
            var random = new Random(seed + done);
            string what = "";
            try
            {
                int kind = random.Next(1_000);
                if (kind < 15)
                {
                    RuleFile[] rules = books[random.Next(books.Length)];
                    RuleFile file = rules[kind == 0 ? random.Next(rules.Length) : rules.Length - 1];
                    what = file.Path;
                    RuleFile broken = new(file.Path, Mutated(file.Utf8.ToArray(), random));
                    RuleBookResult result = RuleBook.Load(rules.Select(f => f.Path == file.Path ? broken : f), "uji", withCases: false);
                    acceptedRules += Accepted(result, random);
                    ruleFiles++;
                }
                else if (kind < 50)
                {
                    what = "register";
                    accepted += Screened(assessor, Mutated(register, random), Days[random.Next(Days.Length)]);
                }
                else
                {
                    what = "subject";
                    accepted += Assessed(assessor, Mutated(subjects[random.Next(subjects.Length)], random), Days[random.Next(Days.Length)], random);
                }
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"UMKM_SEED={seed + done} UMKM_MUTATIONS=1, {what}: {e}");
            }
        }
        string told = string.Create(
            CultureInfo.InvariantCulture,
            $"{done} mutated inputs from seed {seed} in {watch.Elapsed.TotalSeconds:0} s, {accepted} subjects and registers accepted and assessed, "
                + $"{acceptedRules} of {ruleFiles} rule files accepted and assessed.\n"
        );
        if (Environment.GetEnvironmentVariable("UMKM_TOLD") is { } file2)
        {
            File.AppendAllText(file2, told);
        }
        Assert.True(accepted > 0 && (acceptedRules > 0 || ruleFiles < 50), told);
    }

    /// <summary>Small books: the terms, and one decision that names no other, which comes last.</summary>
    private static RuleFile[][] Books()
    {
        RuleFile[] terms = [.. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal))];
        return
        [
            .. RuleBook
                .EmbeddedRuleFiles.Where(f =>
                    !f.Path.StartsWith("istilah/", StringComparison.Ordinal) && !f.Path.Contains(".kasus.", StringComparison.Ordinal)
                )
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => (RuleFile[])[.. terms, f])
                .Where(b => RuleBook.Load(b, "uji", withCases: false).Book is { Decisions.Length: > 0 }),
        ];
    }

    private static int Accepted(RuleBookResult result, Random random)
    {
        Assert.All(result.Problems, p => Assert.NotEqual("", p.Tell(Lang.Indonesian)));
        if (result.Book is not { Decisions.IsEmpty: false } book)
        {
            return 0;
        }
        Subject subject =
            random.Next(2) == 0
                ? new Enterprise()
                : new Enterprise
                {
                    Permits = [],
                    Activities = [],
                    Products = [],
                    Workers = 3,
                };
        if (book.Decisions[0].Subject == SubjectKind.Group)
        {
            return 1;
        }
        Assert.NotEmpty(new Assessor(book).Assess(subject, Days[random.Next(Days.Length)]).ToJson(Lang.Indonesian));
        return 1;
    }

    private static int Assessed(Assessor assessor, byte[] json, LocalDate on, Random random)
    {
        SubjectReadResult read = SubjectJson.Read(json, "uji.json");
        Assert.All(read.Problems, p => Assert.NotEqual("", p.Tell(Lang.Indonesian)));
        if (read.Subject is not { } subject || SubjectCheck.Of(subject, assessor.Book.Glossary).Count > 0)
        {
            return 0;
        }
        Assessment assessment = assessor.Assess(subject, on);
        Assert.NotEmpty(assessor.Book.Decisions);
        _ = random.Next(40) == 0 ? assessment.ToJson(Lang.Indonesian) : string.Join('|', assessment.Possible("skala-usaha"));
        return 1;
    }

    private static int Screened(Assessor assessor, byte[] csv, LocalDate on)
    {
        try
        {
            using var input = new RegisterInput(new MemoryStream(csv), "uji.csv");
            RegisterTotals totals = new RegisterScreening(assessor, on, Lang.Indonesian) { Workers = 1 }.Run(
                input,
                "uji.csv",
                new MemoryStream(),
                new MemoryStream(),
                tally: false,
                CancellationToken.None
            );
            return totals.Answered > 0 ? 1 : 0;
        }
        catch (RegisterException refused)
        {
            Assert.NotEqual("", refused.Message);
            return 0;
        }
    }

    /// <summary>The bytes with one to four changes: a byte, a piece taken out, doubled, or put in.</summary>
    private static byte[] Mutated(byte[] source, Random random)
    {
        List<byte> bytes = [.. source];
        for (int changes = random.Next(1, 5); changes > 0 && bytes.Count > 0; changes--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 20), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    // A digit for a digit keeps most inputs readable, so that they are assessed.
                    int digit = bytes.FindIndex(at, b => char.IsAsciiDigit((char)b));
                    if (digit >= 0)
                    {
                        bytes[digit] = (byte)('0' + random.Next(10));
                    }
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }
        return [.. bytes];
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
