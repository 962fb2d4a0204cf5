using System.Diagnostics;

namespace Umkm.Sql.Tests.Engines;

/// <summary>Programs of the machine.</summary>
internal static class Commands
{
    private static readonly string[] Folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'), "/usr/sbin", "/usr/local/sbin"];

    /// <summary>Whether packages may be installed: as root on Debian, unless <c>UMKM_SQL_INSTALL=0</c>.</summary>
    public static bool MayInstall => Environment.UserName == "root" && Find("apt-get") is not null && Environment.GetEnvironmentVariable("UMKM_SQL_INSTALL") != "0";

    /// <summary>The path of a program, or null.</summary>
    public static string? Find(string name) => Folders.Where(f => f.Length > 0).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public static string Run(string program, string? folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program}: {error.Result}{output}");
    }

    /// <summary>Installs Debian packages.</summary>
    /// <returns>Null, or why it could not be done.</returns>
    public static string? Install(params string[] packages)
    {
        if (!MayInstall)
        {
            return $"{string.Join(", ", packages)}: not installed (apt-get install {string.Join(' ', packages)})";
        }
        try
        {
            Run("apt-get", null, ["update", "-q"]);
            Run("apt-get", null, ["install", "-y", "-q", "--no-install-recommends", .. packages]);
            return null;
        }
        catch (InvalidOperationException e)
        {
            return $"{string.Join(", ", packages)} cannot be installed: {e.Message.Split('\n')[0]}";
        }
    }
}
