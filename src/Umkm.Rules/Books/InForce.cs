using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>The days on which a version is in force.</summary>
/// <param name="From">First day, included.</param>
/// <param name="Until">Last day, included; null while it has not been revoked.</param>
public sealed record InForce(LocalDate From, LocalDate? Until)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Contains(LocalDate day) => Contains(Days.Of(day));

    /// <summary>Whether a day is one of them, by its number.</summary>
    internal bool Contains(long day) => Days.Of(From) <= day && !(Until is { } last && Days.Of(last) < day);

    /// <summary>As rule files write it: <c>2021-02-02 s.d. dicabut</c>.</summary>
    public override string ToString() => $"{IsoDate.Format(From)} s.d. {(Until is { } last ? IsoDate.Format(last) : "dicabut")}";
}
