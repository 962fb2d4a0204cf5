using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Tells what facts that the law implies follow from, and where a given fact says the opposite.</summary>
internal sealed class ImpliedTracer(RegisterReader read)
{
    private List<CautionOfTerm> Cautions => field ??= Found();

    /// <summary>Whether there are cautions about implied facts: of most subjects there are none.</summary>
    public bool HasCautions => Cautions.Count > 0;

    /// <summary>What implies a statement about a row; null where nothing is certain to.</summary>
    public PlannedImplication? Of(PlanNode node, int row) => node.Implied.FirstOrDefault(i => read.Outcome(i.When, row) is true);

    /// <summary>E.g. <c>bentuk usaha persekutuan komanditer (UU 25/2007 Pasal 5 ayat (2))</c>.</summary>
    public LocalizedText Why(PlannedImplication implied, int row) => Why(implied.Version, t => RegisterReader.RowOf(t, implied.When.Table, row));

    /// <summary>Adds cautions about the implied facts that a decision reads: the opposite was given, or the article was not read.</summary>
    public void AddCautions(List<Caution> all, PlannedDecision decision)
    {
        foreach ((Term term, Caution caution) in Cautions)
        {
            if (read.Plan.NotesOf(decision).AllTerms.Contains(term))
            {
                all.Add(caution);
            }
        }
    }

    private List<CautionOfTerm> Found()
    {
        var found = new List<CautionOfTerm>();
        foreach (ImpliedRegisters implied in read.Plan.Implied)
        {
            if (Tables.Of(implied.Fact.Term.Subject) != read.Facts.Root)
            {
                continue;
            }
            if (read.Bit(implied.Contradicted, 0))
            {
                found.Add(new CautionOfTerm(implied.Fact.Term, new Caution("bertentangan-dengan-hukum", Contradiction(implied))));
            }
            else if (implied.Version.Basis.Evidence != Evidence.Text && read.Bit(implied.Filled, 0))
            {
                found.Add(new CautionOfTerm(implied.Fact.Term, new Caution("fakta-tersirat", Unread(implied))));
            }
        }
        return found;
    }

    private static LocalizedText Unread(ImpliedRegisters implied) =>
        new(
            $"{implied.Fact.Title.Indonesian}: hal itu tidak diberikan dan diambil dari {implied.Version.Basis}, yang belum dibaca teksnya",
            $"{implied.Fact.Title.English}: that was not given and is taken from {implied.Version.Basis.English}, whose text was not read"
        );

    private LocalizedText Contradiction(ImpliedRegisters implied)
    {
        Term term = implied.Fact.Term;
        LocalizedText given = read.ValueText(term, 0)!;
        LocalizedText lawful = ImpliedTexts.Value(implied.Fact);
        LocalizedText why = Why(implied.Version, _ => 0);
        return new(
            $"{term.Name} diberikan {given.Indonesian}, padahal menurut hukum {lawful.Indonesian}, mengikuti dari {why.Indonesian}; "
                + "yang diberikan yang dipakai, periksa salah satunya",
            $"{term.English} is given as {given.English}, although by law it is {lawful.English}, as follows from {why.English}; "
                + "what was given is used, check one of the two"
        );
    }

    private LocalizedText Why(ImpliedFactVersion version, Func<Term, int> rowOf)
    {
        LocalizedText[] facts = [.. ImpliedTexts.Terms(version.When).Distinct().Select(t => Named(t, rowOf(t)))];
        return new(
            $"{string.Join(", ", facts.Select(f => f.Indonesian))} ({version.Basis})",
            $"{string.Join(", ", facts.Select(f => f.English))} ({version.Basis.English})"
        );
    }

    private LocalizedText Named(Term term, int row) =>
        read.ValueText(term, row) is { } value ? new($"{term.Name} {value.Indonesian}", $"{term.English} {value.English}") : term.Label;

    private sealed record CautionOfTerm(Term Term, Caution Caution);
}
