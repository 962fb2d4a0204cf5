using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Umkm.Domain.Regions;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Completions;

/// <summary>The values of a fact that the decisions of a day tell apart: one of every run between two bounds.</summary>
internal sealed class Candidates
{
    private readonly Plan _plan;
    private readonly Dictionary<Term, SortedSet<long>> _edges = [];
    private readonly HashSet<Term> _summed = [];

    public Candidates(Plan plan)
    {
        _plan = plan;
        foreach (PlannedDecision decision in plan.Decisions)
        {
            Reach reach = plan.NotesOf(decision).Reach;
            foreach (Term term in plan.NotesOf(decision).AllTerms.Select(t => t.Since ?? t).Distinct())
            {
                (_edges.TryGetValue(term, out SortedSet<long>? edges) ? edges : _edges[term] = []).UnionWith(reach.Edges(term));
            }
            foreach (PlanNode leaf in reach.Leaves.Where(l => l.Condition is Comparison { Left.Single: null } or ChildSum))
            {
                _summed.UnionWith(PlanNotes.Terms(leaf.Condition));
            }
        }
    }

    /// <summary>Whether the values stand for all there are.</summary>
    public bool Exact(Term term) => !_summed.Contains(term) && term.Kind != TermKind.Kbli;

    /// <summary>The values as JSON writes them; none for a fact that no decision reads.</summary>
    public ImmutableArray<JsonNode> Of(Term term)
    {
        if (!_edges.TryGetValue(term, out SortedSet<long>? edges))
        {
            return [];
        }
        switch (term.Kind)
        {
            case TermKind.YesNo:
                return term.Property == "trainings" ? [new JsonArray(), new JsonArray("ekspor")] : [JsonValue.Create(false), JsonValue.Create(true)];
            case TermKind.Choice:
                return [.. term.Choices.Select(c => (JsonNode)c.Slug)];
            case TermKind.Region:
                return [.. Regions(edges).Select(r => (JsonNode)r)];
        }
        long least = term.Minimum ?? long.MinValue;
        IEnumerable<long> numbers = edges.Count == 0 ? [Math.Max(1, least)] : edges.Prepend(edges.Min - 1).Where(n => n >= least);
        return term.Kind == TermKind.Date
            ?
            [
                .. numbers
                    .Where(n => n < Days.Of(_plan.On))
                    .Append(Days.Of(_plan.On))
                    .Distinct()
                    .Select(n => (JsonNode)$"{Days.ToDate(n):uuuu-MM-dd}"),
            ]
            : [.. numbers.Select(n => (JsonNode)n)];
    }

    /// <summary>The regencies and cities that rules tell apart.</summary>
    private static IEnumerable<string> Regions(SortedSet<long> edges)
    {
        long[] ends = [long.MinValue, .. edges, long.MaxValue];
        for (int i = 1; i < ends.Length; i++)
        {
            if (
                RegionList.All.FirstOrDefault(r =>
                    r.Code.Value.Length > 2 && EnterpriseFacts.RegionNumber(r.Code) is { } n && n >= ends[i - 1] && n < ends[i]
                ) is
                { } one
            )
            {
                yield return one.Code.Value;
            }
        }
    }

    /// <summary>A code of every group of codes, with its edition, and one beside it.</summary>
    public IEnumerable<(string Code, int Edition)> Codes(Term term) =>
        _edges
            .GetValueOrDefault(term, [])
            .SelectMany(e => new[] { e - 1, e })
            .Where(n => n / 100_000 is 2015 or 2017 or 2020 or 2025)
            .Distinct()
            .Select(n => ((n % 100_000).ToString("D5", CultureInfo.InvariantCulture), (int)(n / 100_000)));
}
