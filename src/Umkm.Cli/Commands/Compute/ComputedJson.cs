using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary>Writes sums as JSON: amounts are an object of <c>least</c> and <c>most</c>, whole rupiah; <c>most</c> is null where no upper end is
/// known.</summary>
internal static class ComputedJson
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One object, with a line feed at its end.</summary>
    public static string Of(Action<Utf8JsonWriter> contents)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Form))
        {
            json.WriteStartObject();
            contents(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public static void Amount(this Utf8JsonWriter json, string name, AmountSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("least", span.Least);
        if (span.Most is { } most)
        {
            json.WriteNumber("most", most);
        }
        else
        {
            json.WriteNull("most");
        }
        json.WriteEndObject();
    }

    public static void Basis(this Utf8JsonWriter json, string name, IEnumerable<string> articles)
    {
        json.WriteStartArray(name);
        foreach (string article in articles)
        {
            json.WriteStringValue(article);
        }
        json.WriteEndArray();
    }

    /// <summary>By which rules amounts were rounded, the oldest first.</summary>
    public static void Roundings(this Utf8JsonWriter json, IEnumerable<Rounding> rules)
    {
        json.WriteStartObject("rounding");
        json.WriteString("to", "rupiah terdekat");
        json.Basis("basis", rules.SelectMany(r => r.Basis.Basis));
        json.WriteEndObject();
    }
}
