using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

public sealed partial class FactColumns
{
    private Papers? _allPapers;

    /// <summary>Enterprises of which whole columns follow.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="InvalidOperationException">There are rows already.</exception>
    public void AddRows(int count)
    {
        Guard.Against.OutOfRange(count, nameof(count), 0, int.MaxValue);
        if (Rows > 0)
        {
            throw new InvalidOperationException("Whole columns cannot be added to rows.");
        }
        for (int row = 0; row < count; row++)
        {
            _builder.AddRoot("");
        }
    }

    /// <summary>A column from its first row on.</summary>
    /// <param name="term">A term about enterprises, activities, products or loans.</param>
    /// <param name="values">A number a row, see the remarks of the class; whatever where unknown.</param>
    /// <param name="known">A bit a row, the lowest bit of the first word for the first row; empty when all are known.</param>
    /// <exception cref="ArgumentException">More values than rows, or fewer bits than values.</exception>
    public void Set(Term term, ReadOnlySpan<long> values, ReadOnlySpan<ulong> known = default)
    {
        Guard.Against.Null(term);
        Fits(values.Length <= _builder.RowsOf(Tables.Of(term.Subject)), nameof(values));
        Fits(known.IsEmpty || known.Length * 64L >= values.Length, nameof(known));
        _builder.Fill(term, values, known);
    }

    /// <summary>The lists of activities, products or loans of all enterprises; their columns follow with
    /// <see cref="Set(Term, ReadOnlySpan{long}, ReadOnlySpan{ulong})"/>.</summary>
    /// <param name="child">What the lists hold.</param>
    /// <param name="starts">For each enterprise the number of its first child, and one more entry for the end.</param>
    /// <param name="given">A bit for each enterprise whose list is given; empty when all are.</param>
    /// <exception cref="ArgumentException">Not one entry more than enterprises, or not ascending from zero.</exception>
    public void SetLists(SubjectKind child, ReadOnlySpan<int> starts, ReadOnlySpan<ulong> given = default)
    {
        CheckStarts(starts, given);
        TableId table = ListOf(child);
        _builder.FillLists(table, starts, given);
    }

    /// <summary>The papers of all enterprises; each counts for every activity and product of its enterprise.</summary>
    /// <param name="starts">For each enterprise the number of its first paper, and one more entry for the end.</param>
    /// <param name="kinds">A paper's kind: its place in <see cref="Glossary.PermitKinds"/>.</param>
    /// <param name="validUntil">A paper's last valid day as <see cref="DayNumber"/>; <see cref="long.MinValue"/> when unknown; empty when all
    /// are.</param>
    /// <param name="given">A bit for each enterprise whose list is given; empty when all are.</param>
    /// <exception cref="ArgumentException">The spans do not belong together, or there is no kind at such a place.</exception>
    public void SetPermits(
        ReadOnlySpan<int> starts,
        ReadOnlySpan<int> kinds,
        ReadOnlySpan<long> validUntil = default,
        ReadOnlySpan<ulong> given = default
    )
    {
        CheckStarts(starts, given);
        Fits(kinds.Length == starts[^1], nameof(kinds));
        Fits(!kinds.ContainsAnyExceptInRange(0, _glossary.PermitKinds.Length - 1), nameof(kinds));
        Fits(validUntil.IsEmpty || validUntil.Length == kinds.Length, nameof(validUntil));
        _allPapers = new Papers(starts.ToArray(), kinds.ToArray(), validUntil.ToArray(), given.ToArray());
    }

    private void ClearLists() => _allPapers = null;

    /// <summary>Writes what follows from whole columns: the risks of activities, and the papers of enterprises and their items.</summary>
    private void EndLists()
    {
        if (_byRow)
        {
            return;
        }
        FactTable table = _builder.Build();
        for (int row = 0; row < table.RowsOf(TableId.Activity); row++)
        {
            long? risk = _risk is null ? null : table.Value(_risk, row);
            _risks.Put(_builder, row, (int?)risk, _kbli is null ? null : table.Value(_kbli, row), null);
        }
        if (_allPapers is { } papers)
        {
            _allPapers = null;
            papers.Write(_builder, TableId.Permit, null, table.Rows);
            papers.Write(_builder, TableId.ActivityPermit, table.ChildStart(TableId.Activity), table.Rows);
            papers.Write(_builder, TableId.ProductPermit, table.ChildStart(TableId.Product), table.Rows);
        }
    }

    private void CheckStarts(ReadOnlySpan<int> starts, ReadOnlySpan<ulong> given)
    {
        bool right = starts.Length == Rows + 1 && starts[0] == 0;
        for (int i = 1; right && i < starts.Length; i++)
        {
            right = starts[i] >= starts[i - 1];
        }
        Fits(right, nameof(starts));
        Fits(given.IsEmpty || given.Length * 64L >= Rows, nameof(given));
    }

    private static void Fits(bool fits, string name)
    {
        if (!fits)
        {
            throw new ArgumentException("The span does not fit the rows.", name);
        }
    }

    private sealed record Papers(int[] Starts, int[] Kinds, long[] ValidUntil, ulong[] Given)
    {
        /// <summary>Writes the papers of each enterprise, or once for each of its items.</summary>
        public void Write(FactTableBuilder builder, TableId table, int[]? items, int rows)
        {
            int parent = 0;
            for (int row = 0; row < rows; row++)
            {
                int times =
                    table == TableId.Permit ? 1
                    : items is null ? 0
                    : items[row + 1] - items[row];
                bool given = Given.Length == 0 || (Given[row >> 6] >> (row & 63) & 1) != 0;
                for (int i = 0; i < times; i++, parent++)
                {
                    builder.GiveList(table, parent, given);
                    for (int paper = Starts[row]; paper < Starts[row + 1]; paper++)
                    {
                        long? until = ValidUntil.Length == 0 || ValidUntil[paper] == long.MinValue ? null : ValidUntil[paper];
                        PaperRows.Add(builder, table, parent, Kinds[paper], 0, null, until);
                    }
                }
            }
        }
    }
}
