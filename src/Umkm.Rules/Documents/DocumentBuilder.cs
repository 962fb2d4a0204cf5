using System.Collections.Immutable;

namespace Umkm.Rules.Documents;

/// <summary>Collects the blocks of a document in one language.</summary>
internal sealed class DocumentBuilder(Lang language)
{
    private readonly List<Block> _blocks = [];

    public Lang Language => language;

    public Document Build() => new([.. _blocks]);

    public void Heading(int level, string text) => _blocks.Add(new Heading(level, text));

    public void Paragraph(params ReadOnlySpan<Run> runs) => _blocks.Add(new Paragraph([.. runs]));

    public void Item(int depth, params ReadOnlySpan<Run> runs) => _blocks.Add(new ListItem(depth, [.. runs]));

    public void Table(IEnumerable<string> head, IEnumerable<ImmutableArray<string>> rows) => _blocks.Add(new Table([.. head], [.. rows]));

    /// <summary>A text of the catalogue.</summary>
    public string Say(Phrase phrase) => phrase.In(language);

    /// <summary>A text of the catalogue with its places filled.</summary>
    public string Say(Phrase phrase, params ReadOnlySpan<(string Name, string Value)> values) => phrase.In(language, values);

    /// <summary>A text of the rule book or of a result.</summary>
    public string Say(LocalizedText text) => text.In(language);
}
