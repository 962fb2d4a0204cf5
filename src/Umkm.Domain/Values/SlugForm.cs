namespace Umkm.Domain;

/// <summary>The form of a slug.</summary>
internal static class SlugForm
{
    private const int Longest = 100;

    /// <summary>True for lower-case letters a-z, digits and hyphens, 1 to 100 characters.</summary>
    public static bool Holds(string text) =>
        text.Length is >= 1 and <= Longest && text.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
