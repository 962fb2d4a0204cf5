using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Finds what to be careful about: thin evidence, old checks, unsettled law, values near a bound, and the same of every decision
/// referred to.</summary>
internal sealed class CautionTracer(RegisterReader read, StandingCautions standing)
{
    private readonly RiskTracer _risk = new(read);
    private readonly TimeCautions _time = new(read);
    private readonly ImpliedTracer _implied = new(read);
    private readonly Lazy<Caution[]> _contradictions = new(() => [.. Contradictions(read.Subject)]);
    private bool? _looksUpRisk;

    /// <summary>The cautions of a decision about a row: its own, and those of every decision it leans on.</summary>
    public ImmutableArray<Caution> Of(PlannedDecision decision, int row)
    {
        var all = ImmutableArray.CreateBuilder<Caution>();
        all.AddRange(standing.Of(decision));
        all.AddRange(OfFacts(decision, row));
        foreach ((Caution caution, bool fromRiskTable) in standing.OfLeaning(decision, read.Plan))
        {
            if (!fromRiskTable || LooksUpRisk)
            {
                all.Add(caution);
            }
        }
        if (LooksUpRisk)
        {
            foreach (PlannedDecision looking in read.Plan.NotesOf(decision).LeansOn.Where(d => StandingCautions.ReadsRiskTable(d, read.Plan)))
            {
                all.AddRange(_risk.Of(looking, looking.Table == decision.Table ? row : null).Distinct());
            }
        }
        all.AddRange(_time.Of(decision).Distinct());
        all.AddRange(_implied.Cautions(decision));
        all.AddRange(read.Plan.NotesOf(decision).Reach.Papers.Any() ? _contradictions.Value : []);
        all.AddRange(NearBound(decision, row).Distinct());
        return all.ToImmutable();
    }

    // Read from JSON or CSV such an enterprise is refused; one that code made is worked out as it stands, and told.
    private static IEnumerable<Caution> Contradictions(Subject? subject) =>
        subject is Enterprise { Permits: { } permits } enterprise
            ? SubjectContradiction
                .Of(permits, enterprise.PermitsComplete != false, enterprise.Nib is not null, enterprise.Npwp is not null)
                .Select(c => new Caution("fakta-bertentangan", new(c.Message.Text(Lang.Indonesian), c.Message.Text(Lang.English))))
            : [];

    private IEnumerable<Caution> OfFacts(PlannedDecision decision, int row)
    {
        string id = decision.Decision.Id;
        if (Differ(decision, row) && StandingCautions.Unsettled(decision) is { } unsettled)
        {
            yield return unsettled;
        }
        if (StandingCautions.ReadsRiskTable(decision, read.Plan) && LooksUpRisk)
        {
            yield return StandingCautions.RiskTable(decision);
            foreach (Caution caution in _risk.Of(decision, row).Distinct())
            {
                yield return caution;
            }
        }
        if (decision.Readings.Any(r => r.Permit is { } p && WithoutEnd(decision, p, row)))
        {
            yield return new Caution(
                "masa-berlaku-tidak-tercetak",
                new(
                    $"{id}: hari terakhir berlakunya surat tidak diberikan dan tidak dihitung sendiri",
                    $"{id}: the last valid day of the paper is not given and is not computed"
                )
            );
        }
    }

    private bool Differ(PlannedDecision decision, int row) =>
        decision.Readings.Select(r => string.Join('|', read.Possible(decision, r.Possible, row).Select(a => a.Slug))).Distinct().Skip(1).Any();

    /// <summary>Whether the risk of some activity is not given, so that the table is asked.</summary>
    private bool LooksUpRisk =>
        _looksUpRisk ??=
            read.Plan.Book.Glossary.FindProperty(SubjectKind.Activity, "risk") is { } printed
            && Enumerable.Range(0, read.Count(TableId.Activity)).Any(i => read.Facts.Value(printed, i) is null);

    private bool WithoutEnd(PlannedDecision decision, PlannedPermit permit, int row)
    {
        TableId? papers = decision.Table.Papers();
        return papers is { } table
            && read.Children(table, row)
                .Any(p =>
                    permit.Body.SatisfiedBy.FirstOrDefault(k => read.Facts.Value(table, PermitColumns.Kind, p) == k.Index) is { } kind
                    && permit.Body.Validity?.SinceIssue is null
                    && (permit.Body.Validity?.Term ?? kind.Validity) == PermitTerm.AsPrinted
                    && read.Facts.Value(table, PermitColumns.ValidUntil, p) is null
                );
    }

    private IEnumerable<Caution> NearBound(PlannedDecision decision, int row)
    {
        foreach (PlanNode node in read.Plan.NotesOf(decision).Amounts)
        {
            var comparison = (Comparison)node.Condition;
            Term term = comparison.Left.Single!;
            if (Tables.Of(term.Subject) != decision.Table || read.Facts.Value(term, row) is not { } value)
            {
                continue;
            }
            foreach (Bound bound in new[] { comparison.Bounds.Lower, comparison.Bounds.Upper }.Where(b => b is not null).Select(b => b!))
            {
                // One per cent either side: near enough that a slip in the books would change the answer.
                if (bound.Value.Number > 0 && Math.Abs(value - bound.Value.Number) <= bound.Value.Number / 100)
                {
                    yield return new Caution(
                        "dekat-batas",
                        new(
                            $"{term.Name} {TermValues.Write(term, value, Lang.Indonesian)} dekat batas "
                                + $"{SentenceWriter.Value(bound.Value, english: false)}",
                            $"{term.English} {TermValues.Write(term, value, Lang.English)} is near the bound "
                                + $"{SentenceWriter.Value(bound.Value, english: true)}"
                        )
                    );
                }
            }
        }
    }
}
