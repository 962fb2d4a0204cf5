using System.Collections.Concurrent;
using NodaTime;
using NRules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Rules.NRules.Tests.Support;

/// <summary>Networks of the whole book that several tests ask: compiled once.</summary>
internal static class Networks
{
    /// <summary>The date of <see cref="AllParts"/>.</summary>
    public static LocalDate Day { get; } = new(2026, 11, 22);

    public static Assessor Assessor { get; } = new(RuleBook.Embedded);

    /// <summary>As hosts have them, without rules of their own.</summary>
    public static UmkmSessions Sessions { get; } = new(Assessor);

    private static readonly ConcurrentDictionary<LocalDate, Lazy<ISessionFactory>> OfDays = new();

    /// <summary>Every decision on a date, read as it stands (<see cref="ReadExpressions"/>).</summary>
    public static ISessionFactory On(LocalDate on) =>
        OfDays.GetOrAdd(on, day => new(() => ReadExpressions.Factory(new UmkmRuleRepository(Assessor, day)))).Value;

    private static readonly Lazy<ISessionFactory> LazyAllParts = new(() =>
        ReadExpressions.Factory(new UmkmRuleRepository(Assessor, Day, RuleParts.All))
    );

    /// <summary>With everything that a rule can match.</summary>
    public static ISessionFactory AllParts => LazyAllParts.Value;
}
