using System.Text;
using System.Text.Json;

namespace Umkm.Rules.Binding;

/// <summary>Finds where a local fact stands in a subject file that was read without a problem.</summary>
internal static class FactPlaces
{
    /// <summary>The line and column, from 1, of a fact's name; null when it is not there.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="name">The name as it was read.</param>
    public static (int Line, int Column)? Of(ReadOnlySpan<byte> utf8, string name)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var json = new Utf8JsonReader(utf8);
        bool inFacts = false;
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth > 2)
            {
                continue;
            }
            if (json.CurrentDepth == 1)
            {
                inFacts = json.ValueTextEquals("facts"u8);
            }
            else if (inFacts && json.GetString()?.Trim() == name)
            {
                ReadOnlySpan<byte> before = utf8[..(int)json.TokenStartIndex];
                int column = Encoding.UTF8.GetString(before[(before.LastIndexOf((byte)'\n') + 1)..]).EnumerateRunes().Count() + 1;
                return (before.Count((byte)'\n') + 1, column);
            }
        }
        return null;
    }
}
