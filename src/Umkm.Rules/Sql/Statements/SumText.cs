using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sql.Statements;

/// <summary>Whether a number that is only known to lie in a range lies in a set.</summary>
internal static class SumText
{
    /// <param name="set">The set.</param>
    /// <param name="low">The smallest number it can be.</param>
    /// <param name="high">The largest.</param>
    /// <param name="open">A bit that says that there is no largest; null for never.</param>
    /// <param name="canBeTrue">Which side.</param>
    /// <param name="dialect">The dialect.</param>
    public static string Lies(NumberSet set, string low, string high, string? open, bool canBeTrue, SqlDialect dialect)
    {
        if (set.Parts.IsEmpty)
        {
            return canBeTrue ? dialect.False : dialect.True;
        }
        string any = string.Join(" OR ", set.Parts.Select(p => canBeTrue ? Meets(p, low, high, open, dialect) : Covers(p, low, high, open, dialect)));
        return canBeTrue ? $"({any})" : $"NOT ({any})";
    }

    private static string Meets(NumberRange part, string low, string high, string? open, SqlDialect dialect)
    {
        string? below = part.High == long.MaxValue ? null : $"{low} <= {Names.Number(part.High)}";
        string? above =
            part.Low == long.MinValue ? null
            : open is null ? $"{high} >= {Names.Number(part.Low)}"
            : $"({open} OR {high} >= {Names.Number(part.Low)})";
        return And(below, above, dialect);
    }

    private static string Covers(NumberRange part, string low, string high, string? open, SqlDialect dialect)
    {
        string? from = part.Low == long.MinValue ? null : $"{low} >= {Names.Number(part.Low)}";
        string? to =
            part.High == long.MaxValue ? null
            : open is null ? $"{high} <= {Names.Number(part.High)}"
            : $"(NOT {open} AND {high} <= {Names.Number(part.High)})";
        return And(from, to, dialect);
    }

    private static string And(string? left, string? right, SqlDialect dialect) =>
        left is null ? right ?? dialect.True
        : right is null ? left
        : $"({left} AND {right})";
}
