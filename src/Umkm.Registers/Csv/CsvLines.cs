using System.Globalization;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Csv;

/// <summary>The lines of a text in UTF-8. Those in which nothing is quoted are cut into cells here. As a stream it is what has not been
/// taken.</summary>
/// <param name="text">The text; left open.</param>
/// <param name="name">The file, for messages.</param>
internal sealed class CsvLines(Stream text, string name) : Stream
{
    /// <summary>The longest line, in bytes.</summary>
    public const int Longest = 1024 * 1024;

    private byte[] _bytes = new byte[256 * 1024];
    private bool _hasEnded;
    private int _next;
    private int _end;

    /// <summary>The number of the line that was taken last, from 1.</summary>
    public long Number { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins with the first line: passes over a byte order mark.</summary>
    /// <returns>Whether it is UTF-8 as far as such a mark tells, and does not begin with a line that names the separator.</returns>
    public bool Begin()
    {
        while (_end < 8 && Fill()) { }
        ReadOnlySpan<byte> begin = _bytes.AsSpan(0, _end);
        if (begin is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return false;
        }
        ReadOnlySpan<byte> first = begin.StartsWith("\uFEFF"u8) ? begin["\uFEFF"u8.Length..] : begin;
        if (first is [(byte)'s' or (byte)'S', (byte)'e' or (byte)'E', (byte)'p' or (byte)'P', (byte)'=', ..])
        {
            return false;
        }
        _next = begin.Length - first.Length;
        return true;
    }

    /// <summary>Takes the next line with anything in it, when nothing in it is quoted.</summary>
    /// <param name="into">Takes its cells.</param>
    /// <param name="separator">What separates cells.</param>
    /// <returns>How many cells; 0 when there is no line, or a quote in it.</returns>
    public int Take(CsvChunk into, byte separator)
    {
        while (_next < _end || Fill())
        {
            int cells = into.AddCells(_bytes.AsSpan(_next, _end - _next), separator, out int length);
            if (cells == 0)
            {
                return 0;
            }
            if (_next + length + 1 < _end || !Fill())
            {
                Pass(length);
                if (cells > 1 || !into.EndsEmpty)
                {
                    return cells;
                }
            }
            // A blank line, or one that goes on.
            into.CutCells(cells);
        }
        return 0;
    }

    /// <summary>Takes the next line, whatever is in it, between two line feeds: for a reader of CSV it is no beginning of a file, and it ends. The
    /// last of a text that ends without one ends so here.</summary>
    /// <returns>The line; null when there are no more.</returns>
    public byte[]? Take()
    {
        int length = -1;
        while ((_next < _end || Fill()) && (length = EndOf()) < 0) { }
        if (length < 0)
        {
            return null;
        }
        bool isWhole = _next + length < _end;
        byte[] line = [(byte)'\n', .. _bytes.AsSpan(_next, length), .. isWhole ? "\n"u8 : []];
        Pass(length);
        return line;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_next == _end)
        {
            return text.Read(buffer);
        }
        int count = Math.Min(buffer.Length, _end - _next);
        _bytes.AsSpan(_next, count).CopyTo(buffer);
        _next += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>How long the next line is; below zero when more has been read to find its end.</summary>
    private int EndOf()
    {
        int length = _bytes.AsSpan(_next, _end - _next).IndexOfAny((byte)'\n', (byte)'\r');
        bool isWhole = length >= 0 && _next + length + 1 < _end;
        return !isWhole && Fill() ? -1
            : length < 0 ? _end - _next
            : length;
    }

    /// <summary>Passes over a line and its end.</summary>
    private void Pass(int length)
    {
        if (length > Longest)
        {
            throw TooLong();
        }
        Number++;
        _next += length;
        bool isReturn = _next < _end && _bytes[_next] == '\r';
        _next += _next < _end ? 1 : 0;
        _next += isReturn && _next < _end && _bytes[_next] == '\n' ? 1 : 0;
    }

    /// <summary>Reads on; false at the end of the text.</summary>
    private bool Fill()
    {
        if (_hasEnded)
        {
            return false;
        }
        _bytes.AsSpan(_next, _end - _next).CopyTo(_bytes);
        (_next, _end) = (0, _end - _next);
        if (_end > Longest)
        {
            throw TooLong();
        }
        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, _end * 2);
        }
        int read = text.Read(_bytes.AsSpan(_end));
        _hasEnded = read == 0;
        _end += read;
        return read > 0;
    }

    private RegisterException TooLong() =>
        RegisterException.At(name, RegisterMessages.LineTooLong.WithFound(Longest.ToString(CultureInfo.InvariantCulture)));
}
