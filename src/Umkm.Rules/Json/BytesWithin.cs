using System.Buffers;
using System.Text.Json;

namespace Umkm.Rules.Json;

/// <summary>What is written so deep, with the white space before it: the lists around it are opened and left out.</summary>
internal sealed class BytesWithin : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _start;

    /// <param name="options">How it is written.</param>
    /// <param name="depth">How deep; below zero where that does not show.</param>
    public BytesWithin(JsonWriterOptions options, int depth)
    {
        Json = new Utf8JsonWriter(_bytes, options);
        Depth = depth;
        Begin();
    }

    /// <summary>Writes it.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>How deep it stands; below zero where that does not show.</summary>
    public int Depth { get; }

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

    /// <summary>What was written, behind a comma; nothing where nothing was.</summary>
    public ReadOnlySpan<byte> FollowingOthers
    {
        get
        {
            int length = Length;
            return length == 0 ? [] : _bytes.WrittenSpan.Slice(_start - 1, length + 1);
        }
    }

    /// <summary>Lets what was written go, for the next.</summary>
    public void Again()
    {
        Json.Reset();
        _bytes.ResetWrittenCount();
        Begin();
    }

    public void Dispose() => Json.Dispose();

    private void Begin()
    {
        for (int i = 0; i < Depth; i++)
        {
            Json.WriteStartArray();
        }
        _ = End;
        _bytes.Write(","u8);
        _start = End;
    }

    private int End
    {
        get
        {
            Json.Flush();
            return _bytes.WrittenCount;
        }
    }
}
