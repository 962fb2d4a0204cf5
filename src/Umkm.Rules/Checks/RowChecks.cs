using System.Numerics;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Checks;

/// <summary>Rows of a table that add nothing: in every situation in which one holds, another with the same answer holds too. Exact; of two equal rows
/// the later one is told.</summary>
internal static class RowChecks
{
    // Rows are compared on every day that there may be, whatever the days of their version.
    private static readonly InForce AnyDay = new(new LocalDate(1900, 1, 1), null);

    public static void Check(Bands rows, Func<string, Decision?> decisions, ProblemList problems)
    {
        foreach (IGrouping<string, Band> same in rows.Parts.GroupBy(r => r.Answer).Where(g => g.Skip(1).Any()))
        {
            Check([.. same], decisions, problems);
        }
    }

    private static void Check(Band[] rows, Func<string, Decision?> decisions, ProblemList problems)
    {
        // Each number has a bit for each row that holds in a situation.
        var holding = new HashSet<BigInteger>();
        foreach ((CellSpace space, _, long[] cell) in BodyChecks.Situations(rows.Select(r => r.When), AnyDay, decisions))
        {
            if (space.TooMany)
            {
                return;
            }
            BigInteger held = 0;
            for (int i = 0; i < rows.Length; i++)
            {
                held |= space.Holds(rows[i].When, cell) ? Bit(i) : 0;
            }
            holding.Add(held);
        }
        BigInteger kept = Bit(rows.Length) - 1;
        for (int i = rows.Length - 1; i >= 0; i--)
        {
            BigInteger others = kept - Bit(i);
            if (holding.All(h => (h & Bit(i)).IsZero || !(h & others).IsZero))
            {
                kept = others;
                Nothing(rows[i], problems);
            }
        }
    }

    private static BigInteger Bit(int row) => BigInteger.One << row;

    private static void Nothing(Band row, ProblemList problems) =>
        problems.Warn(
            row.Place,
            "baris-tanpa-tambahan",
            $"baris yang tidak menambah apa-apa: setiap keadaannya sudah masuk baris lain{(row.Answer.Length > 0 ? $" \"{row.Answer}\"" : "")}",
            $"a row that adds nothing: each of its situations falls in another row{(row.Answer.Length > 0 ? $" \"{row.Answer}\"" : "")}",
            "baris yang berlaku dalam paling sedikit satu keadaan yang tidak masuk baris lain",
            "a row that holds in at least one situation in which no other does",
            "hapus baris ini, atau betulkan selnya",
            "take this row out, or mend its cells"
        );
}
