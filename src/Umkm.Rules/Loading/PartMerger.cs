using System.Collections.Immutable;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Merges the named parts of a version: criteria, elements, classes and benefits. One that is stated takes the place of the one of its
/// name; one that is new or goes is said to be so, for a slip in a name would otherwise leave the old one standing.</summary>
internal sealed class PartMerger(ProblemList problems)
{
    private static readonly string[] Keys = ["syarat", "unsur", "golongan", "manfaat"];

    /// <summary>The merged parts, by key.</summary>
    /// <returns>The entries, and the keys of the change that went into them.</returns>
    public (ImmutableArray<YamlEntry> Entries, HashSet<string> Done) Merge(YamlMap old, YamlMap change)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        HashSet<string> done = [];
        foreach (string key in Keys)
        {
            string[] own = [key, Added(key), Removed(key)];
            if (old.Entries.FirstOrDefault(e => e.Key.Text == key) is not { } before || before.Value is YamlScalar)
            {
                continue;
            }
            if (Array.Exists(own, k => change[k] is not null) || key != "golongan")
            {
                done.UnionWith(own);
                entries.Add(before with { Value = Merge(key, before.Value, old, change) });
            }
        }
        return (entries.ToImmutable(), done);
    }

    private static string Added(string key) => $"{key} disisipkan";

    private static string Removed(string key) => $"{key} dihapus";

    private YamlNode Merge(string key, YamlNode before, YamlMap old, YamlMap change)
    {
        Part[] kept = [.. Parts(before)];
        HashSet<string> names = [.. kept.Select(p => p.Name.Text)];
        Part[] stated = [.. Known(key, Parts(change[key]), names)];
        Part[] added = [.. New(key, Parts(change[Added(key)]), names)];
        HashSet<string> gone = [.. Gone(key, change[Removed(key)], names)];
        foreach (Part part in stated.Where(s => gone.Contains(s.Name.Text)))
        {
            StatedAndGone(part.Name, key);
        }
        IEnumerable<Part> result = kept.Where(p => !gone.Contains(p.Name.Text))
            .Select(p => Array.Find(stated, s => s.Name.Text == p.Name.Text) ?? Rested(key, p, old))
            .Concat(added);
        return before is YamlMap map
            ? map with
            {
                Entries = [.. result.Select(p => new YamlEntry(p.Name, p.Value))],
            }
            : ((YamlList)before) with
            {
                Items = [.. result.Select(p => p.Value)],
            };
    }

    /// <summary>The parts of a map by key; of a list by <c>nama</c>.</summary>
    private static IEnumerable<Part> Parts(YamlNode? node) =>
        node switch
        {
            YamlMap map => map.Entries.Select(e => new Part(e.Key, e.Value)),
            YamlList list => list.Items.Select(i => new Part(
                (i as YamlMap)?["nama"] is YamlMap name && name["id"] is YamlScalar id ? id : new YamlScalar(i.Place, ""),
                i
            )),
            _ => [],
        };

    /// <summary>A part that is taken over rests on what it rested on in the old version; a class only where it had articles of its own.</summary>
    private static Part Rested(string key, Part part, YamlMap old)
    {
        if (
            part.Value is not YamlMap map
            || map["dasar"] is not null && map["bukti"] is not null
            || key == "golongan" && map["dasar"] is null
            || HasNumber(map)
        )
        {
            return part;
        }
        bool isBenefit = key == "manfaat";
        IEnumerable<YamlEntry> more = old.Entries.Where(e =>
            e.Key.Text == "dasar" && map["dasar"] is null || e.Key.Text == "bukti" && map["bukti"] is null && !isBenefit
        );
        return part with { Value = map with { Entries = [.. map.Entries, .. more.Select(e => isBenefit ? e with { Value = InOne(e.Value) } : e)] } };
    }

    private static YamlScalar InOne(YamlNode basis) =>
        basis is YamlList list ? new(basis.Place, string.Join("; ", list.Items.OfType<YamlScalar>().Select(s => s.Text))) : (YamlScalar)basis;

    // Its basis is that of the number, unless it has one of its own.
    private static bool HasNumber(YamlNode node) =>
        node switch
        {
            YamlScalar text => text.Text.Contains('<', StringComparison.Ordinal),
            YamlList list => list.Items.Any(HasNumber),
            YamlMap map => map["dasar"] is null && map.Entries.Any(e => HasNumber(e.Value)),
            _ => false,
        };

    private IEnumerable<Part> Known(string key, IEnumerable<Part> stated, HashSet<string> names)
    {
        foreach (Part part in stated)
        {
            if (names.Contains(part.Name.Text))
            {
                yield return part;
                continue;
            }
            NotThere(part.Name, key, names, $"tulis di bawah \"{Added(key)}\" bila memang baru", $"write it under \"{Added(key)}\" if it is new");
        }
    }

    private IEnumerable<Part> New(string key, IEnumerable<Part> added, HashSet<string> names)
    {
        foreach (Part part in added)
        {
            if (!names.Contains(part.Name.Text))
            {
                yield return part;
                continue;
            }
            problems.Add(
                part.Name.Place,
                "mengubah-bagian",
                $"\"{part.Name.Text}\" di bawah \"{Added(key)}\", padahal sudah ada",
                $"\"{part.Name.Text}\" under \"{Added(key)}\", though it is there already",
                "nama yang belum ada dalam keputusan yang diubah",
                "a name that the changed decision does not have",
                $"tulis di bawah \"{key}\" bila menggantikan yang lama",
                $"write it under \"{key}\" if it takes the place of the old one"
            );
        }
    }

    private IEnumerable<string> Gone(string key, YamlNode? node, HashSet<string> names)
    {
        if (node is not (null or YamlList))
        {
            MapReader.Shape(node, problems, "daftar nama dalam kurung siku", "a list of names in brackets");
        }
        foreach (YamlScalar name in ((node as YamlList)?.Items ?? []).OfType<YamlScalar>())
        {
            if (names.Contains(name.Text))
            {
                yield return name.Text;
                continue;
            }
            NotThere(name, key, names, "", "");
        }
    }

    private void StatedAndGone(YamlScalar name, string key) =>
        problems.Add(
            name.Place,
            "mengubah-bagian",
            $"\"{name.Text}\" di bawah \"{key}\" dan juga di bawah \"{Removed(key)}\"",
            $"\"{name.Text}\" under \"{key}\" and under \"{Removed(key)}\" too",
            "tiap nama di satu tempat",
            "each name in one place",
            $"cabut dari \"{Removed(key)}\" bila isinya diganti, atau dari \"{key}\" bila memang hilang",
            $"take it out of \"{Removed(key)}\" if it is replaced, or out of \"{key}\" if it goes"
        );

    private void NotThere(YamlScalar name, string key, HashSet<string> names, string remedyId, string remedyEn)
    {
        string? near = Spelling.Nearest(name.Text, names);
        string all = string.Join(", ", names);
        problems.Add(
            name.Place,
            "mengubah-bagian",
            $"\"{name.Text}\", yang tidak ada di bawah \"{key}\" keputusan yang diubah",
            $"\"{name.Text}\", which is not under \"{key}\" of the changed decision",
            $"salah satu dari: {all}",
            $"one of: {all}",
            near is null ? remedyId : $"mungkin maksudnya \"{near}\"",
            near is null ? remedyEn : $"perhaps \"{near}\" is meant"
        );
    }

    private sealed record Part(YamlScalar Name, YamlNode Value);
}
