using System.Text;
using Umkm.Registers.Dates;
using Umkm.Registers.Messages;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Cells;

/// <summary>Reads the values of one fact from bytes. What is usual is read without making a text of it; whatever else comes is read, or
/// refused with its reason, by the type of the domain that JSON is read by.</summary>
internal sealed class ValueReader
{
    /// <summary>The largest amount of <see cref="Rupiah"/>.</summary>
    private static readonly long Largest = Rupiah.MaxValue.Amount;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private readonly ValueKind _kind;
    private readonly WordTable _words;
    private readonly Func<string, Message?>? _refuse;

    /// <param name="kind">What is read.</param>
    /// <param name="words">For words: each with the number of its column; null when the rule book does not know it.</param>
    /// <param name="refuse">For words: why a text is none of them.</param>
    public ValueReader(ValueKind kind, IEnumerable<KeyValuePair<string, long?>>? words = null, Func<string, Message?>? refuse = null)
    {
        _kind = kind;
        _words = new WordTable(words ?? []);
        _refuse = refuse;
    }

    /// <summary>What is read.</summary>
    public ValueKind Kind => _kind;

    /// <summary>The words that are read; empty for other values.</summary>
    public IEnumerable<string> AllWords => _words.All;

    /// <summary>Words of a domain enum, with their numbers in the columns of a term.</summary>
    public static ValueReader Words<T>(SlugSet<T> slugs, Term? term)
        where T : struct, Enum =>
        new(ValueKind.Word, slugs.All.Select(s => KeyValuePair.Create(s, NumberOf(term, s))), text => slugs.Read(text).Reason);

    /// <summary>Slugs of which the rule book knows some.</summary>
    public static ValueReader Slugs(Term? term) =>
        new(ValueKind.Slug, term?.Choices.Select(c => KeyValuePair.Create(c.Slug, NumberOf(term, c.Slug))));

    /// <summary>Reads a value.</summary>
    /// <param name="cell">Its bytes, without white space at the ends; not empty.</param>
    /// <param name="value">The number of a column; null where the value is no number or the rule book does not know it.</param>
    /// <param name="problem">Why it cannot be read.</param>
    public bool TryRead(ReadOnlySpan<byte> cell, out long? value, out Message? problem)
    {
        problem = null;
        if (IsUsual(cell, out value))
        {
            return true;
        }
        problem = Text(cell) is { } text ? Unusual(text, out value) : CellMessages.NotUtf8.With();
        return problem is null;
    }

    /// <summary>A date of which the day is not known, in a cell that was found readable; null for every other.</summary>
    public PartialDate? Part(ReadOnlySpan<byte> cell) =>
        _kind == ValueKind.PartialDate && cell.Length != 10 && PartialDate.Read(Text(cell)).TryGetValue(out PartialDate part) && part.Day is null
            ? part
            : null;

    /// <summary>The text of some bytes; null when they are not UTF-8.</summary>
    public static string? Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Reads a value of the usual form; false for what has to be looked at again.</summary>
    /// <param name="cell">Its bytes, without white space at the ends; not empty.</param>
    /// <param name="value">The number of a column; null where the value is no number or the rule book does not know it.</param>
    public bool IsUsual(ReadOnlySpan<byte> cell, out long? value)
    {
        value = null;
        switch (_kind)
        {
            case ValueKind.Id:
                return cell.Length <= 200 && !cell.ContainsAnyExceptInRange((byte)' ', (byte)'~');
            // No rule reads it: whatever its bytes are, they say nothing wrong.
            case ValueKind.Text:
                return true;
            case ValueKind.Nib:
                return cell.Length == 13 && UsualValues.IsNumber(cell);
            case ValueKind.Npwp:
                return cell.Length is 15 or 16 && UsualValues.IsNumber(cell);
            case ValueKind.Nik:
                return cell.Length == 16 && UsualValues.IsNumber(cell);
            case ValueKind.Word or ValueKind.Slug:
                return _words.Find(cell, out value) || (_kind == ValueKind.Slug && UsualValues.IsSlug(cell));
            case ValueKind.Date or ValueKind.PartialDate:
                return UsualValues.Date(cell, out value);
            case ValueKind.Region:
                return UsualValues.Region(cell, out value);
            case ValueKind.Kbli:
                return UsualValues.Kbli(cell, out value);
            case ValueKind.Money or ValueKind.Balance or ValueKind.Whole:
                return UsualValues.Whole(cell, Largest, out value);
            case ValueKind.Count:
                return UsualValues.Whole(cell, int.MaxValue, out value);
            case ValueKind.Year:
                return cell.Length == 4 && cell[0] != '0' && UsualValues.Whole(cell, 9999, out value);
            case ValueKind.YesNo:
                return UsualValues.YesNo(cell, out value);
            default:
                return false;
        }
    }

    private Message? Unusual(string text, out long? value)
    {
        value = null;
        if (_kind is not (ValueKind.Id or ValueKind.Text) && ProgramBlank.Refusal(text) is { } blank)
        {
            return blank;
        }
        switch (_kind)
        {
            case ValueKind.Id:
                return SubjectId.Read(text).Reason;
            case ValueKind.Text:
                return null;
            case ValueKind.Nib:
                return Nib.Read(text).Reason;
            case ValueKind.Npwp:
                return Npwp.Read(text).Reason;
            case ValueKind.Nik:
                return Nik.Read(text).Reason;
            case ValueKind.Word:
                return _refuse!(text);
            case ValueKind.Slug:
                return Umkm.Domain.Slugs.HasForm(text) ? null : CellMessages.NotSlug.WithFound(CellText.Shown(text));
            case ValueKind.Date:
                return IsoDate.Read(text).Reason is { } noDay ? DayText.Refusal(text) ?? noDay : null;
            case ValueKind.PartialDate:
                return PartialDate.Read(text).Reason is { } noDate ? DayText.Refusal(text) ?? noDate : null;
            case ValueKind.Region:
                Domain.ParseResult<RegionCode> region = RegionCode.Read(text);
                value = region.Succeeded ? FactColumns.RegionNumber(region.Value) : null;
                return region.Reason;
            case ValueKind.Kbli:
                return Umkm.Domain.Kbli.Read(text).Reason;
            case ValueKind.Percent:
                return Percent.Read(text).Reason;
            case ValueKind.Money or ValueKind.Balance:
                return Amount(text, out value);
            case ValueKind.Year:
                return CellMessages.NotYear.WithFound(CellText.Shown(text));
            case ValueKind.YesNo:
                return CellMessages.NotYesNo.WithFound(CellText.Shown(text));
            default:
                return Whole(text, out value);
        }
    }

    private Message? Amount(string text, out long? value)
    {
        value = null;
        if (!Rupiah.Read(text).TryGetValue(out Rupiah amount))
        {
            return AmountText.OfProgram(text) ?? Rupiah.Read(text).Reason;
        }
        if (_kind == ValueKind.Money && amount.Amount < 0)
        {
            return CellMessages.BelowZero.WithFound(CellText.Shown(text));
        }
        value = amount.Amount;
        return null;
    }

    private Message? Whole(string text, out long? value)
    {
        value = null;
        if (_kind == ValueKind.Whole && text[0] == '-' && UsualValues.Whole(Encoding.UTF8.GetBytes(text[1..]), Largest, out long? opposite))
        {
            value = -opposite;
            return null;
        }
        return AmountText.OfProgram(text) ?? CellMessages.NotWhole.WithFound(CellText.Shown(text));
    }

    private static long? NumberOf(Term? term, string slug)
    {
        for (int i = 0; i < (term?.Choices.Length ?? 0); i++)
        {
            if (term!.Choices[i].Slug == slug)
            {
                return i;
            }
        }
        return null;
    }
}
