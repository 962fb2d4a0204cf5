using System.Globalization;
using System.Runtime.InteropServices;

namespace Umkm.Cli.Files;

/// <summary>What kind of thing a path leads to.</summary>
internal enum FileKind
{
    Nothing,
    File,
    Folder,

    /// <summary>A device or pipe that takes what is written to it and keeps nothing in its place: a terminal, /dev/null, a named pipe.</summary>
    Pipe,

    /// <summary>A disk or a socket: nothing to write a result to.</summary>
    Other,
}

/// <summary>What the file system says about a path, symbolic links followed.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Identity">Equal for two paths exactly when they lead to one file, whatever links, folders or names they go through; null when
/// there is no file and no folder to make it in.</param>
internal readonly record struct FileFacts(FileKind Kind, string? Identity)
{
    private const int CurrentFolder = -100;
    private const uint TypeAndInode = 0x0101;
    private const int StatxSize = 256;
    private const int ModeAt = 28;
    private const int InodeAt = 32;
    private const int DeviceAt = 136;
    private const int TypeMask = 0xF000;

    /// <summary>Looks at a path. A file that does not exist yet is known by its folder and name.</summary>
    public static FileFacts Of(string path)
    {
        string full = Path.GetFullPath(path);
        FileFacts facts = Existing(full);
        if (facts.Kind != FileKind.Nothing)
        {
            return facts;
        }
        string at = FinalTarget(full);
        string? folder = Path.GetDirectoryName(at);
        return folder is not null && Existing(folder) is { Kind: FileKind.Folder } parent
            ? new FileFacts(FileKind.Nothing, $"{parent.Identity}/{Path.GetFileName(at)}")
            : facts;
    }

    /// <summary>The place that a path leads to when it is a symbolic link; otherwise the path itself.</summary>
    public static string FinalTarget(string full)
    {
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            // A link that leads nowhere that can be followed is replaced itself.
            return full;
        }
    }

    private static FileFacts Existing(string full)
    {
        if (OperatingSystem.IsLinux())
        {
            byte[] facts = new byte[StatxSize];
            if (Statx(CurrentFolder, full, 0, TypeAndInode, facts) != 0)
            {
                return new(FileKind.Nothing, null);
            }
            ulong inode = MemoryMarshal.Read<ulong>(facts.AsSpan(InodeAt));
            ulong device = MemoryMarshal.Read<ulong>(facts.AsSpan(DeviceAt));
            FileKind kind = (MemoryMarshal.Read<ushort>(facts.AsSpan(ModeAt)) & TypeMask) switch
            {
                0x8000 => FileKind.File,
                0x4000 => FileKind.Folder,
                0x1000 or 0x2000 => FileKind.Pipe,
                _ => FileKind.Other,
            };
            return new(kind, string.Create(CultureInfo.InvariantCulture, $"{device:x}:{inode:x}"));
        }
        // Elsewhere by the path behind all links; case is ignored, as those systems do.
        return File.Exists(full) ? new(FileKind.File, Canonical(full))
            : Directory.Exists(full) ? new(FileKind.Folder, Canonical(full))
            : new(FileKind.Nothing, null);
    }

    private static string Canonical(string full)
    {
        string? folder = Path.GetDirectoryName(full);
        string here = folder is null ? full : Path.Combine(Canonical(folder), Path.GetFileName(full));
        FileSystemInfo? target = Directory.Exists(here)
            ? Directory.ResolveLinkTarget(here, returnFinalTarget: true)
            : File.ResolveLinkTarget(here, returnFinalTarget: true);
        return (target?.FullName ?? here).ToUpperInvariant();
    }

    [DllImport("libc", EntryPoint = "statx", CharSet = CharSet.Ansi, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] facts);
}
