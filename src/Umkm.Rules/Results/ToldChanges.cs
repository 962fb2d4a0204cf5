namespace Umkm.Rules.Results;

/// <summary>What would change an answer, as it is told.</summary>
/// <param name="Changes">The changes.</param>
internal sealed record ToldChanges(PossibleChange[] Changes)
{
    /// <summary>The bytes in which they are told.</summary>
    public PreparedParts Written { get; } = new();

    /// <summary>Whether they tell how far an amount is to move.</summary>
    public bool TellsAmounts => Array.Exists(Changes, c => c.Kind == ChangeKind.Amount);
}
