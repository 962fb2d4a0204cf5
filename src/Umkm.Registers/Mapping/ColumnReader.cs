using System.Collections.Immutable;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Dates;
using Umkm.Registers.Rows;
using Umkm.Rules.Checks;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Registers.Mapping;

/// <summary>Reads what a mapping says of each column.</summary>
internal sealed class ColumnReader(Glossary glossary, ProblemList problems)
{
    /// <summary>The word for a column that is left out on purpose.</summary>
    public const string LeftOut = "tidak dipakai";

    /// <summary>What stands where people still have to decide.</summary>
    public const string Undecided = "?";

    private static readonly string[] ActivityParts = ["kode", "risiko", "lingkup"];
    private static readonly string[] ProductParts = ["name", "kind", "madeAt", "packaging", "storage", "shelfLifeDays", "ageGroup", "animalContent"];
    private readonly List<MappingColumn> _columns = [];

    /// <summary>Reads all columns.</summary>
    public ImmutableArray<MappingColumn> Read(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return [];
        }
        foreach (YamlEntry entry in map.Entries)
        {
            if (Column(entry) is { } column)
            {
                _columns.Add(column);
            }
        }
        return [.. _columns];
    }

    /// <summary>Whether a column gives a fact.</summary>
    public bool Gives(string fact) => _columns.Exists(c => c.To == MappedTo.Fact && c.Name == fact);

    /// <summary>The fact of a name, with its name in registers; null when there is none, which is told.</summary>
    public RegisterColumn? Fact(YamlScalar name)
    {
        if (RegisterColumns.Of(name.Text, glossary) is { } fact)
        {
            return fact with { Header = glossary.Find(name.Text)?.Property ?? name.Text };
        }
        problems.Unknown(
            name.Place,
            "fakta-tidak-dikenal",
            $"\"{name.Text}\"",
            $"\"{name.Text}\"",
            $"nama fakta usaha, misalnya businessCapital atau modal usaha; atau {LeftOut}",
            $"the name of a fact, e.g. businessCapital or modal usaha; or {LeftOut}",
            name.Text,
            RegisterColumns.AllNames(glossary)
        );
        return null;
    }

    /// <summary>Tells that something is still to be decided.</summary>
    public static void Open(YamlScalar place, ProblemList problems, string choicesId, string choicesEn) =>
        problems.Add(
            place.Place,
            "belum-diputuskan",
            "\"?\" yang belum diputuskan",
            "a \"?\" that is not decided yet",
            choicesId,
            choicesEn,
            "ganti \"?\" dengan salah satunya; tidak ada yang ditebak",
            "put one of them for \"?\"; nothing is guessed"
        );

    /// <summary>Tells when a value is not one of a fact.</summary>
    public void CheckValue(YamlScalar value, RegisterColumn fact)
    {
        if (fact.Reader is { } reader && !reader.TryRead(Encoding.UTF8.GetBytes(value.Text), out _, out Message? problem))
        {
            problems.Add(
                value.Place,
                "nilai",
                $"\"{value.Text}\"",
                $"\"{value.Text}\"",
                $"nilai untuk {fact.Header}",
                $"a value of {fact.Header}",
                problem!.Text(Lang.Indonesian).TrimEnd('.'),
                problem.Text(Lang.English).TrimEnd('.')
            );
        }
    }

    private MappingColumn? Column(YamlEntry entry)
    {
        string header = entry.Key.Text;
        if (entry.Value is YamlScalar { Text.Length: > 0 } scalar)
        {
            if (scalar.Text == Undecided)
            {
                Open(scalar, problems, $"arti kolom ini, misalnya netAssets, atau {LeftOut}", $"what the column is, e.g. netAssets, or {LeftOut}");
                return null;
            }
            return scalar.Text == LeftOut ? new MappingColumn(header, MappedTo.Nothing)
                : Fact(scalar) is { } fact ? Once(new MappingColumn(header, MappedTo.Fact) { Name = fact.Header }, scalar)
                : null;
        }
        if (MapReader.Of(entry.Value, problems) is not { } map)
        {
            return null;
        }
        MappingColumn? column = Target(header, map);
        ImmutableArray<DateForm> dates = DateForms.Read(map, problems);
        long? unit = IsOpen(map, "satuan", "rupiah, ribu, juta, atau miliar", "rupiah, ribu, juta or miliar")
            ? null
            : map.Choice("satuan", AmountText.Units, required: false);
        bool isId = map.Choice("id", YesNo, required: false) ?? false;
        MappingColumn? read = column is null
            ? null
            : column with
            {
                IsId = isId,
                Unit = unit ?? 1,
                SaysUnit = unit is not null,
                IsChecked = map.Choice("sudah diperiksa", YesNo, required: false) ?? false,
                HasDecimalDot = IsOpen(map, "desimal", "titik (1,250.5) atau koma (1.250,5)", "titik (1,250.5) or koma (1.250,5)")
                    ? null
                    : map.Choice("desimal", Decimals, required: false),
                Dates = dates,
                Words = Words(map.Optional("kata"), column),
                Unknown = map.Texts("kosong"),
                None = map.Texts("tidak ada"),
                Held = map.Texts("ada"),
                Codes = (
                    IsOpen(map, "kode", "kemendagri atau bps", "kemendagri or bps") ? false : map.Choice("kode", CodeKinds, required: false)
                ) switch
                {
                    true => "bps",
                    false => "kemendagri",
                    null => "",
                },
                Between = [.. map.Texts("pisah").Select(CellSeparator.Read)],
            };
        map.Finish();
        if (read is not null)
        {
            ColumnChecks.Check(read, map.Place, _columns, problems);
        }
        return read;
    }

    private static readonly Dictionary<string, bool> Decimals = new(StringComparer.Ordinal) { ["titik"] = true, ["koma"] = false };
    private static readonly Dictionary<string, bool> CodeKinds = new(StringComparer.Ordinal) { ["kemendagri"] = false, ["bps"] = true };

    /// <summary>The words for yes and no.</summary>
    public static readonly IReadOnlyDictionary<string, bool> YesNo = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        ["ya"] = true,
        ["tidak"] = false,
    };

    private bool IsOpen(MapReader map, string key, string choicesId, string choicesEn) => IsOpen(map, key, problems, choicesId, choicesEn);

    /// <summary>Whether what a key says is still to be decided, which is told.</summary>
    public static bool IsOpen(MapReader map, string key, ProblemList problems, string choicesId, string choicesEn)
    {
        if (map.Optional(key) is not YamlScalar { Text: Undecided } open)
        {
            return false;
        }
        Open(open, problems, choicesId, choicesEn);
        return true;
    }

    private MappingColumn? Target(string header, MapReader map)
    {
        bool added =
            IsOpen(
                map,
                "dijumlahkan",
                "ya pada setiap bagian, atau seluruh baris ini tidak dipakai",
                "ya at each part, or tidak dipakai for the line"
            ) || (map.Choice("dijumlahkan", YesNo, required: false) ?? false);
        YamlScalar? fact = map.Scalar(map.Optional("fakta"));
        YamlScalar? paper = map.Scalar(map.Optional("surat"));
        YamlScalar? part = map.Scalar(map.Optional("isi"));
        YamlScalar? activity = map.Scalar(map.Optional("kegiatan"));
        YamlScalar? product = map.Scalar(map.Optional("produk"));
        YamlNode? left = map.Optional(LeftOut);
        if (new object?[] { fact, paper, activity, product, left }.Count(o => o is not null) != 1)
        {
            problems.Add(
                map.Place,
                "kolom",
                $"kolom \"{header}\" dengan tujuan yang tidak tunggal",
                $"the column \"{header}\" without one target",
                $"tepat satu dari: fakta, surat, kegiatan, produk, {LeftOut}",
                $"exactly one of: fakta, surat, kegiatan, produk, {LeftOut}"
            );
            return null;
        }
        if (fact is not null)
        {
            return Fact(fact) is { } known ? Once(new MappingColumn(header, MappedTo.Fact) { Name = known.Header, IsAdded = added }, fact) : null;
        }
        if (paper is not null)
        {
            return PaperKeys.Read(header, paper, part, map, glossary);
        }
        return activity is not null ? WithPart(header, MappedTo.Activity, activity, ActivityParts, problems)
            : product is not null ? WithPart(header, MappedTo.Product, product, ProductParts, problems)
            : new MappingColumn(header, MappedTo.Nothing);
    }

    /// <summary>A column of a part of something; null when there is no such part, which is told.</summary>
    public static MappingColumn? WithPart(string header, MappedTo to, YamlScalar part, string[] parts, ProblemList problems)
    {
        if (parts.Contains(part.Text, StringComparer.Ordinal))
        {
            return new MappingColumn(header, to) { Part = part.Text };
        }
        string known = string.Join(", ", parts);
        problems.Add(part.Place, "bagian", $"\"{part.Text}\"", $"\"{part.Text}\"", $"salah satu dari: {known}", $"one of: {known}");
        return null;
    }

    /// <summary>A fact comes from one column, or from several that are added.</summary>
    private MappingColumn Once(MappingColumn column, YamlScalar place)
    {
        if (_columns.Exists(c => c.To == MappedTo.Fact && c.Name == column.Name && !(c.IsAdded && column.IsAdded)))
        {
            problems.Add(
                place.Place,
                "fakta-ganda",
                $"\"{column.Name}\" dari kolom kedua",
                $"\"{column.Name}\" from a second column",
                "satu kolom untuk tiap fakta",
                "one column for each fact",
                "tulis dijumlahkan: ya pada semua kolomnya bila jumlahnya yang dimaksud",
                "write dijumlahkan: ya at all of its columns where their sum is meant"
            );
        }
        return column;
    }

    private ImmutableArray<KeyValuePair<string, string>> Words(YamlNode? node, MappingColumn column)
    {
        if (node is null || MapReader.Of(node, problems) is not { } map)
        {
            return [];
        }
        var words = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        RegisterColumn? fact = column.To == MappedTo.Fact ? RegisterColumns.Of(column.Name, glossary) : null;
        foreach (YamlEntry entry in map.Entries)
        {
            if (map.Scalar(entry.Value) is { } value)
            {
                if (fact is not null && fact.Reader?.Kind is not (ValueKind.Date or ValueKind.PartialDate))
                {
                    CheckValue(value, fact);
                }
                string? meaning = column.To == MappedTo.Papers ? PaperKeys.Meaning(value, glossary, problems) : value.Text;
                words.Add(KeyValuePair.Create(entry.Key.Text, meaning ?? LeftOut));
            }
        }
        return words.ToImmutable();
    }
}
