namespace Umkm.Rules.Sql.Cells;

/// <summary>When a statement works out a cell. Enterprises and their children take turns: a phase of the enterprise, then the same phase of the
/// children, whose aggregates the next phase of the enterprise reads. Children begin at phase -1, without the enterprise.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="IsChild">Whether it is the children's turn.</param>
/// <param name="Level">The step within the turn: a step reads the columns of the steps before.</param>
internal readonly record struct Moment(int Phase, bool IsChild, int Level) : IComparable<Moment>
{
    /// <summary>The end of the statement, when outputs are read.</summary>
    public static readonly Moment End = new(int.MaxValue, true, int.MaxValue);

    /// <summary>After all steps of this turn.</summary>
    public Moment EndOfTurn => this with { Level = int.MaxValue };

    public static bool operator <(Moment left, Moment right) => left.CompareTo(right) < 0;

    public static bool operator >(Moment left, Moment right) => left.CompareTo(right) > 0;

    public static bool operator <=(Moment left, Moment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Moment left, Moment right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Moment other) => (Phase, IsChild, Level).CompareTo((other.Phase, other.IsChild, other.Level));
}
