using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Compiled;

/// <summary>
/// A checked rule book in a compact form that the build makes of the rule files. Opening it reads the glossary and the head of each decision;
/// a version is read when a day asks for it, a text when it is told. The rule files stay the source: the form carries their hash.
/// </summary>
internal static class CompiledBook
{
    /// <summary>The form. It goes up with every change of how a book is written.</summary>
    private const int Form = 4;

    /// <summary>Writes a book; its cases stay with the rule files.</summary>
    public static byte[] Write(RuleBook book)
    {
        var to = new ByteWriter();
        var versions = new VersionForm(new ConditionForm(book.Glossary));
        to.Number(Form);
        to.Text(book.Edition);
        to.Text(book.Hash);
        GlossaryForm.Write(to, book.Glossary);
        to.Part(w => InstrumentForm.Write(w, book.Instruments));
        to.List(book.Implied, new ImpliedFactForm(book.Glossary).Write);
        to.List(book.Decisions, (w, decision) => Write(w, decision, versions));
        return to.Finish();
    }

    /// <summary>Opens a book.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another form.</exception>
    public static RuleBook Read(byte[] bytes)
    {
        var from = new ByteReader(new CompiledBytes(bytes), 4);
        if (from.Int() is var form && form != Form)
        {
            throw new InvalidDataException($"The compiled book is of form {form}; this library reads form {Form}.");
        }
        string edition = from.Text();
        string hash = from.Text();
        Glossary glossary = GlossaryForm.Read(from);
        int register = from.Part();
        ImmutableArray<ImpliedFact> implied = from.List(r => ImpliedFactForm.Read(r, glossary));
        return new RuleBook(
            edition,
            hash,
            glossary,
            implied,
            from.List(r => Read(r, glossary)),
            [],
            () => InstrumentForm.Read(new ByteReader(from.Bytes, register))
        );
    }

    private static void Write(ByteWriter to, Decision decision, VersionForm versions)
    {
        to.Text(decision.Id);
        to.Number((int)decision.Kind);
        to.Number((int)decision.Subject);
        to.Text(decision.Title);
        to.List(
            decision.Answers,
            (w, answer) =>
            {
                w.Text(answer.Slug);
                w.Text(answer.Label);
            }
        );
        to.Optional((int?)decision.Nature);
        to.Text(decision.Region);
        to.Texts(decision.Notes);
        to.Write(decision.Place);
        to.List(decision.Versions, (w, version) => w.Write(version.InForce));
        foreach (DecisionVersion version in decision.Versions)
        {
            to.Part(w => versions.Write(w, version));
        }
    }

    private static Decision Read(ByteReader from, Glossary glossary)
    {
        string id = from.Text();
        var kind = (DecisionKind)from.Int();
        var subject = (SubjectKind)from.Int();
        LocalizedText title = from.Both();
        ImmutableArray<Answer> answers = from.List(r => new Answer(r.Text(), r.Both()));
        var nature = (PermitNature?)from.Optional();
        string? region = from.OptionalText();
        ImmutableArray<string> notes = from.Texts();
        Place place = from.Place();
        ImmutableArray<InForce> days = from.List(r => r.InForce());
        int[] parts = new int[days.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = from.Part();
        }
        return new Decision
        {
            Id = id,
            Kind = kind,
            Subject = subject,
            Title = title,
            Answers = answers,
            Nature = nature,
            Region = region,
            Notes = notes,
            Place = place,
            History = new VersionHistory(days, i => VersionForm.Read(new ByteReader(from.Bytes, parts[i]), days[i], glossary)),
        };
    }
}
