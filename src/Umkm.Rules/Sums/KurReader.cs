using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Sums;

/// <summary>Reads the rule file of KUR.</summary>
internal static class KurReader
{
    public static KurFormula? Read(RuleFile file, ProblemList problems)
    {
        if (YamlReader.Read(file.Path, file.Utf8, problems) is not [var node, ..] || MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        _ = map.Text("hitungan");
        LocalizedText? title = map.Both("judul");
        ImmutableArray<string> notes = map.Texts("catatan");
        ImmutableArray<Rounding> roundings = Rounding.Read(map, problems);
        ImmutableArray<KurVersion> versions = [.. map.List("versi").Select(v => Version(v, problems)).OfType<KurVersion>()];
        map.Finish();
        FormulaVersions.Follow([.. versions.Select(v => v.InForce)], map.Place, problems);
        return title is null || roundings.IsEmpty || versions.IsEmpty ? null : new KurFormula(title, roundings, notes, versions);
    }

    private static KurVersion? Version(YamlNode node, ProblemList problems)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        InForce? inForce = VersionReader.Span(map.Text("berlaku"), problems);
        LegalBasis? basis = VersionReader.Basis(map, null);
        _ = VersionReader.Date(map.Text("diperiksa"), problems);
        ImmutableArray<KurScheme> schemes =
            basis is null || map.Required("skema") is not { } all || MapReader.Of(all, problems) is not { } list
                ? []
                : [.. list.Entries.Select(e => Scheme(e, basis, problems)).OfType<KurScheme>()];
        map.Finish();
        return inForce is null || schemes.IsEmpty ? null : new KurVersion(inForce, schemes);
    }

    private static KurScheme? Scheme(YamlEntry entry, LegalBasis version, ProblemList problems)
    {
        if (MapReader.Of(entry.Value, problems) is not { } map)
        {
            return null;
        }
        (Percent Least, Percent Most)? rate = Ends<Percent>(
            map.Text("bunga"),
            t => t.EndsWith('%') && Percent.Read(t).TryGetValue(out Percent p) ? p : null,
            "6% atau 6% s.d. 9%",
            problems
        );
        (long Least, long Most)? ceiling = Ends<long>(map.Text("plafon"), IndonesianNumbers.ReadRupiah, "Rp1 s.d. Rp10 juta", problems);
        LegalBasis? basis = VersionReader.Basis(map, version);
        KurLimit? limit = map.Optional("akumulasi") is { } node ? Limit(node, problems) : null;
        KurTerm? term = map.Optional("jangka waktu") is { } longest ? Term(longest, problems) : null;
        map.Finish();
        return rate is not { } r || ceiling is not { } c || basis is null
            ? null
            : new KurScheme(entry.Key.Text, r.Least, r.Most, new AmountSpan(c.Least, c.Most), limit, term, basis);
    }

    private static KurTerm? Term(YamlNode node, ProblemList problems)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        int? working = Months(map.Text("modal kerja"), problems);
        int? investment = Months(map.Text("investasi"), problems);
        LegalBasis? basis = VersionReader.Basis(map, null);
        map.Finish();
        return working is { } w && investment is { } i && basis is not null ? new KurTerm(w, i, basis) : null;
    }

    private static int? Months(YamlScalar? text, ProblemList problems)
    {
        if (text is null)
        {
            return null;
        }
        if (QuantityReader.Read(text.Text) is { Kind: QuantityKind.Months, Number: > 0 and <= Instalments.MostMonths } term)
        {
            return (int)term.Number;
        }
        problems.Add(text.Place, "hitungan", $"\"{text.Text}\"", $"\"{text.Text}\"", "jangka waktu, misalnya 48 bulan", "a term, e.g. 48 bulan");
        return null;
    }

    private static KurLimit? Limit(YamlNode node, ProblemList problems)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        ImmutableArray<string> sectors = map.Texts("sektor");
        ImmutableArray<string> schemes = map.Texts("skema");
        (long Least, long Most)? most = Ends<long>(map.Text("paling banyak"), IndonesianNumbers.ReadRupiah, "Rp500 juta", problems);
        LegalBasis? basis = VersionReader.Basis(map, null);
        ImmutableArray<KurReading> readings =
            map.Optional("tafsir") is { } several && MapReader.Of(several, problems) is { } list
                ? [.. list.Entries.Select(e => Reading(e, problems)).OfType<KurReading>()]
                : [new KurReading("", LocalizedText.Same(""), null)];
        map.Finish();
        return most is not { } m || basis is null ? null : new KurLimit(sectors, schemes, m.Most, readings, basis);
    }

    private static KurReading? Reading(YamlEntry entry, ProblemList problems)
    {
        if (MapReader.Of(entry.Value, problems) is not { } map)
        {
            return null;
        }
        LocalizedText? title = map.Both("judul");
        LocalDate? since = map.Has("sejak") ? VersionReader.Date(map.Text("sejak"), problems) : null;
        map.Finish();
        return title is null ? null : new KurReading(entry.Key.Text, title, since);
    }

    /// <summary>One value, or two with <c>s.d.</c> between, the least first.</summary>
    private static (T Least, T Most)? Ends<T>(YamlScalar? text, Func<string, T?> read, string example, ProblemList problems)
        where T : struct, IComparable<T>
    {
        if (text is null)
        {
            return null;
        }
        T?[] ends = [.. text.Text.Split(" s.d. ").Select(read)];
        if (ends is [{ } one])
        {
            return (one, one);
        }
        if (ends is [{ } least, { } most] && least.CompareTo(most) <= 0)
        {
            return (least, most);
        }
        problems.Add(
            text.Place,
            "hitungan",
            $"\"{text.Text}\"",
            $"\"{text.Text}\"",
            $"satu nilai, atau dua dengan s.d. di antaranya, misalnya {example}",
            $"one value, or two with s.d. between, e.g. {example}"
        );
        return null;
    }
}
