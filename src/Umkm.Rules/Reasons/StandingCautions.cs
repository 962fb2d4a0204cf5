using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>The cautions that stand on every result of a decision on a date, whatever the facts: thin evidence, old checks, what is not modelled.
/// Worked out once a plan.</summary>
internal sealed class StandingCautions(LocalDate on)
{
    private readonly ConcurrentDictionary<PlannedDecision, Known> _known = new();

    /// <summary>The cautions of a decision itself.</summary>
    public ImmutableArray<Caution> Of(PlannedDecision decision)
    {
        Known known = KnownOf(decision);
        if (known.Own.IsDefault)
        {
            known.Own = Each(decision);
        }
        return known.Own;
    }

    private Known KnownOf(PlannedDecision decision) =>
        _known.TryGetValue(decision, out Known? known) ? known : _known.GetOrAdd(decision, new Known());

    private ImmutableArray<Caution> Each(PlannedDecision decision)
    {
        var each = new List<Caution>();
        foreach (Caution caution in All(decision))
        {
            if (!each.Exists(c => c.Code == caution.Code && c.Text.Indonesian == caution.Text.Indonesian))
            {
                each.Add(caution);
            }
        }
        return [.. each];
    }

    /// <summary>What stands on a decision and all that it leans on.</summary>
    public StandingOn On(PlannedDecision decision, Plan plan) => KnownOf(decision).All ??= Found(decision, plan);

    private StandingOn Found(PlannedDecision decision, Plan plan)
    {
        PlannedDecision[] others = plan.NotesOf(decision).LeansOn;
        var leaning = new List<LeaningCaution>();
        var looking = new List<PlannedDecision>();
        foreach (PlannedDecision other in others)
        {
            Lean(leaning, other, plan);
            if (ReadsRiskTable(other, plan))
            {
                looking.Add(other);
            }
        }
        return new StandingOn(
            Of(decision),
            [.. leaning],
            Whole(decision, leaning, lookedUp: false),
            Whole(decision, leaning, lookedUp: true),
            ReadsRiskTable(decision, plan),
            [.. looking],
            [.. decision.Readings.Select(r => r.Permit?.Body).OfType<PermitRequirement>().SelectMany(Printed).Distinct()]
        );
    }

    /// <summary>The kinds of paper of a requirement on which their last valid day is printed.</summary>
    private static IEnumerable<long> Printed(PermitRequirement body) =>
        body.Validity?.SinceIssue is not null
            ? []
            : body.SatisfiedBy.Where(k => (body.Validity?.Term ?? k.Validity) == PermitTerm.AsPrinted).Select(k => (long)k.Index);

    private ImmutableArray<Caution> Whole(PlannedDecision decision, List<LeaningCaution> leaning, bool lookedUp)
    {
        List<Caution> whole = [.. Of(decision)];
        foreach (LeaningCaution caution in leaning)
        {
            if (lookedUp || !caution.FromRiskTable)
            {
                whole.Add(caution.Caution);
            }
        }
        return [.. whole];
    }

    /// <summary>Whether a decision itself reads the risk table.</summary>
    private static bool ReadsRiskTable(PlannedDecision decision, Plan plan)
    {
        foreach (Term term in plan.NotesOf(decision).OwnTerms)
        {
            if (term.Property?.StartsWith(Binding.EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) == true)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>That a risk was looked up.</summary>
    public static Caution RiskTable(PlannedDecision decision) =>
        new(
            "tabel-risiko",
            new(
                $"{decision.Decision.Id}: risiko diambil dari tabel risiko, bukan dari NIB; risiko yang tercetak pada NIB selalu menang",
                $"{decision.Decision.Id}: the risk comes from the risk table, not from the NIB; the risk printed on the NIB always wins"
            )
        );

    /// <summary>That the law is unsettled; null when it is settled or a reading was chosen.</summary>
    public static Caution? Unsettled(PlannedDecision decision)
    {
        if (!decision.Version.IsUnsettled || decision.Readings.Length < 2)
        {
            return null;
        }
        string readings = string.Join(", ", decision.Readings.Select(r => r.Reading.Id));
        return new Caution(
            "tafsir",
            new($"{decision.Decision.Id}: hukum belum pasti; tafsir {readings}", $"{decision.Decision.Id}: the law is unsettled; readings {readings}")
        );
    }

    private void Lean(List<LeaningCaution> leaning, PlannedDecision decision, Plan plan)
    {
        foreach (Caution caution in Of(decision))
        {
            leaning.Add(new LeaningCaution(caution, false));
        }
        if (Unsettled(decision) is { } unsettled)
        {
            leaning.Add(new LeaningCaution(unsettled, false));
        }
        if (ReadsRiskTable(decision, plan))
        {
            leaning.Add(new LeaningCaution(RiskTable(decision), true));
        }
    }

    private IEnumerable<Caution> All(PlannedDecision decision)
    {
        DecisionVersion version = decision.Version;
        string id = decision.Decision.Id;
        if (version.Gap is { } gap)
        {
            yield return new Caution(
                "belum-diatur",
                new($"{id}: hukum belum mengatur pada tanggal ini: {gap.Indonesian}", $"{id}: the law says nothing on this date: {gap.English}")
            );
        }
        foreach (LocalizedText caution in Written(decision))
        {
            yield return new Caution(
                caution.Indonesian.StartsWith(DecisionVersion.UncertainStart.Indonesian, StringComparison.Ordinal) ? "mulai-perkiraan" : "peringatan",
                new($"{id}: {caution.Indonesian}", $"{id}: {caution.English}")
            );
        }
        foreach (LegalBasis basis in Unread(decision))
        {
            yield return Seen(id, basis);
        }
        if (Days.Of(version.CheckedOn) < Days.Of(on))
        {
            yield return new Caution(
                "diperiksa-sebelumnya",
                new(
                    $"{id}: aturan terakhir diperiksa {IndonesianNumbers.LongDate(version.CheckedOn)}, sebelum tanggal penilaian",
                    $"{id}: the rule was last checked on {IndonesianNumbers.EnglishDate(version.CheckedOn)}, before the assessment date"
                )
            );
        }
        foreach (UnjudgedCondition left in version.Unjudged)
        {
            yield return new Caution(
                "syarat-belum-dinilai",
                new($"{id}: syarat belum dinilai: {left.Text.Indonesian}", $"{id}: condition not judged: {left.Text.English}")
            );
        }
        foreach (LocalizedText left in version.Programme?.NotModelledTexts ?? [])
        {
            yield return new Caution("belum-dimodelkan", new($"{id}: belum dimodelkan: {left.Indonesian}", $"{id}: not modelled: {left.English}"));
        }
    }

    /// <summary>What is known of a decision so far; two threads may work out the same, and either is kept.</summary>
    private sealed class Known
    {
        public ImmutableArray<Caution> Own { get; set; }

        public StandingOn? All { get; set; }
    }

    /// <summary>The cautions that the rule file writes: of the version, then of its criteria.</summary>
    private static List<LocalizedText> Written(PlannedDecision decision)
    {
        List<LocalizedText> written = [.. decision.Version.CautionTexts];
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (PlannedCriterion criterion in reading.Criteria)
            {
                written.AddRange(criterion.Criterion.Cautions);
            }
        }
        return written;
    }

    /// <summary>What it rests on that was not seen in the text of a regulation, each once.</summary>
    private static List<LegalBasis> Unread(PlannedDecision decision)
    {
        var unread = new List<LegalBasis>();
        Add(decision.Version.Basis);
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (CitedPart part in reading.Reading.Body.Cited)
            {
                Add(part.Basis);
            }
            Add(reading.Reading.Basis);
        }
        return unread;

        void Add(LegalBasis basis)
        {
            if (basis.Evidence != Evidence.Text && !unread.Contains(basis))
            {
                unread.Add(basis);
            }
        }
    }

    private static Caution Seen(string id, LegalBasis basis) =>
        basis.Evidence switch
        {
            Evidence.Report => new(
                "bukti-laporan",
                new(
                    $"{id}: {basis} dilihat dari laporan, bukan dari teks peraturan",
                    $"{id}: {basis.English} was seen in reports, not in the regulation's text"
                )
            ),
            Evidence.Memory => new(
                "bukti-ingatan",
                new($"{id}: {basis} hanya dari ingatan dan belum diperiksa", $"{id}: {basis.English} is from memory only and has not been checked")
            ),
            _ => new(
                "bukti-simpulan",
                new(
                    $"{id}: {basis} adalah simpulan kami, tidak diterbitkan siapa pun",
                    $"{id}: {basis.English} is our inference, published by nobody"
                )
            ),
        };
}

/// <summary>A caution of a decision that another leans on.</summary>
/// <param name="Caution">The caution.</param>
/// <param name="FromRiskTable">Whether it counts only where a risk was looked up in the risk table.</param>
internal sealed record LeaningCaution(Caution Caution, bool FromRiskTable);

/// <summary>What stands on a decision and all that it leans on, whatever the facts.</summary>
/// <param name="Own">Its own cautions.</param>
/// <param name="Leaning">Those of all that it leans on; some only where a risk was looked up in the risk table.</param>
/// <param name="Whole">All of them where no risk was.</param>
/// <param name="WholeLookedUp">All of them where one was.</param>
/// <param name="ReadsRiskTable">Whether it reads the risk table itself.</param>
/// <param name="Looking">Of the decisions that it leans on, those that do.</param>
/// <param name="Printed">The kinds of paper that satisfy it and have their last valid day printed on them.</param>
internal sealed record StandingOn(
    ImmutableArray<Caution> Own,
    LeaningCaution[] Leaning,
    ImmutableArray<Caution> Whole,
    ImmutableArray<Caution> WholeLookedUp,
    bool ReadsRiskTable,
    PlannedDecision[] Looking,
    long[] Printed
)
{
    /// <summary>Those that are told one behind the other where others come between: its own, and those of all that it leans on.</summary>
    public Caution[][] Runs { get; } =
    [
        .. (
            (Caution[][])
                [
                    [.. Own],
                    [.. WholeLookedUp.Skip(Own.Length)],
                    [.. Whole.Skip(Own.Length)],
                ]
        ).Where(r => r.Length > 0),
    ];

    /// <summary>Whether each of all is told once, looked up or not.</summary>
    public bool AreDistinct { get; } = WholeLookedUp.Distinct().Count() == WholeLookedUp.Length;

    /// <summary>Whether cautions are those that stand on the decision, and each is told once.</summary>
    public bool AreOnce(ImmutableArray<Caution> cautions) => AreDistinct && (cautions == Whole || cautions == WholeLookedUp);
}
