using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Umkm.Domain.Json;

/// <summary>The shape of one type in JSON: read by <see cref="SubjectReader"/>, written by <see cref="SubjectWriter"/>, so that a value alone
/// looks as it does within a subject.</summary>
internal sealed class JsonForm<T>(JsonForm<T>.Reader read, Action<SubjectWriter, T> write) : JsonConverter<T>
    where T : notnull
{
    /// <summary>Reads the value that the reader stands on; problems go into the reader.</summary>
    public delegate T? Reader(scoped ref SubjectReader reader);

    /// <summary>How the value is read and written as the name of a property; null when it cannot be one.</summary>
    public (Func<string, T> Read, Func<T, string> Write)? Name { get; init; }

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool isWhole = reader.CurrentDepth == 0;
        byte[]? rented = null;
        try
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                using JsonDocument document = JsonDocument.ParseValue(ref reader);
                return Read(JsonMarshal.GetRawUtf8Value(document.RootElement), isWhole);
            }
            return Read(Token(ref reader, ref rented), isWhole);
        }
        finally
        {
            if (rented is not null)
            {
                // It may hold a NIK.
                ArrayPool<byte>.Shared.Return(rented, clearArray: true);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(new SubjectWriter(writer), value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (Name is not { } name)
        {
            return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        }
        try
        {
            return name.Read(reader.GetString()!);
        }
        catch (FormatException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        if (Name is { } name)
        {
            writer.WritePropertyName(name.Write(value));
        }
        else
        {
            base.WriteAsPropertyName(writer, value, options);
        }
    }

    private T? Read(ReadOnlySpan<byte> utf8, bool isWhole)
    {
        SubjectReader reader = new(utf8, null);
        T? value;
        try
        {
            reader.Begin();
            value = read(ref reader);
        }
        catch (JsonException broken)
        {
            reader.AddBroken(broken);
            value = default;
        }
        return reader.Problems.Count == 0 ? value : throw Refusal(reader.Problems.Located(utf8, ""), isWhole);
    }

    // Within a larger document only the serializer knows where the value stands: it adds that place to an exception that has none.
    private static JsonException Refusal(EquatableList<Problem> problems, bool isWhole)
    {
        string text = string.Join(
            " ",
            problems.Select(static p => $"{(p.Place.Path.Length == 0 ? "" : p.Place.Path + ": ")}{p.Message.Text(Language.English)}")
        );
        Place first = problems[0].Place;
        return isWhole ? new JsonException(text, first.Path, first.Line - 1, first.Column - 1) : new JsonException(text);
    }

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader, ref byte[]? rented)
    {
        int length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        rented = ArrayPool<byte>.Shared.Rent(length + 2);
        Span<byte> token = rented;
        bool quoted = reader.TokenType == JsonTokenType.String;
        token[0] = (byte)'"';
        Span<byte> inner = token.Slice(quoted ? 1 : 0, length);
        if (reader.HasValueSequence)
        {
            reader.ValueSequence.CopyTo(inner);
        }
        else
        {
            reader.ValueSpan.CopyTo(inner);
        }
        if (quoted)
        {
            token[length + 1] = (byte)'"';
        }
        return token[..(quoted ? length + 2 : length)];
    }
}
