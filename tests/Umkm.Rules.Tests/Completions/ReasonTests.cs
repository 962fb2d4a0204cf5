using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Support;
using Umkm.Tests;

namespace Umkm.Rules.Tests.Completions;

/// <summary>Reasons name what decided: no fact that they do not cite can change a decided answer alone, and the facts they cite are enough for it. What is
/// asked for can matter, and nothing is undecided with nothing to ask. UMKM_REASONS says how many subjects, UMKM_SEED where to begin.</summary>
public class ReasonTests
{
    [Fact]
    public void Reasons_cite_what_decided()
    {
        int wanted = Setting("UMKM_REASONS", 12);
        int seed = Setting("UMKM_SEED", 1);
        var told = new Tally();
        for (int i = 0; i < wanted; i++)
        {
            One(new Dice(seed + i), seed + i, told);
        }
        if (Environment.GetEnvironmentVariable("UMKM_TOLD") is { } file)
        {
            File.AppendAllText(file, told.ToString());
        }
        Assert.True(told.Uncited.Count == 0 && told.Thin.Count == 0 && told.Mute.Count == 0, told.ToString());
        Assert.True(told.Decided > 0, told.ToString());
    }

    private static void One(Dice random, int seed, Tally told)
    {
        BookValues book = TestBooks.Values;
        LocalDate on = Dates.InForce(book, random);
        Plan plan = TestBooks.Assessor.PlanOn(on);
        var values = new Candidates(plan);
        var generator = new SubjectGenerator(book, on, random);
        JsonObject json = JsonOf.Of(
            book.Book.Glossary,
            JsonOf.Writable(Complete.Of(book.Book.Glossary, generator.Next(SubjectKind.Enterprise), generator))
        );
        if (Subjects.Read(json) is null)
        {
            return;
        }
        Slot[] slots = [.. Slot.Of(json, SubjectKind.Enterprise, values, book, on, random).Where(s => s.Fill.Length > 0)];
        Slot[] removed = [.. slots.OrderBy(_ => random.Next()).Take(random.Next(0, 4))];
        foreach (Slot slot in removed)
        {
            Filled(json, slot.Remove);
        }
        if (Subjects.Read(json) is not { } subject)
        {
            return;
        }
        Slot[] known = [.. slots.Except(removed).Where(s => !removed.Any(r => s.Name.StartsWith(r.Name, StringComparison.Ordinal)))];
        var variants = new List<(int Slot, Subject Subject)>();
        for (int i = 0; i < known.Length; i++)
        {
            foreach (Action<JsonObject> fill in known[i].Fill.OrderBy(_ => random.Next()).Take(12))
            {
                var other = (JsonObject)json.DeepClone();
                if (Filled(other, fill) && Subjects.Read(other) is { } read)
                {
                    variants.Add((i, read));
                }
            }
        }
        Assessment assessment = TestBooks.Assessor.Assess(subject, on);
        DecisionResult[] decided = [.. assessment.Decisions.Where(d => d.Answer is not null)];
        Cited[] cited = [.. decided.Select(d => new Cited(assessment, d))];
        // With nothing known but the facts that an answer cites, it is the same.
        var together = new List<(int Decision, Subject Subject)>();
        for (int d = 0; d < decided.Length; d++)
        {
            var other = (JsonObject)json.DeepClone();
            foreach (Slot slot in known.Where(s => !cited[d].Has(s)).Reverse())
            {
                Filled(other, slot.Remove);
            }
            if (Subjects.Read(other) is { } read)
            {
                together.Add((d, read));
            }
        }
        string what = $"UMKM_SEED={seed} {on:uuuu-MM-dd} {json.ToJsonString()}";
        Compare(plan, decided, cited, known, variants, together, what, told);
        foreach (DecisionResult open in assessment.Decisions.Where(d => d.Answer is null && d.NotRegulated is null))
        {
            bool byLaw = open.Readings.Length > 0 && open.Readings.All(r => r.Possible.Length == 1);
            bool leans = plan.NotesOf(plan.Find(open.Id)!)
                .LeansOn.Prepend(plan.Find(open.Id)!)
                .Any(d => d.Version.IsUnsettled || d.Version.NotRegulated is not null);
            if (open.MissingFacts.IsEmpty && !byLaw && !leans)
            {
                told.Mute.Add($"{open.Id} {what}");
            }
        }
    }

    private static void Compare(
        Plan plan,
        DecisionResult[] decided,
        Cited[] cited,
        Slot[] known,
        List<(int Slot, Subject Subject)> variants,
        List<(int Decision, Subject Subject)> together,
        string what,
        Tally told
    )
    {
        var changers = new HashSet<int>[decided.Length];
        bool[] moved = new bool[decided.Length];
        PlannedDecision[] planned = [.. decided.Select(d => plan.Find(d.Id)!)];
        int row = 0;
        foreach (
            (_, Evaluator evaluator, _, int at) in TestBooks.Assessor.Each(
                variants.Select(v => v.Subject).Concat(together.Select(t => t.Subject)),
                plan,
                TableId.Enterprise
            )
        )
        {
            for (int d = 0; d < decided.Length; d++)
            {
                bool same = planned[d]
                    .Decision.Answers.Index()
                    .All(a => evaluator.Bit(planned[d].Top[a.Index], at) == (a.Item.Slug == decided[d].Answer));
                if (!same && row < variants.Count)
                {
                    (changers[d] ??= []).Add(variants[row].Slot);
                }
                else if (!same && together[row - variants.Count].Decision == d)
                {
                    moved[d] = true;
                }
            }
            row++;
        }
        for (int d = 0; d < decided.Length; d++)
        {
            told.Decided++;
            int[] uncited = [.. (changers[d] ?? []).Where(s => !cited[d].Has(known[s]))];
            if (uncited.Length > 0)
            {
                told.Uncited.Add($"{decided[d].Id} {decided[d].Answer} by {string.Join(", ", uncited.Select(s => known[s].Name))}: {what}");
            }
            else if (moved[d])
            {
                told.Thin.Add($"{decided[d].Id} {decided[d].Answer} by {string.Join(", ", known.Where(cited[d].Has).Select(s => s.Name))}: {what}");
            }
        }
    }

    private static bool Filled(JsonObject json, Action<JsonObject> fill)
    {
        try
        {
            fill(json);
            return true;
        }
        catch (Exception e) when (e is NullReferenceException or ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;

    private sealed class Tally
    {
        public int Decided { get; set; }

        public List<string> Uncited { get; } = [];

        public List<string> Thin { get; } = [];

        public List<string> Mute { get; } = [];

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Decided} decided answers; {Uncited.Count} changed by a fact that is not cited; {Thin.Count} do not follow from the facts they cite; {Mute.Count} undecided with nothing to ask.\n"
            )
            + string.Concat(Uncited.Take(40).Select(n => $"UNCITED {n}\n"))
            + string.Concat(Thin.Take(40).Select(n => $"THIN {n}\n"))
            + string.Concat(Mute.Take(20).Select(n => $"MUTE {n}\n"));
    }
}
