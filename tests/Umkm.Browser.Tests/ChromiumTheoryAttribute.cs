namespace Umkm.Browser.Tests;

/// <summary>A test in a real browser; skipped, and counted as such, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public override string? Skip
    {
        get =>
            Chromium.Executable is null
                ? "Chromium was not found: install it (Debian: apt-get install chromium-headless-shell) or name it in UMKM_CHROMIUM."
                : null;
        set => throw new NotSupportedException();
    }
}
