using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Planning;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>What a rule file leaves out though a reader needs it, and what it declares and nobody uses: warnings.</summary>
internal static class LeftOutChecks
{
    /// <summary>Checks a decision.</summary>
    public static void Check(Decision decision, ProblemList problems)
    {
        foreach (DecisionVersion version in decision.Versions)
        {
            foreach (Reading reading in version.Readings.Where(r => r.Id.Length > 0 && r.HeldBy is null))
            {
                problems.Warn(
                    reading.Place,
                    "tafsir-tanpa-penganut",
                    $"tafsir \"{reading.Id}\" tanpa \"penganut\"",
                    $"the reading \"{reading.Id}\" without \"penganut\"",
                    "siapa yang membaca hukumnya demikian",
                    "who reads the law so",
                    "tulis penganut: instansi, putusan, atau alasan pembacanya",
                    "write penganut: an office, a ruling, or the reader's reason"
                );
            }
            foreach (Bands classes in version.Readings.Select(r => r.Body).OfType<Bands>().Where(b => b.Cited.Any()))
            {
                foreach (Band band in classes.Parts.Where(b => b.Basis is null))
                {
                    WithoutBasis(
                        band.Place,
                        $"golongan \"{band.Answer}\" di antara yang berdasar",
                        $"the class \"{band.Answer}\" among others with one",
                        problems
                    );
                }
            }
            foreach (Benefit benefit in (version.Programme?.Benefits ?? []).Where(b => b.Basis is null))
            {
                WithoutBasis(version.Place, $"manfaat \"{benefit.Name.Indonesian}\"", $"the benefit \"{benefit.Name.English}\"", problems);
            }
        }
    }

    /// <summary>Tells that something has no article of its own.</summary>
    public static void WithoutBasis(Place place, string indonesian, string english, ProblemList problems) =>
        problems.Warn(
            place,
            "tanpa-dasar",
            $"{indonesian} tanpa \"dasar\"",
            $"{english} without \"dasar\"",
            "pasal yang menyebutnya",
            "the article that says so",
            "tulis dasar: nama peraturan, nomor dan pasalnya",
            "write dasar: the regulation, its number and article"
        );

    /// <summary>Checks the terms: one that files declare for themselves and no condition reads asks people for nothing.</summary>
    public static void Check(DraftBook draft, ProblemList problems)
    {
        HashSet<string> used =
        [
            .. draft.Decisions.SelectMany(d => d.Versions).SelectMany(Used).Select(t => t.Name),
            .. draft.Implied.SelectMany(i => i.Versions.SelectMany(v => All(v.When)).SelectMany(PlanNotes.Terms).Append(i.Term)).Select(t => t.Name),
        ];
        foreach (Term term in draft.Glossary.Terms.Where(t => t.IsLocal && !used.Contains(t.Name)))
        {
            problems.Warn(
                term.Place,
                "istilah-tak-terpakai",
                $"istilah \"{term.Name}\" yang tidak dibaca syarat mana pun",
                $"the term \"{term.Name}\", which no condition reads",
                "istilah yang dipakai sebuah syarat",
                "a term that a condition uses",
                "hapus istilahnya, atau periksa ejaannya dalam syarat",
                "remove the term, or check its spelling in the conditions"
            );
        }
    }

    /// <summary>Checks the cases: a version that no case falls in is tested by nobody.</summary>
    public static void Cases(DraftBook draft, ProblemList problems)
    {
        ILookup<string, LocalDate> days = draft
            .Cases.SelectMany(c => c.Expected.Select(e => (e.Decision, c.On)))
            .ToLookup(p => p.Decision, p => p.On);
        foreach (Decision decision in draft.CasesComplete ? draft.Decisions : [])
        {
            foreach (DecisionVersion version in decision.Versions.Where(v => !days[decision.Id].Any(v.InForce.Contains)))
            {
                problems.Warn(
                    version.Place,
                    "versi-tanpa-kasus",
                    $"versi {version.InForce} dari \"{decision.Id}\" tanpa satu kasus pun",
                    $"the version {version.InForce} of \"{decision.Id}\" without a single case",
                    "kasus pada hari pertamanya, hari terakhirnya, dan pada tiap batas",
                    "cases on its first day, its last day and at each bound",
                    $"tambah kasus di {System.IO.Path.ChangeExtension(version.Place.File, ".kasus.yaml")}",
                    $"add cases in {System.IO.Path.ChangeExtension(version.Place.File, ".kasus.yaml")}"
                );
            }
        }
    }

    private static IEnumerable<Term> Used(DecisionVersion version) =>
        version
            .Readings.SelectMany(r => ReferenceChecks.Conditions(r.Body))
            .Concat((version.Programme?.Benefits ?? []).Select(b => b.When).OfType<Condition>())
            .SelectMany(All)
            .SelectMany(PlanNotes.Terms)
            .Concat(version.Readings.Select(r => r.Body).OfType<PermitRequirement>().SelectMany(p => p.Due).Select(d => d.Since).OfType<Term>())
            .Concat(version.Programme?.Selection?.Order.Select(k => k.Term) ?? [])
            .SelectMany(t => t.Since is { } since ? new[] { t, since } : [t]);

    private static IEnumerable<Condition> All(Condition condition) => ConditionParts.Of(condition).SelectMany(All).Prepend(condition);
}
