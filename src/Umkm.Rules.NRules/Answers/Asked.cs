namespace Umkm.Rules.NRules;

/// <summary>What can be missing.</summary>
/// <param name="Name">The term, the list, or the title of a decision.</param>
/// <param name="Property">The JSON path to give it under; null for local terms and decisions.</param>
/// <param name="Decision">The id of the decision, for one that is referred to; null otherwise.</param>
internal sealed record Asked(LocalizedText Name, string? Property, string? Decision);
