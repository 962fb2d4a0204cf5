namespace Umkm.Registers.Sources;

/// <summary>Numbers of the cells of sheets, as texts.</summary>
internal static class SheetNumber
{
    /// <summary>A number with a decimal comma. Three decimals get a fourth, 0: behind a comma they could be taken for thousands, and a cell that
    /// holds a number is in no such doubt.</summary>
    /// <param name="number">The number with a decimal point, or without decimals.</param>
    public static string Text(string number)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        return number.Replace('.', ',') + (point >= 0 && number.Length - point == 4 ? "0" : "");
    }
}
