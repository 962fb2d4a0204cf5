using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>A case in words.</summary>
internal static class CaseText
{
    /// <summary>What is given.</summary>
    public static string Facts(CaseFacts facts, Lang language)
    {
        bool english = language == Lang.English;
        IEnumerable<string> parts =
        [
            .. facts.Name is { } name ? [$"\"{name}\""] : Array.Empty<string>(),
            .. facts.Permit is { } paper ? [Paper(paper, english)] : Array.Empty<string>(),
            .. facts
                .Values.OrderBy(v => v.Key.Name, StringComparer.Ordinal)
                .Select(v => $"{(english ? v.Key.English : v.Key.Name)} {TermValues.Write(v.Key, v.Value, language)}"),
            .. facts
                .Children.OrderBy(c => c.Key)
                .Select(c =>
                    $"{(english ? c.Key.English() : c.Key.Word())} "
                    + (c.Value.IsEmpty ? (english ? "none" : "tidak ada") : string.Concat(c.Value.Select(f => $"[{Facts(f, language)}]")))
                ),
        ];
        return string.Join("; ", parts);
    }

    /// <summary>What is expected of a decision.</summary>
    public static string Expected(RuleCase one, Decision decision, Lang language)
    {
        string or = language == Lang.English ? " or " : " atau ";
        return string.Join(
            "; ",
            one.Expected.Where(e => e.Decision == decision.Id)
                .Select(e =>
                    (e.Reading is { } reading ? $"{reading}: " : "")
                    + string.Join(or, e.Answers.Select(a => decision.Answer(a) is { } known ? known.Label.In(language) : a))
                )
        );
    }

    private static string Paper(CasePermit paper, bool english)
    {
        string issued = paper.IssuedOn is { } day ? $", {(english ? "issued" : "terbit")} {IsoDate.Format(day)}" : "";
        string until = paper.ValidUntil is { } last ? $", {(english ? "valid until" : "berlaku sampai")} {IsoDate.Format(last)}" : "";
        return $"{(english ? paper.Kind.English : paper.Kind.Name)} ({paper.Status}{issued}{until})";
    }
}
