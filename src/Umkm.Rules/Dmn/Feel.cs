using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Dmn;

/// <summary>Columns and cells of a table in FEEL.</summary>
internal static class Feel
{
    /// <summary>The name of a column's input: that of the fact in data, with nothing a FEEL name cannot hold.</summary>
    public static string Name(Term term) =>
        Identifier((term.Subject == SubjectKind.Enterprise ? "" : term.Subject.English() + "_") + (term.Property ?? term.Name));

    /// <summary>The name of the input for another decision's answer.</summary>
    public static string Name(string decision) => Identifier(decision);

    /// <summary>Letters, digits and underscores.</summary>
    public static string Identifier(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        }
        return char.IsAsciiDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The expression of a column.</summary>
    public static string Expression(TableInput input) =>
        input.Key switch
        {
            Term term => Name(term),
            TermSum sum => string.Join(" + ", sum.Plus.Select(Name)) + string.Concat(sum.Minus.Select(t => " - " + Name(t))),
            _ => Name((string)input.Key),
        };

    /// <summary>The type of a column.</summary>
    public static string TypeOf(TableInput input) =>
        input.Key switch
        {
            Term term => TypeOf(term),
            TermSum sum => TypeOf(sum.Plus[0]),
            _ => "string",
        };

    /// <summary>The type of a term: codes are numbers (edition × 100.000 + KBLI code; ten digits of a region).</summary>
    public static string TypeOf(Term term) =>
        term.Kind switch
        {
            TermKind.YesNo => "boolean",
            TermKind.Choice => "string",
            TermKind.Date or TermKind.Age => "date",
            _ => "number",
        };

    /// <summary>What a cell asks.</summary>
    public static string Test(TableCell cell, TableInput input, RuleBook book)
    {
        if (cell.Runs is not { } runs)
        {
            return "-";
        }
        IEnumerable<string> parts = cell.Known ? Known(runs, input, book) : [];
        return string.Join(", ", cell.Unknown ? parts.Prepend("null") : parts);
    }

    private static IEnumerable<string> Known(ImmutableArray<int> runs, TableInput input, RuleBook book)
    {
        switch (input.Key)
        {
            case Term { Kind: TermKind.YesNo }:
                return runs.Select(r => input.Values[r] != 0 ? "true" : "false");
            case Term { Kind: TermKind.Choice } term:
                return runs.Select(r => $"\"{term.Choices[(int)input.Values[r]].Slug}\"");
            case string decision:
                return runs.Select(r => $"\"{book.Find(decision)!.Answers[(int)input.Values[r]].Slug}\"");
            default:
                return input.Ranges(runs).Select(r => Range(r, input.IsDate));
        }
    }

    private static string Range(TableRange range, bool date)
    {
        string low = range.Low is { } least ? Literal(least, date) : "";
        return (range.Low, range.High) switch
        {
            (null, null) => "not(null)",
            (null, { } most) => $"{(range.IsBelow ? "<" : "<=")} {Literal(most, date)}",
            (_, null) => $"{(range.IsAbove ? ">" : ">=")} {low}",
            _ when range.Low == range.High => low,
            (_, { } most) => $"{(range.IsAbove ? "(" : "[")}{low}..{Literal(most, date)}{(range.IsBelow ? ")" : "]")}",
        };
    }

    private static string Literal(long value, bool date) =>
        date ? $"date(\"{NodaTime.Text.LocalDatePattern.Iso.Format(Days.ToDate(value))}\")" : value.ToString(CultureInfo.InvariantCulture);
}
