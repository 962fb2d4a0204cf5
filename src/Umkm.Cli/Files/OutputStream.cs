using System.IO.Compression;
using System.Text;

namespace Umkm.Cli.Files;

/// <summary>An output of a command: a file that appears whole or not at all, packed when its name ends in .gz, or standard output.
/// What the system says against writing becomes a refusal that names the file.</summary>
internal sealed class OutputStream : Stream
{
    private readonly string _name;
    private readonly WholeFile? _file;
    private readonly TextWriter? _text;
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private Stream? _stream;
    private OutputStream? _final;

    private OutputStream(string name, WholeFile? file, Stream? stream, TextWriter? text) =>
        (_name, _file, _stream, _text) = (name, file, stream, text);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens an output.</summary>
    /// <param name="path">Its place; null or - for standard output.</param>
    /// <param name="standard">Standard output.</param>
    /// <param name="watched">Whether a signal that ends the process is to remove the unfinished file; false for a command that stops by
    /// itself.</param>
    /// <param name="held">Whether standard output gets nothing before <see cref="Finish"/>.</param>
    /// <param name="room">How many bytes to ask the system for at once for a file that is not packed, by a guess.</param>
    /// <exception cref="Refusal">It cannot be written there.</exception>
    public static OutputStream Open(string? path, TextWriter standard, bool watched = true, bool held = false, long room = 0)
    {
        if (path is null or "-")
        {
            standard.Flush();
            if (held)
            {
                OutputStream final = Open(path, standard);
                return new OutputStream("-", null, HeldBack.Begin(), null) { _final = final };
            }
            return standard is StreamWriter writer
                ? new OutputStream("-", null, writer.BaseStream, null)
                : new OutputStream("-", null, null, standard);
        }
        bool packed = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        WholeFile file = WholeFile.Create(path, watched, packed ? 0 : room);
        return new OutputStream(path, file, packed ? new GZipStream(file.Stream, CompressionLevel.Fastest, leaveOpen: true) : file.Stream, null);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (_text is null)
            {
                _stream!.Write(buffer);
                return;
            }
            char[] chars = new char[Encoding.UTF8.GetMaxCharCount(buffer.Length)];
            _text.Write(chars, 0, _decoder.GetChars(buffer, chars, flush: false));
        }
        catch (Exception e) when (WholeFile.IsOfWriting(e))
        {
            throw WhyNot(e);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Writes what is still held back; the file is not in its place yet.</summary>
    /// <exception cref="Refusal">It cannot be written.</exception>
    public void Complete()
    {
        try
        {
            if (_stream is GZipStream packed)
            {
                _stream = null;
                packed.Dispose();
            }
            _stream?.Flush();
            _file?.Stream.Flush();
        }
        catch (Exception e) when (WholeFile.IsOfWriting(e))
        {
            throw WhyNot(e);
        }
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="Refusal">It cannot be written there.</exception>
    public void Finish()
    {
        if (_final is { } final && _stream is { } held)
        {
            held.Position = 0;
            held.CopyTo(final);
            final.Complete();
        }
        _file?.Finish();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        try
        {
            _stream?.Flush();
        }
        catch (Exception e) when (WholeFile.IsOfWriting(e))
        {
            throw WhyNot(e);
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private Refusal WhyNot(Exception e) => Refusal.At(_name, WholeFile.WhyNot(e).With());

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            try
            {
                (_stream as GZipStream)?.Dispose();
            }
            catch (Exception e) when (WholeFile.IsOfWriting(e))
            {
                // The file is given up; what it could not hold does not matter.
            }
            _file?.Dispose();
            if (_final is not null)
            {
                _stream?.Dispose();
                _final.Dispose();
            }
        }
        base.Dispose(disposing);
    }
}
