using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Copies one subject out of a table, so that it can be assessed and explained alone.</summary>
internal static class RowCopy
{
    /// <summary>A table that holds one subject of another.</summary>
    /// <param name="facts">The other.</param>
    /// <param name="row">The subject.</param>
    /// <param name="glossary">The glossary.</param>
    /// <param name="only">The one item to copy of a list, by its row; null for all.</param>
    public static FactTableBuilder Of(FactTable facts, int row, Glossary glossary, (TableId Table, int Row)? only = null)
    {
        var builder = new FactTableBuilder(glossary, facts.Root);
        builder.AddRoot(row < facts.Ids.Length ? facts.Ids[row] : "");
        Copy(facts, facts.Root, row, builder, 0, only);
        return builder;
    }

    private static void Copy(FactTable facts, TableId table, int from, FactTableBuilder builder, int to, (TableId Table, int Row)? only)
    {
        for (int column = 0; column < facts.ColumnsOf(table); column++)
        {
            switch (facts.Column(table, column))
            {
                case ChoiceColumn choice:
                    builder.SetMask(table, column, to, choice.Mask(from));
                    break;
                case { } other when facts.Value(table, column, from) is { } value:
                    builder.Set(table, column, other is StatementColumn ? TermKind.YesNo : TermKind.Count, to, value);
                    break;
                case NumberColumn numbers when numbers.Span(from) is { } span:
                    builder.SetSpan(table, column, to, span);
                    break;
                default:
                    break;
            }
        }
        for (int t = 0; t < Tables.Count; t++)
        {
            var child = (TableId)t;
            if (child.Parent() != table)
            {
                continue;
            }
            builder.GiveList(child, to, complete: facts.UnknownLists(child) is not { } unknown || !Bits.At(unknown, from));
            if (facts.UnsurePapers(child) is { } unsure && Bits.At(unsure, from))
            {
                builder.MarkUnsure(child, to);
            }
            if (facts.ChildStart(child) is { } starts)
            {
                (int first, int end) = only is { } item && item.Table == child ? (item.Row, item.Row + 1) : (starts[from], starts[from + 1]);
                for (int row = first; row < end; row++)
                {
                    Copy(facts, child, row, builder, builder.AddChild(child, to), only);
                }
            }
        }
    }
}
