using System.Collections.Immutable;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Yaml;

/// <summary>Reads the entries of a map by name and tells what is missing, unknown or of the wrong shape.</summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _known = [];

    private MapReader(YamlMap map, ProblemList problems)
    {
        _map = map;
        _problems = problems;
    }

    public Place Place => _map.Place;

    public ProblemList Problems => _problems;

    /// <summary>A reader of a node that must be a map; null when it is not, which is told.</summary>
    public static MapReader? Of(YamlNode node, ProblemList problems)
    {
        if (node is YamlMap map)
        {
            return new MapReader(map, problems);
        }
        Shape(node, problems, "daftar kunci dan isi", "keys with contents");
        return null;
    }

    public bool Has(string key) => Optional(key) is not null;

    /// <summary>The contents of a key, or null when it is absent.</summary>
    public YamlNode? Optional(string key)
    {
        _known.Add(key);
        return _map[key];
    }

    /// <summary>The contents of a key that must be there; null when it is absent, which is told.</summary>
    public YamlNode? Required(string key)
    {
        if (Optional(key) is { } node)
        {
            return node;
        }
        _problems.Add(Place, "kunci-kurang", $"isi tanpa \"{key}\"", $"contents without \"{key}\"", $"kunci \"{key}\"", $"the key \"{key}\"");
        return null;
    }

    public YamlScalar? Text(string key) => Scalar(Required(key));

    public string? OptionalText(string key) => Scalar(Optional(key))?.Text;

    /// <summary>A scalar with text; null when it is not, which is told.</summary>
    public YamlScalar? Scalar(YamlNode? node)
    {
        if (node is null)
        {
            return null;
        }
        if (node is YamlScalar { Text.Length: > 0 } scalar)
        {
            return scalar;
        }
        Shape(node, _problems, "teks", "text");
        return null;
    }

    /// <summary>A text or a list of texts; empty when absent.</summary>
    public ImmutableArray<string> Texts(string key) => Texts(Optional(key));

    public ImmutableArray<string> Texts(YamlNode? node) =>
        node switch
        {
            null => [],
            YamlList list => [.. list.Items.Select(Scalar).Where(s => s is not null).Select(s => s!.Text)],
            _ => Scalar(node) is { } one ? [one.Text] : [],
        };

    /// <summary>A text that is one text for both languages or a map <c>{ id: …, en: … }</c>; null when absent or incomplete.</summary>
    public LocalizedText? InBoth(YamlNode? node) =>
        node is YamlMap map && (map["id"] ?? map["en"]) is not null ? Both(map)
        : Scalar(node) is { } one ? LocalizedText.Same(one.Text)
        : null;

    /// <summary>Such a text or a list of them; empty when absent.</summary>
    public ImmutableArray<LocalizedText> TextsInBoth(string key) => TextsInBoth(Optional(key));

    public ImmutableArray<LocalizedText> TextsInBoth(YamlNode? node) =>
        node is YamlList list ? [.. list.Items.Select(InBoth).OfType<LocalizedText>()]
        : InBoth(node) is { } one ? [one]
        : [];

    public ImmutableArray<YamlNode> List(string key)
    {
        switch (Optional(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case var other:
                Shape(other, _problems, "daftar", "a list");
                return [];
        }
    }

    /// <summary>A map <c>{ id: …, en: … }</c>; null when it is absent or incomplete, which is told.</summary>
    public LocalizedText? Both(string key) => Required(key) is { } node ? Both(node) : null;

    public LocalizedText? Both(YamlNode node)
    {
        if (node is not YamlMap)
        {
            Shape(node, _problems, "teks dalam dua bahasa: { id: …, en: … }", "a text in two languages: { id: …, en: … }");
            return null;
        }
        MapReader map = Of(node, _problems)!;
        YamlScalar? id = map.Text("id");
        YamlScalar? en = map.Text("en");
        map.Finish();
        return id is null || en is null ? null : new LocalizedText(id.Text, en.Text);
    }

    /// <summary>One of some words; null when it is none of them, which is told.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices, bool required = true)
        where T : struct
    {
        YamlScalar? scalar = required ? Text(key) : Scalar(Optional(key));
        if (scalar is null)
        {
            return null;
        }
        if (choices.TryGetValue(scalar.Text, out T value))
        {
            return value;
        }
        string words = string.Join(", ", choices.Keys);
        _problems.Unknown(
            scalar.Place,
            "isi-tidak-dikenal",
            $"\"{scalar.Text}\" untuk \"{key}\"",
            $"\"{scalar.Text}\" for \"{key}\"",
            $"salah satu dari: {words}",
            $"one of: {words}",
            scalar.Text,
            choices.Keys
        );
        return null;
    }

    /// <summary>Entries not read by name, for maps whose keys are free.</summary>
    public ImmutableArray<YamlEntry> Entries => _map.Entries;

    /// <summary>Tells every key that nobody asked for.</summary>
    public void Finish()
    {
        foreach (YamlEntry entry in _map.Entries.Where(e => !_known.Contains(e.Key.Text)))
        {
            string keys = string.Join(", ", _known);
            if (IsCut(entry) && Spelling.Nearest(entry.Key.Text, _known) is null)
            {
                _problems.Add(
                    entry.Key.Place,
                    "kunci-tidak-dikenal",
                    $"kunci \"{entry.Key.Text}\" tanpa isi",
                    $"the key \"{entry.Key.Text}\" without contents",
                    $"salah satu dari: {keys}",
                    $"one of: {keys}",
                    "koma di dalam { } memotong teks: beri tanda kutip pada seluruh teks yang memuat koma, atau tulis daftar [ … ]",
                    "a comma within { } cuts a text: put the whole text with the comma in quotes, or write a list [ … ]"
                );
                continue;
            }
            _problems.Unknown(
                entry.Key.Place,
                "kunci-tidak-dikenal",
                $"kunci \"{entry.Key.Text}\"",
                $"the key \"{entry.Key.Text}\"",
                $"salah satu dari: {keys}",
                $"one of: {keys}",
                entry.Key.Text,
                _known
            );
        }
    }

    /// <summary>Whether a key is the rest of a text that a comma cut: within { } it stands beside another and has no contents.</summary>
    private bool IsCut(YamlEntry entry) =>
        entry.Value is YamlScalar { Text.Length: 0 } && _map.Entries.Any(e => e != entry && e.Key.Place.Line == entry.Key.Place.Line);

    /// <summary>Tells that a node has the wrong shape.</summary>
    public static void Shape(YamlNode node, ProblemList problems, string expectedId, string expectedEn)
    {
        (string id, string en) = node switch
        {
            YamlScalar { Text.Length: 0 } => ("isi kosong", "empty contents"),
            YamlScalar s => (
                $"teks \"{(s.Text.Length > 60 ? s.Text[..60] + "…" : s.Text)}\"",
                $"the text \"{(s.Text.Length > 60 ? s.Text[..60] + "…" : s.Text)}\""
            ),
            YamlList { Items.IsEmpty: true } => ("daftar kosong", "an empty list"),
            YamlList => ("daftar", "a list"),
            YamlMap { Entries.IsEmpty: true } => ("isi kosong", "empty contents"),
            _ => ("kunci dan isi", "keys with contents"),
        };
        problems.Add(node.Place, "bentuk", id, en, expectedId, expectedEn);
    }
}
