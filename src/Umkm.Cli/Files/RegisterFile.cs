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
                ? Seekable(standard())
                : BoundedFile.Guarded(
                    path,
                    () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan)
                ),
            path
        );

    /// <summary>Standard input as it is, or put aside when it is packed: whether a packed file is whole is only known by going back in it.</summary>
    private static Stream Seekable(Stream input)
    {
        byte[] begin = new byte[2];
        int read = input.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        if (input.CanSeek)
        {
            input.Position = 0;
            return input;
        }
        if (read < begin.Length || begin[0] != 0x1F || begin[1] != 0x8B)
        {
            return new BegunStream(begin[..read], input);
        }
        Stream aside = HeldBack.Begin();
        aside.Write(begin);
        input.CopyTo(aside);
        aside.Position = 0;
        return aside;
    }
}
