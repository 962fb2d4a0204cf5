using System.Globalization;
using System.Text;
using System.Text.Json;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Says in words what the JSON parser stumbled over.</summary>
internal static class BrokenJson
{
    /// <summary>The byte at which the parser stopped.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        if (IsBeginning(utf8))
        {
            return utf8.Length;
        }

        int offset = 0;
        for (long line = broken.LineNumber ?? 0; line > 0; line--)
        {
            int next = utf8[offset..].IndexOf((byte)'\n');
            if (next < 0)
            {
                return utf8.Length;
            }

            offset += next + 1;
        }

        return (int)Math.Min(offset + (broken.BytePositionInLine ?? 0), utf8.Length);
    }

    public static Message Explain(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        if (IsBeginning(utf8))
        {
            return JsonMessages.Truncated.With();
        }

        int offset = OffsetOf(utf8, broken);
        if (offset < utf8.Length && utf8[offset] is (byte)'[' or (byte)'{' && IsTooDeep(utf8))
        {
            return JsonMessages.TooDeep.With(new MessageArgument("limit", SubjectReader.MaxDepth.ToString(CultureInfo.InvariantCulture)));
        }

        Rune.DecodeFromUtf8(utf8[offset..], out Rune rune, out _);
        return JsonMessages.Syntax.WithFound(offset < utf8.Length ? Shown.Text(rune.ToString()) : "");
    }

    /// <summary>True when the bytes are the beginning of some JSON, so that only the rest is missing.</summary>
    private static bool IsBeginning(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader json = Start(utf8);
        try
        {
            while (json.Read()) { }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader json = Start(utf8);
        int depth = 0;
        try
        {
            while (json.Read())
            {
                depth = json.CurrentDepth + (json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0);
            }
        }
        catch (JsonException)
        {
            return depth >= SubjectReader.MaxDepth;
        }

        return false;
    }

    private static Utf8JsonReader Start(ReadOnlySpan<byte> utf8) =>
        new(utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = SubjectReader.MaxDepth }));
}
