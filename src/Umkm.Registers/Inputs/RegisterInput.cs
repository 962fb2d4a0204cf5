using System.IO.Compression;
using Umkm.Registers.Inputs;
using Umkm.Registers.Messages;

namespace Umkm.Registers;

/// <summary>A register as a stream of text, unpacked when it is gzip, or a workbook (.xlsx, .xls). Forward only; what cannot be read is told by
/// <see cref="RegisterException"/>.</summary>
public sealed class RegisterInput : Stream
{
    private readonly string _name;
    private readonly Stream _source;
    private readonly Stream _text;
    private readonly bool _packed;
    private readonly bool _isWorkbook;
    private byte[]? _begin;
    private ReadOnlyMemory<byte> _ahead;
    private long _unpacked;
    private uint _tail;
    private bool _whole;

    /// <summary>Begins to read a register.</summary>
    /// <param name="source">The file, plain or gzip; closed with this one.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    public RegisterInput(Stream source, string name)
    {
        _name = name;
        _begin = new byte[4];
        int read = Begin(source, _begin);
        _begin = _begin[..read];
        _packed = _begin is [0x1F, 0x8B, ..];
        _isWorkbook = _begin is [(byte)'P', (byte)'K', 3, 4] or [0xD0, 0xCF, 0x11, 0xE0];
        _source = source;
        _text = _packed ? new GZipStream(new Rest(this), CompressionMode.Decompress) : new Rest(this);
        TotalBytes = source.CanSeek ? source.Length : null;
    }

    /// <summary>The bytes there are, packed if it is; null when that is not known.</summary>
    public long? TotalBytes { get; }

    /// <summary>The bytes taken so far, packed if it is.</summary>
    public long TakenBytes { get; private set; }

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

    /// <summary>Whether the workbook asked for last is OpenDocument.</summary>
    internal bool IsOpenDocument { get; private set; }

    /// <summary>The file as a workbook that can seek; null when it is text. One that cannot seek is taken into memory.</summary>
    /// <exception cref="RegisterException">It is of a kind that is not read.</exception>
    internal Stream? Workbook()
    {
        if (!_isWorkbook)
        {
            return null;
        }
        Stream workbook = _source;
        if (!_source.CanSeek)
        {
            var copy = new MemoryStream();
            CopyTo(copy);
            workbook = copy;
        }
        workbook.Position = 0;
        byte[] head = new byte[128];
        int length = workbook.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        workbook.Position = 0;
        IsOpenDocument = head.AsSpan(0, length).IndexOf("application/vnd.oasis.opendocument"u8) >= 0;
        return !IsOpenDocument || head.AsSpan(0, length).IndexOf("application/vnd.oasis.opendocument.spreadsheet"u8) >= 0
            ? workbook
            : throw RegisterException.At(_name, RegisterMessages.OpenDocument.With());
    }

    /// <summary>The first 64 KiB of the text, or all there is; reading begins with it all the same.</summary>
    internal ReadOnlySpan<byte> Begin()
    {
        byte[] begin = new byte[64 * 1024];
        int length = 0;
        int read;
        while (length < begin.Length && (read = ReadText(begin.AsSpan(length))) > 0)
        {
            length += read;
        }
        _ahead = begin.AsMemory(0, length);
        return begin.AsSpan(0, length);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_ahead.IsEmpty)
        {
            return ReadText(buffer);
        }
        int taken = Math.Min(buffer.Length, _ahead.Length);
        _ahead.Span[..taken].CopyTo(buffer);
        _ahead = _ahead[taken..];
        return taken;
    }

    private int ReadText(Span<byte> buffer)
    {
        try
        {
            int read = _text.Read(buffer);
            _unpacked += read;
            // The unpacker takes a cut for an end; the size at the end of the file tells them apart, or, when several were joined, a walk over
            // them.
            if (
                read == 0
                && buffer.Length > 0
                && _packed
                && !_whole
                && !(_whole = _tail == unchecked((uint)_unpacked) || (_source.CanSeek && GzipMembers.AreWhole(_source)))
            )
            {
                throw RegisterException.At(_name, RegisterMessages.NotGzip.With());
            }
            return read;
        }
        catch (InvalidDataException)
        {
            throw RegisterException.At(_name, RegisterMessages.NotGzip.With());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RegisterException.At(_name, RegisterMessages.NotReadable.With());
        }
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

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
            _source.Dispose();
        }
        base.Dispose(disposing);
    }

    private int Begin(Stream source, byte[] begin)
    {
        try
        {
            return source.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RegisterException.At(_name, RegisterMessages.NotReadable.With());
        }
    }

    private int Take(Span<byte> buffer)
    {
        int read;
        if (_begin is { Length: > 0 } begin)
        {
            read = Math.Min(begin.Length, buffer.Length);
            begin.AsSpan(0, read).CopyTo(buffer);
            _begin = begin[read..];
        }
        else
        {
            read = _source.Read(buffer);
        }
        TakenBytes += read;
        foreach (byte last in buffer[Math.Max(0, read - sizeof(uint))..read])
        {
            _tail = (_tail >> 8) | ((uint)last << 24);
        }
        return read;
    }

    /// <summary>The source with the bytes that were looked at put back.</summary>
    private sealed class Rest(RegisterInput owner) : ForwardStream
    {
        public override int Read(Span<byte> buffer) => owner.Take(buffer);
    }
}
