namespace Umkm.Browser.Tests;

/// <summary>A test in a real browser; skipped, and counted as such, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    /// <summary>Chromium: <c>UMKM_CHROMIUM</c>, or the one on the path; null when there is none.</summary>
    public static string? Executable { get; } = Find();

    public override string? Skip
    {
        get => Executable is null ? "Chromium was not found: install it (Debian: apt-get install chromium) or name it in UMKM_CHROMIUM." : null;
        set => throw new NotSupportedException();
    }

    private static string? Find()
    {
        IEnumerable<string> places = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)));
        return places.Prepend(Environment.GetEnvironmentVariable("UMKM_CHROMIUM") ?? "").FirstOrDefault(File.Exists);
    }
}
