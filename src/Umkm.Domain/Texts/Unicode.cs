using System.Text;

namespace Umkm.Domain;

/// <summary>Questions about texts as sequences of Unicode characters.</summary>
internal static class Unicode
{
    /// <summary>True when every surrogate has its partner, so that the text can be written as UTF-8 and read back.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out int used) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            text = text[used..];
        }

        return true;
    }
}
