using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>Writes cautions of which most stand on their decision for every subject: those are written once and copied.</summary>
internal static class CautionsJson
{
    /// <summary>Writes them as a member.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="prepared">Copies into it.</param>
    /// <param name="cautions">The cautions.</param>
    /// <param name="standing">Those that stand on the decision.</param>
    /// <param name="language">The language.</param>
    public static void Write(
        Utf8JsonWriter json,
        PreparedJson prepared,
        ImmutableArray<Caution> cautions,
        ImmutableArray<Caution> standing,
        Lang language
    )
    {
        Action<Utf8JsonWriter, Caution> write = language == Lang.English ? English : Indonesian;
        json.WriteStartArray(Members.Cautions);
        foreach (Caution caution in cautions)
        {
            if (standing.AsSpan().Contains(caution, ReferenceEqualityComparer.Instance))
            {
                prepared.Copy(caution, caution, write);
            }
            else
            {
                write(json, caution);
            }
        }
        json.WriteEndArray();
    }

    private static void English(Utf8JsonWriter json, Caution caution) => Write(json, caution, Lang.English);

    private static void Indonesian(Utf8JsonWriter json, Caution caution) => Write(json, caution, Lang.Indonesian);

    private static void Write(Utf8JsonWriter json, Caution caution, Lang language)
    {
        json.WriteStartObject();
        json.WriteString(Members.Code, caution.Code);
        json.WriteString(Members.Text, caution.Text.In(language));
        json.WriteEndObject();
    }
}
