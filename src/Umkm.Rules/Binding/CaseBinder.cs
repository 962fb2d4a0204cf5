using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Puts the facts of a case into columns.</summary>
internal static class CaseBinder
{
    /// <summary>The table of one case.</summary>
    public static FactTable Bind(RuleCase item, Glossary glossary)
    {
        TableId root = Tables.Of(item.Subject);
        var risks = new RiskFacts(glossary);
        var builder = new FactTableBuilder(glossary, root);
        long on = Days.Of(item.On);
        Values(builder, item.Facts, builder.AddRoot(item.Name), on);
        CaseFacts[]? papers = item.Facts.Children.TryGetValue(SubjectKind.Permit, out var given) ? [.. given] : null;
        if (root == TableId.Enterprise)
        {
            Papers(builder, TableId.Permit, papers, _ => true);
            foreach (Term term in glossary.Terms.Where(t => t.IssueOf is not null && !item.Facts.Values.ContainsKey(t)))
            {
                long? first = (papers ?? [])
                    .Select(p => p.Permit!)
                    .Where(p => p.Kind.Slug == term.IssueOf && p.Status == PermitColumns.Statuses[0] && p.IssuedOn <= item.On)
                    .Min(p => EnterpriseFacts.Day(p.IssuedOn));
                if (first is { } day)
                {
                    builder.Set(term, 0, day);
                }
            }
        }
        foreach (SubjectKind kind in new[] { SubjectKind.Activity, SubjectKind.Product, SubjectKind.Loan, SubjectKind.Member })
        {
            if (!item.Facts.Children.TryGetValue(kind, out var children))
            {
                continue;
            }
            TableId table = Tables.Of(kind);
            builder.GiveList(table);
            foreach (
                CaseFacts child in children.Where(c => kind != SubjectKind.Loan || !c.Values.Any(v => v.Key.Property == "agreedOn" && v.Value > on))
            )
            {
                int row = builder.AddChild(table);
                if (table == TableId.Activity)
                {
                    long? code = child.Values.Where(v => v.Key.Kind == TermKind.Kbli).Select(v => (long?)v.Value).FirstOrDefault();
                    risks.Put(
                        builder,
                        row,
                        (int?)child.Values.Where(v => v.Key.Property == "risk").Select(v => (long?)v.Value).FirstOrDefault(),
                        code,
                        null
                    );
                    Papers(
                        builder,
                        TableId.ActivityPermit,
                        papers,
                        p => p.Product is null && (p.Activity is null || p.Activity == code),
                        code is null && papers?.Any(p => p.Permit is { Product: null, Activity: not null }) == true
                    );
                }
                Values(builder, child, row, on);
                if (table == TableId.Product)
                {
                    Papers(
                        builder,
                        TableId.ProductPermit,
                        papers,
                        p => p.Product is null ? p.Activity is null : string.Equals(p.Product, child.Name, StringComparison.OrdinalIgnoreCase),
                        child.Name is null && papers?.Any(p => p.Permit!.Product is not null) == true
                    );
                }
            }
        }
        return builder.Build();
    }

    /// <summary>Puts the values; a day that has to have come to be a fact is none before.</summary>
    private static void Values(FactTableBuilder builder, CaseFacts facts, int row, long on)
    {
        foreach ((Term term, long value) in facts.Values.Where(v => v.Value <= on || !FactsInTime.Days.Contains(v.Key.Property)))
        {
            builder.Set(term, row, value);
        }
    }

    /// <summary>Gives the papers that cover a row; <paramref name="other"/> when a paper for something named may be for it, because its own name
    /// is unknown.</summary>
    private static void Papers(FactTableBuilder builder, TableId table, CaseFacts[]? papers, Func<CasePermit, bool> covers, bool other = false)
    {
        if (papers is null)
        {
            return;
        }
        builder.GiveList(table, !other);
        foreach (CasePermit paper in papers.Select(p => p.Permit!).Where(covers))
        {
            PaperRows.Add(
                builder,
                table,
                builder.RowsOf(table.Parent()!.Value) - 1,
                paper.Kind.Index,
                Array.IndexOf(PermitColumns.Statuses, paper.Status),
                EnterpriseFacts.Day(paper.IssuedOn),
                EnterpriseFacts.Day(paper.ValidUntil)
            );
        }
    }
}
