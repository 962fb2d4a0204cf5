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
        }
        else
        {
            WriteAll(call, [(path, text)]);
        }
    }

    /// <summary>Writes several results: the files appear once all could be written.</summary>
    /// <exception cref="Refusal">One of the files cannot be written; nothing has changed.</exception>
    public static void WriteAll(Call call, IReadOnlyList<(string? Path, string Text)> results)
    {
        var files = new List<WholeFile>();
        try
        {
            foreach ((string? path, string text) in results.Where(r => r.Path is not (null or "-")))
            {
                var file = WholeFile.Create(path!);
                files.Add(file);
                file.Write(Encoding.UTF8.GetBytes(text));
            }
            foreach ((_, string text) in results.Where(r => r.Path is null or "-"))
            {
                call.Output.Write(text);
            }
            Unfinished.AtOnce(() => files.ForEach(f => f.Finish()));
        }
        finally
        {
            files.ForEach(f => f.Dispose());
        }
    }
}
