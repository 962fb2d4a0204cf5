using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;

namespace Umkm.Rules.RiskTables;

/// <summary>One row of <c>tingkat-risiko.csv</c>: the risk of one scope of one code by scale.</summary>
internal sealed record RiskRow(
    int Edition,
    string Code,
    string Scope,
    RiskSet Micro,
    RiskSet Small,
    RiskSet Medium,
    RiskSet Large,
    string Evidence,
    LocalDate AsOf,
    string Source
)
{
    public const string Head = "edisi;kode;cakupan;mikro;kecil;menengah;besar;bukti;tanggal;sumber";

    /// <summary>The label of a scope that is the whole code.</summary>
    public const string WholeCode = "seluruh";

    private static readonly string[] EvidenceFromStrongest = ["teks", "dataset", "laporan"];

    public bool IsWholeCode => Scope == WholeCode;

    /// <summary>0 is the strongest.</summary>
    public int EvidenceRank => Array.IndexOf(EvidenceFromStrongest, Evidence);

    /// <summary>The listed risk, <see cref="RiskSet.None"/> when the row lists none for the scale.</summary>
    public RiskSet At(RiskScale scale) =>
        scale switch
        {
            RiskScale.Micro => Micro,
            RiskScale.Small => Small,
            RiskScale.Medium => Medium,
            RiskScale.Large => Large,
            _ => throw new ArgumentOutOfRangeException(nameof(scale)),
        };

    public string NormalisedScope { get; } = Normalise(Scope);

    /// <summary>Scopes are compared without case and white space.</summary>
    public static string Normalise(string scope)
    {
        var plain = new StringBuilder(scope.Length);
        foreach (char c in scope)
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    public static bool TryParse(string[] fields, [NotNullWhen(true)] out RiskRow? row, out string problem)
    {
        row = null;
        problem = "";
        if (fields.Length != 10)
        {
            problem = $"{fields.Length} fields instead of 10";
        }
        else if (fields[0] is not ("2020" or "2025"))
        {
            problem = $"edition '{fields[0]}' is not 2020 or 2025";
        }
        else if (!IsCode(fields[1]))
        {
            problem = $"code '{fields[1]}' is not five digits";
        }
        else if (fields[2].Trim().Length == 0)
        {
            problem = "no scope";
        }
        else if (
            !TryLevel(fields[3], out var micro)
            || !TryLevel(fields[4], out var small)
            || !TryLevel(fields[5], out var medium)
            || !TryLevel(fields[6], out var large)
        )
        {
            problem = "unknown risk slug";
        }
        else if ((micro | small | medium | large) == RiskSet.None)
        {
            problem = "no risk at any scale";
        }
        else if (Array.IndexOf(EvidenceFromStrongest, fields[7]) < 0)
        {
            problem = $"evidence '{fields[7]}' is not teks, dataset or laporan";
        }
        else if (!TryDate(fields[8], out var asOf))
        {
            problem = $"'{fields[8]}' is not a date";
        }
        else
        {
            row = new(fields[0] == "2025" ? 2025 : 2020, fields[1], fields[2], micro, small, medium, large, fields[7], asOf, fields[9]);
        }

        return row is not null;
    }

    public static bool IsCode(string code) => code.Length == 5 && TryNumber(code, out _);

    /// <summary>A date <c>yyyy-MM-dd</c>, years 1 to 9998.</summary>
    public static bool TryDate(string text, out LocalDate date)
    {
        date = default;
        if (
            text.Length != 10
            || text[4] != '-'
            || text[7] != '-'
            || !TryNumber(text.AsSpan(0, 4), out int year)
            || !TryNumber(text.AsSpan(5, 2), out int month)
            || !TryNumber(text.AsSpan(8, 2), out int day)
        )
        {
            return false;
        }

        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    // "-": the scale is not listed. Several levels, with "+" between: a picture that does not tell the scopes of a code apart.
    private static bool TryLevel(string cell, out RiskSet level)
    {
        level = RiskSet.None;
        if (cell == "-")
        {
            return true;
        }
        foreach (string slug in cell.Split('+'))
        {
            if (!RiskSets.TryParse(slug, out RiskSet one) || one <= level)
            {
                return false;
            }
            level |= one;
        }
        return true;
    }
}
