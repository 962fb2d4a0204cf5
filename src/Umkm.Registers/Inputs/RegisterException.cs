namespace Umkm.Registers;

/// <summary>A register that cannot be read or used. Every problem found is told at once, in both languages.</summary>
public sealed class RegisterException : Exception
{
    internal RegisterException(IReadOnlyList<Problem> problems)
        : base(string.Join('\n', problems.Select(p => p.Tell(Lang.English)))) => Problems = problems;

    /// <summary>All problems, in the order of the register.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>One problem at a place.</summary>
    internal static RegisterException At(string place, Message message) => new([Line(place, message)]);

    /// <summary>A problem at a place: a file, a row, a column.</summary>
    internal static Problem Line(string place, Message message) => new(Place.Whole(place), message);
}
