using Umkm.Rules.Problems;

namespace Umkm.Rules.Yaml;

/// <summary>Finds slips that a YAML parser tells in words of its own or at another place: tabs in the indentation, marks of a merge.</summary>
internal static class YamlSlips
{
    private static readonly string[] MergeMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    /// <summary>Tells every slip of a text.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool Found(string file, string text, ProblemList problems)
    {
        int line = 0;
        bool found = false;
        foreach (ReadOnlySpan<char> one in text.AsSpan().EnumerateLines())
        {
            line++;
            if (Array.Exists(MergeMarks, MarkOf(one).Equals))
            {
                found = true;
                problems.Add(
                    new Place(file, line, 1),
                    "tanda-penggabungan",
                    $"tanda penggabungan \"{MarkOf(one)}\"",
                    $"the mark of a merge \"{MarkOf(one)}\"",
                    "isi berkas tanpa tanda itu",
                    "contents without it",
                    "pilih salah satu versi, lalu hapus ketiga tandanya",
                    "choose one of the versions and remove the three marks"
                );
            }
            if (EmptyFirstCell(one))
            {
                found = true;
                problems.Add(
                    new Place(file, line, one.IndexOf('-') + 1),
                    "tabel-sel",
                    "baris tabel yang sel pertamanya kosong atau \"-\"",
                    "a row of a table whose first cell is empty or \"-\"",
                    "isi di sel pertama",
                    "contents in the first cell",
                    "letakkan kolom yang selalu berisi di depan",
                    "put a column that is always filled first"
                );
            }
            int indent = one.IndexOfAnyExcept(' ', '\t');
            int tab = one[..Math.Max(0, indent)].IndexOf('\t');
            if (tab >= 0)
            {
                found = true;
                problems.Add(
                    new Place(file, line, tab + 1),
                    "tab",
                    "tab di awal baris",
                    "a tab at the beginning of a line",
                    "spasi",
                    "spaces",
                    "ganti setiap tab dengan spasi",
                    "replace each tab by spaces"
                );
            }
        }
        return found;
    }

    // "- | x" and "- - | x": to a YAML parser the beginning of a text of several lines, which nothing may follow.
    private static bool EmptyFirstCell(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> row = line.TrimStart();
        if (!row.StartsWith("- ", StringComparison.Ordinal))
        {
            return false;
        }
        row = row[1..].TrimStart();
        row = row.StartsWith("- ", StringComparison.Ordinal) ? row[1..].TrimStart() : row;
        return row.StartsWith("| ", StringComparison.Ordinal) && row[1..].Trim() is [not '#', ..];
    }

    private static string MarkOf(ReadOnlySpan<char> line) => line.Length >= 7 ? line[..7].ToString() : "";
}
