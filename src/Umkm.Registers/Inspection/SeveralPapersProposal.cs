using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;
using Umkm.Registers.Markup;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Inspection;

/// <summary>Columns of which each cell names the papers that are held, as boxes to tick do: <c>NIB, PIRT, Halal</c>.</summary>
internal static class SeveralPapersProposal
{
    /// <summary>So many words that are no papers are asked about one by one.</summary>
    private const int MostAsked = 12;

    private static readonly string[] Others = ["lainnya", "lain lain", "lain", "yang lain", "dll", "other", "others"];

    /// <summary>What such a column is proposed to be; null where it is none.</summary>
    /// <param name="look">What it looks like.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    public static ColumnProposal? Of(ColumnLook look, Glossary glossary)
    {
        (CellPapers Cell, long Rows)[] cells = [.. look.Cells.Select(c => (CellPapers.Of(c.Key, glossary), c.Value))];
        string[] words =
        [
            .. cells
                .SelectMany(c => c.Cell.Words, (c, word) => (Word: word, c.Rows))
                .GroupBy(w => w.Word, w => w.Rows, StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(g => g.Sum())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key),
        ];
        Dictionary<string, string> kinds = words
            .Select(w => (Word: w, Kind: CellPapers.Kind(w, glossary)))
            .Where(w => w.Kind is not null)
            .ToDictionary(w => w.Word, w => w.Kind!, StringComparer.OrdinalIgnoreCase);
        long naming = cells.Where(c => c.Cell.Words.Any(w => kinds.ContainsKey(w) || DenyingPart.IsNone(w))).Sum(c => c.Rows);
        bool isSeveral = cells.Any(c => c.Cell.Words.Count(kinds.ContainsKey) > 1);
        if (kinds.Values.Distinct(StringComparer.Ordinal).Count() < 2 || naming * 2 < look.Told || (!isSeveral && look.Target is not null))
        {
            return null;
        }
        if (PaperProposal.Wished(look) is { } wished)
        {
            return wished;
        }
        string[] rest = [.. words.Where(w => !kinds.ContainsKey(w))];
        string[] none = [.. rest.Where(DenyingPart.IsNone)];
        string[] blank = [.. rest.Where(w => PaperWords.Held.Contains(w) || PaperWords.InProcess.Contains(w))];
        string[] others = [.. rest.Where(w => Others.Contains(string.Join(' ', HeadWords.Split(w)), StringComparer.Ordinal))];
        string[] open = [.. rest.Except(none).Except(blank).Except(others)];
        string[] between = [.. cells.SelectMany(c => c.Cell.Between).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] meanings =
        [
            .. kinds.Select(k => $"{ColumnProposal.Quote(k.Key)}: {k.Value}"),
            .. others.Select(w => $"{ColumnProposal.Quote(w)}: {ColumnReader.LeftOut}"),
            .. open.Length > MostAsked ? [] : open.Select(w => $"{ColumnProposal.Quote(w)}: {ColumnProposal.Quote(ColumnReader.Undecided)}"),
        ];
        var proposal = new ColumnProposal(look, $"surat: {PaperKeys.Several}")
        {
            Mask = text =>
                CellPapers.Of(text, glossary).Words.All(w => kinds.ContainsKey(w) || DenyingPart.IsNone(w))
                    ? CellText.Shown(text)
                    : ExampleMask.Hidden(text),
            More =
            [
                .. PaperProposal.Separators(between),
                $"kata: {{ {string.Join(", ", meanings)} }}",
                .. ColumnProposal.Quoted("tidak ada", none),
                .. ColumnProposal.Quoted("kosong", [.. blank, .. look.Marks]),
            ],
        };
        proposal = proposal with { Note = InspectionText.Joined([.. Notes(open)]) };
        string? denial = LeftOverWord.Denial(look.Header, proposal.Target!);
        return denial is not null ? Asked(proposal, DeniedHead.Why(denial, isTurned: false))
            : isSeveral ? proposal
            : Asked(proposal, new("isinya nama surat", "its cells are names of papers"));
    }

    private static IEnumerable<LocalizedText> Notes(string[] open)
    {
        if (open.Length > MostAsked)
        {
            yield return new LocalizedText(
                "{0} kata lain bukan nama surat yang dikenal: barisnya akan ditolak selama tidak ada di kata:",
                "{0} other [word is|words are] no known papers: rows with them will be rejected while they are not below kata:"
            ).Counted(open.Length, open.Length);
        }
        else if (open.Length > 0)
        {
            yield return new(
                $"kata bertanda \"?\" bukan nama surat yang dikenal: tulis jenis suratnya, atau {ColumnReader.LeftOut}",
                $"words with \"?\" are no known papers: write the kind of paper, or {ColumnReader.LeftOut}"
            );
        }
        yield return new(
            $"surat yang tidak disebut sel tidak diketahui; bila artinya tidak dimiliki, tambahkan {PaperKeys.Unnamed}: tidak ada",
            $"papers that a cell does not name are not known; where that means not held, add {PaperKeys.Unnamed}: tidak ada"
        );
    }

    /// <summary>Papers that a cell names may be needed, applied for or missing.</summary>
    private static ColumnProposal Asked(ColumnProposal proposal, LocalizedText why) =>
        proposal with
        {
            Target = null,
            IsAsked = true,
            Note = new(
                $"{why.Indonesian}: tulis {proposal.Line} bila surat yang disebut isinya dimiliki, atau {ColumnReader.LeftOut}",
                $"{why.English}: write {proposal.Line} where the papers that its cells name are held, or {ColumnReader.LeftOut}"
            ),
        };
}
