using System.Globalization;
using System.Text;
using System.Text.Json;
using Umkm.Domain;

namespace Umkm.Rules.Schemas;

/// <summary>Writes shapes as TypeScript types.</summary>
internal sealed class TypeScriptWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>A module of types.</summary>
    /// <param name="heading">The comment at its beginning.</param>
    /// <param name="definitions">The types.</param>
    public static string Write(string heading, IEnumerable<Definition> definitions)
    {
        var writer = new TypeScriptWriter();
        writer._text.Append("// ").Append(OneLine(heading)).Append('\n');
        foreach (Definition definition in definitions)
        {
            writer._text.Append('\n');
            writer.Comment(definition.Meaning, 0);
            if (definition.Shape is ObjectShape members)
            {
                writer._text.Append(CultureInfo.InvariantCulture, $"export interface {definition.Name} ");
                writer.Of(members, 0);
                writer._text.Append('\n');
            }
            else
            {
                writer._text.Append(CultureInfo.InvariantCulture, $"export type {definition.Name} = ");
                writer.Of(definition.Shape, 0);
                writer._text.Append(";\n");
            }
        }
        return writer._text.ToString();
    }

    private void Of(Shape shape, int depth)
    {
        switch (shape)
        {
            case TextShape:
                _text.Append("string");
                break;
            case NumberShape:
                _text.Append("number");
                break;
            case YesNoShape:
                _text.Append("boolean");
                break;
            case ChoiceShape choice:
                _text.AppendJoin(" | ", choice.Slugs.Select(Quoted));
                break;
            case ListShape list:
                _text.Append("Array<");
                Of(list.Item, depth);
                _text.Append('>');
                break;
            case MapShape map:
                _text.Append("Partial<Record<");
                Of(map.Keys ?? Shapes.Text, depth);
                _text.Append(", ");
                Of(map.Value, depth);
                _text.Append(">>");
                break;
            case ObjectShape members:
                Of(members, depth);
                break;
            case EitherShape either:
                for (int i = 0; i < either.Options.Length; i++)
                {
                    _text.Append(i == 0 ? "" : " | ");
                    Of(either.Options[i], depth);
                }
                break;
            case NullableShape nullable:
                Of(nullable.Inner, depth);
                _text.Append(" | null");
                break;
            case NamedShape named:
                _text.Append(named.Name);
                break;
        }
    }

    private void Of(ObjectShape shape, int depth)
    {
        _text.Append("{\n");
        foreach (Member member in shape.Members)
        {
            Comment(member.Meaning, depth + 1);
            Indent(depth + 1);
            _text.Append(Quoted(member.Name)).Append(member.IsRequired ? ": " : "?: ");
            Of(member.Shape, depth + 1);
            _text.Append(";\n");
        }
        Indent(depth);
        _text.Append('}');
    }

    private void Comment(string? meaning, int depth)
    {
        if (meaning is not null)
        {
            Indent(depth);
            _text.Append("/** ").Append(OneLine(meaning).Replace("*/", "* /", StringComparison.Ordinal)).Append(" */\n");
        }
    }

    private void Indent(int depth) => _text.Append(' ', depth * 2);

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static string OneLine(string text) => HarmlessText.Of(text).ReplaceLineEndings(" ");
}
