using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Changes;

/// <summary>How possible changes read, in both languages.</summary>
internal static class ChangeTexts
{
    public static LocalizedText Obtain(PermitKind kind, bool applyOnly) =>
        applyOnly
            ? new($"mengurus {kind.Name}", $"apply for a {kind.English}")
            : new($"memiliki {kind.Name} yang berlaku", $"hold a {kind.English} in force");

    public static LocalizedText Renew(PermitKind kind) => new($"memperbarui {kind.Name}", $"renew the {kind.English}");

    public static LocalizedText Wait(LocalDate day, IReadOnlyCollection<LocalizedText> causes)
    {
        LocalizedText date = TimelineTexts.Day(day);
        string why = causes.Count == 0 ? "" : ": " + string.Join("; ", causes.Select(c => c.Indonesian));
        string whyEnglish = causes.Count == 0 ? "" : ": " + string.Join("; ", causes.Select(c => c.English));
        return new($"menunggu sampai {date.Indonesian}{why}", $"wait until {date.English}{whyEnglish}");
    }

    /// <summary>E.g. <c>penjualan tahun lalu paling banyak Rp4,8 miliar (kini Rp4.800.000.001, Rp1 di atas batas)</c>.</summary>
    /// <param name="term">The term.</param>
    /// <param name="value">Its value.</param>
    /// <param name="by">How far it would have to move.</param>
    /// <param name="leaf">The comparison that then holds.</param>
    public static LocalizedText Gap(Term term, long value, long by, Condition leaf)
    {
        LocalizedText gap = Quantity(term, Math.Abs(by));
        (string id, string en) =
            by < 0 ? ($"{gap.Indonesian} di atas batas", $"{gap.English} above the bound") : ($"kurang {gap.Indonesian}", $"{gap.English} short");
        LocalizedText then = leaf is Comparison { Left.Single: not null } c
            ? new(
                $"{term.Name} {SentenceWriter.Bounds(term, c.Bounds, english: false)}",
                $"{term.English} {SentenceWriter.Bounds(term, c.Bounds, english: true)}"
            )
            : SentenceWriter.Write(leaf);
        return new(
            $"{then.Indonesian} (kini {Now(leaf, term, value, Lang.Indonesian)}, {id})",
            $"{then.English} (now {Now(leaf, term, value, Lang.English)}, {en})"
        );
    }

    private static string Now(Condition leaf, Term term, long value, Lang language)
    {
        string now = TermValues.Write(term, value, language);
        return leaf is Comparison { Left.Single: not null } ? now : $"{(language == Lang.English ? term.English : term.Name)} {now}";
    }

    /// <summary>E.g. <c>anggota kelompok usaha: ya (kini tidak)</c>.</summary>
    public static LocalizedText Otherwise(Term term, long now, IReadOnlyCollection<long> then)
    {
        string Values(Lang language) =>
            string.Join(language == Lang.English ? " or " : " atau ", then.Select(v => TermValues.Write(term, v, language)));
        return new(
            $"{term.Name}: {Values(Lang.Indonesian)} (kini {TermValues.Write(term, now, Lang.Indonesian)})",
            $"{term.English}: {Values(Lang.English)} (now {TermValues.Write(term, now, Lang.English)})"
        );
    }

    public static LocalizedText NoSingleChange { get; } =
        new("tidak ada satu perubahan surat, waktu, atau jumlah yang memenuhinya", "no single change of paper, time or amount meets it");

    private static LocalizedText Quantity(Term term, long number)
    {
        var quantity = new Quantity(term.Kind == TermKind.Rupiah ? QuantityKind.Rupiah : QuantityKind.Count, number, term.Unit);
        return new(SentenceWriter.Value(quantity, english: false), SentenceWriter.Value(quantity, english: true));
    }
}
