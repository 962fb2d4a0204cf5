using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.Screenings;

namespace Umkm.Rules.Tests.Screening;

/// <summary>What is counted over blocks is what the single assessments say, counted one by one.</summary>
public class ScreeningTallyTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    [Fact]
    public void Answers_readings_regions_and_missing_facts()
    {
        var assessor = new Assessor(RuleBook.Embedded);
        Enterprise[] register = ScreeningAgreesTests.Register(new Random(21), On, 130);
        Assessment[] alone = [.. register.Select(e => assessor.Assess(e, On))];
        ScreeningTally tally = Counted(assessor, register);

        Assert.Equal(register.Length, tally.Rows);
        foreach (DecisionTally decision in tally.Decisions)
        {
            DecisionResult[] results = [.. alone.Select(a => a[decision.Decision.Id])];
            for (int i = 0; i < decision.Decision.Answers.Length; i++)
            {
                Assert.Equal(results.Count(r => r.Answer == decision.Decision.Answers[i].Slug), decision.Decided(i));
            }
            Assert.Equal(results.Count(r => r.Answer is null), decision.Undecided);
            Assert.Equal(register.Length, decision.Sets.Sum(s => s.Value));
            Readings(decision, results);
            Missing(tally, decision, alone);
        }
        Regions(tally, register, alone);
    }

    [Fact]
    public void Whatever_the_order_and_the_number_of_counters()
    {
        var assessor = new Assessor(RuleBook.Embedded);
        Enterprise[] register = ScreeningAgreesTests.Register(new Random(22), On, 200);
        ScreeningTally whole = Counted(assessor, register);
        ScreeningTally sum = Counted(assessor, register[128..]);
        sum.Add(Counted(assessor, register[..128]));
        Assert.Equal(Text(whole), Text(sum));
    }

    [Fact]
    public void What_to_ask_is_the_same_in_whatever_order_many_facts_are_met()
    {
        ScreenedDecision decision = Counted(new Assessor(RuleBook.Embedded), [new Enterprise()]).Decisions[0].Decision;
        MissingSet[] sets =
        [
            .. Enumerable.Range(1, 300).Select(i => new MissingSet(decision, [new MissingFact(new($"fakta {i}", $"fact {i}"), null, null)], i)),
        ];
        foreach (MissingSet[] order in new[] { sets, [.. sets.Reverse()] })
        {
            var counted = new FactSets();
            counted.Add([.. order]);
            (ImmutableArray<MissingFact> facts, long decided) = counted.Best(null, 2);
            Assert.Equal(["fakta 299", "fakta 300"], facts.Select(f => f.Name.Indonesian));
            Assert.Equal(599, decided);
        }
    }

    /// <summary>Compares the missing facts that are counted with those that single assessments ask for.</summary>
    internal static void MissingAgrees(Assessor assessor, Enterprise[] register)
    {
        Assessment[] alone = [.. register.Select(e => assessor.Assess(e, On))];
        ScreeningTally tally = Counted(assessor, register);
        Assert.All(tally.Decisions, decision => Missing(tally, decision, alone));
    }

    private static ScreeningTally Counted(Assessor assessor, Enterprise[] register)
    {
        var tally = new ScreeningTally(assessor.BlockScreener(On).Plan);
        foreach (ScreenedBlock block in assessor.Screen(register, On, new ScreeningOptions { BlockRows = 64, CountMissing = true }))
        {
            tally.Add(block);
        }
        return tally;
    }

    private static void Readings(DecisionTally decision, DecisionResult[] results)
    {
        for (int r = 0; r < decision.Decision.Readings.Length; r++)
        {
            string id = decision.Decision.Readings[r].Id;
            for (int i = 0; i < decision.Decision.Answers.Length; i++)
            {
                Assert.Equal(results.Count(x => x.Under(id) == decision.Decision.Answers[i].Slug), decision.DecidedUnder(r, i));
            }
            Assert.Equal(results.Count(x => x.Under(id) is null), decision.UndecidedUnder(r));
        }
        if (decision.Decision.Readings.Length > 0)
        {
            Assert.Equal(results.Count(x => x.Answer is null && x.Readings.All(r => r.Possible.Length == 1)), decision.Unsettled);
        }
    }

    /// <summary>What is counted is what the conditions ask for; whether each could matter is tried for single subjects only.</summary>
    private static void Missing(ScreeningTally tally, DecisionTally decision, Assessment[] alone)
    {
        PlannedDecision planned = decision.Decision.Planned;
        Assessment[] undecided = [.. alone.Where(a => a[planned.Decision.Id].Answer is null)];
        string[][] open = [.. undecided.Select(a => Walked(a, planned))];
        Assert.All(
            undecided.Zip(open),
            a => Assert.Subset(a.Second.ToHashSet(), a.First[planned.Decision.Id].MissingFacts.Select(m => m.Name.Indonesian).ToHashSet())
        );
        var expected = open.SelectMany(o => o)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(name => $"{name} {open.Count(o => o.Contains(name))} {open.Count(o => o is [var one] && one == name)}");
        var found = tally
            .Missing.Where(m => m.Decision == decision.Decision)
            .OrderBy(m => m.Fact.Name.Indonesian, StringComparer.Ordinal)
            .Select(m => $"{m.Fact.Name.Indonesian} {m.Rows} {m.Alone}");
        Assert.Equal(string.Join('\n', expected), string.Join('\n', found));
    }

    private static string[] Walked(Assessment assessment, PlannedDecision decision) =>
        [
            .. new MissingTracer(new RegisterReader(assessment.Evaluator, assessment.Facts, assessment.Subject, assessment.Plan))
                .Asked(decision)
                .Select(m => m.Name.Indonesian)
                .Distinct(),
        ];

    private static void Regions(ScreeningTally tally, Enterprise[] register, Assessment[] alone)
    {
        string[] codes = [.. register.Select(e => (e.Region?.At(RegionLevel.Regency) ?? e.Region)?.Value ?? "")];
        Assert.Equal(codes.Distinct().Count(), tally.Regions.Count);
        Assert.Equal("", tally.Regions[^1].Code);
        ScreenedDecision nib = tally.Decisions.Single(d => d.Decision.Id == "izin/nib").Decision;
        foreach (RegionTally region in tally.Regions)
        {
            Assessment[] here = [.. alone.Where((_, i) => codes[i] == region.Code)];
            Assert.Equal(here.Length, region.Rows);
            Assert.Equal(here.Count(a => a["izin/nib"].Answer is null), region.Undecided(nib));
            for (int i = 0; i < nib.Answers.Length; i++)
            {
                Assert.Equal(here.Count(a => a["izin/nib"].Answer == nib.Answers[i].Slug), region.Decided(nib, i));
            }
        }
    }

    private static string Text(ScreeningTally tally) =>
        string.Join(
            '\n',
            [
                .. tally.Decisions.Select(d => $"{d.Decision.Id} {string.Join(' ', d.Sets)} {d.Unsettled}"),
                .. tally.Missing.Select(m => $"{m.Decision.Id} {m.Fact.Name.Indonesian} {m.Rows} {m.Alone}"),
                .. tally.Regions.Select(r => $"{r.Code} {r.Rows} {string.Join(' ', tally.Decisions.Select(d => r.Undecided(d.Decision)))}"),
            ]
        );
}
