using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Mapping;

/// <summary>What can be wrong with a column of a mapping beside its words: two meanings for one text, two columns for one place.</summary>
internal static class ColumnChecks
{
    /// <summary>Tells all that is wrong.</summary>
    /// <param name="column">The column.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="before">The columns above it.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(MappingColumn column, Place place, IReadOnlyList<MappingColumn> before, ProblemList problems)
    {
        Words(column, place, problems);
        Dates(column, place, problems);
        PaperKeys.Check(column, place, problems);
        MappingColumn? other =
            column.To is MappedTo.Paper or MappedTo.Activity or MappedTo.Product && column is not { To: MappedTo.Activity, Part: "kode" }
                ? before.FirstOrDefault(c => c.To == column.To && c.Name == column.Name && c.Part == column.Part)
                : null;
        if (other is not null)
        {
            problems.Add(
                place,
                "bagian-ganda",
                $"{column.Part} {column.Name} dari kolom kedua, sesudah \"{other.Header}\"".Replace("  ", " ", StringComparison.Ordinal),
                $"{column.Part} {column.Name} from a second column, after \"{other.Header}\"".Replace("  ", " ", StringComparison.Ordinal),
                "satu kolom untuk tiap bagian",
                "one column for each part",
                $"tulis {ColumnReader.LeftOut} pada salah satunya",
                $"write {ColumnReader.LeftOut} at one of them"
            );
        }
        if (column.IsId && before.FirstOrDefault(c => c.IsId || c is { To: MappedTo.Fact, Name: "id" }) is { } id)
        {
            problems.Add(
                place,
                "fakta-ganda",
                $"id dari kolom kedua, sesudah \"{id.Header}\"",
                $"id from a second column, after \"{id.Header}\"",
                "satu kolom id",
                "one column of ids"
            );
        }
    }

    /// <summary>Days of papers are whole days.</summary>
    private static void Dates(MappingColumn column, Place place, ProblemList problems)
    {
        if (column is { To: MappedTo.Paper, Part: "terbit" or "sampai" } && column.Dates.FirstOrDefault(d => !d.IsWhole) is { } form)
        {
            problems.Add(
                place,
                "bentuk-tanggal",
                $"\"{form.Text}\" untuk tanggal surat",
                $"\"{form.Text}\" for a day of a paper",
                "bentuk dengan hari, misalnya hh/bb/tttt: tanggal surat yang harinya tidak diketahui belum dibaca",
                "a form with a day, e.g. hh/bb/tttt: days of papers known in part are not read yet",
                $"tulis {ColumnReader.LeftOut} pada kolom ini; suratnya tetap dapat diberikan oleh kolom lain",
                $"write {ColumnReader.LeftOut} for this column; another column can still give the paper"
            );
        }
    }

    /// <summary>A text of a cell means one thing.</summary>
    private static void Words(MappingColumn column, Place place, ProblemList problems)
    {
        IEnumerable<(string Text, string Key)> all = column
            .Held.Select(t => (t, "ada"))
            .Concat(column.None.Select(t => (t, "tidak ada")))
            .Concat(column.Unknown.Select(t => (t, "kosong")))
            .Concat(column.Words.Select(w => (w.Key, "kata")));
        foreach (IGrouping<string, string> text in all.GroupBy(w => w.Text.Trim(), w => w.Key, StringComparer.OrdinalIgnoreCase))
        {
            string[] keys = [.. text.Distinct(StringComparer.Ordinal)];
            bool twoValues =
                column.Words.Where(w => string.Equals(w.Key.Trim(), text.Key, StringComparison.OrdinalIgnoreCase)).DistinctBy(w => w.Value).Count()
                > 1;
            if (keys.Length < 2 && !twoValues)
            {
                continue;
            }
            string found = twoValues ? "kata" : string.Join(", ", keys);
            problems.Add(
                place,
                "arti-ganda",
                $"\"{text.Key}\" dengan dua arti ({found})",
                $"\"{text.Key}\" with two meanings ({found})",
                "satu arti untuk tiap isi sel, huruf besar dan kecil sama saja",
                "one meaning for each content of a cell, in upper or lower case alike",
                "hapus isi itu dari salah satunya",
                "remove it from one of them"
            );
        }
    }
}
