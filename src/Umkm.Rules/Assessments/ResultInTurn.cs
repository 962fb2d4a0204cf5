using Umkm.Rules.Results;

namespace Umkm.Rules.Assessments;

/// <summary>The result of a decision to be told and let go. What it says of each item may be made only when its turn comes.</summary>
/// <param name="Result">All else; its own items and reasons are not to be read.</param>
/// <param name="Reasons">What was read, compared and found.</param>
/// <param name="Items">Each item.</param>
internal sealed record ResultInTurn(DecisionResult Result, IEnumerable<Reason> Reasons, IEnumerable<ItemInTurn> Items);

/// <summary>The result for one item of a list.</summary>
/// <param name="Item">The item.</param>
/// <param name="Like">The first item of which the same is known; its own place where it is the first.</param>
internal readonly record struct ItemInTurn(ItemResult Item, int Like);
