using System.Collections.Immutable;
using System.Linq.Expressions;
using NodaTime;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;

namespace Umkm.Rules.NRules.Network;

/// <summary>The decisions of a book on one date, as units of rules in the order in which they lean on each other.</summary>
internal sealed class BookOnDate
{
    // Of a dozen decisions the engine keeps less than it costs to take out what they matched.
    private const int Much = 32;
    private readonly Assessor _assessor;
    private readonly RowReader _reader;
    private readonly Dictionary<string, int> _stages = [];
    private readonly HashSet<string> _wanted = [];
    private readonly Dictionary<string, Lane> _lanes = [];
    private readonly Dictionary<string, Gathering> _gatherings = [];
    private readonly Dictionary<string, List<(Gathering Of, int Place)>> _gatheredIn = [];
    private FactTableBuilder? _columns;

    public BookOnDate(Assessor assessor, LocalDate on)
    {
        _assessor = assessor;
        _reader = new RowReader(assessor.Book.Glossary);
        Rules = new RulesOnDate(on);
        IEnumerable<Decision> inForce = assessor.Book.Decisions.Where(d => d.On(on) is not null);
        foreach (Decision decision in inForce.Where(d => assessor.Options.Wanted is not { } only || only.Contains(d.Id)))
        {
            StageOf(decision.Id);
        }
        Decisions = [.. inForce.Where(d => _wanted.Contains(d.Id)).Select(d => new DecisionWriter(this, d, _reader))];
    }

    public RulesOnDate Rules { get; }

    public RuleBook Book => _assessor.Book;

    /// <summary>Makes ready what decisions tell beside their answers, when it is first asked.</summary>
    public ReadyConditions Details { get; } = new();

    /// <summary>What the rules of a decision have in common.</summary>
    public SharedSets Shared { get; } = new();

    public ImmutableArray<DecisionWriter> Decisions { get; }

    /// <summary>The lane of a decision that others name; null for one that none names.</summary>
    public Lane? LaneOf(string id) => _lanes.GetValueOrDefault(id);

    /// <summary>What is gathered for rules that lean on some decisions; the same for all rules that lean on the same.</summary>
    public Gathering GatheringOf(ImmutableArray<string> named)
    {
        string key = string.Join(' ', named);
        if (!_gatherings.TryGetValue(key, out Gathering? gathering))
        {
            _gatherings[key] = gathering = new Gathering(named, Lane.At(_gatherings.Count));
            for (int i = 0; i < named.Length; i++)
            {
                GatheredIn(named[i]).Add((gathering, i));
            }
        }
        return gathering;
    }

    /// <summary>What a decision is gathered for, with its place there; complete when all rules are written.</summary>
    public List<(Gathering Of, int Place)> GatheredIn(string id)
    {
        if (!_gatheredIn.TryGetValue(id, out List<(Gathering Of, int Place)>? gathered))
        {
            _gatheredIn[id] = gathered = [];
        }
        return gathered;
    }

    /// <summary>The readings of a version that count: the one asked for where the version has it, or all.</summary>
    public ImmutableArray<Reading> Followed(DecisionVersion version) =>
        _assessor.Options.Reading is { } only && version.Readings.Any(r => r.Id == only)
            ? [.. version.Readings.Where(r => r.Id == only)]
            : version.Readings;

    /// <summary>How many stages of rules come before the first of a decision.</summary>
    public int StageOf(string id)
    {
        if (_stages.TryGetValue(id, out int stage))
        {
            return stage;
        }
        _wanted.Add(id);
        foreach (string other in Followed(Book.Find(id)!.On(Rules.AssessedOn)!).SelectMany(r => References.In(r.Body)).Distinct())
        {
            _lanes.TryAdd(other, Lane.At(_lanes.Count, Book.Find(other)!.Kind));
            // Readings of an item and their union: two stages at most.
            stage = Math.Max(stage, StageOf(other) + 2);
        }
        return _stages[id] = stage;
    }

    /// <summary>The typed facts of a subject.</summary>
    /// <exception cref="ArgumentException">The subject names papers or local facts that the book does not know.</exception>
    public SubjectFact Read(Subject subject)
    {
        if (subject is not Enterprise enterprise)
        {
            return _reader.Read(Rules, subject, _assessor.FactsOf(subject, Rules.AssessedOn));
        }
        // Sessions on other threads make columns of their own.
        FactTableBuilder columns = Interlocked.Exchange(ref _columns, null) ?? new FactTableBuilder(Book.Glossary, TableId.Enterprise);
        SubjectFact fact = _reader.Read(Rules, enterprise, _assessor.FactsOf(enterprise, Rules.AssessedOn, columns));
        _columns = columns;
        return fact;
    }

    /// <summary>The rule that prepares the typed facts of each subject.</summary>
    public IRuleDefinition FactsRule(bool items)
    {
        var rule = new RuleBuilder();
        rule.Name(RuleTexts.FactsName);
        rule.Description(RuleTexts.FactsDescription);
        rule.Priority(RulePriority.Facts);
        rule.LeftHandSide().Pattern(typeof(Subject), "subjek");
        Expression<Action<IContext, Subject>> action = (context, subjek) => Tell(context, subjek, items);
        rule.RightHandSide().Action(action);
        return rule.Build();
    }

    private void Tell(IContext context, Subject subject, bool items)
    {
        SubjectFact fact;
        try
        {
            fact = Read(subject);
        }
        catch (ArgumentException)
        {
            Yields.Nothing(context);
            throw;
        }
        Yields.Rows(context, fact, items);
    }

    /// <summary>The rules that take out what was matched only to decide, one for each kind of subject about which much is decided: it leaves by one
    /// activation, when what its last decisions match has come.</summary>
    public IEnumerable<IRuleDefinition> DoneRules() =>
        Decisions
            .GroupBy(d => d.SubjectTable)
            .Where(about => about.Count() >= Much)
            .Select(about => about.Where(d => d.MatchesWorkingFact).MaxBy(d => d.Stage)!.DoneRule());
}
