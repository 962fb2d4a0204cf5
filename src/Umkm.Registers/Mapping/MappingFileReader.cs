using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Registers.Mapping;

/// <summary>Reads what a mapping says of the file as a whole: where the register stands in it, and the edition of its codes.</summary>
internal sealed class MappingFileReader(ProblemList problems)
{
    private static readonly Dictionary<string, char> Separators = new(StringComparer.Ordinal)
    {
        ["koma"] = ',',
        ["titik koma"] = ';',
        ["tab"] = '\t',
        ["garis tegak"] = '|',
    };

    /// <summary>The encoding of old spreadsheet programs; it reads whatever bytes come.</summary>
    public static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Where the register stands in its file.</summary>
    public MappingFile File(YamlNode? node)
    {
        if (node is null || MapReader.Of(node, problems) is not { } map)
        {
            return MappingFile.Usual;
        }
        string? sheet = map.OptionalText("lembar");
        (long? line, int rows) = HeaderLine(map.Scalar(map.Optional("baris kepala")));
        char? separator = map.Choice("pemisah", Separators, required: false);
        Encoding? encoding = EncodingOf(map.Scalar(map.Optional("pengodean")));
        map.Finish();
        return new MappingFile(sheet, line, rows, separator, encoding);
    }

    private (long? Line, int Rows) HeaderLine(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return (null, 1);
        }
        string[] ends = scalar.Text.Split('-', StringSplitOptions.TrimEntries);
        if (
            ends.Length is 1 or 2
            && ends.All(e => int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n is > 0 and < 1000)
            && int.Parse(ends[^1], CultureInfo.InvariantCulture) - int.Parse(ends[0], CultureInfo.InvariantCulture) is >= 0 and < 5 and var more
        )
        {
            return (long.Parse(ends[^1], CultureInfo.InvariantCulture), more + 1);
        }
        MapReader.Shape(scalar, problems, "nomor baris, misalnya 3 atau 3-4", "the number of a line, e.g. 3 or 3-4");
        return (null, 1);
    }

    private Encoding? EncodingOf(YamlScalar? scalar)
    {
        switch (scalar?.Text.ToLowerInvariant())
        {
            case null or "utf-8":
                return null;
            case "windows-1252":
                return Windows1252;
            case "utf-16":
                return Encoding.Unicode;
            case ColumnReader.Undecided:
                ColumnReader.Open(scalar, problems, "windows-1252 atau utf-8", "windows-1252 or utf-8");
                return null;
            default:
                MapReader.Shape(scalar!, problems, "utf-8, windows-1252, atau utf-16", "utf-8, windows-1252 or utf-16");
                return null;
        }
    }

    /// <summary>The edition of codes without one.</summary>
    public MappingEdition? Edition(YamlNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlScalar scalar:
                return EditionOf(scalar) is { } always ? new MappingEdition(always) : null;
            default:
                if (MapReader.Of(node, problems) is not { } map)
                {
                    return null;
                }
                string? header = map.Text("menurut")?.Text;
                YamlScalar? since = map.Text("sejak");
                int? edition = EditionOf(map.Text("edisi"));
                int? before = EditionOf(map.Text("sebelumnya"));
                map.Finish();
                if (since is null || header is null || edition is null || before is null)
                {
                    return null;
                }
                if (IsoDate.Read(since.Text).TryGetValue(out LocalDate day))
                {
                    return new MappingEdition(edition.Value, header, day, before);
                }
                MapReader.Shape(since, problems, "tanggal, misalnya 2025-12-18", "a date, e.g. 2025-12-18");
                return null;
        }
    }

    private int? EditionOf(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }
        if (scalar.Text == ColumnReader.Undecided)
        {
            ColumnReader.Open(scalar, problems, "2020 atau 2025, edisi kode dalam berkas ini", "2020 or 2025, the edition of the codes in this file");
            return null;
        }
        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && Enum.IsDefined((KbliEdition)year))
        {
            return year;
        }
        string known = string.Join(", ", Enum.GetValues<KbliEdition>().Select(e => ((int)e).ToString(CultureInfo.InvariantCulture)));
        MapReader.Shape(scalar, problems, $"salah satu dari: {known}", $"one of: {known}");
        return null;
    }
}
