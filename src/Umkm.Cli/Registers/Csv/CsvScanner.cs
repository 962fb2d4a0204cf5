namespace Umkm.Cli.Registers.Csv;

/// <summary>Where records end. A quote opens a cell only at its beginning; within quotes, line ends and doubled quotes are part of the
/// cell. A quote that is never closed rightly breaks its own line and no other.</summary>
internal static class CsvScanner
{
    /// <summary>The longest record that is looked at as one; a quote still open after that is broken.</summary>
    public const int LongestRecord = 1024 * 1024;

    /// <summary>The byte order mark of UTF-8.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Finds the end of the record that begins at a byte.</summary>
    /// <param name="bytes">What has been read.</param>
    /// <param name="start">The first byte of the record.</param>
    /// <param name="isLast">Whether nothing follows <paramref name="bytes"/>.</param>
    /// <param name="delimiter">What separates cells.</param>
    /// <param name="record">The record's end, the beginning of the next, and whether it is broken.</param>
    /// <returns>False when more bytes are needed.</returns>
    public static bool TryFindEnd(ReadOnlySpan<byte> bytes, int start, bool isLast, byte delimiter, out (int End, int Next, bool IsBroken) record)
    {
        int at = start;
        while (true)
        {
            int found = bytes[at..].IndexOfAny((byte)'\n', (byte)'"');
            if (found < 0 && !isLast)
            {
                return bytes.Length - start > LongestRecord ? Break(bytes, start, isLast, out record) : More(out record);
            }
            at = found < 0 ? bytes.Length : at + found;
            if (found < 0 || bytes[at] == '\n')
            {
                record = (WithoutReturn(bytes, start, at), Math.Min(at + 1, bytes.Length), false);
                return true;
            }
            if (at > start && bytes[at - 1] != delimiter)
            {
                at++;
                continue;
            }
            switch (Close(bytes, at, start, delimiter, isLast))
            {
                case > 0 and var close:
                    at = close + 1;
                    break;
                case 0:
                    return More(out record);
                default:
                    return Break(bytes, start, isLast, out record);
            }
        }
    }

    /// <summary>The quote that closes a cell: its place, 0 when more bytes are needed, -1 when there is none.</summary>
    /// <param name="bytes">What has been read.</param>
    /// <param name="open">The opening quote.</param>
    /// <param name="start">The beginning of the record.</param>
    /// <param name="delimiter">What separates cells.</param>
    /// <param name="isLast">Whether nothing follows.</param>
    public static int Close(ReadOnlySpan<byte> bytes, int open, int start, byte delimiter, bool isLast)
    {
        int at = open + 1;
        while (true)
        {
            int found = bytes[at..].IndexOf((byte)'"');
            if (found < 0)
            {
                return isLast || bytes.Length - start > LongestRecord ? -1 : 0;
            }
            at += found;
            if (at + 1 == bytes.Length)
            {
                return isLast ? at : 0;
            }
            byte next = bytes[at + 1];
            if (next == '"')
            {
                at += 2;
                continue;
            }
            if (next == '\r' && at + 2 == bytes.Length && !isLast)
            {
                return 0;
            }
            bool ends = next == delimiter || next == '\n' || (next == '\r' && (at + 2 == bytes.Length || bytes[at + 2] == '\n'));
            return ends && at - start <= LongestRecord ? at : -1;
        }
    }

    /// <summary>A broken record is one line.</summary>
    private static bool Break(ReadOnlySpan<byte> bytes, int start, bool isLast, out (int End, int Next, bool IsBroken) record)
    {
        int found = bytes[start..].IndexOf((byte)'\n');
        if (found < 0 && !isLast && bytes.Length - start <= LongestRecord)
        {
            return More(out record);
        }
        int end = found < 0 ? bytes.Length : start + found;
        record = (WithoutReturn(bytes, start, end), Math.Min(end + 1, bytes.Length), true);
        return true;
    }

    private static bool More(out (int End, int Next, bool IsBroken) record)
    {
        record = default;
        return false;
    }

    private static int WithoutReturn(ReadOnlySpan<byte> bytes, int start, int end) => end > start && bytes[end - 1] == '\r' ? end - 1 : end;
}
