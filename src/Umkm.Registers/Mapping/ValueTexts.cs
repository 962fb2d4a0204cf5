using Umkm.Registers.Cells;
using Umkm.Registers.Dates;
using Umkm.Registers.Heads;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Mapping;

/// <summary>Writes the texts of a column as registers have them. A text that is not understood here is passed on, and told where registers are
/// read.</summary>
internal static class ValueTexts
{
    /// <summary>How the texts of a fact are written.</summary>
    /// <param name="column">What the column is.</param>
    /// <param name="fact">The column of registers that it fills.</param>
    public static Func<string, (string? Value, Message? Problem)> Of(MappingColumn column, RegisterColumn fact)
    {
        ValueKind? kind = fact.Reader?.Kind;
        Func<string, (string? Value, Message? Problem)> read = Of(column, fact, kind);
        bool isNumber = kind is ValueKind.Money or ValueKind.Balance or ValueKind.Count or ValueKind.Whole;
        return text =>
            Said(column, text) is null && (WordRefusal.Of(kind, text) ?? (isNumber ? RangeText.Refusal(text) : null)) is { } refusal
                ? (null, refusal)
                : read(text);
    }

    private static Func<string, (string? Value, Message? Problem)> Of(MappingColumn column, RegisterColumn fact, ValueKind? kind) =>
        kind switch
        {
            ValueKind.Money or ValueKind.Balance => text => Amount(column, text, kind == ValueKind.Balance),
            ValueKind.Count or ValueKind.Whole => text => Count(column, text),
            ValueKind.Date or ValueKind.PartialDate => text => Date(column, text),
            ValueKind.Word => text => Word(column, text, fact.Reader!.AllWords, fact.Term),
            ValueKind.YesNo => text => (Said(column, text) ?? text, null),
            ValueKind.Region => text =>
                Said(column, text) is null && RegionHead.IsPart(text) && RegionHead.IsOfRegency(column.Header)
                    ? (null, MappingMessages.PartOfRegion.WithFound(text))
                    : (Region(column, Said(column, text) ?? text), null),
            _ => text => (Said(column, text) ?? text, null),
        };

    /// <summary>A word of a closed list: as the mapping says, or the word itself in any case, with spaces for hyphens.</summary>
    public static (string? Value, Message? Problem) Word(MappingColumn column, string text, IEnumerable<string> known, Term? term = null)
    {
        string[] words = [.. known];
        string plain = string.Join('-', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string? word =
            Said(column, text)
            ?? words.FirstOrDefault(w => string.Equals(w, plain, StringComparison.OrdinalIgnoreCase))
            ?? term?.Choices.FirstOrDefault(c => string.Equals(c.Label.Indonesian, text, StringComparison.OrdinalIgnoreCase))?.Slug;
        return word is not null
            ? (word, null)
            : (
                null,
                MappingMessages.UnknownWord.With(
                    new MessageArgument("found", CellText.Shown(text)),
                    new MessageArgument("known", string.Join(", ", words))
                )
            );
    }

    /// <summary>A day, as the forms of the column say; a day of the ISO form when it has none.</summary>
    public static (string? Value, Message? Problem) Date(MappingColumn column, string text)
    {
        if (Said(column, text) is { } said)
        {
            return (said, null);
        }
        // A day of the ISO form, as sheets give it, is never another one.
        string day = DayText.Of(text);
        if (IsoDate.Read(day).Succeeded)
        {
            return (day, null);
        }
        if (column.Dates.IsEmpty)
        {
            return PartialDate.Read(text).Reason is not { } reason ? (text, null)
                : day == text ? (null, DayText.Refusal(text) ?? reason)
                : (null, NoDay(text, day, "tttt-bb-hh"));
        }
        string[] days = [.. column.Dates.Select(f => f.Read(text)).Where(d => d is not null).Select(d => d!).Distinct(StringComparer.Ordinal)];
        string forms = string.Join(", ", column.Dates.Select(f => f.Text));
        return days.Length switch
        {
            1 => (days[0], null),
            0 => (null, column.Dates.Any(f => f.IsShape(text)) ? MappingMessages.NoSuchDay.WithFound(text) : NoDay(text, day, forms)),
            _ => (
                null,
                MappingMessages.TwoDates.With(
                    new MessageArgument("found", CellText.Shown(text)),
                    new MessageArgument("known", string.Join(", ", days))
                )
            ),
        };
    }

    /// <summary>Why a text is no day of the forms: for its time, its calendar, or its form.</summary>
    private static Message NoDay(string text, string day, string forms) =>
        day == text && DayText.Refusal(text) is { } refusal ? refusal
        : ShortYear.Is(day) ? MappingMessages.ShortYear.WithFound(text)
        : IsoDate.Read(day).Reason is { Code: not "date.form" } impossible ? impossible
        : MappingMessages.OtherDate.With(new MessageArgument("found", CellText.Shown(text)), new MessageArgument("known", forms));

    /// <summary>What the mapping says a word means; null when it says nothing of it.</summary>
    public static string? Said(MappingColumn column, string text)
    {
        foreach ((string word, string value) in column.Words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }
        return null;
    }

    private static (string? Value, Message? Problem) Amount(MappingColumn column, string text, bool mayBeBelow)
    {
        string said = Said(column, text) ?? text;
        if (column.HasDecimalDot == true)
        {
            if (DecimalDot.Turned(said) is not { } turned)
            {
                return (null, AmountText.OfProgram(said) ?? MappingMessages.NotDotted.WithFound(CellText.Shown(text)));
            }
            said = turned;
        }
        if (AmountText.Read(said, column.Unit) is { } amount)
        {
            bool isRefused = column.Unit > 1 && !column.IsAdded && !mayBeBelow && amount.StartsWith('-') && amount != "-0";
            return isRefused ? (null, CellMessages.BelowZero.WithFound(CellText.Shown(text))) : (amount, null);
        }
        if (column.Unit > 1)
        {
            (string number, long unit) = AmountText.WithUnit(said, column.Unit);
            MessageKind why =
                AmountText.IsDoubtful(number, unit) ? MappingMessages.Doubtful
                : AmountText.IsFullRupiah(number, unit) ? MappingMessages.FullRupiah
                : MappingMessages.NotAmount;
            return (null, AmountText.OfProgram(number) ?? why.WithFound(CellText.Shown(text)));
        }
        return column.HasDecimalDot == true ? (null, MappingMessages.NotDotted.WithFound(CellText.Shown(text)))
            : AmountText.IsDoubtful(said, column.Unit) ? (null, Rupiah.Read(said).Reason)
            : (text, null);
    }

    private static (string? Value, Message? Problem) Count(MappingColumn column, string cell)
    {
        string text = PeopleText.Bare(cell);
        if (column.HasDecimalDot != true)
        {
            return (AmountText.Ungrouped(text) ?? text, null);
        }
        return DecimalDot.Turned(text) is { } turned && AmountText.Number(turned, 1) is { } count
            ? (count, null)
            : (null, MappingMessages.NotDotted.WithFound(CellText.Shown(text)));
    }

    /// <summary>A region by the kind of code that the mapping names; a name or a code with dots as it is.</summary>
    private static string Region(MappingColumn column, string text)
    {
        if (column.Codes.Length == 0 || !text.All(char.IsAsciiDigit))
        {
            return text;
        }
        if (column.Codes == "bps")
        {
            return "BPS " + text;
        }
        return text.Length switch
        {
            4 => $"{text[..2]}.{text[2..]}",
            6 => $"{text[..2]}.{text[2..4]}.{text[4..]}",
            10 => $"{text[..2]}.{text[2..4]}.{text[4..6]}.{text[6..]}",
            _ => text,
        };
    }
}
