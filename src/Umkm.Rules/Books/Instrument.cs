using System.Collections.Immutable;
using NodaTime;

namespace Umkm.Rules.Books;

/// <summary>A regulation as the register of instruments knows it. What was not seen is absent, never guessed.</summary>
internal sealed record Instrument
{
    /// <summary>Its one name in citations, kind before number and year: <c>PP 7/2021</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about, as its title says after <c>tentang</c>; null when the title was not seen.</summary>
    public string? Title { get; init; }

    /// <summary>The day of promulgation; null when it was not seen.</summary>
    public LocalDate? PromulgatedOn { get; init; }

    /// <summary>The first day in force; null when it was not seen.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The number of its last article, <c>74</c>, or for one that only changes another <c>II</c>; null when it was not seen.</summary>
    public string? LastArticle { get; init; }

    /// <summary>The instruments that changed it, by name.</summary>
    public ImmutableArray<string> ChangedBy { get; init; } = [];

    /// <summary>The instruments that revoked or replaced it, by name.</summary>
    public ImmutableArray<string> RevokedBy { get; init; } = [];

    /// <summary>Other names that sources use and citations may not.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>How title and days were seen.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The day this was last looked at.</summary>
    public required LocalDate CheckedOn { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The day from which it counts: the first day in force, else that of promulgation; null when neither was seen.</summary>
    public LocalDate? Day => From ?? PromulgatedOn;
}

/// <summary>A kind of instrument.</summary>
/// <param name="Short">How citations write it, before the number.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Maker">Who makes it.</param>
internal sealed record InstrumentKind(string Short, string Name, string Maker);
