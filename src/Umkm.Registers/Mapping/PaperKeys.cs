using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Registers.Mapping;

/// <summary>Reads what a mapping says of columns of papers: a part of one, or several papers of a cell.</summary>
internal static class PaperKeys
{
    /// <summary>Stands for the kind where each cell names several papers.</summary>
    public const string Several = "beberapa";

    /// <summary>The key that says what a paper is that a cell of several does not name.</summary>
    public const string Unnamed = "yang tidak disebut";

    private static readonly string[] Parts = ["ada", "nomor", "terbit", "sampai", "status"];

    private static readonly Dictionary<string, bool> Choices = new(StringComparer.Ordinal) { ["tidak ada"] = true, ["tidak diketahui"] = false };

    /// <summary>Reads the target of a column of papers; null when it is none, which is told.</summary>
    /// <param name="header">The name of the column.</param>
    /// <param name="paper">The kind of paper.</param>
    /// <param name="part">The part of the paper; null where none is named.</param>
    /// <param name="map">What is said of the column.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    public static MappingColumn? Read(string header, YamlScalar paper, YamlScalar? part, MapReader map, Glossary glossary)
    {
        if (paper.Text == Several)
        {
            if (part is not null)
            {
                map.Problems.Add(
                    part.Place,
                    "bagian",
                    $"isi: {part.Text} pada surat: {Several}",
                    $"isi: {part.Text} with surat: {Several}",
                    $"{Several} surat dalam satu sel tanpa isi:",
                    $"{Several} (several papers of a cell) without isi:"
                );
            }
            bool isOpen = ColumnReader.IsOpen(map, Unnamed, map.Problems, string.Join(", ", Choices.Keys), string.Join(", ", Choices.Keys));
            return new MappingColumn(header, MappedTo.Papers) { SaysNone = !isOpen && (map.Choice(Unnamed, Choices, required: false) ?? false) };
        }
        if (Kind(paper, glossary, map.Problems) is not { } kind)
        {
            return null;
        }
        MappingColumn? column = part is null
            ? new MappingColumn(header, MappedTo.Paper) { Part = "ada" }
            : ColumnReader.WithPart(header, MappedTo.Paper, part, Parts, map.Problems);
        return column is null ? null : column with { Name = kind };
    }

    /// <summary>What a word of a cell of several papers means: a kind of paper, or nothing that counts. Null when it is neither, which is
    /// told.</summary>
    public static string? Meaning(YamlScalar value, Glossary glossary, ProblemList problems)
    {
        if (value.Text != ColumnReader.Undecided)
        {
            return value.Text == ColumnReader.LeftOut ? value.Text : Kind(value, glossary, problems);
        }
        ColumnReader.Open(
            value,
            problems,
            $"jenis surat yang disebut kata ini, misalnya spp-irt, atau {ColumnReader.LeftOut}",
            $"the kind of paper that the word names, e.g. spp-irt, or {ColumnReader.LeftOut}"
        );
        return null;
    }

    /// <summary>Tells what is wrong with a column of several papers.</summary>
    public static void Check(MappingColumn column, Place place, ProblemList problems)
    {
        if (column.To == MappedTo.Papers && (column.Words.IsEmpty || !column.Held.IsEmpty))
        {
            problems.Add(
                place,
                "kolom",
                column.Words.IsEmpty ? $"surat: {Several} tanpa kata:" : $"ada: pada surat: {Several}",
                column.Words.IsEmpty ? $"surat: {Several} without kata:" : $"ada: with surat: {Several}",
                "kata: dengan jenis surat tiap kata, misalnya kata: { NIB: nib, PIRT: spp-irt }",
                "kata: with the kind of paper of each word, e.g. kata: { NIB: nib, PIRT: spp-irt }"
            );
        }
    }

    private static string? Kind(YamlScalar paper, Glossary glossary, ProblemList problems)
    {
        if (glossary.FindPermitByName(paper.Text) is { } kind)
        {
            return kind.Slug;
        }
        problems.Unknown(
            paper.Place,
            "jenis-surat",
            $"jenis surat \"{paper.Text}\"",
            $"the kind of paper \"{paper.Text}\"",
            $"jenis surat dari daftar istilah, misalnya spp-irt; {Several} bila satu sel menyebut beberapa surat",
            $"a kind of paper of the glossary, e.g. spp-irt; {Several} where a cell names several papers",
            paper.Text,
            glossary.PermitKinds.SelectMany(k => new[] { k.Slug, k.Name })
        );
        return null;
    }
}
