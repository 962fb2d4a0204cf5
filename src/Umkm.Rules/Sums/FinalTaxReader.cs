using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Sums;

/// <summary>Reads the rule file of the final tax.</summary>
internal static class FinalTaxReader
{
    public static FinalTaxFormula? Read(RuleFile file, ProblemList problems)
    {
        if (YamlReader.Read(file.Path, file.Utf8, problems) is not [var node, ..] || MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        _ = map.Text("hitungan");
        LocalizedText? title = map.Both("judul");
        _ = map.Texts("catatan");
        ImmutableArray<Rounding> roundings = Rounding.Read(map, problems);
        ImmutableArray<FinalTaxRate> rates = [.. map.List("versi").Select(v => Rate(v, problems)).OfType<FinalTaxRate>()];
        map.Finish();
        FormulaVersions.Follow([.. rates.Select(r => r.InForce)], map.Place, problems);
        return title is null || roundings.IsEmpty || rates.IsEmpty ? null : new FinalTaxFormula(title, roundings, rates);
    }

    private static FinalTaxRate? Rate(YamlNode node, ProblemList problems)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        InForce? inForce = VersionReader.Span(map.Text("berlaku"), problems);
        LegalBasis? basis = VersionReader.Basis(map, null);
        _ = map.Text("diperiksa");
        YamlScalar? share = map.Text("tarif");
        (long Part, long Whole)? rate =
            share?.Text.Split(' ') is [var part, "per", var whole] && Count(part) is { } p && Count(whole) is > 0 and { } w ? (p, w) : null;
        if (share is not null && rate is null)
        {
            problems.Add(share.Place, "tarif", $"tarif \"{share.Text}\"", $"the rate \"{share.Text}\"", "misalnya 5 per 1000", "e.g. 5 per 1000");
        }
        FreeAmount? free = map.Optional("bebas") is { } band ? Free(band, problems) : null;
        map.Finish();
        return inForce is null || basis is null || rate is null ? null : new FinalTaxRate(inForce, rate.Value.Part, rate.Value.Whole, basis, free);
    }

    private static FreeAmount? Free(YamlNode node, ProblemList problems)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? text = map.Text("sampai");
        long? amount = text is null ? null : IndonesianNumbers.ReadRupiah(text.Text);
        if (text is not null && amount is null)
        {
            problems.Add(text.Place, "rupiah", $"\"{text.Text}\"", $"\"{text.Text}\"", "rupiah, misalnya Rp500 juta", "an amount, e.g. Rp500 juta");
        }
        YamlScalar? form = map.Text("bagi");
        LegalBasis? basis = VersionReader.Basis(map, null);
        map.Finish();
        return amount is null || form is null || basis is null ? null : new FreeAmount(amount.Value, form.Text, basis);
    }

    private static long? Count(string digits) =>
        digits.Length <= 9 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long n) ? n : null;
}
