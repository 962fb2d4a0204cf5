using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Json;
using Umkm.Rules.Loading;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.Screenings;
using Umkm.Rules.Tests.Screening;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>What was not read weighs on the answer: which answers are at best given by the conditions read follows from the words of the rule
/// files, read here as plain text.</summary>
public partial class ConditionsReadTests
{
    private static readonly LocalDate On = new(2026, 11, 28);

    [Fact]
    public void The_files_say_which_answers_carry_it()
    {
        int limited = 0;
        int memory = 0;
        foreach (RuleFile file in RuleBook.EmbeddedRuleFiles.Where(f => !f.Path.EndsWith(".kasus.yaml", StringComparison.Ordinal)))
        {
            string yaml = Encoding.UTF8.GetString(file.Utf8.Span);
            if (!Id().IsMatch(yaml))
            {
                continue;
            }
            foreach (string version in Versions().Split(yaml).Skip(1))
            {
                LocalDate first = NodaTime.Text.LocalDatePattern.Iso.Parse(version[..10]).Value;
                Decision decision = RuleBook.Embedded.Find(Id().Match(yaml).Groups[1].Value)!;
                string[] evidence = [.. Evidences().Matches(version).Select(m => m.Groups[1].Value)];
                bool onlyMemory = evidence.All(e => e == "ingatan");
                HashSet<string> expected = onlyMemory
                    ? [.. decision.Answers.Select(a => a.Slug)]
                    : [.. Limited(version).Where(k => decision.Answer(k) is not null)];
                Plan plan = Plan.For(RuleBook.Embedded, first, only: [decision.Id]);
                PlannedDecision planned = plan.Find(decision.Id)!;
                string[] carried = [.. decision.Answers.Zip(plan.NotesOf(planned).ByConditionsRead).Where(a => a.Second).Select(a => a.First.Slug)];
                bool takesOver = decision.Kind == DecisionKind.Completeness || version.Contains("sama dengan:", StringComparison.Ordinal);
                Assert.True(
                    takesOver ? expected.IsSubsetOf(carried) : expected.SetEquals(carried),
                    $"{decision.Id} {first}: {string.Join(",", carried)}"
                );
                limited += expected.Count > 0 ? 1 : 0;
                memory += onlyMemory ? 1 : 0;
            }
        }
        Assert.True(limited > 50, $"{limited} versions");
        Assert.True(memory > 5, $"{memory} versions");
    }

    [Theory]
    [InlineData("program/kur-mikro", "memenuhi")] // Permenko 1/2026: other credit, SLIK, who is excluded
    [InlineData("program/kur-kecil", "memenuhi")]
    [InlineData("program/umi", "memenuhi")] // conditions of PIP for bodies
    [InlineData("program/sehati", "memenuhi")] // numbers 13 to 15 of the list
    [InlineData("program/hapus-tagih-pp-47-2024", "tidak-memenuhi")] // the way of state receivables, PP 47/2024 Pasal 12
    [InlineData("izin/bpjs-ketenagakerjaan", "kurang")] // whether the NIB still registers
    [InlineData("izin/spp-irt", "kurang", "kedaluwarsa")] // the list of food of the annex
    [InlineData("pangan-industri-rumah-tangga", "ya")]
    [InlineData("program/pph-final-umkm")] // read as text
    [InlineData("izin/halal")]
    [InlineData("izin/nib")]
    public void In_force_today(string id, params string[] answers)
    {
        Plan plan = Plan.For(RuleBook.Embedded, On);
        PlannedDecision planned = plan.Find(id)!;
        Assert.Equal(answers, planned.Decision.Answers.Zip(plan.NotesOf(planned).ByConditionsRead).Where(a => a.Second).Select(a => a.First.Slug));
    }

    [Fact]
    public void A_result_says_so_in_every_form()
    {
        Assessment assessment = new Assessor(RuleBook.Embedded).Assess(Trader(sales: 300), On);
        DecisionResult umi = assessment["program/umi"];
        Assert.True(umi.ByConditionsRead);
        Assert.Contains(umi.Possible, a => a is { Slug: "memenuhi", Label.Indonesian: "memenuhi syarat yang terbaca" });
        Assert.Contains(umi.Cautions, c => c.Code == "syarat-belum-dinilai");

        DecisionResult[] decided = [.. assessment.Decisions.Where(d => d.Answer is not null)];
        int read = decided.Count(d => d.ByConditionsRead);
        Assert.InRange(read, 1, decided.Length - 1);
        int open = assessment.Decisions.Count(d => d.Answer is null && d.ByConditionsRead);
        Assert.NotEqual(0, open);
        foreach (ExplanationForm form in Enum.GetValues<ExplanationForm>())
        {
            string told = Regex.Replace(assessment.Explain(Lang.Indonesian, form), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(5));
            Assert.Contains(
                $"{read} dari {decided.Length} jawaban berdasar syarat yang terbaca saja; {open} lagi yang belum pasti",
                told,
                StringComparison.Ordinal
            );
            string english = Regex.Replace(assessment.Explain(Lang.English, form), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(5));
            Assert.Contains(
                $"{read} of {decided.Length} answers rest on the conditions read only; {open} more that are open",
                english,
                StringComparison.Ordinal
            );
        }
        JsonElement json = JsonDocument.Parse(assessment.ToJson(Lang.Indonesian)).RootElement;
        JsonElement head = json.GetProperty("answers");
        Assert.Equal(read + open, head.GetProperty("byConditionsRead").GetInt32());
        Assert.Equal(
            json.GetProperty("decisions")
                .EnumerateObject()
                .Where(d => d.Value.GetProperty("byConditionsRead").GetBoolean())
                .Select(d => d.Name)
                .Order(),
            head.GetProperty("decidedByConditionsRead")
                .EnumerateArray()
                .Concat(head.GetProperty("openByConditionsRead").EnumerateArray())
                .Select(d => d.GetString()!)
                .Order()
        );
        Assert.Equal(decided.Length, json.GetProperty("answers").GetProperty("decided").GetInt32());
        foreach (JsonProperty decision in json.GetProperty("decisions").EnumerateObject())
        {
            Assert.Equal(assessment[decision.Name].ByConditionsRead, decision.Value.GetProperty("byConditionsRead").GetBoolean());
        }
    }

    [Fact]
    public void What_fails_a_condition_that_was_read_is_decided()
    {
        // KUR mikro, Permenko 1/2026: sales of at most Rp4,8 miliar, here Rp1 juta more.
        DecisionResult kur = new Assessor(RuleBook.Embedded).Assess(Trader(sales: 4801), On)["program/kur-mikro"];
        Assert.Equal("tidak-memenuhi", kur.Answer);
        Assert.False(kur.ByConditionsRead);
    }

    [Fact]
    public void Screening_counts_what_single_assessments_say()
    {
        var assessor = new Assessor(RuleBook.Embedded);
        Enterprise[] register = ScreeningAgreesTests.Register(new Random(17), On, 70);
        Assessment[] alone = [.. register.Select(e => assessor.Assess(e, On))];
        Umkm.Rules.Screenings.Screening screening = assessor.Screen(register, On);
        var tally = new ScreeningTally(screening);
        foreach (ScreenedBlock block in screening)
        {
            tally.Add(block);
        }
        Assert.All(
            tally.Decisions,
            d => Assert.Equal(alone.Count(a => a[d.Decision.Id] is { Answer: not null, ByConditionsRead: true }), d.ByConditionsRead)
        );
        Assert.True(tally.Decisions.Sum(d => d.ByConditionsRead) > 100);
    }

    private static Enterprise Trader(long sales) =>
        new()
        {
            Id = SubjectId.Parse("M-1"),
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(sales))],
            Permits = [],
            Loans = [],
        };

    /// <summary>The answers under <c>syarat belum dinilai</c> of a version, by their indentation.</summary>
    private static IEnumerable<string> Limited(string version) =>
        Block().Match(version) is { Success: true } block ? Keys().Matches(block.Groups[1].Value).Select(m => m.Groups[1].Value) : [];

    [GeneratedRegex(@"^  - berlaku: ", RegexOptions.Multiline)]
    private static partial Regex Versions();

    [GeneratedRegex(@"^keputusan: (\S+)", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex(@"\bbukti: (\w+)")]
    private static partial Regex Evidences();

    [GeneratedRegex(@"^    syarat belum dinilai:\n((?:      .*\n?)+)", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^      ([\w-]+):", RegexOptions.Multiline)]
    private static partial Regex Keys();
}
