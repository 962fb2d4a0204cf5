using System.Text.RegularExpressions;

namespace Umkm.Rules.Wording;

/// <summary>Sentences that tell a rule the other way round: who is refused, instead of who is admitted.</summary>
internal static partial class Refusals
{
    /// <summary>What a sentence that is a refusal as a whole says of who is refused; null for any other: "Ditolak apabila …", "… are
    /// excluded".</summary>
    public static string? Rest(string text, bool english)
    {
        Match match = (english ? InEnglish() : InIndonesian()).Match(text);
        return match.Success ? match.Groups["rest"].Value : null;
    }

    /// <summary>Whether a text in small letters has a word of refusal: what stands beside it may be said of who is refused.</summary>
    public static bool In(string lower) => Words().IsMatch(lower);

    private const string Id =
        "ditolak|dikecualikan|gugur|tidak (?:dapat |akan |bisa )?(?:diterima|diloloskan|dilayani|disetujui|diproses|dibiayai)"
        + "|tidak (?:memenuhi syarat|berhak|lolos|layak|dapat ikut|boleh ikut|dapat mengikuti|termasuk sasaran)";

    private const string En =
        "refused|rejected|excluded|disqualified|declined|turned down|not (?:accepted|admitted|eligible|served|financed)|ineligible";

    // What follows "bila" up to the end, or all before a word of refusal at the end; neither with another clause.
    [GeneratedRegex(
        @"^(?:(?:permohonan|usaha|pelaku usaha|pendaftaran|pengajuan|peserta|pemohon|calon)(?:nya)? )?(?:"
            + Id
            + @")(?:,)? (?:bila|jika|apabila|kalau|manakala|bilamana)(?<rest> [^,;:.]+)\.?$"
            + @"|^(?<rest>[^,;:.]+?),? (?:maka )?(?<!pernah |belum |tidak |sudah |yang |bukan )(?:"
            + Id
            + @")\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex InIndonesian();

    [GeneratedRegex(
        @"^(?:(?:the )?(?:applications?|enterprises?|business(?:es)?|applicants?) )?(?:(?:is|are|will be) )?(?:"
            + En
            + @")(?:,)? (?:if|when|where|whenever)(?<rest> [^,;:.]+)\.?$"
            + @"|^(?<rest>[^,;:.]+?) (?:(?:is|are|will be) (?:"
            + En
            + @")|(?:do|does|will) not qualify|(?:may|can)(?:not| not) (?:join|apply|take part))\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex InEnglish();

    [GeneratedRegex(@"\b(?:" + Id + "|" + En + @"|not qualify)\b", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Words();
}
