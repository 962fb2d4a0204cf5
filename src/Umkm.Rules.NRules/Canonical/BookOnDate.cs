using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Rules.NRules.Canonical;

/// <summary>The decisions of a book on one date, each planned alone, a decision after those it refers to.</summary>
internal sealed class BookOnDate
{
    private readonly Assessor _assessor;

    public BookOnDate(Assessor assessor, LocalDate on)
    {
        _assessor = assessor;
        On = on;
        RuleBook book = assessor.Book;
        var plans = book
            .Decisions.Where(d => d.On(on) is not null)
            .ToDictionary(d => d.Id, d => DecisionPlan.For(book, d, on, assessor.Options.Reading));
        var wanted = new HashSet<string>();
        foreach (string id in assessor.Options.Only is { } only ? plans.Keys.Intersect(only) : plans.Keys)
        {
            Want(id);
        }
        Rules = [.. book.Decisions.Where(d => wanted.Contains(d.Id)).Select((d, i) => new DecisionRule(this, plans[d.Id], i))];

        void Want(string id)
        {
            if (wanted.Add(id))
            {
                foreach (Planning.PlannedDecision other in plans[id].Given)
                {
                    Want(other.Decision.Id);
                }
            }
        }
    }

    public LocalDate On { get; }

    public ImmutableArray<DecisionRule> Rules { get; }

    /// <summary>The facts of a subject in columns.</summary>
    /// <exception cref="ArgumentException">The subject names papers or local facts that the book does not know.</exception>
    public BoundSubject Bind(Subject subject) => new(this, subject, _assessor.FactsOf(subject, On));
}
