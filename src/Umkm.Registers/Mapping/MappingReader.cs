using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Registers.Rows;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Checks;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Mapping;

/// <summary>Reads a mapping file and tells all that is wrong with it by its place.</summary>
internal sealed class MappingReader(Glossary glossary, ProblemList problems)
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

    private static readonly Dictionary<string, bool> Papers = new(StringComparer.Ordinal) { ["tidak diketahui"] = false, ["tidak ada"] = true };

    /// <summary>The mapping; null when it cannot be read, which is told.</summary>
    public RegisterMapping? Read(RuleFile file)
    {
        if (file.Utf8.Span.Trim("\uFEFF \t\r\n"u8).IsEmpty)
        {
            problems.Add(
                Place.Whole(file.Path),
                "peta",
                "berkas peta tanpa isi",
                "a mapping file without contents",
                "peta:, lalu kolom: dengan arti setiap kolom",
                "peta:, then kolom: with what each column means",
                "buat usulannya dengan umkm inspect BERKAS -o PETA",
                "have one proposed by umkm inspect FILE -o MAPPING"
            );
            return null;
        }
        ImmutableArray<YamlNode> documents = YamlReader.Read(file, problems);
        if (documents.Length != 1)
        {
            if (problems.Count == 0)
            {
                problems.Add(
                    Place.Whole(file.Path),
                    "peta",
                    "beberapa isi dalam satu berkas",
                    "several contents in one file",
                    "satu peta",
                    "one mapping"
                );
            }
            return null;
        }
        if (MapReader.Of(documents[0], problems) is not { } map)
        {
            return null;
        }
        YamlScalar? title = map.Text("peta");
        string? version = map.OptionalText("versi");
        MappingFile place = File(map.Optional("berkas"));
        MappingEdition? edition = Edition(map.Optional("kbli"));
        bool complete = map.Choice("surat lain", Papers, required: false) ?? false;
        var columns = new ColumnReader(glossary, problems);
        ImmutableArray<MappingColumn> mapped = map.Required("kolom") is { } node ? columns.Read(node) : [];
        ImmutableArray<KeyValuePair<string, string>> constants = Constants(map.Optional("tetap"), columns);
        ImmutableArray<AssumedFact> assumptions = Assumptions(map.Optional("anggapan"));
        ImmutableArray<MappingSkip> skips = [.. map.List("lewati").Select(Skip).Where(s => s is not null).Select(s => s!)];
        MappingGroup? group = map.Optional("kelompok") is { } grouped ? Group(grouped, mapped) : null;
        map.Finish();
        return title is null
            ? null
            : new RegisterMapping(title.Text, version)
            {
                File = place,
                Columns = mapped,
                Constants = constants,
                Assumptions = assumptions,
                Skips = skips,
                Group = group,
                Edition = edition,
                PapersComplete = complete,
            };
    }

    private MappingFile File(YamlNode? node)
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
        Wrong(scalar, "nomor baris, misalnya 3 atau 3-4", "the number of a line, e.g. 3 or 3-4");
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
                Wrong(scalar!, "utf-8, windows-1252, atau utf-16", "utf-8, windows-1252 or utf-16");
                return null;
        }
    }

    private MappingEdition? Edition(YamlNode? node)
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
                Wrong(since, "tanggal, misalnya 2025-12-18", "a date, e.g. 2025-12-18");
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
        Wrong(scalar, $"salah satu dari: {known}", $"one of: {known}");
        return null;
    }

    private ImmutableArray<KeyValuePair<string, string>> Constants(YamlNode? node, ColumnReader columns)
    {
        if (node is null || MapReader.Of(node, problems) is not { } map)
        {
            return [];
        }
        var constants = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (YamlEntry entry in map.Entries)
        {
            if (columns.Fact(entry.Key) is not { } fact || map.Scalar(entry.Value) is not { } value)
            {
                continue;
            }
            if (!columns.Gives(fact.Header))
            {
                columns.CheckValue(value, fact);
                constants.Add(KeyValuePair.Create(fact.Header, value.Text));
                continue;
            }
            problems.Add(
                entry.Key.Place,
                "fakta-ganda",
                $"\"{entry.Key.Text}\" tetap, padahal diberikan oleh sebuah kolom",
                $"\"{entry.Key.Text}\" as a constant, although a column gives it",
                "satu sumber untuk tiap fakta",
                "one source for each fact",
                "hapus salah satunya, atau tulis sebagai anggapan",
                "remove one of them, or write it as an assumption (anggapan)"
            );
        }
        return constants.ToImmutable();
    }

    private ImmutableArray<AssumedFact> Assumptions(YamlNode? node)
    {
        if (node is null || MapReader.Of(node, problems) is not { } map)
        {
            return [];
        }
        var facts = ImmutableArray.CreateBuilder<AssumedFact>();
        foreach (YamlEntry entry in map.Entries)
        {
            if (map.Scalar(entry.Value) is not { } value)
            {
                continue;
            }
            if (AssumedFact.TryParse($"{entry.Key.Text}={value.Text}", glossary, out AssumedFact? fact, out Problem? wrong))
            {
                facts.Add(fact!);
                continue;
            }
            problems.Add(value.Place, "anggapan", wrong!.Argument("found")!, wrong.Argument("expected")!, wrong.Argument("remedy"));
        }
        return facts.ToImmutable();
    }

    private MappingSkip? Skip(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? header = map.Text("kolom");
        ImmutableArray<string> texts = map.Texts("isi");
        ImmutableArray<string> begins = map.Texts("berawal");
        map.Finish();
        if (header is null || texts.IsEmpty == begins.IsEmpty)
        {
            if (header is not null)
            {
                Shape(node, "isi: atau berawal: dengan teksnya", "isi: or berawal: with texts");
            }
            return null;
        }
        return new MappingSkip(header.Text, texts.IsEmpty ? begins : texts, texts.IsEmpty);
    }

    private MappingGroup? Group(YamlNode node, ImmutableArray<MappingColumn> columns)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? key = map.Text("kunci");
        ImmutableArray<string> added = Facts(map.Optional("dijumlahkan"));
        ImmutableArray<string> once = Facts(map.Optional("sekali"));
        map.Finish();
        if (key is null)
        {
            return null;
        }
        if (columns.All(c => c.Header != key.Text))
        {
            Wrong(key, "nama salah satu kolom di bawah kolom:", "the name of one of the columns below kolom:");
        }
        foreach (string both in added.Intersect(once, StringComparer.Ordinal))
        {
            problems.Add(
                map.Place,
                "kelompok",
                $"\"{both}\" pada dijumlahkan: dan pada sekali:",
                $"\"{both}\" below dijumlahkan: and below sekali:",
                "tiap fakta di salah satunya",
                "each fact below one of them"
            );
        }
        // Whether an amount in each row is a part of the whole or the whole itself is never guessed.
        foreach (
            MappingColumn open in columns.Where(c => c.To == MappedTo.Fact && IsAmount(c.Name) && !added.Contains(c.Name) && !once.Contains(c.Name))
        )
        {
            problems.Add(
                map.Place,
                "kelompok",
                $"\"{open.Name}\" tanpa keterangan cara menggabungnya",
                $"\"{open.Name}\" without a word on how it is put together",
                "disebut pada dijumlahkan: atau sekali:",
                "it is named below dijumlahkan: or sekali:",
                "dijumlahkan bila tiap baris memuat bagiannya, sekali bila tiap baris mengulang seluruhnya",
                "dijumlahkan where each row has a part, sekali where each row repeats the whole"
            );
        }
        return new MappingGroup(key.Text, added, once);
    }

    private ImmutableArray<string> Facts(YamlNode? node)
    {
        var columns = new ColumnReader(glossary, problems);
        return node switch
        {
            null => [],
            YamlScalar one => columns.Fact(one) is { } fact ? [fact.Header] : [],
            YamlList list => [.. list.Items.OfType<YamlScalar>().Select(columns.Fact).Where(f => f is not null).Select(f => f!.Header)],
            _ => [],
        };
    }

    private bool IsAmount(string fact) =>
        RegisterColumns.Of(fact, glossary)?.Reader?.Kind is Cells.ValueKind.Money or Cells.ValueKind.Balance or Cells.ValueKind.Count;

    private void Wrong(YamlScalar scalar, string expectedId, string expectedEn) => Shape(scalar, expectedId, expectedEn);

    private void Shape(YamlNode node, string expectedId, string expectedEn) => MapReader.Shape(node, problems, expectedId, expectedEn);
}
