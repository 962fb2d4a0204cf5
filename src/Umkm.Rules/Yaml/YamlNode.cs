using System.Collections.Immutable;

namespace Umkm.Rules.Yaml;

/// <summary>A node of a rule file with its position. Rule files use maps, lists and scalars only: no anchors, aliases or tags.</summary>
internal abstract record YamlNode(Place Place);

/// <summary>A scalar; its text as read, never converted.</summary>
internal sealed record YamlScalar(Place Place, string Text) : YamlNode(Place);

/// <summary>A list.</summary>
internal sealed record YamlList(Place Place, ImmutableArray<YamlNode> Items) : YamlNode(Place);

/// <summary>A map in the order of the file; keys are unique scalars.</summary>
internal sealed record YamlMap(Place Place, ImmutableArray<YamlEntry> Entries) : YamlNode(Place)
{
    public YamlNode? this[string key] => Entries.FirstOrDefault(e => e.Key.Text == key)?.Value;
}

/// <summary>One entry of a map.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
