using System.Globalization;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Values of terms as text, and as the numbers that columns hold.</summary>
/// <remarks>Rupiah, counts and years are themselves; dates are days since 1970-01-01; yes is 1 and no is 0; a choice is its index;
/// a KBLI code is edition × 100.000 + code; a region code is ten digits.</remarks>
internal static class TermValues
{
    /// <summary>Reads a value as cases write it: <c>Rp1 miliar</c>, <c>19 orang</c>, <c>ya</c>, a slug; null when it is none of the term.</summary>
    public static long? Read(Term term, string text)
    {
        switch (term.Kind)
        {
            case TermKind.YesNo:
                return text switch
                {
                    "ya" => 1,
                    "tidak" => 0,
                    _ => null,
                };
            case TermKind.Choice:
                int index = -1;
                for (int i = 0; i < term.Choices.Length; i++)
                {
                    if (term.Choices[i].Slug == text || term.Choices[i].Label.Indonesian == text)
                    {
                        index = i;
                        break;
                    }
                }
                return index < 0 ? null : index;
            case TermKind.Kbli:
                return text.Length > 5 && text.IndexOf('/', StringComparison.Ordinal) == 5 && Codes.KbliGroup(text) is { } code ? code.Low : null;
            case TermKind.Region:
                return Codes.RegionGroup(text)?.Low;
            case TermKind.Age:
                return null;
            default:
                return QuantityReader.Read(text) is { } value && value.Kind != QuantityKind.AssessmentDate && QuantityReader.Fits(term, value)
                    ? value.Number
                    : null;
        }
    }

    /// <summary>Reads a value as people type it on a command line or in a table: also a bare whole number, <c>true</c> and <c>false</c>.</summary>
    public static long? ReadLoose(Term term, string text)
    {
        if (Read(term, text) is { } exact)
        {
            return exact;
        }
        return term.Kind switch
        {
            TermKind.YesNo => text switch
            {
                "true" => 1,
                "false" => 0,
                _ => null,
            },
            TermKind.Rupiah or TermKind.Count or TermKind.Year => long.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out long n
            )
            && Math.Abs((decimal)n) <= IndonesianNumbers.Largest
                ? n
                : null,
            _ => null,
        };
    }

    /// <summary>An example of what <see cref="Read"/> takes.</summary>
    public static string Example(Term term) =>
        term.Kind switch
        {
            TermKind.YesNo => "ya",
            TermKind.Choice => string.Join(", ", term.Choices.Select(c => c.Slug)),
            TermKind.Kbli => "10794/2020",
            TermKind.Region => "35.73",
            _ => QuantityReader.Example(term),
        };

    /// <summary>The value in words of one language.</summary>
    public static string Write(Term term, long value, Lang language)
    {
        bool english = language == Lang.English;
        return term.Kind switch
        {
            TermKind.Rupiah => "Rp" + (english ? EnglishNumbers.Grouped(value) : IndonesianNumbers.Grouped(value)),
            TermKind.Count => english ? EnglishNumbers.Count(value, term.Unit ?? "") : $"{IndonesianNumbers.Grouped(value)} {term.Unit}",
            TermKind.Date or TermKind.Age => english
                ? IndonesianNumbers.EnglishDate(Days.ToDate(value))
                : IndonesianNumbers.LongDate(Days.ToDate(value)),
            TermKind.YesNo => value != 0 ? (english ? "yes" : "ya")
            : english ? "no"
            : "tidak",
            TermKind.Choice => term.Choices[(int)value].Label.In(language),
            TermKind.Kbli => string.Create(CultureInfo.InvariantCulture, $"{value % 100_000:00000}/{value / 100_000}"),
            TermKind.Region => RegionText(value),
            _ => value.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string RegionText(long value)
    {
        string digits = value.ToString("0000000000", CultureInfo.InvariantCulture);
        var parts = new List<string> { digits[..2] };
        foreach (string part in new[] { digits[2..4], digits[4..6], digits[6..] })
        {
            if (part.All(c => c == '0'))
            {
                break;
            }
            parts.Add(part);
        }
        return string.Join('.', parts);
    }
}
