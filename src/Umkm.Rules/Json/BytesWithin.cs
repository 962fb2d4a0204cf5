using System.Buffers;
using System.Text.Json;

namespace Umkm.Rules.Json;

/// <summary>What is written so deep, with the white space before it: the lists around it are opened and left out.</summary>
internal sealed class BytesWithin : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly int _start;

    /// <param name="options">How it is written.</param>
    /// <param name="depth">How deep; below zero where that does not show.</param>
    public BytesWithin(JsonWriterOptions options, int depth)
    {
        Json = new Utf8JsonWriter(_bytes, options);
        for (int i = 0; i < depth; i++)
        {
            Json.WriteStartArray();
        }
        _start = End;
    }

    /// <summary>Writes it.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>How many bytes are written.</summary>
    public int Length => End - _start;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            int length = Length;
            return _bytes.WrittenSpan.Slice(_start, length);
        }
    }

    public void Dispose() => Json.Dispose();

    private int End
    {
        get
        {
            Json.Flush();
            return _bytes.WrittenCount;
        }
    }
}
