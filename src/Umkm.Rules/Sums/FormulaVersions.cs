using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Sums;

/// <summary>The versions of a formula follow each other day on day.</summary>
internal static class FormulaVersions
{
    public static void Follow(ImmutableArray<InForce> versions, Place place, ProblemList problems)
    {
        if (versions.IsEmpty && problems.Count == 0)
        {
            problems.Add(place, "versi", "rumus tanpa versi", "a formula without a version", "paling sedikit satu versi", "at least one version");
        }
        for (int i = 1; i < versions.Length; i++)
        {
            LocalDate? last = versions[i - 1].Until;
            if (last?.PlusDays(1) != versions[i].From)
            {
                problems.Add(
                    place,
                    "celah-versi",
                    $"versi {versions[i]} sesudah {versions[i - 1]}",
                    $"the version {versions[i]} after {versions[i - 1]}",
                    "versi yang mulai sehari sesudah versi sebelumnya berakhir",
                    "a version that begins the day after the one before it ends"
                );
            }
        }
    }
}
