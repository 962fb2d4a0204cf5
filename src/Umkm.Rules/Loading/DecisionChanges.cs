using System.Collections.Immutable;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Lays files that state only what differs (<c>mengubah</c>) over the decisions that they change, before these are read: what such a file
/// does not say is taken over with its places, so that the result passes the same checks as a file written out.</summary>
internal sealed class DecisionChanges(ProblemList problems)
{
    /// <summary>The key that says that a file changes a decision.</summary>
    public const string Key = "mengubah";

    private static readonly string[] HeadKeys = ["judul", "wilayah", "sifat", "catatan"];

    private readonly Dictionary<string, string> _changed = [];
    private readonly VersionMerger _versions = new(problems);

    /// <summary>The ids of decisions whose change stands in one of some files.</summary>
    public IEnumerable<string> Faulty(IReadOnlySet<string> files) => _changed.Where(c => files.Contains(c.Value)).Select(c => c.Key);

    /// <summary>The decisions, those that are changed in their new form.</summary>
    public IEnumerable<(RuleFile File, YamlNode Node)> Over(IReadOnlyList<(RuleFile File, YamlNode Node)> decisions, IEnumerable<YamlMap> changes)
    {
        var result = decisions.ToList();
        foreach (YamlMap change in changes)
        {
            MapReader map = MapReader.Of(change, problems)!;
            if (map.Text(Key) is not { } id)
            {
                continue;
            }
            YamlEntry[] head = [.. change.Entries.Where(e => HeadKeys.Contains(e.Key.Text) && map.Has(e.Key.Text))];
            _ = map.Optional("istilah");
            _ = map.Optional("peraturan");
            _ = map.Optional("bilangan");
            ImmutableArray<YamlNode> versions = map.List("versi");
            map.Finish();
            int at = result.FindIndex(d => Id(d.Node) == id.Text);
            if (at < 0)
            {
                NoBase(id, decisions);
            }
            else if (!_changed.TryAdd(id.Text, change.Place.File))
            {
                Twice(id);
            }
            else
            {
                result[at] = (result[at].File, Merged((YamlMap)result[at].Node, head, versions));
            }
        }
        return result;
    }

    private static string? Id(YamlNode node) => (node as YamlMap)?["keputusan"] is YamlScalar id ? id.Text : null;

    private YamlMap Merged(YamlMap old, YamlEntry[] head, ImmutableArray<YamlNode> versions)
    {
        IEnumerable<YamlEntry> kept = old.Entries.Select(e => Array.Find(head, h => h.Key.Text == e.Key.Text) ?? e);
        return old with
        {
            Entries =
            [
                .. kept.Select(e =>
                    e is { Key.Text: "versi", Value: YamlList list }
                        ? e with
                        {
                            Value = list with { Items = _versions.Merge(list.Items, versions) },
                        }
                        : e
                ),
                .. head.Where(h => old[h.Key.Text] is null),
            ],
        };
    }

    private void NoBase(YamlScalar id, IEnumerable<(RuleFile File, YamlNode Node)> decisions)
    {
        string? near = Spelling.Nearest(id.Text, decisions.Select(d => Id(d.Node)).OfType<string>());
        // At the path of the decision itself the file has taken the place of what it wants to change.
        bool inItsPlace = id.Place.File.EndsWith($"{id.Text}.yaml", StringComparison.Ordinal);
        problems.Add(
            id.Place,
            "mengubah-tidak-ada",
            $"\"mengubah: {id.Text}\"",
            $"\"mengubah: {id.Text}\"",
            "id keputusan yang ada dalam buku",
            "the id of a decision of the book",
            inItsPlace ? $"pindahkan berkas ini, misalnya ke perubahan/{id.Place.File}: pada letak ini ia mengganti seluruh berkas yang akan diubah"
                : near is null ? ""
                : $"mungkin maksudnya \"{near}\"",
            inItsPlace ? $"move this file, e.g. to perubahan/{id.Place.File}: in this place it replaces the whole file that it is to change"
                : near is null ? ""
                : $"perhaps \"{near}\" is meant"
        );
    }

    private void Twice(YamlScalar id) =>
        problems.Add(
            id.Place,
            "mengubah-ganda",
            $"\"mengubah: {id.Text}\" untuk kedua kalinya, sesudah {_changed[id.Text]}",
            $"\"mengubah: {id.Text}\" a second time, after {_changed[id.Text]}",
            "satu berkas perubahan bagi satu keputusan",
            "one file of changes for one decision",
            "gabungkan versi-versinya dalam satu berkas",
            "put their versions into one file"
        );
}
