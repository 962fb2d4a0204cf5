using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Compiled;

/// <summary>What a reading says, as a compiled book writes it.</summary>
/// <param name="conditions">How conditions are written.</param>
internal sealed class BodyForm(ConditionForm conditions)
{
    public void Write(ByteWriter to, DecisionBody body)
    {
        switch (body)
        {
            case Bands bands:
                to.Number(1);
                to.List(bands.Parts, WriteBand);
                break;
            case Branches branches:
                to.Number(2);
                to.List(branches.Parts, WriteBranch);
                break;
            case Criteria criteria:
                to.Number(3);
                to.List(criteria.Parts, WriteCriterion);
                break;
            case PermitRequirement permit:
                to.Number(4);
                WritePermit(to, permit);
                break;
            default:
                throw new ArgumentException($"A body that compiled books do not know: {body.GetType().Name}.", nameof(body));
        }
    }

    public static DecisionBody Read(ByteReader from, Glossary glossary) =>
        from.Int() switch
        {
            1 => new Bands(from.List(r => new Band(r.Text(), ConditionForm.Read(r, glossary), r.Place(), r.OptionalBasis()))),
            2 => new Branches(
                from.List(r => new Branch(ConditionForm.ReadOptional(r, glossary), r.OptionalText(), r.OptionalText(), r.Place(), r.OptionalBasis()))
            ),
            3 => new Criteria(
                from.List(r => new Criterion(r.Text(), r.Both(), ConditionForm.Read(r, glossary), r.Basis(), r.TextsInBoth(), r.Place()))
            ),
            4 => ReadPermit(from, glossary),
            var form => throw new InvalidDataException($"The compiled book has an unknown form of body, {form}."),
        };

    private void WriteBand(ByteWriter to, Band band)
    {
        to.Text(band.Answer);
        conditions.Write(to, band.When);
        to.Write(band.Place);
        to.WriteOptional(band.Basis);
    }

    private void WriteBranch(ByteWriter to, Branch branch)
    {
        conditions.Write(to, branch.When);
        to.Text(branch.Answer);
        to.Text(branch.SameAs);
        to.Write(branch.Place);
        to.WriteOptional(branch.Basis);
    }

    private void WriteCriterion(ByteWriter to, Criterion criterion)
    {
        to.Text(criterion.Id);
        to.Text(criterion.Sentence);
        conditions.Write(to, criterion.When);
        to.Write(criterion.Basis);
        to.Texts(criterion.Cautions);
        to.Write(criterion.Place);
    }

    private void WritePermit(ByteWriter to, PermitRequirement permit)
    {
        conditions.Write(to, permit.RequiredWhen);
        to.List(permit.SatisfiedBy, (w, kind) => w.Number(kind.Index));
        conditions.Write(to, permit.AlsoWhen);
        to.Flag(permit.Validity is not null);
        if (permit.Validity is { } validity)
        {
            to.Optional((int?)validity.Term);
            to.Write(validity.SinceIssue);
        }
        to.Texts(permit.AcceptedStatuses);
        to.List(permit.Due, WriteDue);
    }

    private static PermitRequirement ReadPermit(ByteReader from, Glossary glossary) =>
        new(
            ConditionForm.ReadOptional(from, glossary),
            from.List(r => glossary.PermitKinds[r.Int()]),
            ConditionForm.ReadOptional(from, glossary),
            from.Flag() ? new ValidityRule((PermitTerm?)from.Optional(), from.OptionalQuantity()) : null,
            from.Texts(),
            from.List(r => ReadDue(r, glossary))
        );

    private void WriteDue(ByteWriter to, DueRow row)
    {
        conditions.Write(to, row.When);
        to.Write(row.From);
        to.Write(row.After);
        conditions.Write(to, row.Since);
        to.Write(row.Place);
    }

    private static DueRow ReadDue(ByteReader from, Glossary glossary) =>
        new(
            ConditionForm.ReadOptional(from, glossary),
            from.OptionalDay(),
            from.OptionalQuantity(),
            ConditionForm.ReadTerm(from, glossary),
            from.Place()
        );
}
