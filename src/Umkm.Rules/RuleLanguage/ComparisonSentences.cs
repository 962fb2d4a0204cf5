using Umkm.Rules.Problems;

namespace Umkm.Rules.RuleLanguage;

/// <summary>Reads comparisons with an amount, a number or a date: at most, at least, more than, less than, exactly, between.</summary>
internal sealed class ComparisonSentences(SentenceProblems tell)
{
    /// <summary>The comparison behind terms, such as <c>paling banyak Rp500 juta</c>; null when it cannot be read, which is then told.</summary>
    /// <param name="place">Where the sentence stands.</param>
    /// <param name="left">What is compared.</param>
    /// <param name="rest">The words behind it.</param>
    public Comparison? Read(Place place, TermSum left, string rest)
    {
        Term first = left.Plus[0];
        if (Comparators.Starts(rest, "tepat"))
        {
            return Value(place, first, rest["tepat".Length..].Trim()) is { } exact
                ? new Comparison(place, left, new Bounds(new Bound(exact, true), new Bound(exact, true)))
                : null;
        }
        if (Comparators.At(rest) is not { } word)
        {
            tell.Comparison(place, first, rest);
            return null;
        }
        string value = rest[word.Text.Length..].Trim();
        string? upper = null;
        int split = value.IndexOf(" sampai dengan ", StringComparison.Ordinal);
        if (!word.IsUpper && split >= 0)
        {
            upper = value[(split + " sampai dengan ".Length)..].Trim();
            value = value[..split];
            if (Comparators.At(upper) is { IsUpper: true, Included: true } again)
            {
                upper = upper[again.Text.Length..].Trim();
            }
        }
        bool isDate = first.Kind is TermKind.Date;
        if (isDate ? !word.ForDates : !word.ForNumbers)
        {
            tell.Comparison(place, first, rest);
            return null;
        }
        Quantity? one = Value(place, first, value);
        Quantity? two = upper is null ? null : Value(place, first, upper);
        if (one is null || (upper is not null && two is null))
        {
            return null;
        }
        if (two is not null && two.Kind != one.Kind && (one.Kind == QuantityKind.AssessmentDate || two.Kind == QuantityKind.AssessmentDate))
        {
            tell.Moving(place, rest);
            return null;
        }
        if (two is not null && (two.Kind != one.Kind || two.Number < one.Number))
        {
            tell.Backwards(place, rest);
            return null;
        }
        var bound = new Bound(one, word.Included);
        return new Comparison(place, left, word.IsUpper ? new Bounds(null, bound) : new Bounds(bound, two is null ? null : new Bound(two, true)));
    }

    private Quantity? Value(Place place, Term term, string text)
    {
        Quantity? value = QuantityReader.Read(text);
        string expected = QuantityReader.Example(term);
        if (value is null)
        {
            tell.Value(place, term, text, expected);
            return null;
        }
        if (!QuantityReader.Fits(term, value))
        {
            tell.Unit(place, term, text, expected);
            return null;
        }
        if (value.Kind == QuantityKind.Rupiah && text.Count(char.IsAsciiDigit) > 6 && !text.Contains('.', StringComparison.Ordinal))
        {
            tell.Ungrouped(place, text, value);
        }
        return value;
    }
}
