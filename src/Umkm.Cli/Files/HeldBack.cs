namespace Umkm.Cli.Files;

/// <summary>A place for what is written before it may be shown: a file that has no name any more.</summary>
internal static class HeldBack
{
    /// <summary>Begins one. Nobody finds it, and it is gone when it is closed or the process ends, however that happens.</summary>
    /// <exception cref="Refusal">The folder for temporary files cannot be written.</exception>
    public static Stream Begin()
    {
        string path = Path.Combine(Path.GetTempPath(), $"umkm-{Environment.ProcessId}-{Path.GetRandomFileName()}");
        try
        {
            var file = new FileStream(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.Delete,
                    Options = FileOptions.DeleteOnClose,
                    BufferSize = 64 * 1024,
                }
            );
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(path);
            }
            return file;
        }
        catch (Exception e) when (WholeFile.IsOfWriting(e))
        {
            throw Refusal.At(path, WholeFile.WhyNot(e).With());
        }
    }
}
