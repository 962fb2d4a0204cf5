using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Review;

/// <summary>Counts what cases exercise of one version.</summary>
internal sealed class VersionTally
{
    private readonly Decision _decision;
    private readonly DecisionVersion _version;
    private readonly Condition[] _sentences;
    private readonly Dictionary<Condition, Seen> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _answers = [];
    private readonly HashSet<(string Reading, string Answer)> _readings = [];
    private bool _visited;

    public VersionTally(Decision decision, DecisionVersion version)
    {
        _decision = decision;
        _version = version;
        _sentences =
        [
            .. version
                .Readings.SelectMany(r => ReferenceChecks.Conditions(r.Body))
                .SelectMany(Sentences)
                .Distinct(ReferenceEqualityComparer.Instance)
                .Cast<Condition>(),
        ];
    }

    /// <summary>Counts one case.</summary>
    public void Count(PlannedDecision decision, Evaluator evaluator)
    {
        _visited = true;
        AddOnly(_answers, decision.Top, evaluator, 0);
        for (int row = 0; row < (decision.HasItems ? evaluator.Count(decision.Table) : 0); row++)
        {
            AddOnly(_answers, decision.Possible, evaluator, row);
        }
        foreach (PlannedReading reading in decision.Readings)
        {
            var under = new HashSet<string>();
            for (int row = 0; row < evaluator.Count(decision.Table); row++)
            {
                AddOnly(under, reading.Possible, evaluator, row);
            }
            _readings.UnionWith(under.Select(a => (reading.Reading.Id, a)));
            foreach (PlanNode node in reading.Roots.SelectMany(n => n.WithParts()).Where(n => IsSentence(n.Condition)))
            {
                Count(node, evaluator);
            }
        }
    }

    public VersionCoverage Report(PossibleAnswers possible)
    {
        if (_version.NotRegulated is not null)
        {
            return new VersionCoverage(_decision, _version, [], [], [], _visited);
        }
        return new VersionCoverage(
            _decision,
            _version,
            [.. possible.Of(_decision, _version).Select(a => new AnswerCoverage(a, Saw(a, possible)))],
            [
                .. _version
                    .Readings.Where(r => r.Id.Length > 0)
                    .Select(r => new ReadingCoverage(
                        r.Id,
                        [.. _decision.Answers.Select(a => a.Slug).Where(a => _readings.Contains((r.Id, a)))],
                        Math.Min(2, possible.Of(_decision, r, _version.InForce).Count)
                    )),
            ],
            [
                .. _sentences
                    .Select(s => (s, Seen: _seen.GetValueOrDefault(s)))
                    .Select(p => new SentenceCoverage(
                        SentenceWriter.Write(p.s),
                        p.s.Place,
                        p.Seen.HasFlag(Seen.Held),
                        p.Seen.HasFlag(Seen.Failed),
                        p.Seen.HasFlag(Seen.Unknown)
                    )),
            ],
            null
        );
    }

    /// <summary>Whether an answer was the only possible one. One that some reading cannot give never is, so it must have been so under a reading
    /// that can.</summary>
    private bool Saw(string answer, PossibleAnswers possible) =>
        _answers.Contains(answer) || (!possible.OfAll(_decision, _version).Contains(answer) && _readings.Any(r => r.Answer == answer));

    private void AddOnly(HashSet<string> answers, ImmutableArray<int> registers, Evaluator evaluator, int row)
    {
        string? only = null;
        for (int i = 0; i < registers.Length; i++)
        {
            if (evaluator.Bit(registers[i], row))
            {
                if (only is not null)
                {
                    return;
                }
                only = _decision.Answers[i].Slug;
            }
        }
        if (only is not null)
        {
            answers.Add(only);
        }
    }

    private void Count(PlanNode node, Evaluator evaluator)
    {
        Seen seen = _seen.GetValueOrDefault(node.Condition);
        for (int row = 0; row < evaluator.Count(node.Table); row++)
        {
            seen |= (evaluator.Bit(node.Rails.True, row), evaluator.Bit(node.Rails.False, row)) switch
            {
                (true, false) => Seen.Held,
                (false, true) => Seen.Failed,
                _ => Seen.Unknown,
            };
        }
        _seen[node.Condition] = seen;
    }

    /// <summary>All sentences in a condition: what is no mere structure above others.</summary>
    private static IEnumerable<Condition> Sentences(Condition condition) =>
        condition switch
        {
            AllOf c => c.Parts.SelectMany(Sentences),
            AnyOf c => c.Parts.SelectMany(Sentences),
            AtLeastOf c => c.Parts.SelectMany(Sentences),
            Negation c => Sentences(c.Part),
            Quantified c => Sentences(c.Part).Prepend(c),
            ChildSum c => Sentences(c.Where).Prepend(c),
            Always => [],
            _ => [condition],
        };

    private static bool IsSentence(Condition condition) => condition is not (AllOf or AnyOf or AtLeastOf or Negation or Always);

    [Flags]
    private enum Seen
    {
        Nothing = 0,
        Held = 1,
        Failed = 2,
        Unknown = 4,
    }
}
