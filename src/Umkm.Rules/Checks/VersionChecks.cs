using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Checks;

/// <summary>Versions follow each other day on day; between them only declared gaps.</summary>
internal static class VersionChecks
{
    public static void Check(Decision decision, ProblemList problems)
    {
        if (decision.Versions.IsEmpty)
        {
            problems.Add(
                decision.Place,
                "tanpa-versi",
                $"keputusan \"{decision.Id}\" tanpa versi",
                $"the decision \"{decision.Id}\" without a version",
                "paling sedikit satu versi",
                "at least one version"
            );
        }
        for (int i = 1; i < decision.Versions.Length; i++)
        {
            DecisionVersion before = decision.Versions[i - 1];
            DecisionVersion after = decision.Versions[i];
            if (before.InForce.Until is not { } last || after.InForce.From <= last)
            {
                problems.Add(
                    after.Place,
                    "versi-tumpang-tindih",
                    $"versi {after.InForce} mulai sebelum versi {before.InForce} berakhir",
                    $"the version {after.InForce} begins before the version {before.InForce} ends",
                    "satu versi pada tiap hari, yang terlama lebih dahulu",
                    "one version on each day, the oldest first",
                    "akhiri versi sebelumnya sehari sebelum versi ini mulai",
                    "end the earlier version a day before this one begins"
                );
            }
            else if (after.InForce.From > DateArithmetic.DayAfter(last))
            {
                int days = Period.DaysBetween(DateArithmetic.DayAfter(last), after.InForce.From);
                problems.Add(
                    after.Place,
                    "celah-versi",
                    $"celah {days} hari: tidak ada versi dari {IsoDate.Format(DateArithmetic.DayAfter(last))} sampai dengan "
                        + $"{IsoDate.Format(after.InForce.From.PlusDays(-1))}",
                    $"a gap of {days} day(s): no version from {IsoDate.Format(DateArithmetic.DayAfter(last))} to "
                        + $"{IsoDate.Format(after.InForce.From.PlusDays(-1))}",
                    "versi yang bersambung",
                    "versions that meet",
                    "sambungkan tanggalnya, atau nyatakan dengan \"belum diatur\"",
                    "let the dates meet, or declare it with \"belum diatur\""
                );
            }
        }
        if (decision.Kind == DecisionKind.Classification)
        {
            Reachable(decision, problems);
        }
    }

    private static void Reachable(Decision decision, ProblemList problems)
    {
        IEnumerable<DecisionBody> bodies = decision.Versions.SelectMany(v => v.Readings).Select(r => r.Body).ToArray();
        if (bodies.OfType<Branches>().Any(b => b.Parts.Any(p => p.SameAs is not null)))
        {
            return;
        }
        HashSet<string> given =
        [
            .. bodies.OfType<Bands>().SelectMany(b => b.Parts).Select(b => b.Answer),
            .. bodies.OfType<Branches>().SelectMany(b => b.Parts).Select(b => b.Answer!),
        ];
        foreach (Answer answer in decision.Answers.Where(a => !given.Contains(a.Slug)))
        {
            problems.Add(
                decision.Place,
                "jawaban-tak-terjangkau",
                $"jawaban \"{answer.Slug}\" yang tidak diberikan versi mana pun",
                $"the answer \"{answer.Slug}\", which no version gives",
                "jawaban yang dapat diberikan",
                "an answer that can be given"
            );
        }
    }
}
