using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Support;
using Umkm.Tests;

namespace Umkm.Rules.Tests.Completions;

/// <summary>Up to three facts are taken from a subject of which everything is known, and given again in every way that the book tells apart: the answers that
/// are said to be possible are those of the completions together. Never fewer; more only where a fact stands in two places of a condition.
/// UMKM_COMPLETIONS says how many, UMKM_SEED where to begin; the totals go to the file UMKM_TOLD.</summary>
public class CompletionTests
{
    private const int MostEach = 1_500;

    [Fact]
    public void The_stated_set_is_the_union_over_all_completions()
    {
        int wanted = Setting("UMKM_COMPLETIONS", 4_000);
        int seed = Setting("UMKM_SEED", 1);
        var told = new Tally();
        for (; told.Completions < wanted; seed++)
        {
            One(new Dice(seed), seed, told);
        }
        if (Environment.GetEnvironmentVariable("UMKM_TOLD") is { } file)
        {
            File.AppendAllText(file, told.ToString());
        }
        Assert.Empty(told.Narrow);
        Assert.True(told.Exact > 0 && told.Wide.Values.Sum() * 100 < told.Exact, told.ToString());
    }

    private static void One(Dice random, int seed, Tally told)
    {
        BookValues book = TestBooks.Values;
        LocalDate on = Dates.InForce(book, random);
        SubjectKind kind = random.Next(12) == 0 ? SubjectKind.Group : SubjectKind.Enterprise;
        Plan plan = TestBooks.Assessor.PlanOn(on);
        var values = new Candidates(plan);
        var generator = new SubjectGenerator(book, on, random);
        JsonObject full = JsonOf.Of(book.Book.Glossary, JsonOf.Writable(Complete.Of(book.Book.Glossary, generator.Next(kind), generator)));
        if (Read(full) is null)
        {
            return;
        }
        Slot[] slots = [.. Slot.Of(full, kind, values, book, on, random).Where(s => s.Fill.Length > 0)];
        Slot[] removed = [.. slots.OrderBy(_ => random.Next()).Take(random.Next(1, 4))];
        var less = (JsonObject)full.DeepClone();
        foreach (Slot slot in Enumerable.Reverse(removed))
        {
            slot.Remove(less);
        }
        if (Read(less) is not { } stated)
        {
            return;
        }
        long all = removed.Aggregate(1L, (n, s) => n * s.Fill.Length);
        IEnumerable<JsonObject> completions =
            all <= MostEach ? Every(less, removed, 0) : Enumerable.Range(0, MostEach).Select(_ => Some(less, removed, random));
        var subjects = new List<Subject> { stated };
        var texts = new List<string>();
        foreach (JsonObject completion in completions)
        {
            if (Read(completion) is { } read)
            {
                subjects.Add(read);
                texts.Add(completion.ToJsonString());
            }
        }
        Compare(plan, subjects, removed, all <= MostEach, $"UMKM_SEED={seed} {on:uuuu-MM-dd} {less.ToJsonString()}", texts, told);
    }

    private static void Compare(Plan plan, List<Subject> subjects, Slot[] removed, bool every, string what, List<string> texts, Tally told)
    {
        TableId root = subjects[0] is Group ? TableId.Group : TableId.Enterprise;
        (PlannedDecision Decision, string Reading, ImmutableArray<int> Registers)[] asked =
        [
            .. Answered
                .Decisions(plan, root)
                .SelectMany(d =>
                    d.HasItems
                        ? [(d, "", d.Top)]
                        : d.Readings.Select(r => (d, r.Reading.Id, r.Possible)).Where(r => r.Id.Length > 0).Prepend((d, "", d.Top))
                ),
        ];
        int[] stated = new int[asked.Length];
        int[] union = new int[asked.Length];
        int row = 0;
        foreach ((_, Evaluator evaluator, _, int at) in TestBooks.Assessor.Each(subjects, plan, root))
        {
            for (int i = 0; i < asked.Length; i++)
            {
                int set = 0;
                for (int a = 0; a < asked[i].Registers.Length; a++)
                {
                    set |= evaluator.Bit(asked[i].Registers[a], at) ? 1 << a : 0;
                }
                if (row == 0)
                {
                    stated[i] = set;
                }
                else if ((set & ~stated[i]) != 0)
                {
                    told.Narrow.Add(
                        $"{asked[i].Decision.Decision.Id} {asked[i].Reading} {Names(asked[i].Decision, stated[i])} became {Names(asked[i].Decision, set)} by {texts[row - 1]} from {what}"
                    );
                }
                union[i] |= set;
            }
            row++;
        }
        told.Completions += row - 1;
        told.Subjects++;
        for (int i = 0; i < asked.Length && row > 1; i++)
        {
            ImmutableArray<Term> reads = [.. plan.NotesOf(asked[i].Decision).AllTerms.Select(t => t.Since ?? t)];
            Slot[] bearing = [.. removed.Where(s => s.Term is null || reads.Contains(s.Term))];
            if (bearing.Length == 0 || !every || bearing.Any(s => !s.Exact))
            {
                continue;
            }
            told.Exact++;
            if (stated[i] != union[i])
            {
                string key =
                    $"{asked[i].Decision.Decision.Id} {asked[i].Reading} {Names(asked[i].Decision, stated[i] & ~union[i])} by {string.Join(" + ", bearing.Select(s => s.Name))}";
                told.Wide[key] = told.Wide.GetValueOrDefault(key) + 1;
                told.WideExamples.TryAdd(key, what);
            }
        }
    }

    private static string Names(PlannedDecision decision, int set) =>
        string.Join('|', decision.Decision.Answers.Where((_, a) => (set >> a & 1) != 0).Select(a => a.Slug));

    private static IEnumerable<JsonObject> Every(JsonObject less, Slot[] removed, int from)
    {
        if (from == removed.Length)
        {
            yield return less;
            yield break;
        }
        foreach (Action<JsonObject> fill in removed[from].Fill)
        {
            var more = (JsonObject)less.DeepClone();
            if (Filled(more, fill))
            {
                foreach (JsonObject full in Every(more, removed, from + 1))
                {
                    yield return full;
                }
            }
        }
    }

    private static JsonObject Some(JsonObject less, Slot[] removed, Random random)
    {
        var more = (JsonObject)less.DeepClone();
        foreach (Slot slot in removed)
        {
            Filled(more, slot.Fill[random.Next(slot.Fill.Length)]);
        }
        return more;
    }

    /// <summary>False when the list in which the fact stands is not there any more.</summary>
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

    /// <summary>The subject; null where its facts contradict each other, which is refused.</summary>
    private static Subject? Read(JsonObject json) =>
        SubjectJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), "uji.json").Subject is { } subject
        && SubjectCheck.Of(subject, TestBooks.Embedded.Glossary).Count == 0
            ? subject
            : null;

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;

    private sealed class Tally
    {
        public int Subjects { get; set; }

        public int Completions { get; set; }

        public int Exact { get; set; }

        public List<string> Narrow { get; } = [];

        public Dictionary<string, int> Wide { get; } = [];

        public Dictionary<string, string> WideExamples { get; } = [];

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Completions} completions of {Subjects} subjects; {Narrow.Count} too narrow; {Wide.Values.Sum()} of {Exact} sets with all completions tried too wide.\n"
            )
            + string.Concat(Narrow.Take(20).Select(n => $"NARROW {n}\n"))
            + string.Concat(
                Wide.OrderByDescending(w => w.Value)
                    .Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Value} {w.Key}: {WideExamples[w.Key]}\n"))
            );
    }
}
