using System.Buffers;
using System.Globalization;
using System.Text;

namespace Umkm.Registers.Cells;

/// <summary>The amount in a cell, in millionths, as sums of rows need it.</summary>
internal static class CellAmount
{
    /// <summary>Parts of a million are whole, as in columns of millions.</summary>
    public const long Unit = 1_000_000;

    /// <summary>Longer ones are numbers of papers, not amounts.</summary>
    private const int MostDigits = 18;

    /// <summary>Amounts as large are none of an enterprise; the sum of very many smaller ones stays within what is held.</summary>
    public const long MostWhole = 1_000_000_000_000_000;

    private static readonly Int128 Most = (Int128)MostWhole * Unit;

    /// <summary>The marks of which numbers consist.</summary>
    public static readonly SearchValues<byte> Marks = SearchValues.Create("0123456789.,- Rp"u8);

    /// <summary>Whether a cell is a number: an amount, a count, a code.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> cell) => !cell.ContainsAnyExcept(Marks) && cell.ContainsAnyInRange((byte)'0', (byte)'9');

    /// <summary>The amount; null for none.</summary>
    public static Int128? Of(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || cell[0] > '9')
        {
            return IsRp(cell) && (Usual(cell[2..].TrimStart(". "u8)) ?? Any(cell)) is { } rp && Int128.Abs(rp) < Most ? rp : null;
        }
        return (Usual(cell) ?? Other(cell)) is { } amount && Int128.Abs(amount) < Most ? amount : null;
    }

    private static bool IsRp(ReadOnlySpan<byte> cell) => cell.Length > 2 && cell[0] == 'R' && cell[1] == 'p';

    /// <summary>A day, 2019-03-01, is none and comes often.</summary>
    private static Int128? Other(ReadOnlySpan<byte> cell) =>
        cell.LastIndexOf((byte)'-') is > 0 and var dash && dash < cell.Length - 1 ? null : Any(cell);

    private static Int128? Any(ReadOnlySpan<byte> cell) =>
        IsNumber(cell)
        && cell.Length <= MostDigits
        && AmountText.Number(Encoding.UTF8.GetString(cell).TrimStart('R', 'p', '.', ' '), Unit) is { } amount
            ? Int128.Parse(amount, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The number of a cell of digits only, or with a dot between thousands: nearly all amounts are written so.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> cell, out long number)
    {
        const int None = -1;
        number = 0;
        if (cell.Length is 0 or > MostDigits)
        {
            return false;
        }
        (int lead, int group) = (0, None);
        foreach (byte mark in cell)
        {
            if (mark is >= (byte)'0' and <= (byte)'9')
            {
                number = (number * 10) + mark - '0';
                lead += group == None ? 1 : 0;
                group += group == None ? 0 : 1;
            }
            else if (mark == '.' && (group == 3 || (group == None && lead is > 0 and < 4 && cell[0] != '0')))
            {
                group = 0;
            }
            else
            {
                return false;
            }
        }
        return group is None or 3;
    }

    /// <summary>The amount of such a cell, or of one with one or two decimals behind a comma; null for every other.</summary>
    private static Int128? Usual(ReadOnlySpan<byte> cell)
    {
        if (TryWhole(cell, out long number))
        {
            return (Int128)number * Unit;
        }
        int comma = cell.IndexOf((byte)',');
        if (comma > 0 && cell[(comma + 1)..].Contains((byte)','))
        {
            // Two commas stand between thousands.
            return Grouped(cell);
        }
        return comma > 0 && cell.Length - comma is 2 or 3 && TryWhole(cell[..comma], out long whole) && TryWhole(cell[(comma + 1)..], out long part)
            ? ((Int128)whole * Unit) + (part * (cell.Length - comma == 2 ? Unit / 10 : Unit / 100))
            : null;
    }

    private static Int128? Grouped(ReadOnlySpan<byte> cell)
    {
        Span<byte> dotted = stackalloc byte[MostDigits];
        if (cell.Length > dotted.Length || cell.Contains((byte)'.'))
        {
            return null;
        }
        cell.Replace(dotted, (byte)',', (byte)'.');
        return TryWhole(dotted[..cell.Length], out long number) ? (Int128)number * Unit : null;
    }
}
