using System.Globalization;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Csv;

/// <summary>The lines of a text. Those of UTF-8 in which nothing is quoted are cut into cells here; the others, and the first, go to a reader of
/// CSV, which takes this for its stream and gets lines when it asks for them.</summary>
/// <param name="text">The text; left open.</param>
/// <param name="isUtf8">Whether it is UTF-8 when no byte order mark says otherwise.</param>
/// <param name="name">The file, for messages.</param>
internal sealed class CsvLines(Stream text, bool isUtf8, string name) : Stream
{
    /// <summary>The longest line, in bytes.</summary>
    public const int Longest = 1024 * 1024;

    /// <summary>The most lines that are given at once.</summary>
    private const int MostGiven = 256;

    private byte[] _bytes = new byte[256 * 1024];
    private bool _isUtf8 = isUtf8;
    private bool _isBegun;
    private bool _hasEnded;
    private int _next;
    private int _end;
    private Range _given;
    private int _atOnce = 1;

    /// <summary>The number of the line that was taken or given last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>How many lines the reader of CSV was given.</summary>
    public long Given { get; private set; }

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

    /// <summary>Takes the next line with anything in it, when nothing in it is quoted.</summary>
    /// <param name="into">Takes its cells.</param>
    /// <param name="separator">What separates cells.</param>
    /// <returns>How many cells; 0 when the reader of CSV has to be asked.</returns>
    public int Take(CsvChunk into, byte separator)
    {
        while (Number > 0 && (_next < _end || Fill()))
        {
            int cells = into.AddCells(_bytes.AsSpan(_next, _end - _next), separator, out int length);
            if (cells == 0)
            {
                return 0;
            }
            if (_next + length + 1 < _end || !Fill())
            {
                Pass(length);
                _atOnce = 1;
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

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (!_isBegun)
        {
            _isBegun = true;
            Fill();
            _isUtf8 &= _bytes.AsSpan(0, _end) is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..]);
        }
        Span<byte> given = _bytes.AsSpan(_given);
        if (given.IsEmpty)
        {
            if (_next == _end && !Fill())
            {
                return 0;
            }
            Give();
            given = _bytes.AsSpan(_given);
        }
        given = given[..Math.Min(given.Length, buffer.Length)];
        given.CopyTo(buffer);
        _given = (_given.Start.Value + given.Length).._given.End;
        return given.Length;
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

    /// <summary>Gives the next line; several that are at hand where those before were given too, or all there is of another encoding.</summary>
    private void Give()
    {
        if (!_isUtf8)
        {
            (_given, _next) = (_next.._end, _end);
            return;
        }
        int length;
        while ((length = NextLength()) < 0 && Fill()) { }
        int begin = _next;
        Pass(length < 0 ? _end - _next : length);
        Given++;
        for (int line = 1; line < _atOnce && NextLength() is >= 0 and var next && _bytes.AsSpan(_next + next, 2).Contains((byte)'\n'); line++)
        {
            Pass(next);
            Given++;
        }
        _atOnce = Math.Min(_atOnce * 2, MostGiven);
        if (_bytes[_next - 1] == '\r')
        {
            // The reader would ask for more, to see whether a line feed comes.
            _bytes[_next - 1] = (byte)'\n';
        }
        _given = begin.._next;
    }

    /// <summary>How long the next line is; below zero when it, or its end, may go on behind what is at hand.</summary>
    private int NextLength()
    {
        int length = _bytes.AsSpan(_next, _end - _next).IndexOfAny((byte)'\n', (byte)'\r');
        return _next + length + 1 < _end ? length : -1;
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
