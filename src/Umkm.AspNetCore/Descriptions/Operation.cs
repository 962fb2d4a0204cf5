using System.Collections.Immutable;

namespace Umkm.AspNetCore.Descriptions;

/// <summary>What the description of the service says of one operation.</summary>
/// <param name="Summary">One line.</param>
/// <param name="Description">What it does.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Body">The content of its body, by type; empty for none.</param>
/// <param name="Answers">The content of its answer, by type.</param>
internal sealed record Operation(
    string Summary,
    string Description,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<Content> Body,
    ImmutableArray<Content> Answers
);

/// <summary>A parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Words">The words it takes; empty for any.</param>
/// <param name="IsDate">Whether it is a day.</param>
/// <param name="IsRepeated">Whether it may be given more than once.</param>
/// <param name="IsInPath">Whether it is a part of the path.</param>
internal sealed record Parameter(
    string Name,
    string Meaning,
    bool IsRequired = false,
    ImmutableArray<string> Words = default,
    bool IsDate = false,
    bool IsRepeated = false,
    bool IsInPath = false
);

/// <summary>Content of one type.</summary>
/// <param name="MediaType">The type.</param>
/// <param name="Schemas">The names of its shapes, of which it has one; empty for text and files.</param>
internal sealed record Content(string MediaType, params ImmutableArray<string> Schemas);
