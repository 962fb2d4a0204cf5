using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Makes the conditions that the cells of tables stand for: the column says what is asked, the cell what it must be.</summary>
internal sealed partial class TableCells(Glossary glossary, SentenceParser sentences, ProblemList problems)
{
    /// <summary>Whether a column asks about something: a term, a sum of terms, a decision, or how many of a list there are. What is wrong is
    /// told.</summary>
    public bool IsColumn(YamlScalar column, SubjectKind about) =>
        Counted().Match(column.Text) is { Success: true } counted
            ? SubjectKinds.ByWord.TryGetValue(counted.Groups["anak"].Value, out SubjectKind child)
                && sentences.Read(column.Place, counted.Groups["kalimat"].Value, child) is not null
            : IsDecision(column.Text) || Sum().IsMatch(column.Text) || sentences.ReadTerm(column.Place, column.Text, about) is not null;

    /// <summary>The condition of a cell.</summary>
    public YamlNode Read(YamlScalar column, YamlScalar cell)
    {
        if (Counted().Match(column.Text) is { Success: true } counted)
        {
            return Count(cell, counted.Groups["anak"].Value, new YamlScalar(column.Place, counted.Groups["kalimat"].Value));
        }
        TermKind? kind = glossary.Find(column.Text)?.Kind;
        string list = cell.Text.Contains(',', StringComparison.Ordinal) ? $"adalah salah satu dari {cell.Text}" : $"adalah {cell.Text}";
        return kind switch
        {
            TermKind.YesNo => YesNo(column, cell),
            TermKind.Kbli or TermKind.Region => Sentence(column, cell, "termasuk", $"termasuk {cell.Text}"),
            TermKind.Choice => Sentence(column, cell, "adalah", list),
            null when IsDecision(column.Text) => Sentence(column, cell, "adalah", list),
            _ => new YamlScalar(cell.Place, $"{column.Text} {cell.Text}"),
        };
    }

    private static bool IsDecision(string column) => Comparators.Starts(column, "keputusan");

    private static YamlScalar Sentence(YamlScalar column, YamlScalar cell, string verb, string otherwise) =>
        new(cell.Place, $"{column.Text} {(Comparators.Starts(cell.Text, verb) ? cell.Text : otherwise)}");

    private YamlNode YesNo(YamlScalar column, YamlScalar cell)
    {
        var yes = new YamlScalar(cell.Place, column.Text);
        if (cell.Text is not ("ya" or "tidak"))
        {
            Unknown(cell, column.Text, "ya, tidak, -");
        }
        return cell.Text == "tidak" ? Structure(cell.Place, "bukan", yes) : yes;
    }

    private YamlNode Count(YamlScalar cell, string child, YamlScalar which)
    {
        if (Exactly().Match(cell.Text) is { Success: true } exactly)
        {
            string n = exactly.Groups["n"].Value;
            string least = n == "1" ? $"ada {child}" : $"paling sedikit {n} {child}";
            YamlNode[] both = [Structure(cell.Place, least, which), Structure(cell.Place, $"paling banyak {n} {child}", which)];
            return Structure(cell.Place, "semua", new YamlList(cell.Place, [.. both]));
        }
        if (!HowMany().IsMatch(cell.Text))
        {
            Unknown(cell, child, "tidak ada, ada, setiap, tepat N, paling banyak N, paling sedikit N, -");
        }
        return Structure(cell.Place, $"{cell.Text} {child}", which);
    }

    private static YamlMap Structure(Place place, string key, YamlNode part) => new(place, [new YamlEntry(new YamlScalar(place, key), part)]);

    private void Unknown(YamlScalar cell, string column, string words) =>
        problems.Add(
            cell.Place,
            "tabel-sel",
            $"\"{cell.Text}\" di bawah \"{column}\"",
            $"\"{cell.Text}\" under \"{column}\"",
            $"salah satu dari: {words}",
            $"one of: {words}"
        );

    [GeneratedRegex(@"^(?<anak>kegiatan|produk|izin|pinjaman|anggota) yang (?<kalimat>.+)$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Counted();

    [GeneratedRegex(@" (ditambah|dikurangi) ", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Sum();

    [GeneratedRegex(@"^tepat (?<n>[1-9][0-9]{0,2})$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Exactly();

    [GeneratedRegex(@"^(ada|tidak ada|setiap|paling (banyak|sedikit) [1-9][0-9]{0,2})$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HowMany();
}
