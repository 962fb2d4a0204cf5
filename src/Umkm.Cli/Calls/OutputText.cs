using System.Text;
using Umkm.Cli.Files;

namespace Umkm.Cli.Calls;

/// <summary>Writes a result where it was asked for.</summary>
internal static class OutputText
{
    /// <summary>Writes to a file, whole or not at all; to standard output when none is named or it is <c>-</c>.</summary>
    /// <exception cref="Refusal">The file cannot be written; nothing has changed.</exception>
    public static void Write(Call call, string? path, string text)
    {
        if (path is null or "-")
        {
            call.Output.Write(text);
            return;
        }
        using WholeFile file = WholeFile.Create(path);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Finish();
    }
}
