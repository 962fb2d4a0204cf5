using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>Facts that only one programme or city asks for, by the name of the local term, e.g. <c>KTP Kota Malang</c>. Immutable;
/// walked in the ordinal order of the names, so equal facts print equally. A name that is absent is unknown.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed class Facts : IReadOnlyCollection<KeyValuePair<string, FactValue>>, IEquatable<Facts>
{
    private readonly Dictionary<string, FactValue> _values;
    private readonly string[] _names;

    private Facts(Dictionary<string, FactValue> values)
    {
        _values = values;
        _names = [.. values.Keys];
        Array.Sort(_names, StringComparer.Ordinal);
    }

    /// <summary>No local facts are known.</summary>
    public static Facts None { get; } = new([]);

    /// <summary>How many facts are known.</summary>
    public int Count => _names.Length;

    /// <summary>The names in ordinal order.</summary>
    public IReadOnlyList<string> Names => Array.AsReadOnly(_names);

    /// <summary>The value of a fact; null when it is unknown.</summary>
    /// <param name="name">The name of the local term, exactly.</param>
    public FactValue? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Facts from names and values.</summary>
    /// <param name="values">Each name once; a name is not empty and has no spaces at its ends.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">A name occurs twice, is empty, has spaces at its ends or holds half of a surrogate pair.</exception>
    public static Facts From(IEnumerable<KeyValuePair<string, FactValue>> values)
    {
        Guard.Against.Null(values);
        Dictionary<string, FactValue> copy = new(StringComparer.Ordinal);
        foreach ((string name, FactValue value) in values)
        {
            Guard.Against.Null(value, nameof(values));
            copy.Add(Guard.Against.InvalidFactName(name), value);
        }

        return copy.Count == 0 ? None : new Facts(copy);
    }

    /// <summary>The same facts with one more, or with another value for one.</summary>
    /// <param name="name">The name of the local term.</param>
    /// <param name="value">Its value.</param>
    /// <returns>New facts.</returns>
    /// <exception cref="ArgumentException">The name is empty, has spaces at its ends or holds half of a surrogate pair.</exception>
    public Facts With(string name, FactValue value)
    {
        Guard.Against.Null(value);
        return new Facts(new Dictionary<string, FactValue>(_values, StringComparer.Ordinal) { [Guard.Against.InvalidFactName(name)] = value });
    }

    /// <summary>The value of a fact, if it is known.</summary>
    /// <param name="name">The name of the local term, exactly.</param>
    /// <param name="value">The value.</param>
    /// <returns>True when it is known.</returns>
    public bool TryGet(string name, [MaybeNullWhen(false)] out FactValue value) => _values.TryGetValue(name, out value);

    /// <summary>Equal when the same names have equal values.</summary>
    /// <param name="other">The other facts.</param>
    /// <returns>True when equal.</returns>
    public bool Equals(Facts? other) =>
        other is not null && Count == other.Count && _names.All(name => other.TryGet(name, out FactValue? value) && value == _values[name]);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Facts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (string name in _names)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(_values[name]);
        }

        return hash.ToHashCode();
    }

    /// <summary>Walks the facts in the ordinal order of their names.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<KeyValuePair<string, FactValue>> GetEnumerator()
    {
        foreach (string name in _names)
        {
            yield return new KeyValuePair<string, FactValue>(name, _values[name]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The facts between braces.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{{{string.Join(", ", this.Select(static fact => $"{fact.Key}: {fact.Value}"))}}}";
}
