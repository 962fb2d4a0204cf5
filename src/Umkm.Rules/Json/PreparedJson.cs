using System.Text.Json;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>Writes what stands alike in the results of many subjects: its JSON is made once, and copied. A writer of other options than ours gets it
/// member by member.</summary>
internal sealed class PreparedJson(Utf8JsonWriter json, Lang language, PreparedBytes prepared)
{
    private readonly bool _indented = json.Options.Indented;
    private readonly bool _copies =
        json.Options.Encoder == JsonText.Encoder
        && json.Options.SkipValidation
        && (!json.Options.Indented || json.Options is { IndentSize: ResultJson.IndentSize, IndentCharacter: ' ', NewLine: "\n" });

    /// <summary>How deep it stands what is written now, where that shows; below zero where it does not.</summary>
    public int Depth => _indented ? json.CurrentDepth : -1;

    /// <summary>How deep the members of an object stand that is begun now; null for a writer of other options than ours.</summary>
    public int? DepthOfMembers =>
        !_copies ? null
        : _indented ? json.CurrentDepth + 1
        : -1;

    /// <summary>Writes an entry of a list, or one or more members of an object.</summary>
    /// <param name="what">What is told alike wherever it is told: the thing itself, not one like it.</param>
    /// <param name="from">What it is written from.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="holds">Whether it holds, where that is told of it.</param>
    public void Copy<T>(object what, T from, Action<Utf8JsonWriter, T> write, bool? holds = null)
        where T : class
    {
        if (!_copies)
        {
            write(json, from);
            return;
        }
        int depth = Depth;
        byte[] bytes =
            prepared.Find(what, holds, language, depth) ?? prepared.Keep(what, holds, language, depth, Bytes(json.Options, from, write, depth));
        json.WriteRawValue(bytes, skipInputValidation: true);
    }

    /// <summary>Writes what was copied before; false where nothing was.</summary>
    public bool TryCopy(object what)
    {
        if (!_copies || prepared.Find(what, null, language, Depth) is not { } bytes)
        {
            return false;
        }
        json.WriteRawValue(bytes, skipInputValidation: true);
        return true;
    }

    /// <summary>The same of what keeps its bytes itself.</summary>
    public void Copy<T>(PreparedParts parts, T from, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (!_copies)
        {
            write(json, from);
            return;
        }
        int depth = Depth;
        byte[] bytes = parts.Find(language, depth) ?? parts.Keep(language, depth, Bytes(json.Options, from, write, depth));
        json.WriteRawValue(bytes, skipInputValidation: true);
    }

    private static byte[] Bytes<T>(JsonWriterOptions options, T from, Action<Utf8JsonWriter, T> write, int depth)
    {
        using var inner = new BytesWithin(options, depth);
        write(inner.Json, from);
        return inner.Written.ToArray();
    }
}
