using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;

namespace Umkm.Rules.NRules.Network;

/// <summary>Writes the rules of one decision: of each reading, of the decision, and for items of all items together.</summary>
internal sealed class DecisionWriter
{
    private readonly BookOnDate _book;
    private readonly RowReader _reader;
    private readonly Unit _unit;

    // The decisions that the decision about the subject names, in the order of their ids.
    private readonly ImmutableArray<string> _named;

    public DecisionWriter(BookOnDate book, Decision decision, RowReader reader)
    {
        _book = book;
        _reader = reader;
        Stage = book.StageOf(decision.Id);
        DecisionVersion version = decision.On(book.Rules.AssessedOn)!;
        _unit = new Unit(book.Rules, decision, version, Tables.Of(decision.Subject), book.Followed(version), null, book.LaneOf(decision.Id))
        {
            Gatherings = book.GatheredIn(decision.Id),
        };
        _named = [.. _unit.Followed.SelectMany(r => References.In(r.Body)).Distinct().Order(StringComparer.Ordinal)];
    }

    public Decision Decision => _unit.Decision;

    /// <summary>What holds the decisions about its subject.</summary>
    public TableId SubjectTable => _unit.HasItems ? TableId.Enterprise : _unit.Table;

    /// <summary>How many stages of rules come before its own.</summary>
    public int Stage { get; }

    /// <summary>Whether its rules match the typed facts of the subject or gathered answers, and not another decision.</summary>
    public bool MatchesWorkingFact => _named.Length != 1;

    /// <summary>The rules that give the decision.</summary>
    public IEnumerable<IRuleDefinition> Rules() => Whole().Rules();

    /// <summary>The rules for each reading, where there are several.</summary>
    public IEnumerable<IRuleDefinition> ReadingRules() =>
        _unit.HasItems || _unit.Followed.Length < 2 ? [] : Bodies().SelectMany(b => Family(b).Rules());

    /// <summary>The rules for each activity or product.</summary>
    public IEnumerable<IRuleDefinition> ItemRules() =>
        !_unit.HasItems ? []
        : _unit.Followed.Length > 1 ? Bodies().SelectMany(b => Family(b).Rules()).Append(UnionWriter.OfReadings(_unit, Stage + 1))
        : Bodies().SelectMany(b => Family(b).Rules());

    /// <summary>The rule that takes out what was matched only to decide.</summary>
    public IRuleDefinition DoneRule()
    {
        Source source = SourceOf(_unit, SubjectTable, new References(_book, SubjectTable, _named));
        var rule = new RuleBuilder();
        rule.Name(RuleTexts.DoneName(SubjectTable));
        rule.Description(RuleTexts.DoneDescription);
        rule.Priority(RulePriority.Done);
        source.Match(rule.LeftHandSide(), Logic.True);
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        rule.RightHandSide().Action(Expression.Lambda(Call(nameof(Yields.Leave), source.At.Row), context, source.Matched));
        return rule.Build();
    }

    /// <summary>A rule for each outcome of each criterion.</summary>
    public IEnumerable<IRuleDefinition> CriterionRules() =>
        Bodies().Where(b => b.Body is Criteria).SelectMany(b => CriterionWriter.Rules(b.Unit, b.Source, (Criteria)b.Body!, b.Conditions));

    /// <summary>A rule for each fact that can be missing.</summary>
    public IEnumerable<IRuleDefinition> MissingRules() =>
        Bodies()
            .Where(b => b.Body is not null)
            .SelectMany(b =>
                new MissingWriter(b.Unit, b.Source, b.Conditions, _reader, _book.Book).Rules(
                    b.Body!,
                    RuleFamily.Several(new PossibleWriter(b.Conditions, b.References, _book.Book).Write(Decision, b.Body!, b.Source.At))
                )
            )
            .Concat(_unit.HasItems ? [MissingList()] : []);

    private IRuleDefinition MissingList()
    {
        Source source = Source.OfRow(_unit.Rules, TableId.Enterprise);
        var references = new References(_book, TableId.Enterprise, []);
        return new MissingWriter(_unit, source, Conditions(references), _reader, _book.Book).ListRule();
    }

    private static Source SourceOf(Unit unit, TableId table, References references) =>
        references.Named.IsEmpty ? Source.OfRow(unit.Rules, table) : Source.OfReferences(unit.Rules, table, references);

    private ConditionWriter Conditions(References references) => new(_reader, _book.Rules.AssessedOn, references, _book.Book);

    /// <summary>What each reading says; the whole decision when there is only one, and nothing at all in a declared gap.</summary>
    private IEnumerable<AskedBody> Bodies()
    {
        if (_unit.Followed.IsEmpty)
        {
            return [Body(_unit, null)];
        }
        return _unit.Followed is [var one]
            ? [Body(_unit, one.Body)]
            : _unit.Followed.Select(r => Body(new Unit(_unit.Rules, Decision, _unit.Version, _unit.Table, _unit.Followed, r, null), r.Body));
    }

    private AskedBody Body(Unit unit, DecisionBody? body)
    {
        var references = new References(_book, unit.Table, body is null ? [] : References.In(body));
        Source source = SourceOf(unit, unit.Table, references);
        return new AskedBody(unit, body, source, references, Conditions(references));
    }

    private RuleFamily Family(AskedBody body) =>
        new(
            body.Unit,
            body.Source,
            body.Body is null
                ? [.. Decision.Answers.Select(_ => Logic.True)]
                : new PossibleWriter(body.Conditions, body.References, _book.Book).Write(Decision, body.Body, body.Source.At),
            Stage,
            _book.Shared
        )
        {
            Subject = RuleTexts.Subject(body.Unit, each: true),
            Sentence = answer => body.Body is null ? "" : RuleTexts.Sentences(body.Body, answer),
            Give = (context, _, set) => Call(nameof(Yields.Answer), context, Expression.Constant(body.Unit), body.Source.At.Row, set),
        };

    /// <summary>The decision about the subject: what any of its readings says, of the worst of its items.</summary>
    private RuleFamily Whole()
    {
        var references = new References(_book, SubjectTable, _named);
        Source source = SourceOf(_unit, SubjectTable, references);
        At at = _unit.HasItems ? source.At.Into(_unit.Table, withAnswers: !references.Named.IsEmpty) : source.At;
        var writer = new PossibleWriter(Conditions(references), references, _book.Book);
        ImmutableArray<Expression>[] readings = [.. _unit.Followed.Select(r => writer.Write(Decision, r.Body, at))];
        ImmutableArray<Expression> any =
        [
            .. Decision.Answers.Select((_, i) => readings.Length == 0 ? Logic.True : readings.Select(r => r[i]).Aggregate(Logic.False, Logic.Or)),
        ];
        ImmutableArray<Expression> criteria =
        [
            .. _unit.HasItems
                ? []
                : _unit.Followed.SelectMany(r => r.Body is Criteria c ? c.Parts : []).Take(64).Select(c => writer.Conditions.Write(c.When, at)),
        ];
        _unit.SetsOf =
            _unit.HasItems && readings.Length > 0
                ? Detail<ulong[]>(JoinedSets([.. readings.Select(r => at.Ask(nameof(RowList<>.Map), RuleFamily.Set(r), []))]))
            : readings.Length > 1 ? Detail<ulong[]>(Expression.NewArrayInit(typeof(ulong), readings.Select(RuleFamily.Set)))
            : null;
        _unit.CriteriaOf = criteria.IsEmpty
            ? null
            : Detail<(ulong, ulong)>(
                Expression.New(
                    typeof((ulong, ulong)).GetConstructor([typeof(ulong), typeof(ulong)])!,
                    RuleFamily.Set([.. criteria.Select(Logic.CanBeTrue)]),
                    RuleFamily.Set([.. criteria.Select(Logic.CanBeFalse)])
                )
            );
        return new RuleFamily(_unit, source, _unit.HasItems ? Worst(any, at) : any, Stage, _book.Shared)
        {
            Subject = RuleTexts.Subject(_unit, each: false),
            Sentence = answer => RuleTexts.Sentences(_unit, answer),
            Give = (context, _, set) => Call(nameof(Yields.Decision), context, Expression.Constant(_unit), source.At.Row, source.Matched, set),
        };

        // From what a rule matched.
        Lazy<Func<object, T>> Detail<T>(Expression detail)
        {
            ParameterExpression matched = Expression.Parameter(typeof(object), "matched");
            Expression typed = Expression.Assign(source.Matched, Expression.Convert(matched, source.Matched.Type));
            var told = Expression.Lambda<Func<object, T>>(Expression.Block([source.Matched], typed, detail), matched);
            return new(() => _book.Details.Compile(told));
        }
    }

    private static Expression JoinedSets(Expression[] ofReadings) =>
        ofReadings is [var one]
            ? one
            : Expression.Call(typeof(DecisionWriter), nameof(Joined), null, Expression.NewArrayInit(typeof(ulong[]), ofReadings));

    private static ulong[] Joined(ulong[][] sets) => [.. sets.SelectMany(s => s)];

    /// <summary>
    /// The answers of a list: that of some item while no item need have a worse one; any while the list may hold more, and any class of an empty one.
    /// </summary>
    private ImmutableArray<Expression> Worst(ImmutableArray<Expression> own, At item)
    {
        bool classes = Decision.Kind == DecisionKind.Classification;
        int[] worstFirst = [.. Enumerable.Range(0, own.Length)];
        if (classes)
        {
            Array.Reverse(worstFirst);
        }
        Expression open = Expression.Property(item.List!, nameof(RowList<>.IsOpen));
        Expression always = classes
            ? Logic.Or(open, Expression.Equal(Expression.Property(item.List!, nameof(RowList<>.Count)), Expression.Constant(0)))
            : open;
        var possible = new Expression[own.Length];
        for (int i = 0; i < own.Length; i++)
        {
            Expression notWorse = Each(nameof(RowList<>.All), worstFirst.Skip(i).Select(w => own[w]).Aggregate(Logic.False, Logic.Or));
            bool mildest = i == own.Length - 1 && !classes;
            possible[worstFirst[i]] = Logic.Or(always, mildest ? notWorse : Logic.And(Each(nameof(RowList<>.Any), own[worstFirst[i]]), notWorse));
        }
        return [.. possible];

        // Of an empty list all is so, and something is never so.
        Expression Each(string method, Expression condition) =>
            condition == Logic.False && method == nameof(RowList<>.Any) ? Logic.False
            : condition == Logic.True && method == nameof(RowList<>.All) ? Logic.True
            : item.Ask(method, condition, []);
    }

    private static MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(Yields), method, null, arguments);

    /// <summary>A body with what its rules match.</summary>
    private sealed record AskedBody(Unit Unit, DecisionBody? Body, Source Source, References References, ConditionWriter Conditions);
}
