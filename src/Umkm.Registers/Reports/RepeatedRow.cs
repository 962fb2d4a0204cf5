using System.Collections.Immutable;

namespace Umkm.Registers;

/// <summary>A row whose id, NIB or NIK stands in a row before it too.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="FirstLine">The line where the value stands first.</param>
public readonly record struct RepeatedRow(long Line, long FirstLine);

/// <summary>An identity that several rows of a register share.</summary>
/// <param name="Fact">What it is: <c>id</c>, <c>nib</c> or <c>owner.nik</c>.</param>
/// <param name="Header">Its column.</param>
/// <param name="Count">How many rows have the value of a row before them.</param>
/// <param name="First">The first of these rows, 1.000 at most.</param>
/// <param name="IsWhole">False when the register has so many different values that later ones were not compared; memory stays bounded.</param>
public sealed record RepeatedValues(string Fact, string Header, long Count, ImmutableArray<RepeatedRow> First, bool IsWhole);
