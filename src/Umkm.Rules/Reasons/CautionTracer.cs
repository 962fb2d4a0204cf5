using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Finds what to be careful about: thin evidence, old checks, unsettled law, values near a bound, and the same of every decision
/// referred to.</summary>
internal sealed class CautionTracer(RegisterReader read, StandingCautions always)
{
    private readonly TimeCautions _time = new(read);
    private readonly PaperCautions _papers = new(read);
    private readonly ImpliedTracer _implied = new(read);
    private readonly List<Caution> _ofFacts = [];
    private readonly List<Caution> _more = [];
    private bool? _looksUpRisk;
    private bool? _isPlain;

    private RiskTracer Risk => field ??= new RiskTracer(read);

    private Caution[] Contradicting => field ??= [.. Contradictions(read.Subject, read.Plan.On).Distinct()];

    /// <summary>Whether nothing of the subject is cautioned about whatever the decision: so it is with most.</summary>
    private bool IsPlain => _isPlain ??= !_time.HasAny && !_papers.HasAny && !_implied.HasCautions && Contradicting.Length == 0;

    /// <summary>Whether nothing of the subject is cautioned about that the decision reads, nor near one of its bounds.</summary>
    private bool IsPlainFor(PlannedDecision decision, StandingOn standing, int row) =>
        (!LooksUpRisk || (!standing.ReadsRiskTable && standing.Looking.Length == 0))
        && !Differ(decision, row)
        && !WithoutEnd(decision, standing, row)
        && (read.Plan.NotesOf(decision).Amounts.Length == 0 || !NearBound(decision, row).Any());

    /// <summary>Whether cautions are those that stand on a decision, and each is told once.</summary>
    public bool AreOnce(PlannedDecision decision, ImmutableArray<Caution> cautions) => always.On(decision, read.Plan).AreOnce(cautions);

    /// <summary>The cautions of a decision about a row: its own, and those of every decision it leans on.</summary>
    public ImmutableArray<Caution> Of(PlannedDecision decision, int row)
    {
        StandingOn standing = always.On(decision, read.Plan);
        if (IsPlain && IsPlainFor(decision, standing, row))
        {
            return LooksUpRisk ? standing.WholeLookedUp : standing.Whole;
        }
        List<Caution> ofFacts = _ofFacts;
        List<Caution> more = _more;
        ofFacts.Clear();
        more.Clear();
        AddOfFacts(ofFacts, decision, standing, row);
        foreach (PlannedDecision looking in LooksUpRisk ? standing.Looking : [])
        {
            more.AddRange(Risk.Of(looking, looking.Table == decision.Table ? row : null));
        }
        if (_time.HasAny)
        {
            more.AddRange(_time.Of(decision).Distinct());
        }
        if (_papers.HasAny)
        {
            more.AddRange(_papers.Of(decision));
        }
        _implied.AddCautions(more, decision);
        if (read.Plan.NotesOf(decision).Reach.Papers.Length > 0)
        {
            more.AddRange(Contradicting);
        }
        // Most have none but those that stand on them for every subject.
        ImmutableArray<Caution> all =
            ofFacts.Count > 0 || more.Count > 0
                ? [.. standing.Own, .. ofFacts, .. standing.Leaning.Where(c => !c.FromRiskTable || LooksUpRisk).Select(c => c.Caution), .. more]
            : LooksUpRisk ? standing.WholeLookedUp
            : standing.Whole;
        foreach (Caution near in read.Plan.NotesOf(decision).Amounts.Length == 0 ? [] : NearBound(decision, row))
        {
            all = all.Contains(near) ? all : all.Add(near);
        }
        return all;
    }

    // Read from JSON or CSV such an enterprise is refused; one that code made is worked out as it stands, and told.
    // A number without a day says that its paper is held; a list by which it is issued after the assessment date says otherwise.
    private static IEnumerable<Caution> Contradictions(Subject? subject, LocalDate on)
    {
        if (subject is not Enterprise { Permits: { } permits } enterprise)
        {
            return [];
        }
        EquatableList<HeldPermit>[] lists = permits.Any(p => p.IssuedOn > on)
            ?
            [
                permits,
                EquatableList.From(
                    permits.Select(p => p.IssuedOn > on && p.Status is null or PermitStatus.Issued ? p with { Status = PermitStatus.InProcess } : p)
                ),
            ]
            : [permits];
        return lists
            .SelectMany(p => SubjectContradiction.Of(p, enterprise.PermitsComplete != false, enterprise.Nib is not null, enterprise.Npwp is not null))
            .Select(c => new Caution("fakta-bertentangan", new(c.Message.Text(Lang.Indonesian), c.Message.Text(Lang.English))));
    }

    private void AddOfFacts(List<Caution> all, PlannedDecision decision, StandingOn standing, int row)
    {
        string id = decision.Decision.Id;
        if (Differ(decision, row) && StandingCautions.Unsettled(decision) is { } unsettled)
        {
            all.Add(unsettled);
        }
        if (standing.ReadsRiskTable && LooksUpRisk)
        {
            all.Add(StandingCautions.RiskTable(decision));
            all.AddRange(Risk.Of(decision, row));
        }
        if (WithoutEnd(decision, standing, row))
        {
            all.Add(
                new Caution(
                    "masa-berlaku-tidak-tercetak",
                    new(
                        $"{id}: hari terakhir berlakunya surat tidak diberikan dan tidak dihitung sendiri",
                        $"{id}: the last valid day of the paper is not given and is not computed"
                    )
                )
            );
        }
    }

    private bool Differ(PlannedDecision decision, int row)
    {
        // The same set of answers is the same array.
        for (int i = 1; i < decision.Readings.Length; i++)
        {
            if (read.Possible(decision, decision.Readings[i].Possible, row) != read.Possible(decision, decision.Readings[0].Possible, row))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the risk of some activity is not given, so that the table is asked.</summary>
    private bool LooksUpRisk =>
        _looksUpRisk ??=
            read.Plan.Book.Glossary.FindProperty(SubjectKind.Activity, "risk") is { } printed && AnyUnknown(printed, read.Count(TableId.Activity));

    private bool AnyUnknown(Term term, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            if (read.Facts.Value(term, row) is null)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a paper is held whose last valid day is printed on it and not given.</summary>
    private bool WithoutEnd(PlannedDecision decision, StandingOn standing, int row)
    {
        if (standing.Printed.Length == 0 || decision.Table.Papers() is not { } papers || read.Facts.ChildStart(papers) is not { } starts)
        {
            return false;
        }
        for (int paper = starts[row]; paper < starts[row + 1]; paper++)
        {
            if (
                read.Facts.Value(papers, PermitColumns.Kind, paper) is { } kind
                && standing.Printed.Contains(kind)
                && read.Facts.Value(papers, PermitColumns.ValidUntil, paper) is null
            )
            {
                return true;
            }
        }
        return false;
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
            foreach (Bound? end in new[] { comparison.Bounds.Lower, comparison.Bounds.Upper })
            {
                // One per cent either side: near enough that a slip in the books would change the answer.
                if (end is { } bound && bound.Value.Number > 0 && Math.Abs(value - bound.Value.Number) <= bound.Value.Number / 100)
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
