namespace Umkm.Rules.Sql;

/// <summary>Names made of a letter and the number of a cell.</summary>
internal static class Names
{
    public static string Of(char letter, int cell) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letter}{cell}");

    public static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
