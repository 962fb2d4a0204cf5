using System.Text;

namespace Umkm.Cli.Registers.Csv;

/// <summary>Writes cells of CSV. A text that a spreadsheet would run as a formula gets an apostrophe in front, so that it stays a text.</summary>
internal static class CsvText
{
    /// <summary>Writes a text.</summary>
    public static void Write(ByteBuffer buffer, string text) => Write(buffer, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a text.</summary>
    public static void Write(ByteBuffer buffer, ReadOnlySpan<byte> text) => Write(buffer, text, IsFormula(text));

    /// <summary>Writes a text as it is, for a register that is read back by programs.</summary>
    public static void WriteExactly(ByteBuffer buffer, string text) => Write(buffer, Encoding.UTF8.GetBytes(text), isFormula: false);

    private static void Write(ByteBuffer buffer, ReadOnlySpan<byte> text, bool isFormula)
    {
        bool quoted = text.IndexOfAny(",\"\r\n"u8) >= 0;
        if (quoted)
        {
            buffer.Add((byte)'"');
        }
        if (isFormula)
        {
            buffer.Add((byte)'\'');
        }
        if (!quoted)
        {
            buffer.Add(text);
            return;
        }
        foreach (byte b in text)
        {
            buffer.Add(b);
            if (b == '"')
            {
                buffer.Add(b);
            }
        }
        buffer.Add((byte)'"');
    }

    /// <summary>Whether a spreadsheet would take a text for a formula: =, +, -, @ in front, also full-width or after white space.</summary>
    public static bool IsFormula(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> rest = text.TrimStart(" \t\r\n"u8);
        return !rest.IsEmpty && (rest[0] is (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@'
            || rest.StartsWith("＝"u8) || rest.StartsWith("＋"u8) || rest.StartsWith("－"u8) || rest.StartsWith("＠"u8));
    }
}
