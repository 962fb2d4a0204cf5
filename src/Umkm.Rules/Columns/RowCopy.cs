using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Copies one subject out of a table, so that it can be assessed and explained alone.</summary>
internal static class RowCopy
{
    /// <summary>A table that holds one subject of another.</summary>
    public static FactTableBuilder Of(FactTable facts, int row, Glossary glossary)
    {
        var builder = new FactTableBuilder(glossary, facts.Root);
        builder.AddRoot(row < facts.Ids.Length ? facts.Ids[row] : "");
        Copy(facts, facts.Root, row, builder, 0);
        return builder;
    }

    private static void Copy(FactTable facts, TableId table, int from, FactTableBuilder builder, int to)
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
            if (facts.ChildStart(child) is { } starts)
            {
                for (int row = starts[from]; row < starts[from + 1]; row++)
                {
                    Copy(facts, child, row, builder, builder.AddChild(child, to));
                }
            }
        }
    }
}
