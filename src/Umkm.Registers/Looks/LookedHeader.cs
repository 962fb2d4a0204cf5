using System.Text;
using Umkm.Registers.Csv;
using Umkm.Registers.Heads;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Looks;

/// <summary>Where the header of a table seems to stand.</summary>
/// <param name="Line">Its last line, from 1.</param>
/// <param name="Rows">Over how many rows it goes.</param>
/// <param name="Known">How many of its columns are known by their names.</param>
internal sealed record LookedHeader(long Line, int Rows, int Known)
{
    /// <summary>How far down a header is looked for.</summary>
    private const int MostAbove = 30;

    private const int MostRows = 4;

    /// <summary>A register has at least so many columns that are known.</summary>
    private const int FewestKnown = 2;

    /// <summary>The unit that is said above it; null when none is.</summary>
    public TableUnit? Unit { get; private init; }

    /// <summary>The texts above it, and the name of the sheet.</summary>
    public IReadOnlyList<string> Titles { get; private init; } = [];

    /// <summary>Whether what stands below it looks like a register.</summary>
    public bool IsRegister => Known >= FewestKnown;

    /// <summary>The first row that has as many texts as any of the first rows and fewer numbers, with the rows above and below that share its
    /// merged cells.</summary>
    public static LookedHeader Of(IRecords records, Glossary glossary)
    {
        var chunk = new CsvChunk();
        chunk.Begin(0);
        while (chunk.Records.Count < MostAbove && records.Next(chunk)) { }
        (long Line, string[] Cells)[] rows =
        [
            .. chunk.Records.Select(r => (r.Line, Enumerable.Range(0, r.Cells).Select(i => Encoding.UTF8.GetString(chunk[r, i]).Trim()).ToArray())),
        ];
        if (rows.Length == 0)
        {
            return new LookedHeader(1, 1, 0);
        }
        (int best, int most) = (0, 0);
        foreach ((int at, (long _, string[] cells)) in rows.Index())
        {
            int texts = cells.Count(IsText);
            (best, most) = texts > most && texts * 2 > cells.Count(c => c.Length > 0) ? (at, texts) : (best, most);
        }
        (int from, int to) = (best, best);
        bool Joins(int above) => above >= 0 && above + 1 < rows.Length && rows[above].Line + 1 == rows[above + 1].Line && to - from + 1 < MostRows;
        while (Joins(from - 1) && IsAbove(rows[from - 1].Cells, rows[from].Cells))
        {
            from--;
        }
        while (Joins(to) && (IsBelow(rows[to].Cells, rows[to + 1].Cells) || UnitRow.Is(rows[to].Cells, rows[to + 1].Cells)))
        {
            to++;
        }
        string[][] header = [.. rows[from..(to + 1)].Select(r => r.Cells)];
        int known = HeaderNames.Of(header).Zip(HeaderNames.Lowest(header)).Count(n => HeaderWords.TargetOf(n.First, n.Second, glossary) is not null);
        string[] titles = [.. rows[..from].SelectMany(r => r.Cells).Where(c => c.Length > 0), .. records.Sheet is { } sheet ? new[] { sheet } : []];
        return new LookedHeader(rows[to].Line, to - from + 1, known) { Titles = titles, Unit = TableUnit.Of(titles) };
    }

    /// <summary>Whether a row of texts stands above a header and belongs to it: it names a column that the row below leaves empty, or tells
    /// columns apart that have one name there.</summary>
    private static bool IsAbove(string[] above, string[] below)
    {
        string[] names = [.. below.Where(c => c.Length > 0)];
        return above.Count(c => c.Length > 0) > 1
            && above.All(c => c.Length == 0 || IsText(c))
            && (
                above.Where((c, i) => c.Length > 0 && At(below, i).Length == 0).Any() || names.Distinct(StringComparer.Ordinal).Count() < names.Length
            );
    }

    /// <summary>Whether a row goes on with a header: it stands below merged cells only, and leaves what is named already.</summary>
    private static bool IsBelow(string[] header, string[] below)
    {
        bool IsUnderMerged(int i) => At(header, i).Length == 0 || (At(header, i + 1).Length == 0 && At(below, i + 1).Length > 0);
        int first = Array.FindIndex(header, c => c.Length > 0);
        return At(below, first).Length == 0
            && below.Any(c => c.Length > 0)
            && below.Index().All(c => c.Item.Length == 0 || (IsUnderMerged(c.Index) && (IsText(c.Item) || IsYear(c.Item))))
            && header.Index().Any(c => c.Item.Length == 0 && At(below, c.Index).Length > 0);
    }

    /// <summary>Whether a cell holds words, beside years and small numbers only.</summary>
    private static bool IsText(string cell) =>
        cell.Any(char.IsLetter) && HeadWords.Split(cell).Where(w => !HeadDoubt.IsYear(w)).Sum(w => w.Count(char.IsAsciiDigit)) < 4;

    private static bool IsYear(string cell) => cell.Length == 4 && cell.All(char.IsAsciiDigit) && cell[0] is '1' or '2';

    private static string At(string[] row, int column) => column >= 0 && column < row.Length ? row[column] : "";
}
