using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Reads single values: null, with a problem, when the value is not what belongs in its place.</summary>
internal ref partial struct SubjectReader
{
    /// <summary>A number token longer than this is out of every range; only its beginning is looked at.</summary>
    private const int LongestNumber = 40;

    private readonly string NumberText => Encoding.UTF8.GetString(_json.ValueSpan[..Math.Min(_json.ValueSpan.Length, LongestNumber)]);

    private readonly bool TryText(out string text)
    {
        try
        {
            text = _json.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            text = "";
            return false;
        }
    }

    internal string? Text() => Text(JsonWords.Quote);

    /// <summary>A text; the hint is for those who wrote a number.</summary>
    private string? Text(LocalizedText hint)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            WrongType(JsonWords.Text, _json.TokenType == JsonTokenType.Number ? hint : JsonWords.UseNull);
            return null;
        }

        if (TryText(out string text))
        {
            return text;
        }

        Add(Offset, JsonMessages.BrokenEscape.With());
        return null;
    }

    private string? SlugText()
    {
        if (Text(JsonWords.UseSlug) is not string text)
        {
            return null;
        }

        if (Slugs.HasForm(text))
        {
            return text;
        }

        Add(Offset, TextMessages.NotSlug.WithFound(Shown.Text(text)));
        return null;
    }

    internal T? Parsed<T>(Func<string?, ParseResult<T>> parse)
        where T : class => Text(JsonWords.QuoteDigits) is string text && Accept(parse(text), out T? value) ? value : null;

    internal T? Slug<T>(SlugSet<T> slugs)
        where T : struct, Enum => Text(JsonWords.UseSlug) is string text && Accept(slugs.Read(text), out T value) ? value : null;

    internal KbliCode? Code() => Text(JsonWords.QuoteDigits) is string text && Accept(KbliCode.Read(text), out KbliCode code) ? code : null;

    private LocalDate? Date() => Text(JsonWords.QuoteDigits) is string text && Accept(IsoDate.Read(text), out LocalDate date) ? date : null;

    /// <summary>A day, or a month or year of which the day is not known.</summary>
    public PartialDate? PartOfDate() =>
        Text(JsonWords.QuoteDigits) is string text && Accept(PartialDate.Read(text), out PartialDate date) ? date : null;

    private readonly bool Accept<T>(ParseResult<T> result, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        if (result.TryGetValue(out value))
        {
            return true;
        }

        Add(Offset, result.Reason!);
        return false;
    }

    private bool? YesNo()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.TokenType == JsonTokenType.True;
        }

        WrongType(JsonWords.YesNo, Unquoted(JsonWords.WriteYesNo));
        return null;
    }

    /// <summary>How to write a value that is no text: what stands in the quotes alone, where that is one; another way where it is not.</summary>
    /// <param name="otherwise">The other way.</param>
    private LocalizedText Unquoted(LocalizedText otherwise) =>
        _json.TokenType != JsonTokenType.String ? JsonWords.UseNull
        : _json.GetString() is "true" or "false" || (_json.GetString() is [_, ..] text && text.All(char.IsAsciiDigit)) ? JsonWords.Unquote
        : otherwise;

    /// <summary>Rp0 or more.</summary>
    private Rupiah? Money() => Whole(0, Rupiah.Bound) is long amount ? Rupiah.From(amount) : null;

    /// <summary>An amount that may be below zero.</summary>
    internal Rupiah? Balance() => Whole(-Rupiah.Bound, Rupiah.Bound) is long amount ? Rupiah.From(amount) : null;

    private int? Count() => (int?)Whole(0, int.MaxValue);

    private int? Year() => (int?)Whole(FactGuards.FirstYear, FactGuards.LastYear);

    internal Percent? Rate()
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            WrongType(JsonWords.Number, Unquoted(JsonWords.WriteDigits));
            return null;
        }

        return Accept(Percent.Read(NumberText), out Percent rate) ? rate : null;
    }

    private long? Whole(long least, long most)
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            WrongType(JsonWords.Number, Unquoted(JsonWords.WriteDigits));
            return null;
        }

        if (_json.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
        {
            Add(Offset, SubjectMessages.NotWhole.WithFound(Shown.Number(NumberText)));
            return null;
        }

        if (_json.TryGetInt64(out long value) && value >= least && value <= most)
        {
            return value;
        }

        Add(
            Offset,
            SubjectMessages.OutOfRange.With(
                new("found", Shown.Number(NumberText)),
                new("least", least.ToString(CultureInfo.InvariantCulture)),
                new("most", most.ToString(CultureInfo.InvariantCulture))
            )
        );
        return null;
    }

    private void WrongType(LocalizedText expected, LocalizedText hint)
    {
        LocalizedText found = _json.TokenType switch
        {
            JsonTokenType.StartObject => JsonWords.Object,
            JsonTokenType.StartArray => JsonWords.List,
            JsonTokenType.String => JsonWords.Text,
            JsonTokenType.Number => JsonWords.Number,
            JsonTokenType.Null => JsonWords.Null,
            _ => JsonWords.YesNo,
        };
        Add(Offset, JsonMessages.WrongType.With(new("found", found), new("expected", expected), new("hint", hint)));
        _json.Skip();
    }
}
