using System.Buffers;
using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Explanations;
using Umkm.Rules.Json;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;

namespace Umkm.Benchmarks.Embedded;

/// <summary>One enterprise, every decision of the embedded book, warm: answers alone, with reasons, and with the page an officer reads.</summary>
internal static class SingleBenchmark
{
    private static readonly LocalDate On = new(2026, 11, 22);

    public static int Run(string file)
    {
        Subject subject = SubjectJson.Read(File.ReadAllBytes(file), file).Subject ?? throw new InvalidOperationException($"{file} is no subject.");
        var assessor = new Assessor(RuleBook.Embedded);
        Plan plan = assessor.PlanOn(On);
        string[] ids =
        [
            .. plan.Decisions.Where(d => d.Table == TableId.Enterprise || d.Table.Parent() == TableId.Enterprise).Select(d => d.Decision.Id),
        ];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"One enterprise ({Path.GetFileName(file)}), {ids.Length} decisions, {plan.Instructions.Length} plan instructions."
            )
        );
        var rounds = new Rounds(21)
        {
            Repeat = 20,
            Unit = "µs per assessment",
            Scale = 1_000,
        };
        rounds.Add("every answer, no explanation", () => Answers(assessor, subject, ids));
        rounds.Add("every decision with reasons, missing facts, cautions", () => Reasons(assessor, subject));
        rounds.Add("the same with what would change each answer", () => Changes(assessor, subject));
        rounds.Add("one decision with its reasons, missing facts, cautions", () => One(assessor, subject));
        rounds.Add("full JSON of every decision", () => Full(assessor, subject));
        rounds.Add("compact JSON of every decision", () => Small(assessor, subject));
        rounds.Add("the whole page in Indonesian (Markdown)", () => assessor.Assess(subject, On).Explain(Language.Indonesian));
        Console.WriteLine(rounds.Measure(1));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Bytes allocated by one assessment: {Allocated(() => Answers(assessor, subject, ids))} without, {Allocated(() => Reasons(assessor, subject))} with reasons."
            )
        );
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"Bytes of JSON: full {Full(assessor, subject)}, compact {Small(assessor, subject)}.")
        );
        return 0;
    }

    private static int Answers(Assessor assessor, Subject subject, string[] ids)
    {
        Assessment assessment = assessor.Assess(subject, On);
        int possible = 0;
        foreach (string id in ids)
        {
            possible += assessment.Possible(id).Length;
        }
        return possible;
    }

    private static int Reasons(Assessor assessor, Subject subject) =>
        assessor.Assess(subject, On).Decisions.Sum(d => d.Reasons.Length + d.MissingFacts.Length + d.Cautions.Length);

    private static int Changes(Assessor assessor, Subject subject) =>
        assessor.Assess(subject, On).Decisions.Sum(d => d.Reasons.Length + d.Changes.Length);

    private static int One(Assessor assessor, Subject subject)
    {
        DecisionResult decision = assessor.Assess(subject, On)["program/kur-mikro"];
        return decision.Reasons.Length + decision.MissingFacts.Length + decision.Cautions.Length;
    }

    private static int Full(Assessor assessor, Subject subject)
    {
        var output = new ArrayBufferWriter<byte>();
        assessor.Assess(subject, On).WriteJson(output, Language.Indonesian);
        return output.WrittenCount;
    }

    private static int Small(Assessor assessor, Subject subject)
    {
        var output = new ArrayBufferWriter<byte>();
        assessor.Assess(subject, On).WriteCompact(output, Language.Indonesian);
        return output.WrittenCount;
    }

    private static long Allocated(Func<int> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
