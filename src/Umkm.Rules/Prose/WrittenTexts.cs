using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Prose;

/// <summary>A text of a rule file that people read.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Indonesian">The Indonesian text, or the one for both languages.</param>
/// <param name="English">The English text; null where one text stands for both.</param>
internal sealed record WrittenText(Place Place, string Indonesian, string? English);

/// <summary>Finds them all as they are written: titles, benefits, documents, cautions and what is not judged. The sentences of criteria are compared
/// with their conditions instead.</summary>
internal static class WrittenTexts
{
    private const string Sentence = "kalimat";
    private const string Unjudged = "syarat belum dinilai";
    private const string Benefit = "nilai";

    // Texts that may be one for both languages.
    private static readonly HashSet<string> Keys =
    [
        Benefit,
        Unjudged,
        "keterangan pembukaan",
        "dokumen",
        "peringatan",
        "belum dimodelkan",
        "belum diatur",
        "mulai perkiraan",
        "penganut",
    ];

    /// <summary>The texts of files; cases have none.</summary>
    public static IEnumerable<WrittenText> In(IEnumerable<RuleFile> files) =>
        files
            .Where(f => BookReader.IsRuleFile(f.Path) && !BookReader.IsCase(f.Path))
            .SelectMany(f => EmbeddedFiles.Documents(f, new ProblemList()))
            .SelectMany(n => Under(TableRows.Part(n), ""));

    private static IEnumerable<WrittenText> Under(YamlNode node, string key) =>
        node switch
        {
            YamlScalar { Text.Length: > 0 } text => Keys.Contains(key) ? [new WrittenText(text.Place, text.Text, null)] : [],
            YamlList { Items: [YamlList head, ..] } table when key == TableRows.Key => table
                .Items.Skip(1)
                .OfType<YamlList>()
                .SelectMany(row => Cells([.. head.Items.OfType<YamlScalar>().Zip(row.Items.OfType<YamlScalar>())])),
            YamlList list => list.Items.SelectMany(i => Under(i, key)),
            YamlMap map when map["id"] is YamlScalar id && map["en"] is YamlScalar en => key == Sentence
                ? []
                : [new WrittenText(map.Place, id.Text, en.Text)],
            YamlMap map => map.Entries.SelectMany(e => Under(e.Value, key == Unjudged ? Unjudged : e.Key.Text)),
            _ => [],
        };

    // In a table the column says what stands in it.
    private static IEnumerable<WrittenText> Cells((YamlScalar Column, YamlScalar Cell)[] row)
    {
        YamlScalar? Cell(string column) => Array.Find(row, c => c.Column.Text == column).Cell;
        foreach ((string id, string en) in new[] { ("id", "en"), (Benefit, $"{Benefit} en") })
        {
            if (Cell(id) is { } text)
            {
                yield return new WrittenText(text.Place, text.Text, Cell(en)?.Text);
            }
        }
    }
}
