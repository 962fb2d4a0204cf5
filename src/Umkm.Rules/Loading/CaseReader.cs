using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads the cases beside a rule file.</summary>
internal sealed class CaseReader(Glossary glossary, ProblemList problems)
{
    private static readonly string[] Statuses = ["terbit", "dalam-proses", "belum-terverifikasi", "dicabut"];

    /// <summary>The case of a document; null when it cannot be read, which is then told.</summary>
    public RuleCase? Read(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? name = map.Text("kasus");
        LocalDate? on = VersionReader.Date(map.Text("tanggal penilaian"), problems);
        SubjectKind subject = map.Choice("subjek", SubjectKinds.ByWord, required: false) ?? SubjectKind.Enterprise;
        CaseFacts? facts = map.Required("fakta") is { } f ? Facts(f, subject) : null;
        ImmutableArray<ExpectedAnswer> expected = map.Required("harap") is { } h ? Expected(h) : [];
        YamlNode? from = map.Required("asal");
        ImmutableArray<string> origin = map.Texts(from);
        if (from is YamlList { Items.IsEmpty: true })
        {
            MapReader.Shape(from, problems, "asal harapan: pasal atau sumber", "where the expectation comes from: an article or source");
        }
        _ = map.Texts("catatan");
        map.Finish();
        return name is null || on is null || facts is null || origin.IsEmpty
            ? null
            : new RuleCase(name.Text, on.Value, subject, facts, expected, string.Join("; ", origin), name.Place);
    }

    private CaseFacts? Facts(YamlNode node, SubjectKind about)
    {
        if (node is YamlScalar { Text.Length: 0 })
        {
            return new CaseFacts(
                ImmutableDictionary<Term, long>.Empty,
                ImmutableDictionary<SubjectKind, ImmutableArray<CaseFacts>>.Empty,
                null,
                null
            );
        }
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        var values = ImmutableDictionary.CreateBuilder<Term, long>();
        var children = ImmutableDictionary.CreateBuilder<SubjectKind, ImmutableArray<CaseFacts>>();
        string? name = null;
        foreach (YamlEntry entry in map.Entries)
        {
            if (entry.Key.Text == "nama")
            {
                name = map.Scalar(entry.Value)?.Text;
            }
            else if (SubjectKinds.ByWord.TryGetValue(entry.Key.Text, out SubjectKind child) && child.Parent() == about)
            {
                children[child] =
                [
                    .. Items(entry.Value)
                        .Select(i => child == SubjectKind.Permit ? Permit(i) : Facts(i, child))
                        .Where(c => c is not null)
                        .Select(c => c!),
                ];
            }
            else if (glossary.Find(entry.Key.Text) is { } term && term.Subject == about && map.Scalar(entry.Value) is { } text)
            {
                if (TermValues.Read(term, text.Text) is { } value)
                {
                    values[term] = value;
                }
                else
                {
                    problems.Add(
                        text.Place,
                        "nilai",
                        $"nilai \"{text.Text}\" untuk \"{term.Name}\"",
                        $"the value \"{text.Text}\" for \"{term.Name}\"",
                        $"misalnya {TermValues.Example(term)}",
                        $"e.g. {TermValues.Example(term)}"
                    );
                }
            }
            else if (glossary.Find(entry.Key.Text)?.Subject != about)
            {
                problems.Unknown(
                    entry.Key.Place,
                    "istilah-tidak-dikenal",
                    $"fakta \"{entry.Key.Text}\" tentang {about.Word()}",
                    $"the fact \"{entry.Key.Text}\" about a {about.English()}",
                    "istilah dari daftar istilah",
                    "a term of the glossary",
                    entry.Key.Text,
                    glossary.Terms.Where(t => t.Subject == about).Select(t => t.Name)
                );
            }
        }
        return new CaseFacts(values.ToImmutable(), children.ToImmutable(), name, null);
    }

    private ImmutableArray<YamlNode> Items(YamlNode node)
    {
        if (node is YamlList list)
        {
            return list.Items;
        }
        MapReader.Shape(node, problems, "daftar; [] bila tidak ada", "a list; [] for none");
        return [];
    }

    private CaseFacts? Permit(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? kind = map.Text("jenis");
        string status = map.OptionalText("status") ?? "terbit";
        LocalDate? issued = map.Has("terbit") ? VersionReader.Date(map.Text("terbit"), problems) : null;
        LocalDate? until = map.Has("berlaku sampai") ? VersionReader.Date(map.Text("berlaku sampai"), problems) : null;
        string? product = map.OptionalText("produk");
        YamlScalar? activity = map.Scalar(map.Optional("kegiatan"));
        map.Finish();
        if (kind is null)
        {
            return null;
        }
        if (glossary.FindPermitByName(kind.Text) is not { } known)
        {
            Papers.Unknown(problems, kind.Place, kind.Text, glossary);
            return null;
        }
        if (!Statuses.Contains(status))
        {
            problems.Add(
                map.Place,
                "isi-tidak-dikenal",
                $"status \"{status}\"",
                $"the status \"{status}\"",
                $"salah satu dari: {string.Join(", ", Statuses)}",
                $"one of: {string.Join(", ", Statuses)}"
            );
        }
        return new CaseFacts(
            ImmutableDictionary<Term, long>.Empty,
            ImmutableDictionary<SubjectKind, ImmutableArray<CaseFacts>>.Empty,
            null,
            new CasePermit(known, status, issued, until, product, activity is null ? null : Code(activity))
        );
    }

    /// <summary>The number of a code with its edition; a code without one covers nothing and is told.</summary>
    private long? Code(YamlScalar text)
    {
        if (text.Text.IndexOf('/', StringComparison.Ordinal) == 5 && Codes.KbliGroup(text.Text) is { } group)
        {
            return group.Low;
        }
        problems.Add(
            text.Place,
            "kode",
            $"kode \"{text.Text}\"",
            $"the code \"{text.Text}\"",
            "kode KBLI dengan edisinya, misalnya 10794/2020",
            "a KBLI code with its edition, e.g. 10794/2020"
        );
        return null;
    }

    private ImmutableArray<ExpectedAnswer> Expected(YamlNode node)
    {
        var expected = ImmutableArray.CreateBuilder<ExpectedAnswer>();
        if (MapReader.Of(node, problems) is { } map)
        {
            foreach (YamlEntry entry in map.Entries)
            {
                if (entry.Value is YamlMap readings)
                {
                    expected.AddRange(readings.Entries.Select(r => new ExpectedAnswer(entry.Key.Text, r.Key.Text, map.Texts(r.Value), r.Key.Place)));
                }
                else
                {
                    expected.Add(new ExpectedAnswer(entry.Key.Text, null, map.Texts(entry.Value), entry.Key.Place));
                }
            }
        }
        return expected.ToImmutable();
    }
}
