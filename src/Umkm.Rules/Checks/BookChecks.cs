using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.Sentences;

namespace Umkm.Rules.Checks;

/// <summary>All checks of a book: what stands between a draft and a <see cref="RuleBook"/>.</summary>
internal static class BookChecks
{
    /// <summary>Checks a draft and puts its decisions in the order of their references.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="problems">Where problems are told.</param>
    /// <param name="withCases">Whether the cases are checked too.</param>
    /// <param name="today">The day after which no source can have been looked at.</param>
    public static ImmutableArray<Decision> Check(DraftBook draft, ProblemList problems, bool withCases, LocalDate today)
    {
        var byId = new Dictionary<string, Decision>();
        foreach (Decision decision in draft.Decisions)
        {
            if (!byId.TryAdd(decision.Id, decision))
            {
                problems.Twice(
                    decision.Place,
                    byId[decision.Id].Place,
                    new($"keputusan \"{decision.Id}\"", $"the decision \"{decision.Id}\""),
                    new($", atau dengan berkas \"mengubah: {decision.Id}\"", $", or by a file \"mengubah: {decision.Id}\"")
                );
            }
        }
        ImpliedChecks.Check(draft.Implied, problems);
        Decision? Find(string id) => byId.GetValueOrDefault(id);
        foreach (Decision decision in byId.Values)
        {
            VersionChecks.Check(decision, problems);
            ReferenceChecks.Check(decision, Find, draft.Broken, byId.Keys, problems);
            DoubtChecks.Check(decision, today, draft.Glossary.Risks, problems);
            LeftOutChecks.Check(decision, problems);
            RegionChecks.Check(decision, Find, problems);
            TwinChecks.Check(decision, problems);
            foreach (
                Criterion criterion in decision.Versions.SelectMany(v => v.Readings).Select(r => r.Body).OfType<Criteria>().SelectMany(c => c.Parts)
            )
            {
                SentenceChecks.Check(criterion, draft.Glossary, Find, problems);
            }
        }
        ImmutableArray<Decision> ordered = Ordered(byId, problems);
        HashSet<string> faulty = problems.Files();
        foreach (
            Decision decision in ordered.Where(d =>
                !faulty.Contains(d.Place.File) && !d.Versions.SelectMany(v => ReferenceChecks.Of(d, v)).Any(r => Find(r.Decision) is null)
            )
        )
        {
            ImpossibleChecks.Check(decision, Find, problems);
            foreach (DecisionVersion version in decision.Versions)
            {
                foreach (Reading reading in version.Readings)
                {
                    BodyChecks.Check(decision, version, reading, Find, problems);
                }
            }
        }
        foreach (BenefitTable table in draft.Tables.Where(t => !faulty.Contains(t.Rows.Parts[0].Place.File) && byId.ContainsKey(t.Decision)))
        {
            BodyChecks.Check(table, Find, problems);
        }
        foreach (Bands rows in draft.Rows.Where(r => draft.Broken.IsEmpty && !faulty.Contains(r.Parts[0].Place.File)))
        {
            RowChecks.Check(rows, Find, problems);
        }
        InstrumentChecks.Check(draft.Instruments, problems);
        foreach (Decision decision in draft.Decisions)
        {
            InstrumentChecks.Check(decision, draft.Instruments, problems);
        }
        if (problems.Count == 0)
        {
            // What could not be read may be what uses a term.
            LeftOutChecks.Check(draft, problems);
        }
        NumberChecks.Check(draft.Numbers, today, problems);
        if (withCases)
        {
            LeftOutChecks.Cases(draft, problems);
            CaseChecks.Check(draft, Find, problems);
        }
        return ordered;
    }

    /// <summary>Decisions after those they refer to; a circle is told.</summary>
    public static ImmutableArray<Decision> Ordered(Dictionary<string, Decision> byId, ProblemList problems)
    {
        var ordered = ImmutableArray.CreateBuilder<Decision>();
        var state = new Dictionary<string, bool>();
        var path = new List<string>();
        foreach (Decision decision in byId.Values)
        {
            Visit(decision);
        }
        return ordered.ToImmutable();

        void Visit(Decision decision)
        {
            if (state.TryGetValue(decision.Id, out bool done))
            {
                if (!done)
                {
                    string circle = string.Join(" → ", path.SkipWhile(p => p != decision.Id).Append(decision.Id));
                    problems.Add(
                        decision.Place,
                        "rujukan-melingkar",
                        $"rujukan melingkar: {circle}",
                        $"references in a circle: {circle}",
                        "rujukan yang berakhir",
                        "references that end",
                        "putuskan salah satu rujukan",
                        "cut one of the references"
                    );
                }
                return;
            }
            state[decision.Id] = false;
            path.Add(decision.Id);
            foreach (string id in decision.Versions.SelectMany(v => ReferenceChecks.Of(decision, v)).Select(r => r.Decision).Distinct())
            {
                if (byId.TryGetValue(id, out Decision? target))
                {
                    Visit(target);
                }
            }
            path.RemoveAt(path.Count - 1);
            state[decision.Id] = true;
            ordered.Add(decision);
        }
    }
}
