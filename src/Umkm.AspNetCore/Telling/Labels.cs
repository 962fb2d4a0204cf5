using System.Text.Json;

namespace Umkm.AspNetCore.Telling;

/// <summary>Texts in two languages as JSON.</summary>
internal static class Labels
{
    public static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("id", text.Indonesian);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    public static void Given(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
