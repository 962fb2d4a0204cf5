using System.Text;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Makes texts that somebody else typed safe to print: on a terminal, in a table, in a message.</summary>
public static class HarmlessText
{
    /// <summary>A text without what would steer a terminal or turn the direction of what follows: control characters become a space,
    /// marks of direction go.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same object when there is nothing to take out.</returns>
    public static string Of(string text)
    {
        Guard.Against.Null(text);
        if (IsHarmless(text))
        {
            return text;
        }

        StringBuilder clean = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
            else if (!IsDirection(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    private static bool IsHarmless(string text)
    {
        foreach (char c in text)
        {
            if (char.IsControl(c) || IsDirection(c) || c is '\u2028' or '\u2029')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A text for a message: as <see cref="Of"/>, shortened, and with every run of digits that may be a NIK or NPWP masked.</summary>
    /// <param name="text">The text.</param>
    /// <returns>At most 61 characters.</returns>
    public static string Masked(string text)
    {
        Guard.Against.Null(text);
        return Shown.Text(text);
    }

    // The embeddings, overrides and isolates of the bidirectional algorithm, and its marks.
    private static bool IsDirection(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
