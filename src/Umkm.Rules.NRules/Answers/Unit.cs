using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules;

/// <summary>One question that a group of rules answers: a decision, or one reading of it, about a subject or about each of its items.
/// Thread-safe.</summary>
internal sealed class Unit
{
    private readonly ImmutableArray<Answer>[] _possible;
    private readonly Dictionary<Reading, ReadingResult[]> _results = new(ReferenceEqualityComparer.Instance);

    /// <param name="rules">The rules on the date.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="version">Its version in force.</param>
    /// <param name="table">What it is asked about.</param>
    /// <param name="followed">The readings that count.</param>
    /// <param name="reading">The one reading it is for; null for the decision itself.</param>
    /// <param name="lane">The lane of one that another decision refers to; null for others.</param>
    public Unit(
        RulesOnDate rules,
        Decision decision,
        DecisionVersion version,
        TableId table,
        ImmutableArray<Reading> followed,
        Reading? reading,
        Lane? lane
    )
    {
        Rules = rules;
        Decision = decision;
        Version = version;
        Table = table;
        Followed = followed;
        Reading = reading;
        Lane = lane;
        _possible = new ImmutableArray<Answer>[decision.Answers.Length <= 8 ? 1 << decision.Answers.Length : 0];
        for (int set = 0; set < _possible.Length; set++)
        {
            _possible[set] = Listed((ulong)set);
        }
        foreach (Reading of in version.IsUnsettled ? followed : [])
        {
            _results[of] = [.. _possible.Select(p => Result(of, p))];
        }
        Criteria = HasItems ? [] : [.. followed.SelectMany(r => r.Body is Criteria c ? c.Parts.Select(p => Answers(p, r.Id)) : []).Take(64)];
        Papers = [.. followed.Select(r => r.Body).OfType<PermitRequirement>().SelectMany(b => b.SatisfiedBy).Distinct()];
    }

    public RulesOnDate Rules { get; }

    public Decision Decision { get; }

    public DecisionVersion Version { get; }

    public TableId Table { get; }

    public bool HasItems => Table is TableId.Activity or TableId.Product;

    public ImmutableArray<Reading> Followed { get; }

    public Reading? Reading { get; }

    public Lane? Lane { get; }

    /// <summary>What the decision is gathered for, with its place there.</summary>
    public List<(Gathering Of, int Place)> Gatherings { get; init; } = [];

    /// <summary>From what a rule of the decision matched, the answers possible under each reading, and for items for each item of each reading;
    /// null when there is nothing to tell beside the answer. Made ready when it is first asked.</summary>
    public Lazy<Func<object, ulong[]>>? SetsOf { get; set; }

    /// <summary>From what a rule of the decision matched, a bit for each criterion that can be met and for each that need not be met. Made ready
    /// when it is first asked.</summary>
    public Lazy<Func<object, (ulong CanBeMet, ulong CanBeUnmet)>>? CriteriaOf { get; set; }

    public ImmutableArray<PermitKind> Papers { get; }

    /// <summary>The criteria that a decision about the subject itself tells, with their readings; the first 64.</summary>
    public ImmutableArray<(CriterionResult Met, CriterionResult Unmet, CriterionResult Open)> Criteria { get; }

    public LegalBasis Basis => Reading?.Basis ?? Version.Basis;

    /// <summary>What an answer rests on: the articles of its class, where there is one reading and the class has some.</summary>
    public LegalBasis BasisOf(string? answer) => ((Reading ?? (Followed is [var one] ? one : null))?.Body as Bands)?.BasisOf(answer) ?? Basis;

    public ulong Everything => Decision.Answers.Length == 64 ? ulong.MaxValue : (1UL << Decision.Answers.Length) - 1;

    /// <summary>The answers of a set: bit n for the answer at place n.</summary>
    public ImmutableArray<Answer> AnswersOf(ulong set) => (int)set < _possible.Length ? _possible[(int)set] : Listed(set);

    /// <summary>What a reading says.</summary>
    /// <param name="reading">One of those that count.</param>
    /// <param name="set">The answers possible under it.</param>
    public ReadingResult ResultOf(Reading reading, ulong set) =>
        (int)set < _possible.Length ? _results[reading][set] : Result(reading, AnswersOf(set));

    /// <summary>Some answers, for a condition.</summary>
    public static AnswerSet Some(Decision decision, IReadOnlyCollection<string> slugs)
    {
        ulong own = 0;
        ulong others = 0;
        for (int i = 0; i < decision.Answers.Length; i++)
        {
            ulong bit = 1UL << i;
            own |= slugs.Contains(decision.Answers[i].Slug) ? bit : 0;
            others |= slugs.Contains(decision.Answers[i].Slug) ? 0 : bit;
        }
        string text = string.Join(", ", slugs);
        return new AnswerSet(own, others, slugs.Count == 1 ? text : $"{{{text}}}");
    }

    private static ReadingResult Result(Reading reading, ImmutableArray<Answer> possible) =>
        new(reading.Id, reading.Title, possible, reading.Basis, reading.HeldBy);

    private static (CriterionResult, CriterionResult, CriterionResult) Answers(Criterion criterion, string reading) =>
        (Result(criterion, reading, true), Result(criterion, reading, false), Result(criterion, reading, null));

    private static CriterionResult Result(Criterion criterion, string reading, bool? holds) =>
        new(criterion.Id, criterion.Sentence, holds, criterion.Basis, reading, []);

    private ImmutableArray<Answer> Listed(ulong set) => [.. Decision.Answers.Where((_, i) => (set >> i & 1) != 0)];
}
