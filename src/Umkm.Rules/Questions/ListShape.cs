using Umkm.Rules.Columns;

namespace Umkm.Rules.Questions;

/// <summary>What suppositions change of lists: copies of a subject with the same changes are laid out alike.</summary>
/// <param name="Added">How many children are added to every list of a table, a few bits for each table.</param>
/// <param name="Completed">The tables whose lists are taken to be complete, a bit each.</param>
internal readonly record struct ListShape(ulong Added, int Completed)
{
    private const int BitsOfTable = 7;

    /// <summary>One child is added to every list of a table.</summary>
    public static ListShape Adding(TableId list) => new(1UL << ((int)list * BitsOfTable), 0);

    /// <summary>The lists of a table are taken to be complete.</summary>
    public static ListShape Completing(TableId list) => new(0, 1 << (int)list);

    /// <summary>Both changes together.</summary>
    public ListShape With(ListShape other) => new(Added + other.Added, Completed | other.Completed);

    /// <summary>How many children are added to every list of a table.</summary>
    public int Adds(TableId list) => (int)(Added >> ((int)list * BitsOfTable) & ((1UL << BitsOfTable) - 1));

    /// <summary>Whether the lists of a table are taken to be complete.</summary>
    public bool Completes(TableId list) => (Completed >> (int)list & 1) != 0;
}
