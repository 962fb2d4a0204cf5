using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>A number of law that several rules use (<c>bilangan</c>): written once, with its values in time.</summary>
/// <param name="Name">Its name, which rule files write as <c>&lt;name&gt;</c>.</param>
/// <param name="Versions">Its values, oldest first.</param>
/// <param name="IsUsed">Whether a rule uses it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record NamedNumber(string Name, ImmutableArray<NumberVersion> Versions, bool IsUsed, Place Place);

/// <summary>What a number is on some days.</summary>
/// <param name="InForce">The days.</param>
/// <param name="Value">The number with its unit.</param>
/// <param name="Basis">The articles, and how well they were seen.</param>
/// <param name="CheckedOn">The day the source was last looked at.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record NumberVersion(InForce InForce, Quantity Value, LegalBasis Basis, LocalDate CheckedOn, Place Place);
