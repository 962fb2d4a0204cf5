using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace Umkm.Domain.Json;

/// <summary>Writes the JSON of one subject. This part writes single values; the other the records.</summary>
internal sealed partial class SubjectWriter
{
    private readonly Utf8JsonWriter _json;

    private SubjectWriter(Utf8JsonWriter json) => _json = json;

    public static string Write(Subject subject)
    {
        ArrayBufferWriter<byte> bytes = new();
        JsonWriterOptions options = new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (Utf8JsonWriter json = new(bytes, options))
        {
            SubjectWriter writer = new(json);
            if (subject is EnterpriseGroup group)
            {
                writer.Group(group);
            }
            else
            {
                writer.Enterprise((Enterprise)subject);
            }
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private void Text(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }

    private void Date(string name, LocalDate? value) => Text(name, value is LocalDate date ? IsoDate.Format(date) : null);

    private void Slug<T>(string name, T? value, SlugSet<T> slugs)
        where T : struct, Enum => Text(name, value is T given ? slugs.SlugOf(given) : null);

    private void Money(string name, Rupiah? value) => Number(name, value?.Amount);

    private void Number(string name, long? value)
    {
        if (value is long number)
        {
            _json.WriteNumber(name, number);
        }
    }

    private void YesNo(string name, bool? value)
    {
        if (value is bool given)
        {
            _json.WriteBoolean(name, given);
        }
    }

    private void Object<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is not null)
        {
            _json.WritePropertyName(name);
            write(value);
        }
    }

    private void Entries<T>(string name, EquatableList<T>? items, Action<T> write)
        where T : class
    {
        if (items is null)
        {
            return;
        }

        _json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }

    private void Facts(Facts facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        _json.WriteStartObject("facts");
        foreach ((string name, FactValue value) in facts)
        {
            switch (value)
            {
                case FactValue.YesNo yesNo:
                    _json.WriteBoolean(name, yesNo.Value);
                    break;
                case FactValue.Number number:
                    _json.WriteNumber(name, number.Value);
                    break;
                case FactValue.Date date:
                    _json.WriteString(name, IsoDate.Format(date.Value));
                    break;
                case FactValue.Word word:
                    _json.WriteString(name, word.Value);
                    break;
            }
        }

        _json.WriteEndObject();
    }
}
