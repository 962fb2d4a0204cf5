using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>Writes lists that are the same for every subject: their JSON is made once, and copied. A writer of other options than ours writes them
/// entry by entry.</summary>
internal sealed class PreparedJson(Utf8JsonWriter json, Lang language, PreparedBytes prepared)
{
    private readonly bool _copies =
        json.Options.Encoder == JsonText.Encoder
        && (!json.Options.Indented || json.Options is { IndentSize: 2, IndentCharacter: ' ', NewLine: "\n" });

    /// <summary>Writes a list.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="list">The list.</param>
    /// <param name="write">Writes an entry.</param>
    public void List<T>(string name, ImmutableArray<T> list, Action<Utf8JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        if (_copies)
        {
            int depth = json.Options.Indented ? json.CurrentDepth : -1;
            byte[] bytes = prepared.Of(ImmutableCollectionsMarshal.AsArray(list)!, language, depth, () => Bytes(list, write, depth));
            json.WriteRawValue(bytes, skipInputValidation: true);
        }
        else
        {
            Entries(json, list, write);
        }
    }

    private static void Entries<T>(Utf8JsonWriter json, ImmutableArray<T> list, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (T entry in list)
        {
            write(json, entry);
        }
        json.WriteEndArray();
    }

    /// <summary>The list as it stands so deep: the lists around it are opened and left out.</summary>
    private byte[] Bytes<T>(ImmutableArray<T> list, Action<Utf8JsonWriter, T> write, int depth)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var inner = new Utf8JsonWriter(buffer, json.Options);
        for (int i = 0; i < depth; i++)
        {
            inner.WriteStartArray();
        }
        inner.Flush();
        int start = buffer.WrittenCount;
        Entries(inner, list, write);
        inner.Flush();
        return buffer.WrittenSpan[start..].TrimStart(" \n"u8).ToArray();
    }
}
