using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Checks;

/// <summary>What the numbers that rules share can hardly mean: one that no rule uses, one whose source was looked at in the future.</summary>
internal static class NumberChecks
{
    public static void Check(IEnumerable<NamedNumber> numbers, LocalDate today, ProblemList problems)
    {
        foreach (NamedNumber number in numbers)
        {
            if (!number.IsUsed)
            {
                problems.Warn(
                    number.Place,
                    "bilangan-tak-terpakai",
                    $"bilangan \"{number.Name}\" yang tidak dipakai aturan mana pun",
                    $"the number \"{number.Name}\", which no rule uses",
                    "bilangan yang dipakai sebuah aturan",
                    "a number that a rule uses",
                    $"tulis <{number.Name}> di tempat angkanya, atau hapus bilangannya",
                    $"write <{number.Name}> where the number stands, or remove it"
                );
            }
            foreach (NumberVersion version in number.Versions.Where(v => v.CheckedOn > today))
            {
                DoubtChecks.CheckedLater(version.Place, version.CheckedOn, today, problems);
            }
        }
    }
}
