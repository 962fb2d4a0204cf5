using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Facts;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

/// <summary>Finds what to be careful about: thin evidence, old checks, unsettled law, values near a bound, and the same of every decision referred to.</summary>
internal sealed class CautionTracer(RegisterReader read, LocalDate on)
{
    public ImmutableArray<Caution> Of(PlannedDecision decision, int row, IEnumerable<Reason> reasons) =>
        [.. Own(decision, row).Concat(Referred(decision, [decision.Decision.Id]).SelectMany(d => Own(d, null)).DistinctBy(c => (c.Code, c.Text.Indonesian))).Concat(NearBound(decision, row)).Distinct()];

    private IEnumerable<PlannedDecision> Referred(PlannedDecision decision, HashSet<string> seen)
    {
        foreach (PlannedDecision next in read.ReferredBy(decision).Where(d => seen.Add(d.Decision.Id)))
        {
            yield return next;
            foreach (PlannedDecision further in Referred(next, seen))
            {
                yield return further;
            }
        }
    }

    private IEnumerable<Caution> Own(PlannedDecision decision, int? row)
    {
        DecisionVersion version = decision.Version;
        string id = decision.Decision.Id;
        if (version.NotRegulated is { } gap)
        {
            yield return new Caution("belum-diatur", new($"{id}: hukum belum mengatur pada tanggal ini: {gap}", $"{id}: the law says nothing on this date: {gap}"));
        }
        foreach (string caution in version.Cautions)
        {
            yield return new Caution("peringatan", LocalizedText.Same($"{id}: {caution}"));
        }
        foreach (LegalBasis basis in Bases(decision).Where(b => b.Evidence != Evidence.Text).Distinct())
        {
            yield return Seen(id, basis);
        }
        if (version.CheckedOn < on)
        {
            yield return new Caution("diperiksa-sebelumnya", new($"{id}: aturan terakhir diperiksa {IndonesianNumbers.LongDate(version.CheckedOn)}, sebelum tanggal penilaian", $"{id}: the rule was last checked on {IndonesianNumbers.EnglishDate(version.CheckedOn)}, before the assessment date"));
        }
        foreach (string left in version.Programme?.NotModelled ?? [])
        {
            yield return new Caution("belum-dimodelkan", new($"{id}: belum dimodelkan: {left}", $"{id}: not modelled: {left}"));
        }
        foreach (string caution in decision.Readings.SelectMany(r => r.Criteria).SelectMany(c => c.Criterion.Cautions).Distinct())
        {
            yield return new Caution("peringatan", LocalizedText.Same($"{id}: {caution}"));
        }
        if (version.IsUnsettled && decision.Readings.Length > 1 && (row is null || Differ(decision, row.Value)))
        {
            string readings = string.Join(", ", decision.Readings.Select(r => r.Reading.Id));
            yield return new Caution("tafsir", new($"{id}: hukum belum pasti; tafsir {readings}", $"{id}: the law is unsettled; readings {readings}"));
        }
        if (FromRiskTable(decision))
        {
            yield return new Caution("tabel-risiko", new($"{id}: risiko diambil dari tabel risiko, bukan dari NIB; risiko yang tercetak pada NIB selalu menang", $"{id}: the risk comes from the risk table, not from the NIB; the risk printed on the NIB always wins"));
        }
        if (decision.Readings.Any(r => r.Permit is { } p && row is { } at && WithoutEnd(decision, p, at)))
        {
            yield return new Caution("masa-berlaku-tidak-tercetak", new($"{id}: hari terakhir berlakunya surat tidak diberikan dan tidak dihitung sendiri", $"{id}: the last valid day of the paper is not given and is not computed"));
        }
    }

    private static IEnumerable<LegalBasis> Bases(PlannedDecision decision) =>
        decision.Readings.SelectMany(r => r.Criteria.Select(c => c.Criterion.Basis).Append(r.Reading.Basis)).Prepend(decision.Version.Basis);

    private static Caution Seen(string id, LegalBasis basis) => basis.Evidence switch
    {
        Evidence.Report => new("bukti-laporan", new($"{id}: {basis} dilihat dari laporan, bukan dari teks peraturan", $"{id}: {basis} was seen in reports, not in the regulation's text")),
        Evidence.Memory => new("bukti-ingatan", new($"{id}: {basis} hanya dari ingatan dan belum diperiksa", $"{id}: {basis} is from memory only and has not been checked")),
        _ => new("bukti-simpulan", new($"{id}: {basis} adalah simpulan kami, tidak diterbitkan siapa pun", $"{id}: {basis} is our inference, published by nobody")),
    };

    private bool Differ(PlannedDecision decision, int row) =>
        decision.Readings.Select(r => string.Join('|', read.Possible(decision, r.Possible, row).Select(a => a.Slug))).Distinct().Skip(1).Any();

    private bool FromRiskTable(PlannedDecision decision)
    {
        Term? printed = read.Plan.Book.Glossary.FindProperty(SubjectKind.Activity, "risk");
        return printed is not null
            && decision.Readings.SelectMany(r => r.Roots).SelectMany(n => n.WithParts()).SelectMany(n => RegisterReader.Terms(n.Condition)).Any(t => t.Property?.StartsWith(EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) == true)
            && Enumerable.Range(0, read.Count(TableId.Activity)).Any(i => read.Facts.Value(printed, i) is null);
    }

    private bool WithoutEnd(PlannedDecision decision, PlannedPermit permit, int row)
    {
        TableId? papers = decision.Table.Papers();
        return papers is { } table && read.Children(table, row).Any(p =>
            permit.Body.SatisfiedBy.FirstOrDefault(k => read.Facts.Value(table, PermitColumns.Kind, p) == k.Index) is { } kind
            && permit.Body.Validity?.SinceIssue is null && (permit.Body.Validity?.Term ?? kind.Validity) == PermitTerm.AsPrinted && read.Facts.Value(table, PermitColumns.ValidUntil, p) is null);
    }

    private IEnumerable<Caution> NearBound(PlannedDecision decision, int row)
    {
        foreach (PlanNode node in decision.Readings.SelectMany(r => r.Roots).SelectMany(n => n.WithParts()))
        {
            if (node.Condition is not Comparison { Left.Single: { Kind: TermKind.Rupiah } term } comparison || Tables.Of(term.Subject) != decision.Table || read.Facts.Value(term, row) is not { } value)
            {
                continue;
            }
            foreach (Bound bound in new[] { comparison.Bounds.Lower, comparison.Bounds.Upper }.Where(b => b is not null).Select(b => b!))
            {
                // One per cent either side: near enough that a slip in the books would change the answer.
                if (bound.Value.Number > 0 && Math.Abs(value - bound.Value.Number) <= bound.Value.Number / 100)
                {
                    string limit = SentenceWriter.Value(bound.Value, english: false);
                    yield return new Caution("dekat-batas", new($"{term.Name} {TermValues.Write(term, value, Lang.Indonesian)} dekat batas {limit}", $"{term.English} {TermValues.Write(term, value, Lang.English)} is near the bound {limit}"));
                }
            }
        }
    }
}
