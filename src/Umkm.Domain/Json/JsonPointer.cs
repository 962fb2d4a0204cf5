using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Umkm.Domain.Json;

/// <summary>Reads and changes JSON by pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The value at a place; null when there is none or it is null.</summary>
    public static JsonElement? At(string json, string pointer)
    {
        JsonElement at = JsonElement.Parse(json);
        foreach (string token in Tokens(pointer))
        {
            if (at.ValueKind == JsonValueKind.Object ? at.TryGetProperty(token, out JsonElement inner) : TryEntry(at, token, out inner))
            {
                at = inner;
            }
            else
            {
                return null;
            }
        }

        return at.ValueKind == JsonValueKind.Null ? null : at;
    }

    /// <summary>JSON with a value put in.</summary>
    public static byte[] Put(string json, string pointer, JsonElement value)
    {
        string[] tokens = Tokens(pointer);
        if (tokens.Length == 0)
        {
            return Utf8(Node(value));
        }

        JsonNode root = JsonNode.Parse(json)!;
        JsonNode? at = root;
        for (int i = 0; i < tokens.Length - 1 && at is not null; i++)
        {
            at = Inner(at, tokens[i], IndexOf(tokens[i + 1]) is null ? static () => new JsonObject() : static () => new JsonArray());
        }

        if (at is null || !Set(at, tokens[^1], value))
        {
            throw new ArgumentException($"There is nothing of a subject at the pointer \"{pointer}\".", nameof(pointer));
        }

        return Utf8(root);
    }

    /// <summary>A name as a part of a pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string[] Tokens(string pointer) =>
        pointer.Length == 0 ? []
        : pointer[0] != '/' ? throw new ArgumentException($"A JSON pointer that begins with / was expected, not \"{pointer}\".", nameof(pointer))
        :
        [
            .. pointer[1..]
                .Split('/')
                .Select(static t => t.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)),
        ];

    private static JsonNode? Inner(JsonNode at, string token, Func<JsonNode> make)
    {
        if (at is JsonObject named)
        {
            return named[token] ?? (named[token] = make());
        }

        if (at is not JsonArray list || IndexOf(token) is not int index || index > list.Count)
        {
            return null;
        }

        if (index == list.Count)
        {
            list.Add(make());
        }

        return list[index];
    }

    private static bool Set(JsonNode at, string token, JsonElement value)
    {
        switch (at)
        {
            case JsonObject named when value.ValueKind == JsonValueKind.Null:
                named.Remove(token);
                return true;
            case JsonObject named:
                named[token] = Node(value);
                return true;
            case JsonArray list when IndexOf(token) is int index && index <= list.Count:
                if (index == list.Count)
                {
                    list.Add(Node(value));
                }
                else
                {
                    list[index] = Node(value);
                }
                return true;
            default:
                return false;
        }
    }

    private static bool TryEntry(JsonElement list, string token, out JsonElement entry)
    {
        entry = default;
        bool found = list.ValueKind == JsonValueKind.Array && IndexOf(token) is int index && index < list.GetArrayLength();
        if (found)
        {
            entry = list[IndexOf(token)!.Value];
        }

        return found;
    }

    private static int? IndexOf(string token) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && (token == "0" || token[0] != '0') ? index : null;

    private static JsonNode? Node(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => JsonObject.Create(value),
            JsonValueKind.Array => JsonArray.Create(value),
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => JsonValue.Create(value),
        };

    private static byte[] Utf8(JsonNode? node)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            if (node is null)
            {
                json.WriteNullValue();
            }
            else
            {
                node.WriteTo(json);
            }
        }

        return bytes.WrittenSpan.ToArray();
    }
}
