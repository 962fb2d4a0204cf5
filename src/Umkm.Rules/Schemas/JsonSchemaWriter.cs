using System.Text.Json.Nodes;

namespace Umkm.Rules.Schemas;

/// <summary>Writes shapes as JSON Schema 2020-12, in the keywords that OpenAPI 3.1 shares.</summary>
/// <param name="references">What stands before the name of a shape that is referred to: <c>#/$defs/</c>.</param>
/// <param name="closed">Whether results are closed too, so that a test sees members that no shape names.</param>
internal sealed class JsonSchemaWriter(string references, bool closed = false)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>A whole schema: one of the definitions, with those it refers to.</summary>
    public static JsonObject Document(string id, string title, string root, IReadOnlyList<Definition> all, bool closed = false)
    {
        var writer = new JsonSchemaWriter("#/$defs/", closed);
        var definitions = new JsonObject();
        foreach (Definition definition in Needed(root, all))
        {
            definitions[definition.Name] = writer.Of(definition);
        }
        return new JsonObject
        {
            ["$schema"] = Draft,
            ["$id"] = id,
            ["title"] = title,
            ["$ref"] = "#/$defs/" + root,
            ["$defs"] = definitions,
        };
    }

    public JsonObject Of(Definition definition)
    {
        JsonObject schema = Of(definition.Shape);
        schema["description"] = definition.Meaning;
        return schema;
    }

    public JsonObject Of(Shape shape)
    {
        switch (shape)
        {
            case TextShape text:
                return With(Typed("string"), ("pattern", text.Pattern), ("maxLength", text.MaxLength));
            case NumberShape number:
                return With(Typed(number.IsWhole ? "integer" : "number"), ("minimum", number.Minimum), ("maximum", number.Maximum));
            case YesNoShape:
                return Typed("boolean");
            case ChoiceShape choice:
                return With(Typed("string"), ("enum", new JsonArray([.. choice.Slugs.Select(s => (JsonNode)s)])));
            case ListShape list:
                return With(Typed("array"), ("items", Of(list.Item)));
            case MapShape map:
                return With(Typed("object"), ("propertyNames", map.Keys is { } keys ? Of(keys) : null), ("additionalProperties", Of(map.Value)));
            case ObjectShape named:
                return Of(named);
            case EitherShape either:
                return new JsonObject { ["anyOf"] = new JsonArray([.. either.Options.Select(o => (JsonNode)Of(o))]) };
            case NullableShape nullable:
                return Nullable(Of(nullable.Inner));
            default:
                return new JsonObject { ["$ref"] = references + ((NamedShape)shape).Name };
        }
    }

    /// <summary>The definitions that one needs, itself first.</summary>
    public static IEnumerable<Definition> Needed(string root, IReadOnlyList<Definition> all)
    {
        var byName = all.ToDictionary(d => d.Name);
        var seen = new HashSet<string> { root };
        var open = new Queue<string>([root]);
        while (open.TryDequeue(out string? name))
        {
            yield return byName[name];
            foreach (string next in Names(byName[name].Shape).Where(seen.Add))
            {
                open.Enqueue(next);
            }
        }
    }

    private static IEnumerable<string> Names(Shape shape) =>
        shape switch
        {
            NamedShape named => [named.Name],
            ListShape list => Names(list.Item),
            MapShape map => Names(map.Value).Concat(map.Keys is null ? [] : Names(map.Keys)),
            ObjectShape members => members.Members.SelectMany(m => Names(m.Shape)),
            EitherShape either => either.Options.SelectMany(Names),
            NullableShape nullable => Names(nullable.Inner),
            _ => [],
        };

    private JsonObject Of(ObjectShape shape)
    {
        var properties = new JsonObject();
        foreach (Member member in shape.Members)
        {
            properties[member.Name] = With(Of(member.Shape), ("description", member.Meaning));
        }
        string[] required = [.. shape.Members.Where(m => m.IsRequired).Select(m => m.Name)];
        JsonObject schema = With(
            Typed("object"),
            ("properties", properties),
            ("required", required.Length == 0 ? null : new JsonArray([.. required.Select(r => (JsonNode)r)]))
        );
        if (closed || !shape.IsOpen)
        {
            schema["additionalProperties"] = false;
        }
        return schema;
    }

    private static JsonObject Nullable(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type)
        {
            return new JsonObject { ["anyOf"] = new JsonArray(schema, Typed("null")) };
        }
        schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        if (schema["enum"] is JsonArray choices)
        {
            choices.Add((JsonNode?)null);
        }
        return schema;
    }

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject With(JsonObject schema, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        foreach ((string name, JsonNode? value) in members)
        {
            if (value is not null)
            {
                schema[name] = value;
            }
        }
        return schema;
    }
}
