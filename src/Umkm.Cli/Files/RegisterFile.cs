using Umkm.Registers;

namespace Umkm.Cli.Files;

/// <summary>Opens the register that a command names.</summary>
internal static class RegisterFile
{
    /// <summary>Opens a register.</summary>
    /// <param name="path">The file; - for standard input.</param>
    /// <param name="standard">Opens standard input.</param>
    /// <exception cref="Refusal">There is no such file, or it cannot be opened.</exception>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    public static RegisterInput Open(string path, Func<Stream> standard) =>
        new(
            path == "-"
                ? standard()
                : BoundedFile.Guarded(
                    path,
                    () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan)
                ),
            path
        );
}
