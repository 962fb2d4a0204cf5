using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Lays files that state only what differs (<c>mengubah</c>) over the decisions that they change, before these are read: what such a file
/// does not say is taken over with its places, so that the result passes the same checks as a file written out.</summary>
/// <param name="numbers">The numbers that versions may name.</param>
/// <param name="problems">Where problems are told.</param>
/// <param name="isWhole">Whether the embedded book is left out.</param>
internal sealed class DecisionChanges(IReadOnlyDictionary<string, NamedNumber> numbers, ProblemList problems, bool isWhole)
{
    /// <summary>The key that says that a file changes a decision.</summary>
    public const string Key = "mengubah";

    private static readonly string[] HeadKeys = ["judul", "wilayah", "sifat", "catatan"];

    private readonly Dictionary<string, string> _changed = [];
    private readonly VersionMerger _versions = new(numbers, problems);

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
            YamlEntry[] head = [.. change.Entries.Where(e => HeadKeys.Contains(e.Key.Text))];
            foreach (string key in HeadKeys)
            {
                _ = map.Optional(key);
            }
            _ = map.Optional("istilah");
            _ = map.Optional("peraturan");
            _ = map.Optional("bilangan");
            ImmutableArray<YamlNode> versions = map.List("versi");
            map.Finish();
            if (head.Length == 0 && map.Optional("versi") is null or YamlList { Items.IsEmpty: true })
            {
                Empty(id);
            }
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
                RuleFile file = result[at].File;
                string? own = isWhole || EmbeddedFiles.Ships(file) ? null : file.Path;
                result[at] = (file, Merged((YamlMap)result[at].Node, head, versions, own));
            }
        }
        return result;
    }

    private static string? Id(YamlNode node) => (node as YamlMap)?["keputusan"] is YamlScalar id ? id.Text : null;

    private YamlMap Merged(YamlMap old, YamlEntry[] head, ImmutableArray<YamlNode> versions, string? ownFile)
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
                            Value = list with { Items = _versions.Merge(list.Items, versions, ownFile) },
                        }
                        : e
                ),
                .. head.Where(h => old[h.Key.Text] is null),
            ],
        };
    }

    private void NoBase(YamlScalar id, IEnumerable<(RuleFile File, YamlNode Node)> decisions)
    {
        (string remedyId, string remedyEn) = Remedy(id, [.. decisions.Select(d => Id(d.Node)).OfType<string>()]);
        problems.Add(
            id.Place,
            "mengubah-tidak-ada",
            $"\"mengubah: {id.Text}\"",
            $"\"mengubah: {id.Text}\"",
            "id keputusan yang ada dalam buku",
            "the id of a decision of the book",
            remedyId,
            remedyEn
        );
    }

    private (string Indonesian, string English) Remedy(YamlScalar id, string[] ids)
    {
        if (isWhole && EmbeddedFiles.Read().Any(f => BookReader.IdOf(f.Path) == id.Text))
        {
            return (
                "dengan --whole-book buku bawaan tidak dibaca: salin berkas keputusan itu ke folder ini, atau lepaskan --whole-book",
                "with --whole-book the embedded book is not read: copy the file of that decision into this folder, or leave --whole-book out"
            );
        }
        if (id.Text.StartsWith("perubahan/", StringComparison.Ordinal))
        {
            return (
                "sebut keputusannya, misalnya program/kur-mikro, bukan berkas yang mengubahnya",
                "name the decision, e.g. program/kur-mikro, not a file that changes it"
            );
        }
        // At the path of the decision itself the file has taken the place of what it wants to change.
        if (id.Place.File.EndsWith($"{id.Text}.yaml", StringComparison.Ordinal) && BookReader.IdOf(id.Place.File) == id.Text)
        {
            return (
                $"pindahkan berkas ini, misalnya ke perubahan/{id.Place.File}: pada letak ini ia mengganti seluruh berkas yang akan diubah",
                $"move this file, e.g. to perubahan/{id.Place.File}: in this place it replaces the whole file that it is to change"
            );
        }
        string? near = Spelling.Nearest(id.Text, ids);
        return near is null ? ("", "") : ($"mungkin maksudnya \"{near}\"", $"perhaps \"{near}\" is meant");
    }

    private void Empty(YamlScalar id) =>
        problems.Add(
            id.Place,
            "mengubah-tanpa-isi",
            $"\"mengubah: {id.Text}\" tanpa yang berubah",
            $"\"mengubah: {id.Text}\" with nothing that changes",
            $"\"versi\" dengan paling sedikit satu versi, atau salah satu dari: {string.Join(", ", HeadKeys)}",
            $"\"versi\" with at least one version, or one of: {string.Join(", ", HeadKeys)}"
        );

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
