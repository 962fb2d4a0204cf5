using System.Globalization;
using Umkm.Cli.Messages;

namespace Umkm.Cli.Files;

/// <summary>Reads files that people name, within a limit, refusing clearly whatever cannot be read.</summary>
internal static class BoundedFile
{
    /// <summary>The bytes of a file, at most <paramref name="limit"/>; a larger one is refused before it is read.</summary>
    /// <exception cref="Refusal">Missing, a folder, not readable or too large.</exception>
    public static byte[] Read(string path, long limit) =>
        Guarded(
            path,
            () =>
            {
                using FileStream stream = File.OpenRead(path);
                if (stream.CanSeek && stream.Length > limit)
                {
                    throw TooLarge(path, stream.Length, limit);
                }
                return Read(stream, path, limit);
            }
        );

    /// <summary>The rest of a stream, at most <paramref name="limit"/> bytes.</summary>
    /// <exception cref="Refusal">It holds more.</exception>
    public static byte[] Read(Stream stream, string name, long limit)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limit)
            {
                throw TooLarge(name, bytes.Length, limit);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>Turns what the system says about a file into a refusal.</summary>
    public static T Guarded<T>(string path, Func<T> read, bool isFolder = false)
    {
        if (!isFolder && Directory.Exists(path))
        {
            throw Refusal.At(path, FileMessages.IsFolder.With());
        }
        try
        {
            return read();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal.At(path, FileMessages.Missing.With());
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or NotSupportedException or ArgumentException)
        {
            throw Refusal.At(path, FileMessages.NotReadable.With());
        }
    }

    private static Refusal TooLarge(string path, long bytes, long limit) =>
        Refusal.At(
            path,
            FileMessages.TooLarge.With(
                new MessageArgument("found", bytes.ToString(CultureInfo.InvariantCulture)),
                new MessageArgument("limit", limit.ToString(CultureInfo.InvariantCulture))
            )
        );
}
