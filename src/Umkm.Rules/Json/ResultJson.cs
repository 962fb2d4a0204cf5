using System.Buffers;
using System.Text.Json;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>What the JSON forms of results share.</summary>
internal static class ResultJson
{
    private const int MostPending = 16 * 1024;

    /// <summary>How many spaces each depth is indented.</summary>
    public const int IndentSize = 2;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JsonText.Encoder,
    };

    /// <summary>One JSON text, without a line feed at its end.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Hands on what is written so far, where it has become much: to a stream, which need not hold the whole.</summary>
    public static void FlushWhenMuch(this Utf8JsonWriter json)
    {
        if (json.BytesPending > MostPending)
        {
            json.Flush();
        }
    }

    public static void Book(this Utf8JsonWriter json, string edition, string hash)
    {
        json.WriteStartObject("ruleBook");
        json.WriteString("edition", edition);
        json.WriteString("hash", hash);
        json.WriteEndObject();
    }

    public static void Slugs(this Utf8JsonWriter json, string name, IEnumerable<Answer> answers)
    {
        json.WriteStartArray(name);
        foreach (Answer answer in answers)
        {
            json.WriteStringValue(answer.Slug);
        }
        json.WriteEndArray();
    }

    /// <summary>An array of objects.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Whether something holds; null while it cannot be decided.</summary>
    public static void Outcome(this Utf8JsonWriter json, string name, bool? holds)
    {
        if (holds is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A member, when there is a value.</summary>
    public static void Given(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Whether something holds; null while it cannot be decided.</summary>
    public static void Outcome(this Utf8JsonWriter json, JsonEncodedText name, bool? holds)
    {
        if (holds is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A member, when there is a value.</summary>
    public static void Given(this Utf8JsonWriter json, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A number, or null.</summary>
    public static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>The members that name a subject; one without an id is told by its key.</summary>
    public static void Subject(this Utf8JsonWriter json, SubjectName subject)
    {
        json.WriteString("subject", subject.Id);
        json.Given("key", subject.Id is null ? subject.Key : null);
        json.Given("name", subject.Name);
    }

    public static void Missing(this Utf8JsonWriter json, IEnumerable<MissingFact> missing, Lang language) =>
        json.Array(
            "missingFacts",
            missing,
            fact =>
            {
                json.WriteString("fact", fact.Name.In(language));
                json.WriteString("property", fact.Property ?? $"facts.{fact.Name.Indonesian}");
                json.Given("item", ItemWords.InJson(fact.Item, fact.ItemKind, language));
            }
        );

    public static void Cautions(this Utf8JsonWriter json, IEnumerable<Caution> cautions, Lang language) =>
        json.Array(
            "cautions",
            cautions,
            caution =>
            {
                json.WriteString("code", caution.Code);
                json.WriteString("text", caution.Text.In(language));
            }
        );
}
