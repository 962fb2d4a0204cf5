using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Subjects as JSON: the fixed format other programs rely on. Names are camelCase, amounts whole rupiah, dates ISO, enums
/// slugs. A property that is absent or null is unknown; an unknown or repeated one is a problem.</summary>
public static class SubjectJson
{
    /// <summary>The largest file read, in bytes, itself allowed: 16 MB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads one subject. An object with <c>"subject": "kelompok"</c> is a group, any other an enterprise.</summary>
    /// <param name="utf8">The file's bytes: UTF-8, with or without a byte order mark, at most <see cref="MaxBytes"/>, at most 64 levels
    /// deep, at most 100000 list entries.</param>
    /// <param name="fileName">What to call the file in problems.</param>
    /// <param name="options">Names to check against; null checks only their form.</param>
    /// <returns>The subject, or every problem found, with what is doubtful besides. NIK and NPWP in problems are masked.
    /// Never throws whatever the bytes, and takes time in proportion to their number.</returns>
    public static SubjectReadResult Read(ReadOnlySpan<byte> utf8, string fileName, SubjectJsonOptions? options = null)
    {
        Guard.Against.Null(fileName);
        if (utf8.Length > MaxBytes)
        {
            return TooLarge(fileName, utf8.Length);
        }

        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        if (WholeFileProblem(utf8) is (int at, Message message))
        {
            ProblemLog log = new();
            log.Add(at, "", message);
            return new SubjectReadResult(null, log.Located(utf8, fileName), []);
        }

        SubjectReader reader = new(utf8, options);
        Subject? subject = null;
        try
        {
            subject = reader.Read();
        }
        catch (JsonException broken)
        {
            reader.AddBroken(broken);
        }

        return new SubjectReadResult(
            reader.Problems.Count == 0 ? subject : null,
            reader.Problems.Located(utf8, fileName),
            reader.Warnings.Located(utf8, fileName)
        );
    }

    /// <summary>The refusal of a file that is too large, for callers who know its size and need not load it.</summary>
    /// <param name="fileName">What to call the file.</param>
    /// <param name="bytes">Its size in bytes.</param>
    /// <returns>A result with that one problem.</returns>
    public static SubjectReadResult TooLarge(string fileName, long bytes)
    {
        Guard.Against.Null(fileName);
        Message message = JsonMessages.TooLarge.With(
            new("found", bytes.ToString(CultureInfo.InvariantCulture)),
            new("limit", MaxBytes.ToString(CultureInfo.InvariantCulture))
        );
        return new SubjectReadResult(null, [new Problem(Place.Whole(fileName), message)], []);
    }

    /// <summary>Writes a subject so that <see cref="Read"/> gives an equal one back. Unknown members are left out.</summary>
    /// <remarks>This is an export of the data itself: NIK and NPWP are written in full, never masked. Do not log the text.</remarks>
    /// <param name="subject">The subject.</param>
    /// <returns>Indented JSON with line feeds, the same text for equal subjects.</returns>
    public static string Write(Subject subject)
    {
        Guard.Against.Null(subject);
        return SubjectWriter.Write(subject);
    }

    /// <summary>The subject with one value put in, as a form or an interview gives it: read and checked like a file.</summary>
    /// <param name="subject">The subject; it stays as it is.</param>
    /// <param name="pointer">Where, as a JSON pointer (RFC 6901): <c>/businessCapital</c>, <c>/owner/birthDate</c>, <c>/products/0/kind</c>,
    /// <c>/facts/KTP Kota Malang</c>. Objects and lists on the way are made; the number after the last of a list adds an entry.</param>
    /// <param name="value">The value in the shape of a subject's JSON; null takes the value out, which makes it unknown.</param>
    /// <returns>The new subject, or every problem with its place. Never throws whatever the value.</returns>
    /// <exception cref="ArgumentException">The text is no JSON pointer.</exception>
    public static SubjectReadResult With(this Subject subject, string pointer, JsonElement value)
    {
        Guard.Against.Null(subject);
        Guard.Against.Null(pointer);
        return Read(JsonPointer.Put(SubjectWriter.Write(subject), pointer, value), pointer);
    }

    /// <summary>The value at a place of a subject, in the shape of its JSON; null when it is unknown.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="pointer">Where, as a JSON pointer.</param>
    /// <returns>The value, personal numbers in full.</returns>
    /// <exception cref="ArgumentException">The text is no JSON pointer.</exception>
    public static JsonElement? At(this Subject subject, string pointer)
    {
        Guard.Against.Null(subject);
        Guard.Against.Null(pointer);
        return JsonPointer.At(SubjectWriter.Write(subject), pointer);
    }

    private static (int At, Message Message)? WholeFileProblem(ReadOnlySpan<byte> utf8)
    {
        if (utf8.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            return (0, JsonMessages.EmptyFile.With());
        }

        bool utf16 =
            utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || utf8[..Math.Min(utf8.Length, 2)].Contains((byte)0);
        if (utf16)
        {
            return (0, JsonMessages.Utf16.With());
        }

        return Utf8.IsValid(utf8) ? null : NotUtf8(utf8);
    }

    private static (int At, Message Message) NotUtf8(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(utf8[at..], out _, out int used)) == OperationStatus.Done)
        {
            at += used;
        }

        // The first bytes of a character at the very end: nothing is wrong but that the rest is missing.
        return (at, status == OperationStatus.NeedMoreData ? JsonMessages.Truncated.With() : JsonMessages.NotUtf8.With());
    }
}
