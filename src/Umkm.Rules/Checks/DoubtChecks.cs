using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Domain.Regions;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sentences;

namespace Umkm.Rules.Checks;

/// <summary>What a rule file can hardly mean, though it can be read: told as a warning where a refusal would be too hard.</summary>
internal static partial class DoubtChecks
{
    private const long LeastAmount = 1_000;
    private const long MostAmount = 1_000_000_000_000;

    /// <param name="decision">The decision.</param>
    /// <param name="today">The day the book is read for; a source looked at after it was not looked at.</param>
    /// <param name="risks">The table that knows the codes of KBLI.</param>
    /// <param name="problems">Where it is told.</param>
    public static void Check(Decision decision, LocalDate today, RiskTable risks, ProblemList problems)
    {
        foreach (DecisionVersion version in decision.Versions)
        {
            Basis(version, today, problems);
            if (version.CheckedOn > today)
            {
                CheckedLater(version.Place, version.CheckedOn, today, problems);
            }
            foreach (Reading reading in version.Readings)
            {
                Body(decision, reading, risks, problems);
            }
            Same(version, problems);
            foreach (Benefit benefit in version.Programme?.Benefits ?? [])
            {
                foreach (Mark amount in SentenceMarks.Of(benefit.Amount.Indonesian, english: false).Where(m => m.Kind == QuantityKind.Rupiah))
                {
                    Odd(version.Place, amount.Number, new($"manfaat \"{amount.Text}\"", $"a benefit of \"{amount.Text}\""), problems);
                }
            }
        }
    }

    /// <summary>Tells that a source is said to have been looked at in the future.</summary>
    public static void CheckedLater(Place place, LocalDate checkedOn, LocalDate today, ProblemList problems) =>
        problems.Warn(
            place,
            "diperiksa-kelak",
            $"diperiksa {IsoDate.Format(checkedOn)}",
            $"looked at on {IsoDate.Format(checkedOn)}",
            $"hari yang sudah lewat, paling lambat {IsoDate.Format(today)}",
            $"a day in the past, at the latest {IsoDate.Format(today)}"
        );

    private static void Body(Decision decision, Reading reading, RiskTable risks, ProblemList problems)
    {
        if (decision.Nature == PermitNature.Voluntary && reading.Body is PermitRequirement { RequiredWhen: not (null or Negation { Part: Always }) })
        {
            problems.Add(
                reading.Place,
                "sukarela-tetapi-wajib",
                "sifat sukarela dengan \"wajib bila\"",
                "a voluntary paper with \"wajib bila\"",
                "sifat wajib atau bersyarat, atau tanpa \"wajib bila\"",
                "compulsory or conditional, or without \"wajib bila\""
            );
        }
        foreach (Condition condition in ReferenceChecks.Conditions(reading.Body))
        {
            Leaves(condition, risks, problems);
        }
    }

    private static void Leaves(Condition condition, RiskTable risks, ProblemList problems)
    {
        Bounds? bounds = condition is Comparison c ? c.Bounds : (condition as ChildSum)?.Bounds;
        foreach (Quantity value in new[] { bounds?.Lower?.Value, bounds?.Upper?.Value }.OfType<Quantity>().Where(v => v.Kind == QuantityKind.Rupiah))
        {
            string written = SentenceWriter.Value(value, english: false);
            Odd(condition.Place, value.Number, new($"batas {written}", $"the bound {written}"), problems);
        }
        if (condition is CodeIn { Term.Kind: TermKind.Region } regions)
        {
            foreach (CodeGroup group in regions.Groups.Where(g => !Exists(g.Text)))
            {
                problems.Add(
                    condition.Place,
                    "wilayah-tidak-ada",
                    $"kode wilayah {group.Text}",
                    $"the region code {group.Text}",
                    "kode provinsi atau kabupaten/kota yang ada dalam daftar Kementerian Dalam Negeri",
                    "a code of a province, regency or city in the list of the Ministry of Home Affairs"
                );
            }
        }
        if (condition is CodeIn { Term.Kind: TermKind.Kbli } codes)
        {
            foreach (CodeGroup group in codes.Groups.Where(g => !risks.HasCodes(g.Text)))
            {
                problems.Add(
                    condition.Place,
                    "kbli-tidak-ada",
                    $"kode KBLI {group.Text}",
                    $"the KBLI code {group.Text}",
                    "kode yang ada dalam daftar KBLI edisi itu",
                    "a code of the list of that edition of KBLI",
                    "periksa angkanya dan edisinya; kode lama dan baru tidak selalu sama",
                    "check its digits and its edition; old and new codes differ"
                );
            }
        }
        foreach (Condition part in ConditionParts.Of(condition))
        {
            Leaves(part, risks, problems);
        }
    }

    private static void Odd(Place place, long rupiah, LocalizedText found, ProblemList problems)
    {
        if (rupiah != 0 && Math.Abs(rupiah) is < LeastAmount or > MostAmount)
        {
            problems.Warn(
                place,
                "jumlah-aneh",
                found.Indonesian,
                found.English,
                "jumlah antara Rp1.000 dan Rp1 triliun",
                "an amount between Rp1,000 and Rp1 trillion",
                "mungkin kata ribu, juta atau miliar terlewat, atau berlebih",
                "perhaps the word ribu, juta or miliar is missing, or one too many"
            );
        }
    }

    private static bool Exists(string code)
    {
        string digits = code.Replace(".", "", StringComparison.Ordinal);
        return digits.Length < 4
            ? RegionList.All.Any(r => r.Code.Value == digits)
            : RegionList.IsRegency(int.Parse(digits[..4], CultureInfo.InvariantCulture));
    }

    /// <summary>Readings that say the same are one.</summary>
    private static void Same(DecisionVersion version, ProblemList problems)
    {
        var seen = new Dictionary<string, string>();
        foreach (Reading reading in version.Readings.Where(r => r.Id.Length > 0))
        {
            string key = string.Join('\n', ReferenceChecks.Conditions(reading.Body).Select(ConditionKey.Of));
            string answers = reading.Body switch
            {
                Bands b => string.Join(',', b.Parts.Select(p => p.Answer)),
                Branches b => string.Join(',', b.Parts.Select(p => p.Answer ?? p.SameAs)),
                PermitRequirement p => string.Join(',', p.SatisfiedBy.Select(k => k.Slug).Concat(p.AcceptedStatuses))
                    + p.Validity
                    + string.Join(',', p.Due.Select(d => $"{d.From}{d.After}{d.Since}")),
                _ => "",
            };
            if (!seen.TryAdd($"{answers}\n{key}", reading.Id))
            {
                problems.Warn(
                    reading.Place,
                    "tafsir-kembar",
                    $"tafsir \"{reading.Id}\" yang sama dengan tafsir lain",
                    $"the reading \"{reading.Id}\", which is the same as another",
                    "tafsir yang berbeda",
                    "readings that differ"
                );
            }
        }
    }

    private static void Basis(DecisionVersion version, LocalDate today, ProblemList problems)
    {
        string[] bases = [.. version.Basis.Basis];
        if (
            version.Basis.Evidence == Evidence.Text
            && version.NotRegulated is null
            && !Array.Exists(bases, b => Article().IsMatch(b) || !ArticleChecks.NamesRegulation(b))
        )
        {
            problems.Warn(
                version.Place,
                "dasar-tanpa-pasal",
                $"dasar \"{version.Basis}\" dengan bukti teks",
                $"the basis \"{version.Basis}\" with the words seen",
                "pasal, lampiran atau nomor yang dibaca",
                "the article, annex or number that was read"
            );
        }
        else if (version.Basis.Evidence != Evidence.Text && Array.Find(bases, b => !b.Any(char.IsAsciiDigit) && Kind().IsMatch(b)) is { } bare)
        {
            problems.Warn(
                version.Place,
                "dasar-tanpa-nomor",
                $"dasar \"{bare}\"",
                $"the basis \"{bare}\"",
                "nomor dan tahun peraturannya",
                "the number and year of the regulation"
            );
        }
        // Later amendments may be cited beside what the version began with; what is younger than all of the version may not.
        (string Basis, int Year)[] dated =
        [
            .. bases.SelectMany(b => Years().Matches(b).Select(m => (b, int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture)))),
        ];
        int last = LocalDate.Min(version.InForce.Until ?? today, today).Year;
        bool none = dated.Length > 0 && dated.Min(d => d.Year) > version.InForce.From.Year;
        foreach ((string basis, _) in dated.Where(d => none || d.Year > last).DistinctBy(d => d.Basis))
        {
            problems.Warn(
                version.Place,
                "dasar-lebih-muda",
                $"dasar \"{basis}\" bagi versi {version.InForce}",
                $"the basis \"{basis}\" of the version {version.InForce}",
                "peraturan yang sudah ada ketika versi itu mulai, dan perubahannya selama berlaku",
                "a regulation that was there when the version began, and its amendments while it lasts"
            );
        }
    }

    [GeneratedRegex(
        @"^(?:UU|PP|Perpres|Perpu|Permen\w*|PMK|PMA|Perka|Perda|Perwali|Perbup|Kepmen\w*|POJK|SE)(?: [A-Z][a-z]+)*$",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Kind();

    [GeneratedRegex(
        @"\d+/|Nomor|\d\.\d|Pasal|Lampiran|Bab|Diktum|Bagian|huruf|angka|halaman|Kesatu|Kedua|KESATU|KEDUA",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Article();

    [GeneratedRegex(
        @"\b(?:UU|PP|Perpres|Perpu|Permen\w*|PMK|PMA|Perka|Perda|Perwali|Perbup|Kepmen\w*|POJK|SE)\b[^;,]*?/(?<y>(?:19|20)\d\d)\b",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Years();
}
