using NodaTime;
using Umkm.Rules.Books;
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
                CheckBands(bands, version.InForce.From, reading.Place, decisions, problems);
                break;
            case Branches { Parts.Length: > 1 } branches:
                CheckBranches(branches, version.InForce.From, decisions, problems);
                break;
            case Criteria criteria:
                foreach (Criterion criterion in criteria.Parts)
                {
                    CheckCriterion(criterion, version.InForce.From, decisions, problems);
                }
                break;
        }
    }

    private static void CheckBands(Bands bands, LocalDate on, Place place, Func<string, Decision?> decisions, ProblemList problems)
    {
        var space = new CellSpace(bands.Parts.Select(b => b.When), on, decisions);
        if (TooMany(space, bands.Parts.Length > 0 ? bands.Parts[0].Place : place, problems))
        {
            return;
        }
        var reached = new HashSet<string>();
        var told = new HashSet<(string, string)>();
        bool gapTold = false;
        foreach (long[] cell in space.Cells())
        {
            Band[] holding = [.. bands.Parts.Where(b => space.Holds(b.When, cell))];
            reached.UnionWith(holding.Select(b => b.Answer));
            if (holding.Length == 0 && !gapTold)
            {
                gapTold = true;
                LocalizedText at = space.Describe(cell);
                problems.Add(
                    bands.Parts[0].Place,
                    "celah-golongan",
                    $"celah: {at.Indonesian} tidak masuk golongan mana pun",
                    $"a gap: {at.English} falls in no class",
                    "tepat satu golongan untuk setiap keadaan",
                    "exactly one class for every situation",
                    "sambungkan batas golongan yang berdekatan",
                    "let the neighbouring bounds meet"
                );
            }
            if (holding.Length > 1 && told.Add((holding[0].Answer, holding[1].Answer)))
            {
                LocalizedText at = space.Describe(cell);
                problems.Add(
                    holding[1].Place,
                    "golongan-tumpang-tindih",
                    $"tumpang tindih: {at.Indonesian} masuk golongan {holding[0].Answer} dan {holding[1].Answer}",
                    $"an overlap: {at.English} falls in {holding[0].Answer} and {holding[1].Answer}",
                    "tepat satu golongan untuk setiap keadaan",
                    "exactly one class for every situation",
                    "gunakan \"lebih dari\" dan \"paling banyak\" pada batas yang sama",
                    "use \"lebih dari\" and \"paling banyak\" at one bound"
                );
            }
        }
        foreach (Band band in bands.Parts.Where(b => !reached.Contains(b.Answer)))
        {
            problems.Add(
                band.Place,
                "golongan-tak-terjangkau",
                $"golongan \"{band.Answer}\" tidak pernah berlaku",
                $"the class \"{band.Answer}\" never holds",
                "golongan yang dapat berlaku",
                "a class that can hold"
            );
        }
    }

    private static void CheckBranches(Branches branches, LocalDate on, Func<string, Decision?> decisions, ProblemList problems)
    {
        var space = new CellSpace(branches.Parts.Where(b => b.When is not null).Select(b => b.When!), on, decisions);
        if (TooMany(space, branches.Parts[0].Place, problems))
        {
            return;
        }
        bool[] reached = new bool[branches.Parts.Length];
        foreach (long[] cell in space.Cells())
        {
            for (int i = 0; i < reached.Length; i++)
            {
                if (branches.Parts[i].When is not { } when || space.Holds(when, cell))
                {
                    reached[i] = true;
                    break;
                }
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

    private static void CheckCriterion(Criterion criterion, LocalDate on, Func<string, Decision?> decisions, ProblemList problems)
    {
        if (criterion.When is Always or Negation { Part: Always })
        {
            return;
        }
        var space = new CellSpace([criterion.When], on, decisions);
        if (TooMany(space, criterion.Place, problems))
        {
            return;
        }
        bool canHold = false;
        bool canFail = false;
        foreach (long[] cell in space.Cells())
        {
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
            "a criterion that can hold and can fail"
        );
    }

    private static bool TooMany(CellSpace space, Place place, ProblemList problems)
    {
        if (space.TooMany)
        {
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
        return space.TooMany;
    }
}
