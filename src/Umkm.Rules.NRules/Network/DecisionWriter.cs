using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
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
    private readonly int _stage;

    public DecisionWriter(BookOnDate book, Decision decision, RowReader reader)
    {
        _book = book;
        _reader = reader;
        _stage = book.StageOf(decision.Id);
        DecisionVersion version = decision.On(book.Rules.AssessedOn)!;
        _unit = new Unit(book.Rules, decision, version, Tables.Of(decision.Subject), book.Followed(version), null, book.IsNamed(decision.Id));
    }

    public Decision Decision => _unit.Decision;

    /// <summary>The rules that give the decision.</summary>
    public IEnumerable<IRuleDefinition> Rules()
    {
        foreach (IRuleDefinition rule in Bodies().SelectMany(b => Family(b).Rules()))
        {
            yield return rule;
        }
        if (_unit.Followed.Length > 1)
        {
            yield return UnionWriter.OfReadings(_unit, _stage + 1);
        }
        if (_unit.HasItems)
        {
            yield return UnionWriter.OfItems(_unit, _stage + 2);
            foreach (IRuleDefinition rule in WithoutItems().Rules())
            {
                yield return rule;
            }
        }
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
            );

    /// <summary>What each reading says; the whole decision when there is only one, and nothing at all in a declared gap.</summary>
    private IEnumerable<AskedBody> Bodies()
    {
        if (_unit.Followed.IsEmpty)
        {
            return [Body(_unit, null)];
        }
        return _unit.Followed is [var one]
            ? [Body(_unit, one.Body)]
            : _unit.Followed.Select(r =>
                Body(new Unit(_unit.Rules, Decision, _unit.Version, _unit.Table, _unit.Followed, r, isNamed: false), r.Body)
            );
    }

    private AskedBody Body(Unit unit, DecisionBody? body)
    {
        var references = new References(_book.Book, unit.Table, body is null ? [] : References.In(body));
        Source source = references.Named.IsEmpty ? Source.OfRow(unit.Rules, unit.Table) : Source.OfReferences(unit, references);
        return new AskedBody(unit, body, source, references, new ConditionWriter(_reader, _book.Rules.AssessedOn, references));
    }

    private RuleFamily Family(AskedBody body) =>
        new(
            body.Unit,
            body.Source,
            body.Body is null
                ? [.. Decision.Answers.Select(_ => Logic.True)]
                : new PossibleWriter(body.Conditions, body.References, _book.Book).Write(Decision, body.Body, body.Source.At),
            _stage
        )
        {
            Subject = RuleTexts.Subject(body.Unit, each: true),
            Sentence = answer => body.Body is null ? "" : RuleTexts.Sentences(body.Body, answer),
            Give = (context, set) => Call(nameof(Yields.Answer), context, Expression.Constant(body.Unit), body.Source.At.Row, set),
        };

    /// <summary>While the list is not given every answer is possible; of an empty one the mildest, or any class.</summary>
    private RuleFamily WithoutItems()
    {
        Source source = Source.OfRow(_unit.Rules, TableId.Enterprise);
        Expression open = Expression.Property(List(source), nameof(RowList<>.IsOpen));
        string? mildest = Decision.Kind == DecisionKind.Classification ? null : Decision.Answers[^1].Slug;
        return new RuleFamily(_unit, source, [.. Decision.Answers.Select(a => mildest is null || a.Slug == mildest ? Logic.True : open)], _stage + 2)
        {
            Subject = RuleTexts.Subject(_unit, each: false) + (_unit.Table == TableId.Activity ? " (tanpa kegiatan)" : " (tanpa produk)"),
            Sentence = answer => answer is null ? "daftarnya belum diberikan atau kosong" : "daftarnya kosong",
            Beside = Expression.Equal(Count(source), Expression.Constant(0)),
            Give = (context, set) => Call(nameof(Yields.Answer), context, Expression.Constant(_unit), source.At.Row, set),
        };
    }

    private MemberExpression List(Source source) =>
        Expression.Property(source.At.Row, _unit.Table == TableId.Activity ? nameof(EnterpriseFact.Activities) : nameof(EnterpriseFact.Products));

    private MemberExpression Count(Source source) => Expression.Property(List(source), nameof(RowList<>.Count));

    private static MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(Yields), method, null, arguments);

    /// <summary>A body with what its rules match.</summary>
    private sealed record AskedBody(Unit Unit, DecisionBody? Body, Source Source, References References, ConditionWriter Conditions);
}
