using System.Collections.Immutable;
using Umkm.Registers.Rows;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Checks;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Registers.Mapping;

/// <summary>Reads a mapping file and tells all that is wrong with it by its place.</summary>
internal sealed class MappingReader(Glossary glossary, ProblemList problems)
{
    private static readonly Dictionary<string, bool> Papers = new(StringComparer.Ordinal) { ["tidak diketahui"] = false, ["tidak ada"] = true };

    /// <summary>The key by which all rows below one that is passed over are passed over too.</summary>
    public const string ToEnd = "sampai akhir";

    /// <summary>The mapping; null when it cannot be read, which is told.</summary>
    public RegisterMapping? Read(RuleFile source)
    {
        if (source.Utf8.Span.Trim("\uFEFF \t\r\n"u8).IsEmpty)
        {
            problems.Add(
                Place.Whole(source.Path),
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
        ImmutableArray<YamlNode> documents = YamlReader.Read(source.Path, source.Utf8, problems);
        if (documents.Length != 1)
        {
            if (problems.Count == 0)
            {
                problems.Add(
                    Place.Whole(source.Path),
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
        var file = new MappingFileReader(problems);
        MappingFile place = file.File(map.Optional("berkas"));
        MappingEdition? edition = file.Edition(map.Optional("kbli"));
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
        ImmutableArray<string> only = map.Texts("hanya");
        YamlScalar? header = only.IsEmpty ? map.Text("kolom") : map.Scalar(map.Optional("kolom"));
        ImmutableArray<string> texts = map.Texts("isi");
        ImmutableArray<string> begins = map.Texts("berawal");
        bool toEnd =
            !ColumnReader.IsOpen(
                map,
                ToEnd,
                problems,
                "ya bila semua baris dari situ bukan usaha; bila tabel usaha yang lain, nilai sebagai berkas tersendiri",
                "ya where no row from there on is an enterprise; screen another table of enterprises as a file of its own"
            ) && (map.Choice(ToEnd, ColumnReader.YesNo, required: false) ?? false);
        map.Finish();
        if (header is null && texts.IsEmpty && begins.IsEmpty)
        {
            return only.IsEmpty ? null : new MappingSkip(null, [], false, only) { ToEnd = toEnd };
        }
        if (header is null || texts.IsEmpty == begins.IsEmpty)
        {
            Shape(node, "kolom: dengan isi: atau berawal: dan teksnya", "kolom: with isi: or berawal: and texts");
            return null;
        }
        return new MappingSkip(header.Text, texts.IsEmpty ? begins : texts, texts.IsEmpty, only) { ToEnd = toEnd };
    }

    private MappingGroup? Group(YamlNode node, ImmutableArray<MappingColumn> columns)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? key = map.Text("kunci");
        bool isOpen =
            IsOpen(map, "dijumlahkan", "bagiannya berdiri", "has a part") | IsOpen(map, "sekali", "diulang seluruhnya", "repeats the whole");
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
        if (isOpen)
        {
            return new MappingGroup(key.Text, added, once);
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

    private bool IsOpen(MapReader map, string key, string indonesian, string english) =>
        ColumnReader.IsOpen(
            map,
            key,
            problems,
            $"fakta-fakta yang {indonesian} di tiap baris; atau hapus kelompok:",
            $"the facts of which each row {english}; or leave out kelompok:"
        );

    private ImmutableArray<string> Facts(YamlNode? node)
    {
        var columns = new ColumnReader(glossary, problems);
        return node switch
        {
            null => [],
            YamlScalar { Text: ColumnReader.Undecided } => [],
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
