using System.Collections.Immutable;

namespace Umkm.Rules.Documents;

/// <summary>A text for people before it has a form: what plain text, Markdown and HTML are all made from.</summary>
internal sealed record Document(Block[] Blocks);

/// <summary>A part of a document.</summary>
internal abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the title.</param>
/// <param name="Text">Plain words.</param>
internal sealed record Heading(int Level, string Text) : Block;

/// <summary>A paragraph of its own.</summary>
internal sealed record Paragraph(Run[] Runs) : Block;

/// <summary>An entry of a list.</summary>
/// <param name="Depth">0 for the outermost list.</param>
/// <param name="Runs">Its words.</param>
internal sealed record ListItem(int Depth, Run[] Runs) : Block;

/// <summary>A table.</summary>
internal sealed record Table(ImmutableArray<string> Head, ImmutableArray<ImmutableArray<string>> Rows) : Block;

/// <summary>Words in one style.</summary>
/// <param name="Text">Plain words; each form escapes what it must.</param>
/// <param name="Strong">Whether they stand out.</param>
/// <param name="Link">The address that they lead to; null for none.</param>
internal readonly record struct Run(string Text, bool Strong = false, string? Link = null)
{
    public static implicit operator Run(string text) => new(text);

    /// <summary>Words that stand out.</summary>
    public static Run Bold(string text) => new(text, true);
}
