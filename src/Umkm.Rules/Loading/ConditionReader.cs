using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads a condition: a sentence, or one structural key with its parts.</summary>
internal sealed partial class ConditionReader(Glossary glossary, SentenceParser sentences, ProblemList problems)
{
    private const int DeepestCondition = 32;

    /// <summary>Reads tables whose cells are conditions.</summary>
    public TableReader Tables { get; } = new(new TableCells(glossary, sentences, problems), problems);

    /// <summary>The rows of each table that was read by <see cref="Keep"/>.</summary>
    public List<Bands> Rows { get; } = [];

    /// <summary>Keeps the rows of a table, to find those that add nothing.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="about">The subject they ask about.</param>
    /// <param name="answer">The column with what a row answers; null when it answers nothing by itself.</param>
    public void Keep(ImmutableArray<TableRow> rows, SubjectKind about, string? answer)
    {
        (TableRow Row, Condition? When)[] read = [.. rows.Select(r => (r, Read(TableReader.AnyOf(r.Place, [r]), about)))];
        if (Array.TrueForAll(read, r => r.When is not null))
        {
            Rows.Add(new Bands([.. read.Select(r => new Band(answer is null ? "" : r.Row.Said[answer].Text, r.When!, r.Row.Place))]));
        }
    }

    /// <summary>The condition of a node; null when it cannot be read, which is then told.</summary>
    public Condition? Read(YamlNode node, SubjectKind about, int depth = 0)
    {
        if (depth > DeepestCondition)
        {
            problems.Add(
                node.Place,
                "terlalu-dalam",
                "syarat bertingkat terlalu dalam",
                "a condition nested too deeply",
                $"paling banyak {DeepestCondition} tingkat",
                $"at most {DeepestCondition} levels"
            );
            return null;
        }
        switch (node)
        {
            case YamlScalar { Text.Length: > 0 } scalar:
                return sentences.Read(scalar.Place, scalar.Text, about);
            case YamlMap { Entries.Length: 1 } map:
                return Structure(map.Entries[0], about, depth + 1);
            case YamlMap map:
                problems.Add(
                    map.Place,
                    "syarat-ganda",
                    $"{map.Entries.Length} kunci dalam satu syarat",
                    $"{map.Entries.Length} keys in one condition",
                    "satu kunci: semua, salah satu, bukan, …",
                    "one key: semua, salah satu, bukan, …",
                    "gabungkan dengan \"semua:\"",
                    "join them with \"semua:\""
                );
                return null;
            default:
                MapReader.Shape(
                    node,
                    problems,
                    "kalimat, atau satu kunci seperti semua, salah satu, bukan",
                    "a sentence, or one key such as semua, salah satu, bukan"
                );
                return null;
        }
    }

    private Condition? Structure(YamlEntry entry, SubjectKind about, int depth)
    {
        Place place = entry.Key.Place;
        switch (entry.Key.Text)
        {
            case "semua":
                return Parts(entry.Value, about, depth) is { } all ? new AllOf(place, all) : null;
            case "salah satu":
                return Parts(entry.Value, about, depth) is { } any ? new AnyOf(place, any) : null;
            case "bukan":
                return Read(entry.Value, about, depth) is { } part ? new Negation(place, part) : null;
            case "jumlah":
                return Sum(place, entry.Value, about, depth);
            case TableRows.Key:
                if (Tables.Read(entry.Value, about) is not { } rows)
                {
                    return null;
                }
                Keep(rows, about, answer: null);
                return Read(TableReader.AnyOf(place, rows), about, depth);
        }
        if (CountOfParts().Match(entry.Key.Text) is { Success: true } counted)
        {
            int count = Number(counted.Groups["n"].Value);
            if (Parts(entry.Value, about, depth) is not { } parts)
            {
                return null;
            }
            if (count >= 1 && count <= parts.Length)
            {
                return new AtLeastOf(place, count, parts);
            }
            problems.Add(
                place,
                "bilangan",
                $"\"{entry.Key.Text}\" dengan {parts.Length} syarat",
                $"\"{entry.Key.Text}\" with {parts.Length} parts",
                $"bilangan 1 sampai dengan {parts.Length}",
                $"a number from 1 to {parts.Length}",
                "tambahkan syarat ke dalam daftarnya, atau kecilkan bilangannya",
                "add conditions to the list, or lower the number"
            );
            return null;
        }
        if (OfChildren().Match(entry.Key.Text) is { Success: true } children && Child(children.Groups["anak"].Value, about) is { } child)
        {
            Quantifier quantifier = children.Groups["kata"].Value switch
            {
                "ada" => Quantifier.Some,
                "setiap" => Quantifier.Every,
                "tidak ada" => Quantifier.None,
                "paling sedikit" => Quantifier.AtLeast,
                _ => Quantifier.AtMost,
            };
            int count = children.Groups["n"].Success ? Number(children.Groups["n"].Value) : 0;
            if (count > 0 != quantifier is Quantifier.AtLeast or Quantifier.AtMost)
            {
                problems.Add(
                    place,
                    "bilangan",
                    $"\"{entry.Key.Text}\"",
                    $"\"{entry.Key.Text}\"",
                    "\"paling sedikit N\" atau \"paling banyak N\" dengan N paling sedikit 1; \"ada\", \"setiap\", \"tidak ada\" tanpa bilangan",
                    "\"paling sedikit N\" or \"paling banyak N\" with N at least 1; \"ada\", \"setiap\", \"tidak ada\" without a number",
                    $"untuk nol tulis \"tidak ada {children.Groups["anak"].Value}\", untuk satu atau lebih \"ada {children.Groups["anak"].Value}\"",
                    $"for none write \"tidak ada {children.Groups["anak"].Value}\", for one or more \"ada {children.Groups["anak"].Value}\""
                );
                return null;
            }
            return Read(entry.Value, child, depth) is { } part ? new Quantified(place, quantifier, count, child, part) : null;
        }
        string[] keys =
        [
            "semua",
            "salah satu",
            "bukan",
            "paling sedikit N dari",
            "ada kegiatan",
            "setiap produk",
            "tidak ada pinjaman",
            "paling banyak N pinjaman",
            "jumlah",
            TableRows.Key,
        ];
        problems.Unknown(
            place,
            "kunci-tidak-dikenal",
            $"kunci syarat \"{entry.Key.Text}\" tentang {about.Word()}",
            $"the condition key \"{entry.Key.Text}\" about a {about.English()}",
            $"salah satu dari: {string.Join(", ", keys)}",
            $"one of: {string.Join(", ", keys)}",
            entry.Key.Text,
            keys
        );
        return null;
    }

    private ImmutableArray<Condition>? Parts(YamlNode node, SubjectKind about, int depth)
    {
        if (node is not YamlList { Items.Length: > 0 } list)
        {
            MapReader.Shape(node, problems, "daftar syarat", "a list of conditions");
            return null;
        }
        Condition?[] parts = [.. list.Items.Select(i => Read(i, about, depth))];
        return parts.All(p => p is not null) ? [.. parts.Select(p => p!)] : null;
    }

    private ChildSum? Sum(Place place, YamlNode node, SubjectKind about, int depth)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? of = map.Text("dari");
        YamlScalar? over = map.Text("atas");
        YamlNode? where = map.Optional("yang");
        YamlScalar? plus = map.Scalar(map.Optional("ditambah"));
        YamlScalar? limit = map.Text("batas");
        map.Finish();
        if (of is null || over is null || limit is null)
        {
            return null;
        }
        if (Child(over.Text, about) is not { } child)
        {
            string children = string.Join(", ", SubjectKinds.ByWord.Where(k => k.Value.Parent() == about).Select(k => k.Key));
            problems.Add(
                over.Place,
                "isi-tidak-dikenal",
                $"\"{over.Text}\" untuk \"atas\"",
                $"\"{over.Text}\" for \"atas\"",
                $"salah satu dari: {children}",
                $"one of: {children}"
            );
            return null;
        }
        Term? addend = sentences.ReadTerm(of.Place, of.Text, child);
        Term? own = plus is null ? null : sentences.ReadTerm(plus.Place, plus.Text, about);
        Condition? which = where is null ? new Always(place) : Read(where, child, depth);
        if (addend is null || which is null || (plus is not null && own is null))
        {
            return null;
        }
        if (
            addend.Kind is not (TermKind.Rupiah or TermKind.Count)
            || addend.Minimum is null or < 0
            || (own is not null && (own.Kind != addend.Kind || own.Unit != addend.Unit || own.Minimum is null or < 0))
        )
        {
            problems.Add(
                of.Place,
                "satuan",
                $"\"{addend.Name}\"{(own is null ? "" : $" dan \"{own.Name}\"")} di dalam jumlah",
                $"\"{addend.Name}\"{(own is null ? "" : $" and \"{own.Name}\"")} within a sum",
                "istilah rupiah atau bilangan yang tidak pernah negatif, dengan satuan yang sama",
                "money or count terms that are never negative, of one unit"
            );
            return null;
        }
        return sentences.ReadBounds(limit.Place, limit.Text, addend) is { } bounds ? new ChildSum(place, addend, child, which, own, bounds) : null;
    }

    private static SubjectKind? Child(string word, SubjectKind about) =>
        SubjectKinds.ByWord.TryGetValue(word, out SubjectKind child) && child.Parent() == about ? child : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("^paling sedikit (?<n>[0-9]{1,2}) dari$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex CountOfParts();

    [GeneratedRegex(
        "^(?<kata>ada|setiap|tidak ada|paling sedikit|paling banyak) ((?<n>[0-9]{1,3}) )?(?<anak>kegiatan|produk|izin|pinjaman|anggota)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex OfChildren();

    /// <summary>The glossary sentences are read with.</summary>
    public Glossary Glossary => glossary;
}
