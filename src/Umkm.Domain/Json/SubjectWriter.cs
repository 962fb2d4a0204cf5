using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace Umkm.Domain.Json;

/// <summary>Writes the JSON of one subject. This part writes single values; the other the records.</summary>
internal sealed partial class SubjectWriter(Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Utf8JsonWriter _json = json;

    public static string Write(Subject subject)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, Indented))
        {
            new SubjectWriter(json).Subject(subject);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    public void Subject(Subject subject)
    {
        if (subject is EnterpriseGroup group)
        {
            Group(group);
        }
        else
        {
            Enterprise((Enterprise)subject);
        }
    }

    public void Text(string value) => _json.WriteStringValue(value);

    public void Number(long value) => _json.WriteNumberValue(value);

    public void Percent(Percent value) => _json.WriteRawValue(value.Number('.'));

    public void List<T>(EquatableList<T> items, Action<T> write)
        where T : notnull
    {
        _json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }

    public void Facts(Facts facts)
    {
        _json.WriteStartObject();
        foreach ((string name, FactValue value) in facts)
        {
            _json.WritePropertyName(name);
            Fact(value);
        }

        _json.WriteEndObject();
    }

    public void Fact(FactValue value)
    {
        switch (value)
        {
            case FactValue.YesNo yesNo:
                _json.WriteBooleanValue(yesNo.Value);
                break;
            case FactValue.Number number:
                _json.WriteNumberValue(number.Value);
                break;
            case FactValue.Date date:
                _json.WriteStringValue(IsoDate.Format(date.Value));
                break;
            case FactValue.Word word:
                _json.WriteStringValue(word.Value);
                break;
        }
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
        if (items is not null)
        {
            _json.WritePropertyName(name);
            List(items, write);
        }
    }

    private void LocalFacts(Facts facts)
    {
        if (facts.Count > 0)
        {
            _json.WritePropertyName("facts");
            Facts(facts);
        }
    }
}
