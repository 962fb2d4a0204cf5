using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Compiled;

/// <summary>Conditions as a compiled book writes them: a letter for the form, the place, then what the form holds.</summary>
/// <param name="glossary">The terms and kinds of paper that conditions refer to.</param>
internal sealed class ConditionForm(Glossary glossary)
{
    private readonly Dictionary<Term, int> _terms = glossary.Terms.Index().ToDictionary(t => t.Item, t => t.Index);

    public void Write(ByteWriter to, Condition? condition)
    {
        to.Number(Form(condition));
        if (condition is null)
        {
            return;
        }
        to.Write(condition.Place);
        switch (condition)
        {
            case AllOf all:
                Write(to, all.Parts);
                break;
            case AnyOf any:
                Write(to, any.Parts);
                break;
            case Negation not:
                Write(to, not.Part);
                break;
            case AtLeastOf some:
                to.Number(some.Count);
                Write(to, some.Parts);
                break;
            case Quantified children:
                to.Number((int)children.Quantifier);
                to.Number(children.Count);
                to.Number((int)children.Child);
                Write(to, children.Part);
                break;
            case ChildSum sum:
                Write(to, sum.Addend);
                to.Number((int)sum.Child);
                Write(to, sum.Where);
                Write(to, sum.Plus);
                to.Write(sum.Bounds);
                break;
            case Comparison comparison:
                to.List(comparison.Left.Plus, Write);
                to.List(comparison.Left.Minus, Write);
                to.Write(comparison.Bounds);
                break;
            case ChoiceIs choice:
                Write(to, choice.Term);
                to.Texts(choice.Slugs);
                break;
            case CodeIn codes:
                Write(to, codes.Term);
                to.List(codes.Groups, WriteGroup);
                break;
            case Statement statement:
                Write(to, statement.Term);
                break;
            case DecisionIs decision:
                to.Text(decision.Decision);
                to.Texts(decision.Answers);
                break;
            case PermitHeld permit:
                to.Number(glossary.PermitKinds.IndexOf(permit.Kind));
                to.Number((int)permit.Test);
                break;
        }
    }

    public void Write(ByteWriter to, Term? term) => to.Number(term is null ? -1 : _terms[term]);

    public static Condition Read(ByteReader from, Glossary glossary) =>
        ReadOptional(from, glossary) ?? throw new InvalidDataException("The compiled book lacks a condition.");

    public static Condition? ReadOptional(ByteReader from, Glossary glossary)
    {
        int form = from.Int();
        if (form == 0)
        {
            return null;
        }
        Place place = from.Place();
        return form switch
        {
            1 => new Always(place),
            2 => new AllOf(place, Parts(from, glossary)),
            3 => new AnyOf(place, Parts(from, glossary)),
            4 => new Negation(place, Read(from, glossary)),
            5 => new AtLeastOf(place, from.Int(), Parts(from, glossary)),
            6 => new Quantified(place, (Quantifier)from.Int(), from.Int(), (SubjectKind)from.Int(), Read(from, glossary)),
            7 => new ChildSum(
                place,
                ReadTerm(from, glossary)!,
                (SubjectKind)from.Int(),
                Read(from, glossary),
                ReadTerm(from, glossary),
                from.Bounds()
            ),
            8 => new Comparison(place, new TermSum(Terms(from, glossary), Terms(from, glossary)), from.Bounds()),
            9 => new ChoiceIs(place, ReadTerm(from, glossary)!, from.Texts()),
            10 => new CodeIn(place, ReadTerm(from, glossary)!, from.List(ReadGroup)),
            11 => new Statement(place, ReadTerm(from, glossary)!),
            12 => new DecisionIs(place, from.Text(), from.Texts()),
            13 => new PermitHeld(place, glossary.PermitKinds[from.Int()], (PermitTest)from.Int()),
            _ => throw new InvalidDataException($"The compiled book has an unknown form of condition, {form}."),
        };
    }

    public static Term? ReadTerm(ByteReader from, Glossary glossary) => from.Int() is var index && index < 0 ? null : glossary.Terms[index];

    private static int Form(Condition? condition) =>
        condition switch
        {
            null => 0,
            Always => 1,
            AllOf => 2,
            AnyOf => 3,
            Negation => 4,
            AtLeastOf => 5,
            Quantified => 6,
            ChildSum => 7,
            Comparison => 8,
            ChoiceIs => 9,
            CodeIn => 10,
            Statement => 11,
            DecisionIs => 12,
            PermitHeld => 13,
            _ => throw new ArgumentException($"A form of condition that compiled books do not know: {condition.GetType().Name}.", nameof(condition)),
        };

    private void Write(ByteWriter to, ImmutableArray<Condition> parts) => to.List(parts, Write);

    private static ImmutableArray<Condition> Parts(ByteReader from, Glossary glossary) => from.List(r => Read(r, glossary));

    private static ImmutableArray<Term> Terms(ByteReader from, Glossary glossary) => from.List(r => ReadTerm(r, glossary)!);

    private static void WriteGroup(ByteWriter to, CodeGroup group)
    {
        to.Text(group.Text);
        to.Number(group.Range.Low);
        to.Number(group.Range.High);
    }

    private static CodeGroup ReadGroup(ByteReader from) => new(from.Text(), new NumberRange(from.Number(), from.Number()));
}
