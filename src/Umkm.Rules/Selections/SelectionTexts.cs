namespace Umkm.Rules.Selections;

/// <summary>What selections say to people, in both languages.</summary>
internal static class SelectionTexts
{
    public static LocalizedText Unknown { get; } = new("belum diketahui", "not known");

    public static LocalizedText Between(LocalizedText low, LocalizedText high) =>
        new($"{low.Indonesian} sampai {high.Indonesian}", $"{low.English} to {high.English}");
}
