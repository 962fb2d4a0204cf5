using System.Diagnostics;

namespace Umkm.Sql.Tests.Engines;

/// <summary>Programs of the machine.</summary>
internal static class Commands
{
    /// <summary>Set to 0, nothing is installed: what is not there is skipped.</summary>
    public const string InstallVariable = "UMKM_INSTALL";

    private static readonly string[] Folders =
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
        "/usr/sbin",
        "/usr/local/sbin",
    ];

    /// <summary>Whether anything may be installed.</summary>
    public static bool InstallsAllowed => Environment.GetEnvironmentVariable(InstallVariable) != "0";

    /// <summary>The path of a program, or null.</summary>
    public static string? Find(string name) => Folders.Where(f => f.Length > 0).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It fails, or takes more than the minutes.</exception>
    public static string Run(string program, string? folder, IEnumerable<string> arguments, int minutes = 60)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(minutes)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program}: not done after {minutes} minutes");
        }
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{program}: {error.Result}{output.Result}");
    }

    /// <summary>Installs Debian packages, as root.</summary>
    /// <returns>Null, or why it could not be done.</returns>
    public static string? Install(params string[] packages)
    {
        string what = string.Join(' ', packages);
        if (!InstallsAllowed || Environment.UserName != "root" || Find("apt-get") is null)
        {
            return $"{what} is not installed (on Debian: apt-get install {what}; as root these tests do it unless {InstallVariable}=0)";
        }
        string[] install =
        [
            "install",
            "-y",
            "-q",
            "--no-install-recommends",
            "-o",
            "Acquire::Retries=1",
            "-o",
            "Acquire::http::Timeout=20",
            .. packages,
        ];
        try
        {
            Run("apt-get", null, ["update", "-q", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20"], minutes: 3);
            Run("apt-get", null, install, minutes: 15);
            return null;
        }
        catch (InvalidOperationException e)
        {
            return $"{what} cannot be installed: {e.Message.ReplaceLineEndings(" ")[..Math.Min(e.Message.Length, 200)]}";
        }
    }
}
