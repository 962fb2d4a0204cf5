using System.Globalization;
using System.Runtime.InteropServices;
using Umkm.Cli.Messages;

namespace Umkm.Cli.Files;

/// <summary>An output file that appears whole or not at all: written beside its place and moved there at the end. Stopping before
/// <see cref="Finish"/>, also by a signal, leaves what was there before.</summary>
internal sealed class WholeFile : IDisposable
{
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnUnix = 122;
    private const int NoSpaceOnWindows = 112;
    private readonly string _path;
    private readonly string _temporary;
    private readonly PosixSignalRegistration[] _watches;
    private bool _finished;

    private WholeFile(string path, string temporary, bool device, bool watched)
    {
        _path = path;
        _temporary = temporary;
        // Watched before it is there. The file goes; the process then ends as the signal has it.
        _watches = watched && !device ? [.. Signals.Ending.Select(s => PosixSignalRegistration.Create(s, _ => Delete()))] : [];
        try
        {
            Stream = new FileStream(temporary, device ? FileMode.Open : FileMode.CreateNew, FileAccess.Write, FileShare.Read, 64 * 1024);
        }
        catch
        {
            Unwatch();
            throw;
        }
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="watched">Whether a signal that ends the process is to remove it; false for a command that stops by itself and then disposes
    /// it.</param>
    /// <exception cref="Refusal">It cannot be written there.</exception>
    public static WholeFile Create(string path, bool watched = true)
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
                    return new WholeFile(full, temporary, device, watched);
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
            Stream.Dispose();
            if (_temporary != _path)
            {
                File.Move(_temporary, _path, overwrite: true);
            }
            _finished = true;
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
        Unwatch();
        if (!_finished)
        {
            Remove();
        }
    }

    private void Remove()
    {
        try
        {
            Stream.Dispose();
        }
        catch (Exception e) when (IsOfWriting(e))
        {
            // What was held back could not be written; it is not wanted.
        }
        Delete();
    }

    private void Unwatch() => Array.ForEach(_watches, w => w.Dispose());

    private void Delete()
    {
        try
        {
            if (_temporary != _path)
            {
                File.Delete(_temporary);
            }
        }
        catch (Exception e) when (IsOfWriting(e))
        {
            // Nothing more can be done; the file in its place is untouched.
        }
    }
}
