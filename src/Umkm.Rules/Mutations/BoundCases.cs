using System.Collections.Concurrent;
using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Review;

namespace Umkm.Rules.Mutations;

/// <summary>The cases of a book, ready to be run again and again against changed books. Safe to share among threads.</summary>
internal sealed class BoundCases
{
    private readonly RuleBook _book;
    private readonly (RuleCase Case, Lazy<FactTable> Facts)[] _cases;
    private readonly ConcurrentDictionary<string, HashSet<string>> _leaning = new();
    private readonly ILookup<string, string> _users;

    public BoundCases(RuleBook book)
    {
        _book = book;
        _cases = [.. book.Cases.Select(c => (c, new Lazy<FactTable>(() => CaseBinder.Bind(c, book.Glossary))))];
        _users = book
            .Decisions.SelectMany(d => d.Versions.SelectMany(v => ReferenceChecks.Of(d, v)).Select(r => (User: d.Id, Used: r.Decision)).Distinct())
            .ToLookup(r => r.Used, r => r.User);
    }

    /// <summary>Whether a case expects something else than the changed book says.</summary>
    public bool Notice(BoundChange change)
    {
        HashSet<string> leaning = _leaning.GetOrAdd(change.Decision.Id, Leaning);
        RuleBook changed = change.In(_book);
        // Its own cases notice most, so they come first.
        return _cases
            .Where(c => change.Version.InForce.Contains(c.Case.On))
            .Select(c => (c, Own: c.Case.Expected.Any(e => e.Decision == change.Decision.Id)))
            .Where(c => c.Own || c.c.Case.Expected.Any(e => leaning.Contains(e.Decision)))
            .GroupBy(c => (c.Own, c.c.Case.On), c => c.c)
            .OrderByDescending(g => g.Key.Own)
            .Any(day => Fails(changed, day.Key.On, day, leaning));
    }

    private static bool Fails(RuleBook book, LocalDate on, IEnumerable<(RuleCase Case, Lazy<FactTable> Facts)> cases, HashSet<string> leaning)
    {
        Plan plan = Plan.For(book, on, only: cases.SelectMany(c => c.Case.Expected).Select(e => e.Decision).Where(leaning.Contains).ToHashSet());
        var evaluator = new Evaluator(plan);
        foreach ((RuleCase item, Lazy<FactTable> facts) in cases)
        {
            evaluator.Run(facts.Value, 0, 1);
            if (
                item
                    .Expected.Where(e => leaning.Contains(e.Decision))
                    .Any(e => !CaseRunner.Found(plan, evaluator, e).ToHashSet().SetEquals(e.Answers))
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A decision and all that lean on it, directly or through others.</summary>
    private HashSet<string> Leaning(string id)
    {
        var all = new HashSet<string> { id };
        var open = new Queue<string>(all);
        while (open.TryDequeue(out string? next))
        {
            foreach (string user in _users[next].Where(all.Add))
            {
                open.Enqueue(user);
            }
        }
        return all;
    }
}
