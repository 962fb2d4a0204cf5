using System.Globalization;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>Puts the oracle's subjects into the columns of the system under test.</summary>
internal static class TableOf
{
    public static FactTable Of(Glossary glossary, params IReadOnlyList<Situation> subjects) => Begin(glossary, subjects).Build();

    /// <summary>The columns, to which more can be added.</summary>
    public static FactTableBuilder Begin(Glossary glossary, IReadOnlyList<Situation> subjects)
    {
        var builder = new FactTableBuilder(glossary, Tables.Of(subjects[0].Kind));
        foreach (Situation subject in subjects)
        {
            Add(builder, glossary, subject);
        }
        return builder;
    }

    private static void Add(FactTableBuilder builder, Glossary glossary, Situation subject)
    {
        Values(builder, glossary, subject, builder.AddRoot(subject.Name ?? ""));
        if (subject.Kind == SubjectKind.Enterprise)
        {
            Papers(builder, glossary, TableId.Permit, subject.Papers, subject.AllPapersListed);
        }
        foreach ((SubjectKind kind, var children) in subject.Children)
        {
            TableId table = Tables.Of(kind);
            builder.GiveList(table);
            foreach (Situation child in children)
            {
                Values(builder, glossary, child, builder.AddChild(table));
                if (table == TableId.Activity)
                {
                    KbliFact? code = child.Values.Values.OfType<KbliFact>().FirstOrDefault();
                    bool maybe = code is null && subject.Papers.Any(p => p is { Product: null, Activity: not null });
                    Papers(
                        builder,
                        glossary,
                        TableId.ActivityPermit,
                        subject.Papers.Where(p => p.Product is null && (p.Activity is null || p.Activity == code)),
                        subject.AllPapersListed && !maybe
                    );
                }
                else if (table == TableId.Product)
                {
                    bool maybe = child.Name is null && subject.Papers.Any(p => p.Product is not null);
                    Papers(
                        builder,
                        glossary,
                        TableId.ProductPermit,
                        subject.Papers.Where(p =>
                            p.Product is null ? p.Activity is null : string.Equals(p.Product, child.Name, StringComparison.OrdinalIgnoreCase)
                        ),
                        subject.AllPapersListed && !maybe
                    );
                }
            }
        }
    }

    private static void Values(FactTableBuilder builder, Glossary glossary, Situation facts, int row)
    {
        foreach ((string name, Known value) in facts.Values)
        {
            Term term = glossary.Find(name)!;
            if (value is OneOf many)
            {
                builder.SetMask(term, row, many.Slugs.Aggregate(0UL, (m, s) => m | (1UL << term.Choices.Select(c => c.Slug).ToList().IndexOf(s))));
            }
            else
            {
                builder.Set(term, row, Number(value));
            }
        }
    }

    /// <summary>The number a column holds for a fact.</summary>
    public static long Number(Known value) =>
        value switch
        {
            Amount a => a.Value,
            Day d => PlainDates.Number(d.Value),
            YesNo y => y.Value ? 1 : 0,
            KbliFact k => (k.Edition * 100_000L) + long.Parse(k.Code, CultureInfo.InvariantCulture),
            RegionFact r => long.Parse(r.Digits.PadRight(10, '0'), CultureInfo.InvariantCulture),
            _ => throw new ArgumentException(value.ToString()),
        };

    private static void Papers(FactTableBuilder builder, Glossary glossary, TableId table, IEnumerable<Paper> papers, bool complete)
    {
        builder.GiveList(table, complete);
        foreach (Paper p in papers)
        {
            PaperRows.Add(
                builder,
                table,
                builder.RowsOf(table.Parent()!.Value) - 1,
                p.Kind is null ? -1 : glossary.FindPermit(p.Kind)!.Index,
                Array.IndexOf(PermitColumns.Statuses, p.Status),
                p.IssuedOn is { } i ? PlainDates.Number(i) : null,
                p.ValidUntil is { } u ? PlainDates.Number(u) : null
            );
        }
    }
}
