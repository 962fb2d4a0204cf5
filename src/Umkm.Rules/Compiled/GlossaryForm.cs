using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Compiled;

/// <summary>Terms and kinds of paper as a compiled book writes them. Conditions refer to them by their number.</summary>
internal static class GlossaryForm
{
    public static void Write(ByteWriter to, Glossary glossary)
    {
        to.List(glossary.Terms, (w, term) => WriteTerm(w, term, glossary));
        to.List(glossary.PermitKinds, WriteKind);
    }

    public static Glossary Read(ByteReader from)
    {
        int count = from.Int();
        var terms = new List<Term>(count);
        for (int i = 0; i < count; i++)
        {
            terms.Add(ReadTerm(from, terms));
        }
        return new Glossary(terms, from.List(ReadKind));
    }

    private static void WriteTerm(ByteWriter to, Term term, Glossary glossary)
    {
        to.Text(term.Name);
        to.Text(term.English);
        to.Number((int)term.Subject);
        to.Number((int)term.Kind);
        to.Text(term.Unit);
        to.Text(term.Property);
        to.Text(term.IssueOf);
        to.Number(term.Since is null ? -1 : glossary.Terms.IndexOf(term.Since));
        to.Text(term.Meaning);
        to.Text(term.Basis);
        to.Optional(term.Minimum);
        to.List(
            term.Choices,
            (w, choice) =>
            {
                w.Text(choice.Slug);
                w.Text(choice.Label);
            }
        );
        to.Flag(term.IsLocal);
        to.Write(term.Place);
    }

    // An age stands after the date it counts from.
    private static Term ReadTerm(ByteReader from, List<Term> before) =>
        new()
        {
            Name = from.Text(),
            English = from.Text(),
            Subject = (SubjectKind)from.Int(),
            Kind = (TermKind)from.Int(),
            Unit = from.OptionalText(),
            Property = from.OptionalText(),
            IssueOf = from.OptionalText(),
            Since = from.Int() is var since && since < 0 ? null : before[since],
            Meaning = from.Text(),
            Basis = from.OptionalText(),
            Minimum = from.Optional(),
            Choices = from.List(r => new Choice(r.Text(), r.Both())),
            IsLocal = from.Flag(),
            Place = from.Place(),
        };

    private static void WriteKind(ByteWriter to, PermitKind kind)
    {
        to.Text(kind.Slug);
        to.Text(kind.Name);
        to.Text(kind.English);
        to.Number((int)kind.Validity);
        to.Number(kind.Index);
        to.Write(kind.IssuedUntil);
        to.Text(kind.EndedBy);
    }

    private static PermitKind ReadKind(ByteReader from) =>
        new(from.Text(), from.Text(), from.Text(), (PermitTerm)from.Int(), from.Int())
        {
            IssuedUntil = from.OptionalDay(),
            EndedBy = from.OptionalText(),
        };
}
