using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Columns of which the header denies, so that yes is no: <c>Belum memiliki NIB?</c>, <c>Bukan PMA</c>.</summary>
internal static class DeniedHead
{
    private const string Held = "ada: ";
    private const string None = "tidak ada: ";

    /// <summary>Asks, with the line that has yes and no exchanged.</summary>
    /// <param name="proposal">What it would be if its header did not deny.</param>
    /// <param name="word">The word that denies.</param>
    public static ColumnProposal Asked(ColumnProposal proposal, string word)
    {
        string[] turned = [.. proposal.Fact == "foreignOwned" ? Answers(proposal.Look) : proposal.More.Select(Turned)];
        bool isTurned = !turned.SequenceEqual(proposal.More);
        string line = (proposal with { More = [.. turned, .. proposal.Fact is null ? Array.Empty<string>() : [SaidTexts.Checked]] }).Line;
        string meant = proposal.Fact ?? proposal.Target!;
        LocalizedText why = Why(word, isTurned);
        return proposal with
        {
            Target = null,
            IsAsked = true,
            IsAmount = false,
            Note = new(
                $"{why.Indonesian}: tulis {line} bila memang {meant}, atau {ColumnReader.LeftOut}",
                $"{why.English}: write {line} where it is {meant} all the same, or {ColumnReader.LeftOut}"
            ),
        };
    }

    /// <summary>What is said of such a header.</summary>
    /// <param name="word">The word that denies.</param>
    /// <param name="isTurned">Whether yes and no stand exchanged in what is advised.</param>
    public static LocalizedText Why(string word, bool isTurned) =>
        isTurned
            ? new($"kepalanya menyangkal ({word}), jadi ya dan tidak ditukar", $"its header denies ({word}), so that yes and no are exchanged")
            : new($"kepalanya menyangkal ({word})", $"its header denies ({word})");

    private static string Turned(string part) =>
        part.StartsWith(Held, StringComparison.Ordinal) ? $"tidak {part}"
        : part.StartsWith(None, StringComparison.Ordinal) ? part["tidak ".Length..]
        : part;

    private static IEnumerable<string> Answers(ColumnLook look)
    {
        string[] words =
        [
            .. look
                .Words.Select(w =>
                    w.ToLowerInvariant() switch
                    {
                        "ya" or "true" => $"{ColumnProposal.Quote(w)}: tidak",
                        "tidak" or "false" => $"{ColumnProposal.Quote(w)}: ya",
                        _ => "",
                    }
                )
                .Where(w => w.Length > 0),
        ];
        return [.. words.Length == 0 ? Array.Empty<string>() : [$"kata: {{ {string.Join(", ", words)} }}"], .. ColumnProposal.Blanks(look)];
    }
}
