using System.Collections.Immutable;
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

/// <summary>Up to three facts are taken from a subject of which everything is known, and given again in every way that the book tells
/// apart: the answers that are said to be possible are those of the completions together. Never fewer; more only where a fact stands in two places of a condition.
/// UMKM_COMPLETIONS says how many, UMKM_SEED where to begin; the totals go to the file UMKM_TOLD.</summary>
public class CompletionTests
{
    private const int MostEach = 1_500;

    [Fact]
    public void The_stated_set_is_the_union_over_all_completions()
    {
        int wanted = Setting("UMKM_COMPLETIONS", 1_500);
        int seed = Setting("UMKM_SEED", 1);
        var told = new CompletionTally();
        for (; told.Completions < wanted; seed++)
        {
            One(new Dice(seed), seed, told);
        }
        if (Environment.GetEnvironmentVariable("UMKM_TOLD") is { } file)
        {
            File.AppendAllText(file, told.ToString());
        }
        Assert.Empty(told.Narrow);
        // Of an item whose own set is too wide more may be asked than can matter for the list: one of two hundred.
        Assert.True(told.Idle.Values.Sum() * 200 <= Math.Max(told.Named, 200), told.ToString());
        Assert.Empty(told.Unasked.Keys);
        Assert.True(told.Exact > 0 && told.Wide.Values.Sum() * 50 < told.Exact, told.ToString());
    }

    private static void One(Dice random, int seed, CompletionTally told)
    {
        BookValues book = TestBooks.Values;
        LocalDate on = Dates.InForce(book, random);
        SubjectKind kind = random.Next(12) == 0 ? SubjectKind.Group : SubjectKind.Enterprise;
        Plan plan = TestBooks.Assessor.PlanOn(on);
        var values = new Candidates(plan);
        var generator = new SubjectGenerator(book, on, random);
        JsonObject full = JsonOf.Of(book.Book.Glossary, JsonOf.Writable(Complete.Of(book.Book.Glossary, generator.Next(kind), generator)));
        if (Subjects.Read(full) is null)
        {
            return;
        }
        Slot[] slots = [.. Slot.Of(full, kind, values, book, on, random).Where(s => s.Fill.Length > 0)];
        // The whole region and its coarser form are one fact.
        Slot[] removed = [.. slots.OrderBy(_ => random.Next()).DistinctBy(s => s.Name == "kabupaten" ? "region" : s.Name).Take(random.Next(1, 4))];
        var less = (JsonObject)full.DeepClone();
        foreach (Slot slot in Enumerable.Reverse(removed))
        {
            Filled(less, slot.Remove);
        }
        if (Subjects.Read(less) is not { } stated)
        {
            return;
        }
        long all = removed.Aggregate(1L, (n, s) => n * s.Fill.Length);
        bool every = all <= MostEach;
        int[] none = [.. removed.Select(_ => 0)];
        IEnumerable<(int[] Ways, JsonObject Json)> completions = every
            ? Every(less, removed, 0, none)
            : Enumerable.Range(0, MostEach).Select(_ => (none, Some(less, removed, random)));
        var subjects = new List<Subject> { stated };
        var given = new List<(int[] Ways, string Text)>();
        foreach ((int[] ways, JsonObject completion) in completions)
        {
            if (Subjects.Read(completion) is { } read)
            {
                subjects.Add(read);
                given.Add((ways, completion.ToJsonString()));
            }
        }
        bool[] lawful = Lawful.Are(plan, subjects);
        if (lawful[0])
        {
            // What contradicts the law of the day is no completion.
            subjects = [.. subjects.Where((_, i) => lawful[i])];
            given = [.. given.Where((_, i) => lawful[i + 1])];
            Compare(plan, subjects, removed, every, $"UMKM_SEED={seed} {on:uuuu-MM-dd} {less.ToJsonString()}", given, told);
        }
    }

    private static void Compare(
        Plan plan,
        List<Subject> subjects,
        Slot[] removed,
        bool every,
        string what,
        List<(int[] Ways, string Text)> given,
        CompletionTally told
    )
    {
        TableId root = subjects[0] is EnterpriseGroup ? TableId.Group : TableId.Enterprise;
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
        int[][] sets = [.. asked.Select(_ => new int[given.Count])];
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
                    (stated[i], union[i], set) = (set, 0, 0);
                }
                else if ((set & ~stated[i]) != 0)
                {
                    told.Narrow.Add(
                        $"{asked[i].Decision.Decision.Id} {asked[i].Reading} {Names(asked[i].Decision, stated[i])} became {Names(asked[i].Decision, set)} by {given[row - 1].Text} from {what}"
                    );
                }
                union[i] |= set;
                if (row > 0)
                {
                    sets[i][row - 1] = set;
                }
            }
            row++;
        }
        told.Completions += row - 1;
        told.Subjects++;
        Assessment assessment = TestBooks.Assessor.Assess(subjects[0], plan.On);
        for (int i = 0; i < asked.Length && row > 1; i++)
        {
            ImmutableArray<Term> reads = [.. plan.NotesOf(asked[i].Decision).AllTerms.Select(t => t.Since ?? t)];
            int[] bearing = [.. removed.Index().Where(s => s.Item.Term is null || reads.Contains(s.Item.Term)).Select(s => s.Index)];
            if (bearing.Length == 0 || !every || row < 2 || bearing.Any(s => !removed[s].Exact))
            {
                continue;
            }
            told.Exact++;
            string id = asked[i].Decision.Decision.Id;
            if (stated[i] != union[i])
            {
                told.Count(
                    told.Wide,
                    $"{id} {asked[i].Reading} {Names(asked[i].Decision, stated[i] & ~union[i])} by {string.Join(" + ", bearing.Select(s => removed[s].Name))}",
                    what
                );
            }
            if (asked[i].Reading.Length == 0)
            {
                Questions(
                    assessment[id],
                    stated[i] != union[i],
                    removed,
                    bearing,
                    sets[i],
                    [.. given.Index().Select(g => (g.Index, g.Item.Ways))],
                    what,
                    told
                );
            }
        }
    }

    /// <summary>What is asked for are the facts with which the answer differs from one completion to another that is like it in all else.</summary>
    private static void Questions(
        DecisionResult result,
        bool wide,
        Slot[] removed,
        int[] bearing,
        int[] sets,
        (int Index, int[] Ways)[] given,
        string what,
        CompletionTally told
    )
    {
        foreach (int s in bearing)
        {
            bool matters = given
                .GroupBy(g => string.Join(',', g.Ways.Select((w, k) => k == s ? -1 : w)))
                .Any(g => g.Select(x => sets[x.Index]).Distinct().Skip(1).Any());
            bool named = result.MissingFacts.Any(m => removed[s].IsNamedBy(m, orOfAlike: false));
            bool asked = result.MissingFacts.Any(m => removed[s].IsNamedBy(m, orOfAlike: true));
            told.Named += named ? 1 : 0;
            // Where more is said to be possible than is, what seems to matter is asked for; the end of a paper once its kind is known.
            bool later =
                removed[s].Name.EndsWith("].validUntil", StringComparison.Ordinal) && result.MissingFacts.Any(m => m.Property == "permits[].kind");
            // With a fact that the law ties to another, as the legal form to foreign ownership, to know the one is to know the other.
            bool narrows = given
                .GroupBy(g => g.Ways[s], g => sets[g.Index])
                .Select(g => g.Aggregate(0, (all, set) => all | set))
                .Distinct()
                .Skip(1)
                .Any();
            if (matters ? !asked && !later : named && !wide && !narrows)
            {
                told.Count(
                    named ? told.Idle : told.Unasked,
                    $"{result.Id} {removed[s].Name} of {string.Join(" + ", bearing.Select(b => removed[b].Name))} ({string.Join('|', result.Possible.Select(a => a.Slug))})",
                    what
                );
            }
        }
    }

    private static string Names(PlannedDecision decision, int set) =>
        string.Join('|', decision.Decision.Answers.Where((_, a) => (set >> a & 1) != 0).Select(a => a.Slug));

    private static IEnumerable<(int[] Ways, JsonObject Json)> Every(JsonObject less, Slot[] removed, int from, int[] ways)
    {
        if (from == removed.Length)
        {
            yield return (ways, less);
            yield break;
        }
        foreach ((int way, Action<JsonObject> fill) in removed[from].Fill.Index())
        {
            var more = (JsonObject)less.DeepClone();
            if (Filled(more, fill))
            {
                int[] next = [.. ways];
                next[from] = way;
                foreach ((int[], JsonObject) full in Every(more, removed, from + 1, next))
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

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
