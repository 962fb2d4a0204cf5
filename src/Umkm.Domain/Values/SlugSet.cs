using System.Diagnostics.CodeAnalysis;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>The slugs of one enum, in a fixed order.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class SlugSet<T>
    where T : struct, Enum
{
    private readonly T[] _values;

    internal SlugSet(params (string Slug, T Value)[] entries)
    {
        string[] slugs = new string[entries.Length];
        _values = new T[entries.Length];
        for (int at = 0; at < entries.Length; at++)
        {
            (slugs[at], _values[at]) = entries[at];
        }

        All = EquatableList.Create<string>(slugs);
    }

    /// <summary>The slugs in order.</summary>
    public EquatableList<string> All { get; }

    /// <summary>The values in the same order as <see cref="All"/>.</summary>
    public ReadOnlySpan<T> Values => _values;

    /// <summary>The slugs in order, with commas.</summary>
    public string Listed => string.Join(", ", All);

    /// <summary>The place of a value in the order, zero for the first; -1 for a value outside the enum.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The place.</returns>
    public int IndexOf(T value) => Array.IndexOf(_values, value);

    /// <summary>True when the value is one of the enum's.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when it has a slug.</returns>
    public bool Contains(T value) => IndexOf(value) >= 0;

    /// <summary>The slug of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The slug.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public string SlugOf(T value) => All[IndexOf(Guard.Against.OutsideEnum(value, this))];

    /// <summary>The value of a slug, which must be spelt exactly.</summary>
    /// <param name="slug">What was typed; null counts as empty.</param>
    /// <returns>The value, or the reason why there is none, with the nearest spelling. Never throws.</returns>
    public ParseResult<T> Read(string? slug)
    {
        if (string.IsNullOrWhiteSpace(slug))
        {
            return ParseResult.Failed<T>(TextMessages.Empty.With());
        }

        for (int at = 0; at < _values.Length; at++)
        {
            if (All[at] == slug)
            {
                return ParseResult.Of(_values[at]);
            }
        }

        string? nearest = Spelling.Nearest(slug, All);
        MessageArgument found = new("found", Shown.Text(slug));
        MessageArgument known = new("known", Listed);
        return ParseResult.Failed<T>(
            nearest is null ? TextMessages.UnknownSlug.With(found, known) : TextMessages.MisspeltSlug.With(found, known, new("nearest", nearest))
        );
    }

    /// <summary>Reads as <see cref="Read"/> does, and throws where that tells a reason.</summary>
    /// <param name="slug">What was typed.</param>
    /// <exception cref="FormatException">There is no such slug; the exception's text is the reason, in English.</exception>
    public T Parse(string slug) => Read(Guard.Against.Null(slug)).Value;

    /// <summary>Reads as <see cref="Read"/> does, and answers yes or no.</summary>
    /// <param name="slug">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public bool TryParse([NotNullWhen(true)] string? slug, out T value) => Read(slug).TryGetValue(out value);
}
