using Umkm.Sql.Tests.Engines;

namespace Umkm.Browser.Tests.Dmn;

/// <summary>The npm packages that read DMN: dmn-moddle, feelin, dmn-js; the schema of DMN 1.5 comes with @kie-tools/dmn-marshaller.</summary>
internal static class DmnPackages
{
    public static NpmScript Script { get; } = new("dmn");

    private static readonly Lazy<string?> Fault = new(() => Script.WhyMissing());

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "npm", "dmn");

    /// <summary>Why they cannot be used; null when they can.</summary>
    public static string? Missing => Fault.Value;
}

/// <summary>A test with the npm packages that read DMN; skipped where they cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DmnFactAttribute : FactAttribute
{
    public override string? Skip
    {
        get => DmnPackages.Missing;
        set => throw new NotSupportedException();
    }
}

/// <summary>A test with the npm packages that read DMN; skipped where they cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DmnTheoryAttribute : TheoryAttribute
{
    public override string? Skip
    {
        get => DmnPackages.Missing;
        set => throw new NotSupportedException();
    }
}

/// <summary>A test with the npm packages that read DMN in a real browser; skipped where either cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DmnViewerTheoryAttribute : TheoryAttribute
{
    public override string? Skip
    {
        get => new ChromiumTheoryAttribute().Skip ?? DmnPackages.Missing;
        set => throw new NotSupportedException();
    }
}
