using Umkm.Rules.Books;

namespace Umkm.Rules.NRules;

/// <summary>What a decision says of one of its criteria.</summary>
/// <param name="Criterion">The criterion as the rule file states it.</param>
/// <param name="Reading">The reading it belongs to; empty when the law is settled.</param>
/// <param name="IsMet">Whether it is met; null while unknown facts decide.</param>
public sealed record CriterionAnswer(Criterion Criterion, string Reading, bool? IsMet);
