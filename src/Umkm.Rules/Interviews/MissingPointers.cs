using System.Globalization;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Interviews;

/// <summary>Says where in a subject's JSON a missing fact belongs.</summary>
internal sealed class MissingPointers(Subject subject, Glossary glossary, IReadOnlySet<string> unknown)
{
    /// <summary>The JSON pointer; null when nothing of the subject can be asked for it.</summary>
    public string? Of(MissingFact fact)
    {
        MissingKey key = fact.Key!;
        return key.Term is { } term ? OfTerm(term, key.Row)
            : !key.IsList ? OfPaper(fact.Item)
            : fact.Property is { } property && property.EndsWith("].kind", StringComparison.Ordinal) ? OfUnknownPaper()
            : OfList(key.Table);
    }

    private string? OfList(TableId table) =>
        table switch
        {
            TableId.Activity => "/activities",
            TableId.Product => "/products",
            TableId.Loan => "/loans",
            TableId.Member => "/members",
            _ => subject is not Enterprise { Permits: not null } enterprise ? "/permits" : OfCovered(table, enterprise),
        };

    // Which papers count for an item hangs on what the item is called, once the papers are listed.
    private string? OfCovered(TableId table, Enterprise enterprise) =>
        table switch
        {
            TableId.ActivityPermit => First(enterprise.Activities, "/activities", static a => a.Kbli is null, "kbli"),
            TableId.ProductPermit => First(enterprise.Products, "/products", static p => p.Name is null, "name"),
            _ => null,
        };

    private string? OfPaper(string? kindName) =>
        First(
            (subject as Enterprise)?.Permits,
            "/permits",
            paper => paper.ValidUntil is null && paper.Kind is { } slug && glossary.FindPermit(slug)?.Name == kindName,
            "validUntil"
        );

    private string? OfUnknownPaper() => First((subject as Enterprise)?.Permits, "/permits", static paper => paper.Kind is null, "kind");

    private string? OfTerm(Term term, int row)
    {
        if (term.Property is not { } property)
        {
            return term.Subject is SubjectKind.Enterprise or SubjectKind.Group ? "/facts/" + Escaped(term.Name) : null;
        }
        string name = property.StartsWith(EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) ? "risk" : property;
        return term.Subject switch
        {
            SubjectKind.Activity => Item("activities", row, name),
            SubjectKind.Product => Item("products", row, name),
            SubjectKind.Loan => Item("loans", row, name),
            _ => "/" + property.Replace('.', '/'),
        };
    }

    private static string Item(string list, int row, string name) => string.Create(CultureInfo.InvariantCulture, $"/{list}/{row}/{name}");

    private string? First<T>(EquatableList<T>? list, string pointer, Func<T, bool> isMeant, string name)
        where T : notnull =>
        (list ?? [])
            .Index()
            .Where(i => isMeant(i.Item))
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i.Index}/{name}"))
            .FirstOrDefault(p => !unknown.Contains(p));

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
