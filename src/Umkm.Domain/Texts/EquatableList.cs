using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>An immutable list that equals another when their elements are equal in the same order.
/// As a member of a subject, <see langword="null"/> means "not given" (unknown) and an empty list means "none".</summary>
/// <typeparam name="T">The element; never null.</typeparam>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
    where T : notnull
{
    private readonly T[] _items;

    internal EquatableList(T[] items)
    {
        foreach (T item in items)
        {
            Guard.Against.Null(item, nameof(items));
        }

        _items = items;
    }

    /// <summary>The list without elements.</summary>
    public static EquatableList<T> Empty { get; } = new([]);

    /// <summary>How many elements there are, zero or more.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a place.</summary>
    /// <param name="index">Zero for the first element; below <see cref="Count"/>.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _items[index];

    /// <summary>The elements without copying them.</summary>
    /// <returns>A read-only view.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Compares element by element, in order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>True when both hold equal elements in the same order.</returns>
    public bool Equals(EquatableList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Walks the elements in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The elements between square brackets; elements that print masked stay masked.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes <see cref="EquatableList{T}"/>; a collection expression such as <c>[a, b]</c> does so too.</summary>
public static class EquatableList
{
    /// <summary>A list of the given elements.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="items">The elements, copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => items.IsEmpty ? EquatableList<T>.Empty : new EquatableList<T>(items.ToArray());

    /// <summary>A list of the elements of a sequence.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="items">The elements, read once.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">The sequence or an element is null.</exception>
    public static EquatableList<T> From<T>(IEnumerable<T> items)
        where T : notnull
    {
        Guard.Against.Null(items);
        return Create<T>(items.ToArray());
    }

    internal static EquatableList<T> From<T>(List<T> items)
        where T : notnull => Create<T>(CollectionsMarshal.AsSpan(items));
}
