namespace Umkm.Registers.Rows;

/// <summary>A row that cannot be read.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Id">Its id; empty when it has none.</param>
/// <param name="Problems">What is wrong with it: the column, empty for the whole row, and why.</param>
internal sealed record RejectedRow(long Line, string Id, IReadOnlyList<(string Column, Message Problem)> Problems);
