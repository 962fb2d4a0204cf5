using System.Globalization;
using Umkm.Cli.Messages;

namespace Umkm.Cli.Files;

/// <summary>An output file that appears whole or not at all: written beside its place and moved there at the end. Stopping before
/// <see cref="Finish"/>, also by a signal, leaves what was there before.</summary>
internal sealed class WholeFile : IDisposable
{
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnUnix = 122;
    private const int NoSpaceOnWindows = 112;

    /// <summary>Room is asked for where so many times as much is free.</summary>
    private const int LeastFree = 4;
    private readonly string _path;
    private readonly string _temporary;
    private readonly bool _hasRoom;
    private readonly Unfinished _begun;

    private WholeFile(string path, string temporary, bool device, bool watched, long room)
    {
        _path = path;
        _temporary = temporary;
        _hasRoom = !device && room > 0;
        _begun = Unfinished.Begin(
            () => Stream = device ? new FileStream(temporary, Options(FileMode.Open)) : New(temporary, room),
            Delete,
            watched && !device
        );
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; private set; } = Stream.Null;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="watched">Whether a signal that ends the process is to remove it; false for a command that stops by itself and then disposes
    /// it.</param>
    /// <param name="room">How many bytes to ask the system for at once, by a guess; the file is as long as what is written.</param>
    /// <exception cref="Refusal">It cannot be written there.</exception>
    public static WholeFile Create(string path, bool watched = true, long room = 0)
    {
        if (Directory.Exists(path))
        {
            throw Refusal.At(path, FileMessages.IsFolder.With());
        }
        try
        {
            FileKind kind = FileFacts.Of(path).Kind;
            if (kind == FileKind.Other)
            {
                throw Refusal.At(path, FileMessages.Special.With());
            }
            // A device or pipe is written to directly: it must not be replaced by a file. A link stays, what it leads to is replaced.
            bool device = kind == FileKind.Pipe;
            string full = device ? Path.GetFullPath(path) : FileFacts.FinalTarget(Path.GetFullPath(path));
            for (int i = 1; ; i++)
            {
                string temporary = device ? full : string.Create(CultureInfo.InvariantCulture, $"{full}.{Environment.ProcessId}.{i}.tmp");
                if (device || !File.Exists(temporary))
                {
                    return new WholeFile(full, temporary, device, watched, room);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw Refusal.At(path, FileMessages.NotWritable.With());
        }
    }

    /// <summary>Writes to it.</summary>
    /// <exception cref="Refusal">It cannot be written; nothing has changed.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Stream.Write(bytes);
        }
        catch (Exception e) when (IsOfWriting(e))
        {
            throw Refusal.At(_path, WhyNot(e).With());
        }
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="Refusal">It cannot be written there; nothing has changed.</exception>
    public void Finish()
    {
        try
        {
            Stream.Flush();
            if (_hasRoom)
            {
                // What is left of the room goes back.
                Stream.SetLength(Stream.Position);
            }
            Stream.Dispose();
            Unfinished.AtOnce(() =>
            {
                if (_temporary != _path)
                {
                    File.Move(_temporary, _path, overwrite: true);
                }
                _begun.Finish();
            });
        }
        catch (Exception e) when (IsOfWriting(e))
        {
            throw Refusal.At(_path, WhyNot(e).With());
        }
    }

    /// <summary>Whether an exception says that something could not be written. A file that the system lets grow no more is an argument out of
    /// range to the runtime.</summary>
    public static bool IsOfWriting(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    /// <summary>Why something could not be written.</summary>
    public static MessageKind WhyNot(Exception e) =>
        e is ArgumentOutOfRangeException || (e is IOException && (e.HResult & 0xFFFF) is NoSpaceOnUnix or NoSpaceOnWindows or QuotaOnUnix)
            ? FileMessages.DiskFull
            : FileMessages.NotWritable;

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (Exception e) when (IsOfWriting(e))
        {
            // What was held back could not be written; it is not wanted.
        }
        _begun.Dispose();
    }

    private static FileStreamOptions Options(FileMode mode, long room = 0) =>
        new()
        {
            Mode = mode,
            Access = FileAccess.Write,
            // Who knows how long the file becomes writes much at once.
            BufferSize = room > 0 ? 0 : 64 * 1024,
            PreallocationSize = room,
        };

    private static FileStream New(string path, long room)
    {
        try
        {
            // What else is written needs room too.
            if (room > 0 && new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace / LeastFree >= room)
            {
                return new FileStream(path, Options(FileMode.CreateNew, room));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is not told, or not given; the file may do without.
        }
        return new FileStream(path, Options(FileMode.CreateNew));
    }

    private void Delete()
    {
        if (_temporary != _path && Stream != Stream.Null)
        {
            File.Delete(_temporary);
        }
    }
}
