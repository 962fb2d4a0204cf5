using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>All situations that conditions can tell apart: one point for each run of values between the ends of their intervals. Exact, not
/// sampled.</summary>
internal sealed class CellSpace
{
    private const long MostCells = 400_000;
    private readonly LocalDate _on;
    private readonly Func<string, Decision?> _decisions;
    private readonly Dictionary<object, int> _index = [];
    private readonly List<SortedSet<long>> _points = [];
    private readonly List<object> _keys = [];
    private readonly Dictionary<string, Condition> _asked = [];
    private readonly Dictionary<Condition, Func<long[], bool>> _tests = new(ReferenceEqualityComparer.Instance);

    public CellSpace(IEnumerable<Condition> conditions, LocalDate on, Func<string, Decision?> decisions)
    {
        _on = on;
        _decisions = decisions;
        foreach (Condition condition in conditions)
        {
            Collect(condition);
        }
    }

    /// <summary>Whether there are too many situations to try them all.</summary>
    public bool TooMany => _points.Aggregate(1L, (n, p) => n > MostCells ? n : n * p.Count) > MostCells;

    /// <summary>What is asked: a <see cref="Term"/>, a <see cref="TermSum"/>, the id of a decision, or the key of a condition.</summary>
    public IReadOnlyList<object> Keys => _keys;

    /// <summary>The values of each variable that tell its runs apart, ascending: the first of each run.</summary>
    public long[][] Values => [.. _points.Select(p => p.ToArray())];

    /// <summary>Whether something is asked that no value of one subject tells: papers, lists.</summary>
    public bool AsksMore => _asked.Count > 0;

    /// <summary>Every situation as a value for each variable: the first of each run. None in which the numbers of items cannot stand beside each
    /// other.</summary>
    public IEnumerable<long[]> Cells()
    {
        long[][] points = Values;
        int[] at = new int[points.Length];
        long[] cell = [.. points.Select(p => p[0])];
        var links = new ItemLinks(_asked.Where(a => a.Value is Quantified).Select(a => (_index[a.Key], (Quantified)a.Value)), _on, _decisions);
        long Last(int variable) => at[variable] + 1 < points[variable].Length ? points[variable][at[variable] + 1] - 1 : long.MaxValue;
        while (true)
        {
            if (links.CanBe(cell, Last))
            {
                yield return cell;
            }
            int i = 0;
            for (; i < at.Length; i++)
            {
                at[i] = (at[i] + 1) % points[i].Length;
                cell[i] = points[i][at[i]];
                if (at[i] != 0)
                {
                    break;
                }
            }
            if (i == at.Length)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether a condition holds in a situation.</summary>
    public bool Holds(Condition condition, long[] cell)
    {
        // What does not change from one situation to the next (sets of numbers, places of values) is worked out once for each condition.
        if (!_tests.TryGetValue(condition, out Func<long[], bool>? test))
        {
            _tests[condition] = test = Test(condition);
        }
        return test(cell);
    }

    private Func<long[], bool> Test(Condition condition)
    {
        switch (condition)
        {
            case Always:
                return _ => true;
            case AllOf all:
                Func<long[], bool>[] each = Tests(all.Parts);
                return cell => Array.TrueForAll(each, t => t(cell));
            case AnyOf any:
                Func<long[], bool>[] one = Tests(any.Parts);
                return cell => Array.Exists(one, t => t(cell));
            case AtLeastOf some:
                Func<long[], bool>[] several = Tests(some.Parts);
                return cell => several.Count(t => t(cell)) >= some.Count;
            case Negation not:
                Func<long[], bool> part = Test(not.Part);
                return cell => !part(cell);
            case Comparison c:
                return In(SetOf(c, _on), _index[KeyOf(c.Left)]);
            case CodeIn c:
                return In(NumberSet.Of(c.Groups.Select(g => g.Range)), _index[c.Term]);
            case ChoiceIs c:
                return IsTrue([.. c.Term.Choices.Select(choice => c.Slugs.Contains(choice.Slug))], _index[c.Term]);
            case Statement s:
                return IsSet(_index[s.Term]);
            case DecisionIs d:
                return _decisions(d.Decision) is { } decision
                    ? IsTrue([.. decision.Answers.Select(a => d.Answers.Contains(a.Slug))], _index[d.Decision])
                    : _ => false;
            case Quantified q:
                (Quantified counted, NumberSet counts) = ItemCounts.Of(q);
                return In(counts, _index[ItemCounts.Key(counted)]);
            case ChildSum s:
                return In(DateArithmetic.Between(s.Bounds, _on), _index[ItemSums.Key(s)]);
            default:
                return IsSet(_index[ConditionKey.Of(condition)]);
        }
    }

    private Func<long[], bool>[] Tests(ImmutableArray<Condition> parts) => [.. parts.Select(Test)];

    private static Func<long[], bool> In(NumberSet set, int at) => cell => set.Contains(cell[at]);

    private static Func<long[], bool> IsTrue(bool[] values, int at) => cell => values[(int)cell[at]];

    private static Func<long[], bool> IsSet(int at) => cell => cell[at] != 0;

    /// <summary>A situation in words.</summary>
    public LocalizedText Describe(long[] cell)
    {
        var id = new List<string>();
        var en = new List<string>();
        for (int i = 0; i < _keys.Count; i++)
        {
            switch (_keys[i])
            {
                case Term term:
                    id.Add($"{term.Name} {Binding.TermValues.Write(term, cell[i], Lang.Indonesian)}");
                    en.Add($"{term.English}: {Binding.TermValues.Write(term, cell[i], Lang.English)}");
                    break;
                case string count when _asked.GetValueOrDefault(count) is Quantified q:
                    LocalizedText which = ConditionLine.Of(q.Part);
                    id.Add($"{cell[i]} {q.Child.Word()} ({which.Indonesian})");
                    en.Add($"{q.Child.English(cell[i])} ({which.English})");
                    break;
                case string sum when _asked.GetValueOrDefault(sum) is ChildSum s:
                    LocalizedText summed = ItemSums.Tell(s);
                    id.Add($"{summed.Indonesian} {Binding.TermValues.Write(s.Addend, cell[i], Lang.Indonesian)}");
                    en.Add($"{summed.English}: {Binding.TermValues.Write(s.Addend, cell[i], Lang.English)}");
                    break;
                case string asked when _asked.TryGetValue(asked, out Condition? condition):
                    LocalizedText said = ConditionLine.Of(condition);
                    id.Add(cell[i] != 0 ? said.Indonesian : $"bukan: {said.Indonesian}");
                    en.Add(cell[i] != 0 ? said.English : $"not: {said.English}");
                    break;
                case string decision:
                    Decision other = _decisions(decision)!;
                    Answer answer = other.Answers[(int)cell[i]];
                    id.Add($"keputusan {decision} {answer.Slug}");
                    en.Add($"{other.Title.English}: {answer.Label.English}");
                    break;
                case TermSum sum:
                    id.Add(
                        $"{string.Join(" ditambah ", sum.Terms.Select(t => t.Name))} "
                            + $"{Binding.TermValues.Write(sum.Plus[0], cell[i], Lang.Indonesian)}"
                    );
                    en.Add(
                        $"{string.Join(" plus ", sum.Terms.Select(t => t.English))}: {Binding.TermValues.Write(sum.Plus[0], cell[i], Lang.English)}"
                    );
                    break;
            }
        }
        return new LocalizedText(string.Join(", ", id), string.Join(", ", en));
    }

    /// <summary>A situation as facts by the names of their terms; null when it is not told by terms alone.</summary>
    public IReadOnlyList<(string Term, string Value)>? Facts(long[] cell) =>
        _keys.All(k => k is Term) ? [.. _keys.Select((k, i) => (((Term)k).Name, Binding.TermValues.Write((Term)k, cell[i], Lang.Indonesian)))] : null;

    /// <summary>What a sum asks: the order of its terms makes no difference.</summary>
    public static object KeyOf(TermSum sum) => sum.Single is { } term ? term.Since ?? term : new TermSum(Sorted(sum.Plus), Sorted(sum.Minus));

    private static ImmutableArray<Term> Sorted(ImmutableArray<Term> terms) => terms.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));

    /// <summary>The numbers for which a comparison holds on a day.</summary>
    public static NumberSet SetOf(Comparison c, LocalDate on) =>
        c.Left.Plus[0].Kind == TermKind.Age ? DateArithmetic.Since(c.Bounds, on) : DateArithmetic.Between(c.Bounds, on);

    private void Collect(Condition condition)
    {
        switch (condition)
        {
            case Always:
                break;
            case AllOf all:
                All(all.Parts);
                break;
            case AnyOf any:
                All(any.Parts);
                break;
            case AtLeastOf some:
                All(some.Parts);
                break;
            case Negation not:
                Collect(not.Part);
                break;
            case Comparison c:
                Numbers(KeyOf(c.Left), SetOf(c, _on), Lowest(c.Left));
                break;
            case CodeIn c:
                Numbers(c.Term, NumberSet.Of(c.Groups.Select(g => g.Range)), 0);
                break;
            case ChoiceIs c:
                Points(c.Term).UnionWith(Enumerable.Range(0, c.Term.Choices.Length).Select(i => (long)i));
                break;
            case Statement s:
                Points(s.Term).UnionWith([0, 1]);
                break;
            case DecisionIs d:
                Points(d.Decision).UnionWith(Enumerable.Range(0, Math.Max(1, _decisions(d.Decision)?.Answers.Length ?? 1)).Select(i => (long)i));
                break;
            case Quantified q:
                (Quantified counted, NumberSet counts) = ItemCounts.Of(q);
                Numbers(ItemCounts.Key(counted), counts, 0);
                _asked[ItemCounts.Key(counted)] = counted;
                break;
            case ChildSum s:
                Numbers(ItemSums.Key(s), DateArithmetic.Between(s.Bounds, _on), ItemSums.Lowest(s));
                _asked[ItemSums.Key(s)] = s;
                break;
            default:
                string asked = ConditionKey.Of(condition);
                Points(asked).UnionWith([0, 1]);
                _asked[asked] = condition;
                break;
        }
    }

    private void All(IEnumerable<Condition> parts)
    {
        foreach (Condition part in parts)
        {
            Collect(part);
        }
    }

    public static long Lowest(TermSum sum) =>
        sum.Single switch
        {
            { Kind: TermKind.Date or TermKind.Age } => Days.Of(new LocalDate(1900, 1, 1)),
            { Minimum: { } minimum } => minimum,
            null when sum.Minus.IsEmpty && sum.Plus.All(t => t.Minimum is not null) => sum.Plus.Sum(t => t.Minimum!.Value),
            _ => -IndonesianNumbers.Largest,
        };

    private void Numbers(object key, NumberSet set, long lowest)
    {
        SortedSet<long> points = Points(key);
        points.Add(lowest);
        foreach (NumberRange part in set.Parts)
        {
            if (part.Low > lowest)
            {
                points.Add(part.Low);
            }
            if (part.High < long.MaxValue && part.High >= lowest)
            {
                points.Add(part.High + 1);
            }
        }
    }

    private SortedSet<long> Points(object key)
    {
        if (!_index.TryGetValue(key, out int i))
        {
            _index[key] = i = _points.Count;
            _points.Add([]);
            _keys.Add(key);
        }
        return _points[i];
    }
}
