using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>Bands must meet without gap or overlap; every branch must be reachable. Exact, with a counterexample.</summary>
internal static class BodyChecks
{
    public static void Check(Decision decision, DecisionVersion version, Reading reading, Func<string, Decision?> decisions, ProblemList problems)
    {
        switch (reading.Body)
        {
            case Bands bands:
                CheckBands(bands, version.InForce, reading.Place, ("golongan", "class"), decisions, problems);
                break;
            case Branches { Parts.Length: > 1 } branches:
                CheckBranches(branches, version.InForce, decisions, problems);
                break;
            case Criteria criteria:
                foreach (Criterion criterion in criteria.Parts)
                {
                    CheckCriterion(criterion, version.InForce, decisions, problems);
                }
                break;
        }
    }

    /// <summary>Of a benefit that is a table one row holds in every situation.</summary>
    public static void Check(BenefitTable table, Func<string, Decision?> decisions, ProblemList problems) =>
        CheckBands(table.Rows, table.Life, table.Rows.Parts[0].Place, ("baris", "row"), decisions, problems);

    private static void CheckBands(
        Bands bands,
        InForce life,
        Place place,
        (string Indonesian, string English) what,
        Func<string, Decision?> decisions,
        ProblemList problems
    )
    {
        var reached = new HashSet<string>();
        var told = new HashSet<(string, string)>();
        bool gapTold = false;
        var holding = new List<Band>();
        foreach ((CellSpace space, LocalDate on, long[] cell) in Situations(bands.Parts.Select(b => b.When), life, decisions))
        {
            if (space.TooMany)
            {
                TooMany(bands.Parts.Length > 0 ? bands.Parts[0].Place : place, problems);
                return;
            }
            holding.Clear();
            foreach (Band band in bands.Parts)
            {
                if (space.Holds(band.When, cell))
                {
                    holding.Add(band);
                    reached.Add(band.Answer);
                }
            }
            if (holding.Count == 0 && !gapTold)
            {
                gapTold = true;
                LocalizedText at = On(space.Describe(cell), on, life);
                problems.Add(
                    bands.Parts[0].Place,
                    $"celah-{what.Indonesian}",
                    $"celah: {at.Indonesian} tidak masuk {what.Indonesian} mana pun",
                    $"a gap: {at.English} falls in no {what.English}",
                    $"tepat satu {what.Indonesian} untuk setiap keadaan",
                    $"exactly one {what.English} for every situation",
                    $"sambungkan batas {what.Indonesian} yang berdekatan",
                    "let the neighbouring bounds meet"
                );
            }
            if (holding.Count > 1 && told.Add((holding[0].Answer, holding[1].Answer)))
            {
                LocalizedText at = On(space.Describe(cell), on, life);
                problems.Add(
                    holding[1].Place,
                    $"{what.Indonesian}-tumpang-tindih",
                    $"tumpang tindih: {at.Indonesian} masuk {what.Indonesian} {holding[0].Answer} dan {holding[1].Answer}",
                    $"an overlap: {at.English} falls in {holding[0].Answer} and {holding[1].Answer}",
                    $"tepat satu {what.Indonesian} untuk setiap keadaan",
                    $"exactly one {what.English} for every situation",
                    "gunakan \"lebih dari\" dan \"paling banyak\" pada batas yang sama",
                    "use \"lebih dari\" and \"paling banyak\" at one bound"
                );
            }
        }
        foreach (Band band in bands.Parts.Where(b => !reached.Contains(b.Answer)))
        {
            problems.Add(
                band.Place,
                $"{what.Indonesian}-tak-terjangkau",
                $"{what.Indonesian} \"{band.Answer}\" tidak pernah berlaku",
                $"the {what.English} \"{band.Answer}\" never holds",
                $"{what.Indonesian} yang dapat berlaku",
                $"a {what.English} that can hold"
            );
        }
    }

    private static void CheckBranches(Branches branches, InForce life, Func<string, Decision?> decisions, ProblemList problems)
    {
        bool[] reached = new bool[branches.Parts.Length];
        IEnumerable<Condition> conditions = branches.Parts.Where(b => b.When is not null).Select(b => b.When!);
        foreach ((CellSpace space, _, long[] cell) in Situations(conditions, life, decisions))
        {
            if (space.TooMany)
            {
                TooMany(branches.Parts[0].Place, problems);
                return;
            }
            for (int i = 0; i < reached.Length; i++)
            {
                if (branches.Parts[i].When is not { } when || space.Holds(when, cell))
                {
                    reached[i] = true;
                    break;
                }
            }
            if (Array.TrueForAll(reached, r => r))
            {
                return;
            }
        }
        for (int i = 0; i < reached.Length; i++)
        {
            // A provision's "no" is written by us, not by the author, and may be out of reach only if the condition always holds.
            if (!reached[i] && branches.Parts[i].When is not Negation { Part: Always })
            {
                problems.Add(
                    branches.Parts[i].Place,
                    "cabang-tak-terjangkau",
                    "cabang yang tidak pernah dicapai: cabang sebelumnya sudah mencakup semua keadaannya",
                    "a branch that is never reached: earlier branches cover all its situations",
                    "cabang yang dapat dicapai",
                    "a branch that can be reached"
                );
            }
        }
    }

    private static void CheckCriterion(Criterion criterion, InForce life, Func<string, Decision?> decisions, ProblemList problems)
    {
        if (criterion.When is Always or Negation { Part: Always })
        {
            return;
        }
        bool canHold = false;
        bool canFail = false;
        foreach ((CellSpace space, _, long[] cell) in Situations([criterion.When], life, decisions))
        {
            if (space.TooMany)
            {
                TooMany(criterion.Place, problems);
                return;
            }
            bool holds = space.Holds(criterion.When, cell);
            canHold |= holds;
            canFail |= !holds;
            if (canHold && canFail)
            {
                return;
            }
        }
        problems.Add(
            criterion.Place,
            "syarat-tetap",
            canHold ? $"syarat \"{criterion.Id}\" yang selalu terpenuhi" : $"syarat \"{criterion.Id}\" yang tidak pernah terpenuhi",
            canHold ? $"the criterion \"{criterion.Id}\", which always holds" : $"the criterion \"{criterion.Id}\", which never holds",
            "syarat yang dapat terpenuhi dan dapat tidak",
            "a criterion that can hold and can fail",
            canHold ? "hapus syaratnya, atau betulkan batasnya" : "betulkan batas atau kata bandingnya: tidak ada yang dapat memenuhinya",
            canHold ? "leave the criterion out, or mend its bounds" : "mend its bounds or its word of comparison: nothing can meet it"
        );
    }

    /// <summary>Every situation on every day on which there can be others; of a space with too many none but a sign.</summary>
    internal static IEnumerable<(CellSpace Space, LocalDate On, long[] Cell)> Situations(
        IEnumerable<Condition> conditions,
        InForce life,
        Func<string, Decision?> decisions
    )
    {
        Condition[] all = [.. conditions];
        foreach (LocalDate day in CriticalDays.Of(all, life))
        {
            var space = new CellSpace(all, day, decisions);
            if (space.TooMany)
            {
                yield return (space, day, []);
                yield break;
            }
            foreach (long[] cell in space.Cells())
            {
                yield return (space, day, cell);
            }
        }
    }

    private static LocalizedText On(LocalizedText situation, LocalDate on, InForce life) =>
        on == life.From
            ? situation
            : new($"{situation.Indonesian} (pada {IndonesianNumbers.LongDate(on)})", $"{situation.English} (on {IndonesianNumbers.EnglishDate(on)})");

    private static void TooMany(Place place, ProblemList problems) =>
        problems.Add(
            place,
            "terlalu-rumit",
            "terlalu banyak keadaan untuk diperiksa satu per satu",
            "too many situations to try one by one",
            "lebih sedikit istilah dalam satu keputusan",
            "fewer terms in one decision",
            "pecah menjadi beberapa ketentuan",
            "split it into several provisions"
        );
}
