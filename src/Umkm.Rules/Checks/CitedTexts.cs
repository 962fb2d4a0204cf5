using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Checks;

/// <summary>A text of a rule file that may name regulations.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsBasis">Whether it stands under <c>dasar</c>.</param>
/// <param name="Grade">The <c>bukti</c> that goes with it: its own, or that of what it stands in; null when there is none.</param>
/// <param name="Below">For a basis: what else is cited in what it is the basis of, such as the criteria of a version.</param>
internal sealed record CitedText(string Text, Place Place, bool IsBasis, string? Grade, IEnumerable<string> Below);

/// <summary>Finds them all as they are written: versions, readings, criteria, benefits, rows of days due, terms, kinds of paper, formulas,
/// implied facts, and the notes and cautions beside them.</summary>
internal static class CitedTexts
{
    private const string Basis = "dasar";
    private const string Grade = "bukti";

    /// <summary>The texts of files; the register of regulations and cases have none.</summary>
    public static IEnumerable<CitedText> In(IEnumerable<RuleFile> files) =>
        files
            .Where(f => BookReader.IsRuleFile(f.Path) && !BookReader.IsCase(f.Path))
            .SelectMany(f => EmbeddedFiles.Documents(f, new ProblemList()))
            .SelectMany(n => Under(TableRows.Part(n), "", null, []));

    private static IEnumerable<CitedText> Under(YamlNode node, string key, string? grade, IEnumerable<string> below) =>
        node switch
        {
            YamlScalar text => [new CitedText(text.Text, text.Place, key == Basis, grade, below)],
            YamlList { Items: [YamlList head, ..] } table when key == TableRows.Key => Cells(head, table, grade),
            YamlList list => list.Items.SelectMany(i => Under(i, key, grade, below)),
            YamlMap map => Entries(map, grade),
            _ => [],
        };

    // In a table the column says what stands in it.
    private static IEnumerable<CitedText> Cells(YamlList head, YamlList table, string? grade) =>
        table
            .Items.Skip(1)
            .OfType<YamlList>()
            .SelectMany(row =>
                head.Items.OfType<YamlScalar>().Zip(row.Items, (column, cell) => Under(cell, column.Text, grade, [])).SelectMany(c => c)
            );

    private static IEnumerable<CitedText> Entries(YamlMap map, string? inherited)
    {
        string? grade = map[Grade] is YamlScalar own ? own.Text : inherited;
        IEnumerable<string> below = map.Entries.Where(e => e.Key.Text != Basis).SelectMany(e => Bases(e.Value, e.Key.Text));
        return map
            .Entries.Where(e => e.Key.Text is not ("peraturan" or "jenis peraturan"))
            .SelectMany(e => Under(e.Value, e.Key.Text, grade, e.Key.Text == Basis ? below : []));
    }

    private static IEnumerable<string> Bases(YamlNode node, string key) =>
        node switch
        {
            YamlScalar text => key == Basis ? [text.Text] : [],
            YamlList list => list.Items.SelectMany(i => Bases(i, key)),
            YamlMap map => map.Entries.SelectMany(e => Bases(e.Value, e.Key.Text)),
            _ => [],
        };
}
