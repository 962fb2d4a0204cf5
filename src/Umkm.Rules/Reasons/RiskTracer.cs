using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Says of each activity whose risk is not given where the risk table has it from, or what to look up where the table cannot say.</summary>
internal sealed class RiskTracer(RegisterReader read)
{
    private readonly Dictionary<(PlannedDecision, int?), ImmutableArray<Caution>> _known = [];

    /// <summary>The cautions about one activity of the subject, or about all of them, each once.</summary>
    /// <param name="looking">The decision that reads the risk table.</param>
    /// <param name="row">The activity; null for all.</param>
    public ImmutableArray<Caution> Of(PlannedDecision looking, int? row)
    {
        // Many decisions lean on the one that looks risks up.
        if (!_known.TryGetValue((looking, row), out ImmutableArray<Caution> cautions))
        {
            _known[(looking, row)] = cautions = [.. Found(looking, row).Distinct()];
        }
        return cautions;
    }

    private IEnumerable<Caution> Found(PlannedDecision looking, int? row)
    {
        Glossary glossary = read.Plan.Book.Glossary;
        if (glossary.FindProperty(SubjectKind.Activity, "risk") is not { } printed)
        {
            yield break;
        }
        foreach (int activity in row is { } one ? [one] : Enumerable.Range(0, read.Count(TableId.Activity)))
        {
            if (read.Facts.Value(printed, activity) is null && read.Activity(activity) is { Kbli: { } kbli } given)
            {
                foreach (
                    RiskLookup found in Scales(looking)
                        .Select(s =>
                            glossary.Risks.Find(
                                kbli.Code.ToString(null, CultureInfo.InvariantCulture),
                                (int)kbli.Edition,
                                given.Scope,
                                s.Scale,
                                s.Time
                            )
                        )
                )
                {
                    foreach ((string code, LocalizedText text) in Of(found, kbli.ToString(null, CultureInfo.InvariantCulture)))
                    {
                        yield return new Caution(code, new($"{looking.Decision.Id}: {text.Indonesian}", $"{looking.Decision.Id}: {text.English}"));
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Code, LocalizedText Text)> Of(RiskLookup found, string item)
    {
        if (!found.IsCertain)
        {
            LocalizedText why = Why(found);
            yield return (
                "risiko-dicari",
                new(
                    $"risiko {item} tidak pasti menurut tabel{why.Indonesian}; lihat tingkat risiko pada NIB atau laman "
                        + $"OSS usaha ini dan isikan pada activities[].risk",
                    $"the table does not settle the risk of {item}{why.English}; look up the risk level on the NIB or the "
                        + $"OSS page of this enterprise and give it as activities[].risk"
                )
            );
        }
        else if (found.AsOf is { } day)
        {
            string codes = string.Join(", ", found.Codes);
            yield return (
                "asal-risiko",
                found.Origin == RiskOrigin.Crosswalk
                    ? new(
                        $"risiko {item} dibawa dari KBLI 2025 {codes} lewat tabel padanan, keadaan {IndonesianNumbers.LongDate(day)}; itu simpulan",
                        $"the risk of {item} is carried from KBLI 2025 {codes} through the crosswalk, as of "
                            + $"{IndonesianNumbers.EnglishDate(day)}; that is an inference"
                    )
                    : new(
                        $"risiko {item} menurut tabel adalah keadaan {IndonesianNumbers.LongDate(day)}",
                        $"the risk of {item} in the table is as of {IndonesianNumbers.EnglishDate(day)}"
                    )
            );
        }
        if (found.Cautions.HasFlag(RiskCautions.SplitFollowed))
        {
            yield return (
                "kbli-pecahan",
                new(
                    $"{item} pecah; yang diikuti penerusnya ({string.Join(", ", found.Codes)}), kecuali bila kegiatannya "
                        + $"intermediasi (mempertemukan pihak lain) atau pindah ke kelompok lain",
                    $"{item} was split; its successor ({string.Join(", ", found.Codes)}) is followed, unless the activity "
                        + $"is intermediation or moved to another group"
                )
            );
        }
        if (found.Cautions.HasFlag(RiskCautions.ReusedCode))
        {
            yield return (
                "kbli-dipakai-ulang",
                new(
                    $"angka {item} berarti lain dalam edisi KBLI yang lain; pastikan edisinya",
                    $"the digits of {item} mean something else in the other KBLI edition; make sure of the edition"
                )
            );
        }
    }

    private static LocalizedText Why(RiskLookup found) =>
        found.Cautions switch
        {
            var c when c.HasFlag(RiskCautions.NotOfItsTime) => new(
                ", karena baris dari masa PP 5/2021 tidak ada dan gambar OSS sesudahnya hanya bukti bagi dirinya sendiri",
                ", because there is no row of the time of PP 5/2021 and a later picture of OSS is evidence of nothing but itself"
            ),
            var c when c.HasFlag(RiskCautions.EarlierPicture) => new(
                ", karena gambar OSS yang lebih dahulu berkata lain dan hari berubahnya tidak diketahui",
                ", because an earlier picture of OSS says otherwise and the day of the change is not known"
            ),
            var c when c.HasFlag(RiskCautions.OwnRowDiffers) => new(
                ", karena laporan tentang kode ini berbeda dari baris kode penggantinya",
                ", because a report on this code differs from the row of its successor"
            ),
            var c when c.HasFlag(RiskCautions.EditionNotCovered) => new(
                ", yang tidak memuat edisi KBLI itu",
                ", which does not cover that KBLI edition"
            ),
            var c when c.HasFlag(RiskCautions.UnknownCode) => new(
                ", karena edisi itu tidak punya kode demikian",
                ", because that edition has no such code"
            ),
            var c when c.HasFlag(RiskCautions.TargetNotListed) => new(
                $", karena tidak semua kode penggantinya ({string.Join(", ", found.Codes)}) ada di dalamnya",
                $", because not all its successors ({string.Join(", ", found.Codes)}) are in it"
            ),
            var c when c.HasFlag(RiskCautions.SeveralScopes) || c.HasFlag(RiskCautions.ScopeNotFound) => new(
                $", karena bergantung pada ruang lingkup ({string.Join("; ", found.Scopes)})",
                $", because it depends on the scope ({string.Join("; ", found.Scopes)})"
            ),
            var c when c.HasFlag(RiskCautions.ScaleNotListed) => new(", karena skala usaha ini tidak tercantum", ", because this size is not listed"),
            _ => LocalizedText.Empty,
        };

    /// <summary>The scales that still come into question: those the size classes allow that the decision leans on; and the time the version
    /// speaks of.</summary>
    private IEnumerable<RiskTerm> Scales(PlannedDecision looking)
    {
        PlanNotes notes = read.Plan.NotesOf(looking);
        RiskTerm[] all =
        [
            .. notes
                .OwnTerms.Where(t => t.Property?.StartsWith(EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) == true)
                .Select(t => RiskTerms.Find(t.Property![EnterpriseFacts.RiskOfScale.Length..])),
        ];
        PlannedDecision? size = notes.LeansOn.FirstOrDefault(d =>
            d.Table == TableId.Enterprise && all.All(s => d.Decision.Answers.Any(a => a.Slug == RiskTerms.Slug(s.Scale)))
        );
        if (size is null)
        {
            return all;
        }
        HashSet<string> possible = [.. read.Possible(size, size.Possible, 0).Select(a => a.Slug)];
        return all.Where(s => possible.Contains(RiskTerms.Slug(s.Scale)));
    }
}
