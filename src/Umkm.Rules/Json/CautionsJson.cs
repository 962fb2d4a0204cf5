using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>Writes cautions of which most stand on their decision for every subject: those are written once and copied, run by run.</summary>
internal static class CautionsJson
{
    /// <summary>Writes them as a member.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="prepared">Copies into it.</param>
    /// <param name="cautions">The cautions.</param>
    /// <param name="standing">Those that stand on the decision, as far as they are told one behind the other.</param>
    /// <param name="language">The language.</param>
    public static void Write(Utf8JsonWriter json, PreparedJson prepared, ImmutableArray<Caution> cautions, Caution[][] standing, Lang language)
    {
        Action<Utf8JsonWriter, Caution[]> write = language == Lang.English ? English : Indonesian;
        json.WriteStartArray(Members.Cautions);
        for (int i = 0; i < cautions.Length; )
        {
            int from = i;
            Caution[]? run = Array.Find(standing, r => BeginsWith(cautions.AsSpan()[from..], r));
            if (run is null)
            {
                write(json, [cautions[i]]);
            }
            else
            {
                prepared.Copy(run, run, write);
            }
            i += run?.Length ?? 1;
        }
        json.WriteEndArray();
    }

    private static bool BeginsWith(ReadOnlySpan<Caution> cautions, Caution[] run)
    {
        if (cautions.Length < run.Length)
        {
            return false;
        }
        for (int i = 0; i < run.Length; i++)
        {
            if (!ReferenceEquals(cautions[i], run[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static void English(Utf8JsonWriter json, Caution[] cautions) => Write(json, cautions, Lang.English);

    private static void Indonesian(Utf8JsonWriter json, Caution[] cautions) => Write(json, cautions, Lang.Indonesian);

    private static void Write(Utf8JsonWriter json, Caution[] cautions, Lang language)
    {
        foreach (Caution caution in cautions)
        {
            json.WriteStartObject();
            json.WriteString(Members.Code, caution.Code);
            json.WriteString(Members.Text, caution.Text.In(language));
            json.WriteEndObject();
        }
    }
}
