using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>Tests on columns of the register as expressions of two values: a column that is not given can be anything.</summary>
/// <param name="schema">The tables.</param>
/// <param name="glossary">The terms.</param>
/// <param name="dialect">The engine.</param>
/// <param name="assumed">What stands for columns of the enterprise that are not given, by their names.</param>
internal sealed class ColumnTestText(SqlSchema schema, Glossary glossary, SqlDialect dialect, IReadOnlyDictionary<string, string> assumed)
{
    private static readonly long LastDay = Days.Of(new LocalDate(9999, 12, 31));

    /// <summary>One side of a test.</summary>
    public string Of(ColumnTest test, RowText row) =>
        test.Test switch
        {
            NumberIn n when test.Table == TableId.Permit => Paper(n, test.CanBeTrue, row),
            NumberIn n => Number(test.Table, n, test.CanBeTrue, row),
            Holds h => Statement(test.Table, schema.Column(test.Table, h.Column), test.CanBeTrue, row),
            SumIn s => Sum(test.Table, s, test.CanBeTrue, row),
            _ => throw new InvalidOperationException($"Not a test on columns: {test.Test.GetType().Name}."),
        };

    /// <summary>The smallest or largest amount of a column.</summary>
    public string Amount(Amount amount, RowText row) =>
        Bound(Given(amount.Table, schema.Column(amount.Table, amount.Column), row), amount.Largest ? IndonesianNumbers.Largest : 0);

    /// <summary>The set of risk levels for the scale of a term: as printed, or else by the risk table, or else all.</summary>
    public string RiskSet(Term term, RowText row)
    {
        SqlColumn printed = SqlColumns.Of(glossary.FindProperty(SubjectKind.Activity, "risk")!);
        string column = row.Base(printed.Name);
        string scale = term.Property![EnterpriseFacts.RiskOfScale.Length..];
        string byTable = row.Base(RiskJoin.Column(scale));
        return Bits(column, printed.Slugs, $" WHEN {byTable} <> 0 THEN {byTable}");
    }

    /// <summary>The set of choices of a column: the one given, or all where it is not given or none of them.</summary>
    public string ChoiceSet(ChoiceSet choices, RowText row)
    {
        SqlColumn column = schema.Column(choices.Table, choices.Column);
        return Bits(Given(choices.Table, column, row), column.Slugs, "");
    }

    /// <summary>The digits of a region; an empty text where it is not given or no code.</summary>
    public string RegionDigits(RegionOf region, RowText row)
    {
        string name = $"COALESCE({Given(region.Table, schema.Column(region.Table, region.Column), row)}, '')";
        return $"CASE WHEN {name} LIKE '__' OR {name} LIKE '__.__%' THEN {dialect.RegionDigits(name)} ELSE '' END";
    }

    /// <summary>Whether the digits of a region lie in a set, or do not; no digits can be any.</summary>
    public string Region(string digits, RegionLies lies) =>
        $"({digits} = '' OR {Range(digits, lies.Set, lies.CanBeTrue, n => dialect.Text(RegionDigits(n)))})";

    private string Bits(string column, IReadOnlyList<string> slugs, string otherwise)
    {
        IEnumerable<string> bits = slugs.Select((s, i) => $" WHEN COALESCE({column}, '') = {dialect.Text(s)} THEN {Names.Number(1L << i)}");
        return $"CASE{string.Concat(bits)}{otherwise} ELSE {Names.Number((1L << slugs.Count) - 1)} END";
    }

    private string Number(TableId table, NumberIn test, bool canBeTrue, RowText row)
    {
        SqlColumn column = schema.Column(table, test.Column);
        string name = Given(table, column, row);
        string known = dialect.Known(name);
        switch (column.Term!.Kind)
        {
            case TermKind.Date:
                return SqlColumns.LatestOf(column.Term) is { } latest
                    ? dialect.UnlessGiven([name], Day(known, $"COALESCE({row.Base(latest.Name)}, {known})", test.Set, canBeTrue))
                    : Filled(name, test.Set, canBeTrue, Date, LastDay);
            case TermKind.Kbli:
                string edition = row.Base(SqlColumns.Edition.Name);
                string codes = string.Join(" OR ", test.Set.Parts.Select(p => Codes(p, known, dialect.Known(edition))));
                return dialect.UnlessGiven([name, edition], canBeTrue ? $"({codes})" : $"NOT ({codes})");
            default:
                // PostgreSQL reads the smallest number as a positive one of more than 64 bits.
                return Filled(name, test.Set, canBeTrue, n => dialect.Number(Math.Max(n, -long.MaxValue)));
        }
    }

    private string Codes(NumberRange codes, string code, string edition)
    {
        (long year, long low) = Math.DivRem(codes.Low, 100_000);
        string Digits(long n) => dialect.Text(n.ToString("00000", System.Globalization.CultureInfo.InvariantCulture));
        long high = codes.High % 100_000;
        string within = low == high ? $"{code} = {Digits(low)}" : $"{code} BETWEEN {Digits(low)} AND {Digits(high)}";
        return $"({edition} = {Names.Number(year)} AND {within})";
    }

    private string Statement(TableId table, SqlColumn column, bool canBeTrue, RowText row)
    {
        string name = Given(table, column, row);
        return canBeTrue ? $"COALESCE({name}, {dialect.True})" : $"NOT COALESCE({name}, {dialect.False})";
    }

    private string Paper(NumberIn test, bool canBeTrue, RowText row)
    {
        switch (test.Column)
        {
            case PermitColumns.Kind:
                string kind = row.Base("kind");
                return dialect.UnlessGiven([kind], Listed(dialect.Known(kind), test.Set, canBeTrue, [.. glossary.PermitKinds.Select(k => k.Slug)]));
            case PermitColumns.Status:
                return Listed(Status(row), test.Set, canBeTrue, PermitColumns.Statuses, SqlSchema.AnyStatus);
            case PermitColumns.HeldFrom:
                string held = row.Base("issued_on");
                bool always = test.Set.Contains(long.MinValue) == canBeTrue;
                return always
                    ? Filled(held, test.Set, canBeTrue, Date, LastDay)
                    : $"({Status(row)} = {dialect.Text(SqlSchema.AnyStatus)} OR NOT {Wrapped(Filled(held, test.Set, !canBeTrue, Date, LastDay))})";
            default:
                string day = row.Base(test.Column == PermitColumns.IssuedOn ? "issued_on" : "valid_until");
                return Filled(day, test.Set, canBeTrue, Date, LastDay);
        }
    }

    private static string Wrapped(string text) => text[0] == '(' ? text : $"({text})";

    private string Status(RowText row) => $"COALESCE({row.Base("status")}, {dialect.Text(PermitColumns.Statuses[0])})";

    /// <param name="value">The column.</param>
    /// <param name="set">The places of the words asked for.</param>
    /// <param name="canBeTrue">Whether it can be one of them, or one that is none of them.</param>
    /// <param name="slugs">All words.</param>
    /// <param name="any">The word that stands for each of them; null for none.</param>
    private string Listed(string value, NumberSet set, bool canBeTrue, IReadOnlyList<string> slugs, string? any = null)
    {
        IEnumerable<string> words = slugs.Where((_, i) => set.Contains(i));
        string[] listed = [.. (canBeTrue && any is not null ? words.Append(any) : words).Select(dialect.Text)];
        return listed.Length switch
        {
            0 => canBeTrue ? dialect.False : dialect.True,
            1 => $"{value} {(canBeTrue ? "=" : "<>")} {listed[0]}",
            _ => $"{value} {(canBeTrue ? "IN" : "NOT IN")} ({string.Join(", ", listed)})",
        };
    }

    /// <summary>Whether a column lies in a set, or does not; what makes it so stands for one that is not given, for as many
    /// sets as can be the same.</summary>
    /// <param name="column">The column.</param>
    /// <param name="set">The set.</param>
    /// <param name="inside">Whether it lies in it.</param>
    /// <param name="literal">Writes a value.</param>
    /// <param name="last">The last value that can be given.</param>
    private string Filled(string column, NumberSet set, bool inside, Func<long, string> literal, long last = long.MaxValue)
    {
        if (set.Parts is [] or [{ Low: long.MinValue, High: long.MaxValue }])
        {
            return set.Parts.IsEmpty == inside ? $"{column} IS NULL" : dialect.True;
        }
        string Either(bool high) => $"COALESCE({column}, {literal(high ? long.MaxValue : long.MinValue)})";
        string Part(NumberRange part) =>
            // Nothing given lies there.
            part.Low > last
                ? $"{column} IS NULL"
            : part.Low == long.MinValue ? $"{Either(high: false)} <= {literal(part.High)}"
            : part.High == long.MaxValue ? $"{Either(high: true)} >= {literal(part.Low)}"
            : $"({Either(high: true)} >= {literal(part.Low)} AND {Either(high: false)} <= {literal(part.High)})";
        ImmutableArray<NumberRange> parts = inside ? set.Parts : set.Outside().Parts;
        return parts.Length == 1 ? Part(parts[0]) : $"({string.Join(" OR ", parts.Select(Part))})";
    }

    /// <summary>Whether a value lies in a set, or does not.</summary>
    private string Range(string value, NumberSet set, bool inside, Func<long, string> literal)
    {
        if (set.Parts is [] or [{ Low: long.MinValue, High: long.MaxValue }])
        {
            return set.Parts.IsEmpty == inside ? dialect.False : dialect.True;
        }
        if (set.Parts is [var part])
        {
            if (part.Low == long.MinValue)
            {
                return $"{value} {(inside ? "<=" : ">")} {literal(part.High)}";
            }
            if (part.High == long.MaxValue)
            {
                return $"{value} {(inside ? ">=" : "<")} {literal(part.Low)}";
            }
            return part.Low == part.High
                ? $"{value} {(inside ? "=" : "<>")} {literal(part.Low)}"
                : $"{(inside ? "(" : "NOT (")}{value} BETWEEN {literal(part.Low)} AND {literal(part.High)})";
        }
        string parts = string.Join(" OR ", set.Parts.Select(p => Range(value, NumberSet.Of(p), inside: true, literal)));
        return inside ? $"({parts})" : $"NOT ({parts})";
    }

    /// <summary>Whether some day from one to another lies in a set, or some day does not.</summary>
    private string Day(string first, string last, NumberSet set, bool inside)
    {
        if (first == last || set.Parts is not [var run] || run is { Low: long.MinValue, High: long.MaxValue })
        {
            return Range(first, set, inside, Date);
        }
        string? from = run.Low == long.MinValue ? null : Date(run.Low);
        string? to = run.High == long.MaxValue ? null : Date(run.High);
        string?[] tests = inside
            ? [to is null ? null : $"{first} <= {to}", from is null ? null : $"{last} >= {from}"]
            : [from is null ? null : $"{first} < {from}", to is null ? null : $"{last} > {to}"];
        string joined = string.Join(inside ? " AND " : " OR ", tests.Where(t => t is not null));
        return from is null || to is null ? joined : $"({joined})";
    }

    private string Sum(TableId table, SumIn sum, bool canBeTrue, RowText row)
    {
        string Side(bool low) =>
            "("
            + string.Join(
                " ",
                sum.Addends.Select(
                    (a, i) =>
                    {
                        string sign = a.Added ? (i == 0 ? "" : "+ ") : "- ";
                        return sign
                            + Bound(Given(table, schema.Column(table, a.Column), row), a.Added == low ? a.Minimum : IndonesianNumbers.Largest);
                    }
                )
            )
            + ")";
        return SumText.Lies(sum.Set, Side(low: true), Side(low: false), null, canBeTrue, dialect);
    }

    /// <summary>A column of the register; what is assumed where it is not given.</summary>
    private string Given(TableId table, SqlColumn column, RowText row) =>
        table == TableId.Enterprise && assumed.TryGetValue(column.Name, out string? value)
            ? $"COALESCE({row.Base(column.Name)}, {value})"
            : row.Base(column.Name);

    private string Bound(string column, long ifNotGiven) => $"COALESCE({column}, {dialect.Number(ifNotGiven)})";

    private string Date(long days) =>
        days switch
        {
            long.MinValue => dialect.Date(new LocalDate(1, 1, 1)),
            long.MaxValue => dialect.Date(Days.ToDate(LastDay)),
            _ => dialect.Date(Days.ToDate(days)),
        };

    private static string RegionDigits(long region) => region.ToString("0000000000", System.Globalization.CultureInfo.InvariantCulture);
}
