namespace Umkm.Tests;

/// <summary>Whether tests try everything, or as in the usual run a part of it.</summary>
public static class WholeProof
{
    /// <summary><c>UMKM_WHOLE=1</c>: everything.</summary>
    public static bool IsAsked { get; } = Environment.GetEnvironmentVariable("UMKM_WHOLE") == "1";
}
