using System.Text.Json;
using System.Text.Json.Nodes;
using Umkm.Registers.Csv;
using Umkm.Registers.Looks;
using Umkm.Rules.Documents;

namespace Umkm.Registers.Inspection;

/// <summary>A first look as JSON, for programs.</summary>
internal static class InspectionJson
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JsonText.Encoder,
    };

    public static string Of(RegisterInspection look, Lang language)
    {
        var json = new JsonObject
        {
            ["register"] = look.Register,
            ["headerLine"] = look.HeaderLine,
            ["sheet"] = look.Sheets?.Read,
            ["sheets"] = new JsonArray([.. look.Sheets?.All.Select(s => (JsonNode)Sheet(s.Sheet, s.Header)) ?? []]),
            ["rows"] = look.Rows,
            ["notes"] = new JsonArray([.. look.Notes.Select(n => (JsonNode)n.In(language))]),
            ["columns"] = new JsonArray([.. look.Columns.Select(c => Column(c, language))]),
            ["readable"] = look.Readable,
            ["decided"] = new JsonObject(look.Decided.Select(d => KeyValuePair.Create(d.Decision.Id, (JsonNode?)d.Rows))),
            ["missingMost"] = look.MissingMost?.In(language),
            ["mapping"] = look.ToMapping(language),
        };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form))
        {
            json.WriteTo(writer);
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static JsonObject Sheet(SheetName sheet, LookedHeader header) =>
        new()
        {
            ["name"] = sheet.Name,
            ["hidden"] = sheet.IsHidden,
            ["columnsKnown"] = header.Known,
            ["looksLikeRegister"] = header.IsRegister,
        };

    private static JsonNode Column(InspectedColumn column, Lang language) =>
        new JsonObject
        {
            ["header"] = column.Header,
            ["filled"] = column.Filled,
            ["examples"] = new JsonArray([.. column.Examples.Select(e => (JsonNode)e)]),
            ["proposal"] = column.Proposal,
            ["doubt"] = column.Doubt?.In(language),
            ["open"] = column.IsOpen,
        };
}
