using System.Diagnostics;
using System.Text;
using Umkm.Cli.Messages;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Files;

/// <summary>Reads the rule files of a folder as a git revision holds them, by the git of the machine.</summary>
internal static class GitFolder
{
    /// <summary>All rule files below a folder of a revision, risk rows among them.</summary>
    /// <param name="revision">A commit, branch or tag.</param>
    /// <param name="folder">The folder, as it is named now; the repository is the one around it.</param>
    /// <exception cref="Refusal">No git, no such revision, no such folder.</exception>
    public static IReadOnlyList<RuleFile> Read(string revision, string folder)
    {
        string place = $"{revision}:{folder}";
        string full = Path.GetFullPath(folder);
        string from = full;
        while (!Directory.Exists(from) && Path.GetDirectoryName(from) is { } above)
        {
            from = above;
        }
        string below = from == full ? "" : Path.GetRelativePath(from, full).Replace('\\', '/') + "/";
        string listed = Encoding.UTF8.GetString(
            Run(
                place,
                from,
                ["ls-tree", "-r", "-z", "--name-only", "--end-of-options", revision, .. below.Length > 0 ? [below] : Array.Empty<string>()]
            )
        );
        string[] paths = [.. listed.Split('\0').Where(IsRule).Order(StringComparer.Ordinal)];
        if (paths.Length == 0)
        {
            throw Refusal.At(place, FileMessages.NoRules.With());
        }
        return
        [
            .. paths.Select(path => new RuleFile(
                path[below.Length..],
                Run(place, from, ["cat-file", "blob", "--end-of-options", $"{revision}:./{path}"])
            )),
        ];
    }

    private static bool IsRule(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal)
        || path.EndsWith(".yml", StringComparison.Ordinal)
        || path.EndsWith(".csv", StringComparison.Ordinal);

    private static byte[] Run(string place, string from, string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = from,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process git = Process.Start(start)!;
            var output = new MemoryStream();
            Task<string> errors = git.StandardError.ReadToEndAsync();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            return git.ExitCode == 0 ? output.ToArray() : throw Refusal.At(place, FileMessages.Git.With(new MessageArgument("said", Line(errors))));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw Refusal.At(place, FileMessages.Git.With(new MessageArgument("said", "git")));
        }
    }

    private static string Line(Task<string> errors) => errors.GetAwaiter().GetResult().Trim().Split('\n')[0];
}
