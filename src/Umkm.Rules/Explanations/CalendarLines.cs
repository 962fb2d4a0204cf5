using System.Text;
using Umkm.Domain;

namespace Umkm.Rules.Explanations;

/// <summary>Content lines of a calendar file: ended by CRLF, folded so that no line is longer than 75 octets (RFC 5545, 3.1).</summary>
internal sealed class CalendarLines
{
    private const int MostOctets = 75;
    private readonly StringBuilder _text = new();

    /// <summary>A property with its value, already escaped where its type asks for it.</summary>
    public void Add(string name, string value)
    {
        int octets = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            // A fold never falls within a character; the space that begins the next line counts.
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }
            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        _text.Append("\r\n");
    }

    /// <summary>Text as a value (RFC 5545, 3.3.11). Control characters other than line ends have no place in it.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(HarmlessText.Of)))
        {
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
