using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>Facts that the law implies: versions in order, conditions of given facts only, and nothing implied to be both so and not so.</summary>
internal static class ImpliedChecks
{
    public static void Check(ImmutableArray<ImpliedFact> all, ProblemList problems)
    {
        HashSet<Term> implied = [.. all.Select(i => i.Term)];
        foreach (ImpliedFact fact in all)
        {
            Path(fact, problems);
            Order(fact, problems);
            foreach (ImpliedFactVersion version in fact.Versions)
            {
                Condition(version.When, fact, implied, problems);
            }
            if (all.FirstOrDefault(o => o.Term.Equals(fact.Term) && o.Value != fact.Value && Before(o, fact)) is { } other)
            {
                problems.Add(
                    fact.Place,
                    "tersirat-berlawanan",
                    $"\"{fact.Term.Name}\" tersirat {Word(fact.Value)}, padahal {other.Id} menyatakannya {Word(other.Value)}",
                    $"\"{fact.Term.Name}\" implied to be {Word(fact.Value)}, while {other.Id} implies {Word(other.Value)}",
                    "satu isi bagi satu fakta",
                    "one value for one fact"
                );
            }
        }
    }

    private static bool Before(ImpliedFact one, ImpliedFact other) => string.CompareOrdinal(one.Place.File, other.Place.File) < 0;

    private static string Word(bool value) => value ? "ya" : "tidak";

    private static void Path(ImpliedFact fact, ProblemList problems)
    {
        string expected = $"tersirat/{fact.Id}.yaml";
        if (!fact.Place.File.EndsWith(expected, StringComparison.Ordinal))
        {
            problems.Add(
                fact.Place,
                "letak-berkas",
                $"fakta tersirat \"{fact.Id}\" di dalam {fact.Place.File}",
                $"the implied fact \"{fact.Id}\" in {fact.Place.File}",
                $"berkas {expected}",
                $"the file {expected}",
                "samakan nama berkas dan id",
                "let file name and id agree"
            );
        }
    }

    private static void Order(ImpliedFact fact, ProblemList problems)
    {
        if (fact.Versions.IsEmpty)
        {
            problems.Add(
                fact.Place,
                "tanpa-versi",
                $"fakta tersirat \"{fact.Id}\" tanpa versi",
                $"the implied fact \"{fact.Id}\" without a version",
                "paling sedikit satu versi",
                "at least one version"
            );
        }
        for (int i = 1; i < fact.Versions.Length; i++)
        {
            (ImpliedFactVersion before, ImpliedFactVersion after) = (fact.Versions[i - 1], fact.Versions[i]);
            if (before.InForce.Until is not { } last || after.InForce.From <= last)
            {
                problems.Add(
                    after.Place,
                    "versi-tumpang-tindih",
                    $"versi {after.InForce} mulai sebelum versi {before.InForce} berakhir",
                    $"the version {after.InForce} begins before the version {before.InForce} ends",
                    "paling banyak satu versi pada tiap hari, yang terlama lebih dahulu",
                    "at most one version on each day, the oldest first"
                );
            }
        }
    }

    private static void Condition(Condition condition, ImpliedFact fact, IReadOnlySet<Term> implied, ProblemList problems)
    {
        switch (condition)
        {
            case AllOf all:
                Each(all.Parts);
                break;
            case AnyOf any:
                Each(any.Parts);
                break;
            case Negation not:
                Condition(not.Part, fact, implied, problems);
                break;
            case ChoiceIs choice when choice.Term.Subject == fact.Term.Subject:
                break;
            case Statement statement when statement.Term.Subject == fact.Term.Subject && !implied.Contains(statement.Term):
                break;
            default:
                // No dates, sums, papers or decisions: what follows is then the same on every day of a version, and no circle can arise.
                problems.Add(
                    condition.Place,
                    "syarat-tersirat",
                    $"\"{SentenceWriter.Write(condition).Indonesian}\" sebagai syarat fakta tersirat",
                    $"\"{SentenceWriter.Write(condition).English}\" as the condition of an implied fact",
                    "pilihan dan ya/tidak tentang subjek yang sama, yang tidak tersirat pula",
                    "choices and yes/no facts of the same subject that are not implied themselves"
                );
                break;
        }

        void Each(ImmutableArray<Condition> parts)
        {
            foreach (Condition part in parts)
            {
                Condition(part, fact, implied, problems);
            }
        }
    }
}
