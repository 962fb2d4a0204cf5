using System.Diagnostics;

namespace Umkm.Cli.Tests.Served;

/// <summary>Programs that a shell calls by their names and one process runs, one call after the other: for scripts and tests whose many calls would each
/// begin a process. That process is the program of the tests' own assembly; it serves as long as this object lives.</summary>
internal sealed class ServedPrograms : IDisposable
{
    /// <summary>Hands a call to the process that serves, and gives back what it printed and its status.</summary>
    private const string Client = """
        #!/bin/sh
        served=$(dirname "$0")
        [ READS = no ] || cat > "$served/in"
        printf '%s\0' "$PWD" "$(basename "$0")" "$@" > "$served/ask"
        read -r status < "$served/answer"
        [ ! -e "$served/out" ] || cat "$served/out"
        cat "$served/error" >&2
        exit "$status"

        """;

    private readonly Process _process;

    /// <param name="around">Shell commands that start the process, which is <c>"$@"</c>; where they send its standard output somewhere, that is where
    /// the calls print.</param>
    /// <param name="readers">Programs beside the tool; they read standard input, as the tool does not.</param>
    public ServedPrograms(string around = "exec \"$@\"", params string[] readers)
    {
        using (Process made = Process.Start("mkfifo", [File("ask"), File("answer")]))
        {
            made.WaitForExit();
        }
        Make("umkm", reads: false);
        Array.ForEach(readers, r => Make(r, reads: true));
        string[] command = ["-c", around, "sh", "dotnet", "exec", typeof(ServedPrograms).Assembly.Location, Folder];
        _process = Process.Start(
            new ProcessStartInfo("sh", around.Contains('>', StringComparison.Ordinal) ? [.. command, "-"] : command) { RedirectStandardInput = true }
        )!;
    }

    /// <summary>The folder of the programs.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("umkm-served-").FullName;

    /// <summary>What a shell calls.</summary>
    public string File(string name) => Path.Combine(Folder, name);

    /// <summary>Calls the tool from here.</summary>
    /// <returns>Its status and what it wrote to standard error.</returns>
    public (int Code, string Error) Umkm(params IEnumerable<string> arguments)
    {
        using Process call = Process.Start(new ProcessStartInfo(File("umkm"), arguments) { RedirectStandardError = true })!;
        string error = call.StandardError.ReadToEnd();
        Assert.True(call.WaitForExit(60_000));
        return (call.ExitCode, error);
    }

    public void Dispose()
    {
        // The end of its input ends it.
        _process.StandardInput.Close();
        if (!_process.WaitForExit(30_000))
        {
            _process.Kill();
        }
        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private void Make(string name, bool reads)
    {
        System.IO.File.WriteAllText(File(name), Client.Replace("READS", reads ? "yes" : "no", StringComparison.Ordinal));
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("The programs are called by a shell.");
        }
        System.IO.File.SetUnixFileMode(File(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
