using System.Diagnostics.CodeAnalysis;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>What came of reading a text: a value, or the reason why there is none. Exactly one of the two is there.
/// <c>default</c> is a failure whose reason is that there was no text.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct ParseResult<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly Message? _reason;

    internal ParseResult(T value)
    {
        _value = value;
        Succeeded = true;
    }

    internal ParseResult(Message reason) => _reason = reason;

    /// <summary>True when there is a value.</summary>
    public bool Succeeded { get; }

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">There is none; the exception's text is the reason, in English.</exception>
    public T Value => Succeeded ? _value! : throw new FormatException(Reason!.Text(Language.English));

    /// <summary>Why there is no value; null when there is one.</summary>
    public Message? Reason => Succeeded ? null : _reason ?? TextMessages.Empty.With();

    /// <summary>The value, if there is one.</summary>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Succeeded;
    }

    /// <summary>The value as it prints, or the reason in Indonesian.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Succeeded ? _value!.ToString() ?? "" : Reason!.ToString();
}

/// <summary>Makes <see cref="ParseResult{T}"/>.</summary>
public static class ParseResult
{
    /// <summary>A success.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The result.</returns>
    public static ParseResult<T> Of<T>(T value)
        where T : notnull => new(value);

    /// <summary>A failure.</summary>
    /// <typeparam name="T">The type of the value that is not there.</typeparam>
    /// <param name="reason">The reason.</param>
    /// <returns>The result.</returns>
    public static ParseResult<T> Failed<T>(Message reason)
        where T : notnull
    {
        Guard.Against.Null(reason);
        return new ParseResult<T>(reason);
    }
}
