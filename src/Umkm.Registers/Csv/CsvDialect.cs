using System.Text;

namespace Umkm.Registers.Csv;

/// <summary>How the text of a register is written.</summary>
/// <param name="Separator">What separates cells; null to find out from the header.</param>
/// <param name="Encoding">Its encoding; null for what its byte order mark says, UTF-8 without one.</param>
internal sealed record CsvDialect(char? Separator = null, Encoding? Encoding = null)
{
    private static readonly byte[] Separators = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>A separator within a text; null when it holds none.</summary>
    public static char? SeparatorIn(string text)
    {
        int at = text.AsSpan().IndexOfAny(",;\t|");
        return at < 0 ? null : text[at];
    }

    /// <summary>What separates cells: of comma, semicolon, tab and bar the one that comes most often, outside quotes, in the first line that
    /// has any; the comma when none does.</summary>
    /// <param name="begin">The beginning of the text.</param>
    public static char SeparatorOf(ReadOnlySpan<byte> begin)
    {
        if (begin.StartsWith("sep="u8) && begin.Length > 4 && Separators.Contains(begin[4]))
        {
            return (char)begin[4];
        }
        Span<int> counts = stackalloc int[Separators.Length];
        bool quoted = false;
        foreach (byte b in begin)
        {
            quoted ^= b == '"';
            int at = quoted ? -1 : Array.IndexOf(Separators, b);
            if (at >= 0)
            {
                counts[at]++;
            }
            else if (b == '\n' && counts.ContainsAnyExcept(0))
            {
                break;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }
        return (char)Separators[best];
    }
}
