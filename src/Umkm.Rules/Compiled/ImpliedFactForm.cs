using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Compiled;

/// <summary>Implied facts as a compiled book writes them: whole, because each plan asks which there are.</summary>
/// <param name="glossary">The terms that they name.</param>
internal sealed class ImpliedFactForm(Glossary glossary)
{
    private readonly ConditionForm _conditions = new(glossary);

    public void Write(ByteWriter to, ImpliedFact fact)
    {
        to.Text(fact.Id);
        to.Text(fact.Title);
        _conditions.Write(to, fact.Term);
        to.Flag(fact.Value);
        to.List(fact.Versions, Write);
        to.Texts(fact.Notes);
        to.Write(fact.Place);
    }

    public static ImpliedFact Read(ByteReader from, Glossary glossary) =>
        new(
            from.Text(),
            from.Both(),
            ConditionForm.ReadTerm(from, glossary)!,
            from.Flag(),
            from.List(r => new ImpliedFactVersion(r.InForce(), ConditionForm.Read(r, glossary), r.Basis(), r.Day(), r.Texts(), r.Place())),
            from.Texts(),
            from.Place()
        );

    private void Write(ByteWriter to, ImpliedFactVersion version)
    {
        to.Write(version.InForce);
        _conditions.Write(to, version.When);
        to.Write(version.Basis);
        to.Write(version.CheckedOn);
        to.Texts(version.Notes);
        to.Write(version.Place);
    }
}
