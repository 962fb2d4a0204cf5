using Umkm.Sql.Tests.Engines;

namespace Umkm.AspNetCore.Tests;

/// <summary>A test with packages of npm; skipped with a reason where they cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NpmFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Missing = new(static () => new NpmScript("schemas").WhyMissing());

    public override string? Skip
    {
        get => Missing.Value;
        set => throw new NotSupportedException();
    }

    internal static NpmScript Script { get; } = new("schemas");
}
