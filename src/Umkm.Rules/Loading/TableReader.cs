using System.Collections.Immutable;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>A row of a table.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Said">Its cells in columns that are no conditions, by the name of the column.</param>
/// <param name="Asked">What its other cells ask, one for each of these columns; null for a dash.</param>
internal sealed record TableRow(Place Place, IReadOnlyDictionary<string, YamlScalar> Said, ImmutableArray<YamlNode?> Asked);

/// <summary>Reads <c>tabel</c>: rows of cells, of which the first names the columns. What a row asks becomes the conditions that it would have been
/// written as, so that everything that reads conditions reads tables.</summary>
internal sealed class TableReader(TableCells cells, ProblemList problems)
{
    private const string Nothing = "-";

    /// <summary>The rows below the first; null when one cannot be read, which is then told.</summary>
    /// <param name="node">The table.</param>
    /// <param name="about">The subject whose terms its columns may ask about.</param>
    /// <param name="said">The columns that are no conditions; of these the first must be there.</param>
    public ImmutableArray<TableRow>? Read(YamlNode node, SubjectKind about, params string[] said)
    {
        if (node is not YamlList { Items: [YamlList head, _, ..] items } || !items.All(i => i is YamlList row && row.Items.All(c => c is YamlScalar)))
        {
            YamlNode odd = (node as YamlList)?.Items.FirstOrDefault(i => i is not YamlList row || !row.Items.All(c => c is YamlScalar)) ?? node;
            MapReader.Shape(
                odd,
                problems,
                "baris-baris \"- sel | sel\": baris pertama nama kolom, sel pertama bukan tanda \"-\"",
                "rows \"- cell | cell\": the first names the columns, the first cell is no \"-\""
            );
            return null;
        }
        YamlScalar[] columns = [.. head.Items.Cast<YamlScalar>()];
        if (!Headed(head.Place, columns, about, said))
        {
            return null;
        }
        TableRow?[] rows = [.. items.Skip(1).Select(i => Row((YamlList)i, columns, said))];
        return rows.All(r => r is not null) ? [.. rows.Select(r => r!)] : null;
    }

    /// <summary>What rows ask, any of them: those with the same first cell share it.</summary>
    public static YamlNode AnyOf(Place place, IEnumerable<TableRow> rows) =>
        AnyOf(place, [.. rows.Select(r => r.Asked.OfType<YamlNode>().ToArray())], 0);

    private static YamlNode AnyOf(Place place, YamlNode[][] rows, int from)
    {
        YamlNode[] parts = [.. Groups(rows, from).Select(g => Group(place, [.. g], from))];
        return parts is [var one] ? one : Structure(place, "salah satu", parts);
    }

    private static YamlNode Group(Place place, YamlNode[][] rows, int from)
    {
        if (rows is [var row])
        {
            return row.Length - from == 1 ? row[from] : Structure(place, "semua", row[from..]);
        }
        return Structure(place, "semua", [rows[0][from], AnyOf(place, rows, from + 1)]);
    }

    // Neighbours that ask the same first and something after it.
    private static IEnumerable<List<YamlNode[]>> Groups(YamlNode[][] rows, int from)
    {
        List<YamlNode[]> group = [];
        foreach (YamlNode[] row in rows)
        {
            if (group.Count > 0 && !(Same(group[0], row, from) && row.Length > from + 1 && group[0].Length > from + 1))
            {
                yield return group;
                group = [];
            }
            group.Add(row);
        }
        yield return group;
    }

    private static bool Same(YamlNode[] a, YamlNode[] b, int at) => a[at] is YamlScalar x && b[at] is YamlScalar y && x.Text == y.Text;

    private static YamlMap Structure(Place place, string key, YamlNode[] parts) =>
        new(place, [new YamlEntry(new YamlScalar(place, key), new YamlList(place, [.. parts]))]);

    private bool Headed(Place place, YamlScalar[] columns, SubjectKind about, string[] said)
    {
        bool good = true;
        foreach (YamlScalar twice in columns.GroupBy(c => c.Text).Where(g => g.Count() > 1).Select(g => g.Last()))
        {
            good = false;
            problems.Add(
                twice.Place,
                "tabel-kolom",
                $"kolom \"{twice.Text}\" untuk kedua kalinya",
                $"the column \"{twice.Text}\" a second time",
                "tiap kolom satu kali",
                "each column once"
            );
        }
        if (said.Length > 0 && !Array.Exists(columns, c => c.Text == said[0]))
        {
            problems.Add(
                place,
                "tabel-kolom",
                $"tabel tanpa kolom \"{said[0]}\"",
                $"a table without the column \"{said[0]}\"",
                $"kolom \"{said[0]}\"",
                $"the column \"{said[0]}\""
            );
            return false;
        }
        foreach (YamlScalar column in columns.Where(c => !said.Contains(c.Text)))
        {
            good &= cells.IsColumn(column, about);
        }
        return good;
    }

    private TableRow? Row(YamlList row, YamlScalar[] columns, string[] said)
    {
        if (row.Items.Length != columns.Length)
        {
            problems.Add(
                row.Place,
                "tabel-baris",
                $"baris dengan {row.Items.Length} sel",
                $"a row of {row.Items.Length} cells",
                $"{columns.Length} sel, satu bagi tiap kolom",
                $"{columns.Length} cells, one for each column",
                "tulis - di sel yang tidak menanyakan apa-apa",
                "write - in a cell that asks nothing"
            );
            return null;
        }
        (YamlScalar Column, YamlScalar Cell)[] pairs = [.. columns.Zip(row.Items.Cast<YamlScalar>())];
        bool good = true;
        foreach (
            (YamlScalar column, YamlScalar cell) in pairs.Where(p =>
                p.Cell.Text.Length == 0 || p.Cell.Text == Nothing && said.Contains(p.Column.Text)
            )
        )
        {
            good = false;
            problems.Add(
                cell.Place,
                "tabel-sel",
                $"sel kosong di bawah \"{column.Text}\"",
                $"an empty cell under \"{column.Text}\"",
                said.Contains(column.Text) ? "isi bagi baris ini" : "isi, atau tanda - bila tidak ditanyakan",
                said.Contains(column.Text) ? "contents for this row" : "contents, or - where nothing is asked"
            );
        }
        ImmutableArray<YamlNode?> asked =
        [
            .. pairs.Where(p => !said.Contains(p.Column.Text)).Select(p => p.Cell.Text == Nothing ? null : cells.Read(p.Column, p.Cell)),
        ];
        if (good && asked.All(a => a is null))
        {
            good = false;
            problems.Add(
                row.Place,
                "tabel-baris",
                "baris yang tidak menanyakan apa-apa",
                "a row that asks nothing",
                "paling sedikit satu sel yang bukan -",
                "at least one cell that is no -"
            );
        }
        return good
            ? new TableRow(row.Place, pairs.Where(p => said.Contains(p.Column.Text)).ToDictionary(p => p.Column.Text, p => p.Cell), asked)
            : null;
    }
}
