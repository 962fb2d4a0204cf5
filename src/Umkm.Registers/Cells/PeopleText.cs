namespace Umkm.Registers.Cells;

/// <summary>Counts of people with their word: <c>7 orang</c>, <c>3 org</c>.</summary>
internal static class PeopleText
{
    private static readonly string[] Words = ["orang", "org", "jiwa", "pekerja", "karyawan", "people", "persons", "workers"];

    /// <summary>The number alone; every other text as it is.</summary>
    public static string Bare(string text) =>
        Words.FirstOrDefault(w => text.EndsWith(w, StringComparison.OrdinalIgnoreCase)) is { } word
        && text[..^word.Length].TrimEnd() is { Length: > 0 } number
        && char.IsAsciiDigit(number[^1])
            ? number
            : text;
}
