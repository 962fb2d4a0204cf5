using System.Buffers;
using System.Text.Json;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>Writes what stands alike in the results of many subjects: its JSON is made once, and copied. A writer of other options than ours gets it
/// member by member.</summary>
internal sealed class PreparedJson(Utf8JsonWriter json, Lang language, PreparedBytes prepared)
{
    private readonly bool _indented = json.Options.Indented;
    private readonly bool _copies =
        json.Options.Encoder == JsonText.Encoder
        && json.Options.SkipValidation
        && (!json.Options.Indented || json.Options is { IndentSize: 2, IndentCharacter: ' ', NewLine: "\n" });

    /// <summary>Writes an entry of a list, or one or more members of an object.</summary>
    /// <param name="what">What is told alike wherever it is told: the thing itself, not one like it.</param>
    /// <param name="from">What it is written from.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="holds">Whether it holds, where that is told of it.</param>
    public void Copy<T>(object what, T from, Action<Utf8JsonWriter, T> write, bool? holds = null)
        where T : class
    {
        if (!_copies)
        {
            write(json, from);
            return;
        }
        int depth = _indented ? json.CurrentDepth : -1;
        byte[] bytes =
            prepared.Find(what, holds, language, depth) ?? prepared.Keep(what, holds, language, depth, Bytes(json.Options, from, write, depth));
        json.WriteRawValue(bytes, skipInputValidation: true);
    }

    /// <summary>Writes what was copied before; false where nothing was.</summary>
    public bool TryCopy(object what)
    {
        if (!_copies || prepared.Find(what, null, language, _indented ? json.CurrentDepth : -1) is not { } bytes)
        {
            return false;
        }
        json.WriteRawValue(bytes, skipInputValidation: true);
        return true;
    }

    /// <summary>The same of what keeps its bytes itself.</summary>
    public void Copy<T>(PreparedParts parts, T from, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (!_copies)
        {
            write(json, from);
            return;
        }
        int depth = _indented ? json.CurrentDepth : -1;
        byte[] bytes = parts.Find(language, depth) ?? parts.Keep(language, depth, Bytes(json.Options, from, write, depth));
        json.WriteRawValue(bytes, skipInputValidation: true);
    }

    /// <summary>What is written so deep, with the white space before it: the lists around it are opened and left out.</summary>
    private static byte[] Bytes<T>(JsonWriterOptions options, T from, Action<Utf8JsonWriter, T> write, int depth)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var inner = new Utf8JsonWriter(buffer, options);
        for (int i = 0; i < depth; i++)
        {
            inner.WriteStartArray();
        }
        inner.Flush();
        int start = buffer.WrittenCount;
        write(inner, from);
        inner.Flush();
        return buffer.WrittenSpan[start..].ToArray();
    }
}
