using NodaTime;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;

namespace Umkm.Sql.Tests.Expected;

/// <summary>What one statement asks.</summary>
/// <param name="On">The date.</param>
/// <param name="Decisions">The decisions; null for all.</param>
/// <param name="Reading">The reading to follow; null for all.</param>
internal sealed record Question(LocalDate On, IReadOnlyCollection<string>? Decisions = null, string? Reading = null)
{
    /// <summary>Questions that together ask every version of every decision, and every reading.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="dates">The dates on which everything is asked.</param>
    /// <param name="dependents">Whether a reading is followed by the decisions that rest on those which have it too.</param>
    public static IReadOnlyList<Question> All(RuleBook book, IReadOnlyList<LocalDate> dates, bool dependents)
    {
        var questions = new List<Question>(dates.Select(d => new Question(d)));
        var missing = book.Decisions.SelectMany(d => d.Versions).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (LocalDate date in dates)
        {
            questions.AddRange(Readings(book, date, dependents, _ => true));
            missing.ExceptWith(InForce(book, date).Select(v => v.Version));
        }
        LocalDate[] others = [.. book.Decisions.SelectMany(d => d.Versions).Select(v => v.InForce.From).Distinct().Order()];
        while (true)
        {
            // The day on which the most of what is missing is in force.
            LocalDate best = others.MaxBy(d => InForce(book, d).Count(v => missing.Contains(v.Version)));
            HashSet<string> rest = [.. InForce(book, best).Where(v => missing.Remove(v.Version)).Select(v => v.Decision.Id)];
            if (rest.Count == 0)
            {
                break;
            }
            questions.Add(new Question(best, rest));
            questions.AddRange(Readings(book, best, dependents: false, rest.Contains));
        }
        return questions;
    }

    public override string ToString() =>
        $"{On:uuuu-MM-dd}{(Reading is null ? "" : $" {Reading}")}{(Decisions is null ? "" : $" ({Decisions.Count} decisions)")}";

    private static IEnumerable<Question> Readings(RuleBook book, LocalDate on, bool dependents, Func<string, bool> wanted)
    {
        var needed = InForce(book, on)
            .Select(v => v.Decision.Id)
            .Where(wanted)
            .ToDictionary(d => d, d => dependents ? [.. Plan.For(book, on, null, [d]).Decisions.Select(p => p.Decision.Id)] : new[] { d });
        foreach (
            var reading in InForce(book, on)
                .Where(v => v.Version.IsUnsettled && wanted(v.Decision.Id))
                .SelectMany(v => v.Version.Readings.Select(r => (r.Id, v.Decision)))
                .GroupBy(r => r.Id, r => r.Decision.Id)
        )
        {
            yield return new Question(on, [.. needed.Where(d => d.Value.Intersect(reading).Any()).Select(d => d.Key)], reading.Key);
        }
    }

    private static IEnumerable<(Decision Decision, DecisionVersion Version)> InForce(RuleBook book, LocalDate on) =>
        book.Decisions.Where(d => SqlStatement.Offers(book, d.Id, on)).Select(d => (d, d.On(on)!));
}
