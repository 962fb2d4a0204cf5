using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Oracle;

/// <summary>Works out answers by walking the rules as they were read, one subject at a time, with no plan, no columns and no cut-off dates.
/// Slow and plain on purpose: what it says is what semantics.md says.</summary>
internal sealed partial class NaiveOracle(RuleBook book, LocalDate assessedOn, Situation subject, string? onlyReading = null)
{
    private readonly DateOnly _on = PlainDates.Of(assessedOn);
    private readonly Dictionary<(string, Situation?), HashSet<string>> _answers = new(new ByReference());

    /// <summary>The possible answers by name: <c>id</c>, <c>id (reading)</c>, <c>id [item]</c>, <c>id [item] (reading)</c>.</summary>
    public Dictionary<string, string> All(IEnumerable<Decision> decisions)
    {
        var all = new Dictionary<string, string>();
        foreach (Decision decision in decisions)
        {
            all[decision.Id] = Written(decision, About(decision, null));
            if (decision.Subject is not (SubjectKind.Activity or SubjectKind.Product))
            {
                Readings(all, decision, decision.Id, null);
                continue;
            }
            foreach ((int i, Situation item) in (subject.Children.GetValueOrDefault(decision.Subject) ?? []).Index())
            {
                all[$"{decision.Id} [{i}]"] = Written(decision, About(decision, item));
                Readings(all, decision, $"{decision.Id} [{i}]", item);
            }
        }
        return all;
    }

    private void Readings(Dictionary<string, string> all, Decision decision, string name, Situation? item)
    {
        foreach (Reading reading in Followed(Version(decision)!))
        {
            all[$"{name} ({reading.Id})"] = Written(decision, Read(decision, reading.Body, item));
        }
    }

    private static string Written(Decision decision, HashSet<string> answers) =>
        string.Join("|", decision.Answers.Select(a => a.Slug).Where(answers.Contains));

    /// <summary>The version in force, or null.</summary>
    private DecisionVersion? Version(Decision decision) =>
        decision.Versions.SingleOrDefault(v =>
            PlainDates.Of(v.InForce.From) <= _on && (v.InForce.Until is not { } last || _on <= PlainDates.Of(last))
        );

    private HashSet<string> About(Decision decision, Situation? item)
    {
        // A decision about the subject is the same for every item that asks.
        Situation? about = decision.Subject is SubjectKind.Activity or SubjectKind.Product && item?.Kind == decision.Subject ? item : null;
        if (!_answers.TryGetValue((decision.Id, about), out HashSet<string>? answers))
        {
            answers =
                decision.Subject is SubjectKind.Activity or SubjectKind.Product && about is null
                    ? WorstOfItems(decision)
                    : UnionOverReadings(decision, about);
            _answers[(decision.Id, about)] = answers;
        }
        return answers;
    }

    private HashSet<string> UnionOverReadings(Decision decision, Situation? item)
    {
        DecisionVersion version = Version(decision)!;
        if (version.NotRegulated is not null)
        {
            return [.. decision.Answers.Select(a => a.Slug)];
        }
        return [.. Followed(version).SelectMany(r => Read(decision, r.Body, item))];
    }

    /// <summary>All readings, or the one asked for where the version has it.</summary>
    private IEnumerable<Reading> Followed(DecisionVersion version) =>
        version.Readings.Any(r => r.Id == onlyReading) ? version.Readings.Where(r => r.Id == onlyReading) : version.Readings;

    private HashSet<string> WorstOfItems(Decision decision)
    {
        HashSet<string> all = [.. decision.Answers.Select(a => a.Slug)];
        if (!subject.Children.TryGetValue(decision.Subject, out var items))
        {
            return all;
        }
        // From the answer that decides to the one that decides only when all items have it; the classes of a file are listed mildest first.
        string[] worstFirst = decision.Kind switch
        {
            DecisionKind.Permit => ["kurang", "kedaluwarsa", "belum-jatuh-tempo", "terpenuhi", "tidak-wajib"],
            DecisionKind.Provision => ["ya", "tidak"],
            DecisionKind.Completeness => ["belum-lengkap", "lengkap"],
            DecisionKind.Programme => ["memenuhi", "tidak-memenuhi"],
            _ => [.. decision.Answers.Select(a => a.Slug).Reverse()],
        };
        if (items.IsEmpty)
        {
            return decision.Kind == DecisionKind.Classification ? all : [worstFirst[^1]];
        }
        HashSet<int> worst = [worstFirst.Length - 1];
        foreach (Situation item in items)
        {
            HashSet<string> own = About(decision, item);
            worst = [.. worst.SelectMany(w => own.Select(a => Math.Min(w, Array.IndexOf(worstFirst, a))))];
        }
        return [.. worst.Select(w => worstFirst[w])];
    }

    private sealed class ByReference : IEqualityComparer<(string, Situation?)>
    {
        public bool Equals((string, Situation?) x, (string, Situation?) y) => x.Item1 == y.Item1 && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((string, Situation?) key) =>
            HashCode.Combine(key.Item1, key.Item2 is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Item2));
    }
}
