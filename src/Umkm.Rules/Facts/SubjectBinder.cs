using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Facts;

/// <summary>Puts enterprises and groups into the columns of a glossary's terms. Thread-safe.</summary>
internal sealed class SubjectBinder
{
    private readonly Glossary _glossary;
    private readonly Field<Enterprise>[] _enterprise;
    private readonly Field<Activity>[] _activity;
    private readonly Field<Product>[] _product;
    private readonly Field<Loan>[] _loan;
    private readonly Field<Group>[] _group;
    private readonly RiskFacts _risks;
    private readonly PermitKind? _nib;
    private readonly PermitKind? _npwp;

    public SubjectBinder(Glossary glossary)
    {
        _glossary = glossary;
        _enterprise = Fields(SubjectKind.Enterprise, EnterpriseFacts.Numbers, EnterpriseFacts.Choices);
        _activity = Fields(SubjectKind.Activity, EnterpriseFacts.ActivityNumbers, EnterpriseFacts.ActivityChoices);
        _product = Fields(SubjectKind.Product, EnterpriseFacts.ProductNumbers, EnterpriseFacts.ProductChoices);
        _loan = Fields(SubjectKind.Loan, EnterpriseFacts.LoanNumbers, EnterpriseFacts.LoanChoices);
        _group = Fields(SubjectKind.Group, EnterpriseFacts.GroupNumbers, EnterpriseFacts.GroupChoices);
        _risks = new RiskFacts(glossary);
        _nib = glossary.FindPermit("nib");
        _npwp = glossary.FindPermit("npwp");
    }

    /// <summary>The table of one subject.</summary>
    /// <exception cref="ArgumentException">The subject names facts or papers that the rule book does not know; see <see cref="SubjectCheck"/>.</exception>
    public FactTableBuilder Begin(Subject subject)
    {
        var builder = new FactTableBuilder(_glossary, subject is Group ? TableId.Group : TableId.Enterprise);
        Add(builder, subject);
        return builder;
    }

    /// <summary>Adds a subject as the next row.</summary>
    /// <exception cref="ArgumentException">The subject names facts or papers that the rule book does not know.</exception>
    public void Add(FactTableBuilder builder, Subject subject)
    {
        if (SubjectCheck.Of(subject, _glossary) is { Count: > 0 } wrong)
        {
            throw new ArgumentException("The subject does not fit the rule book: " + string.Join(" ", wrong.Select(w => w.Tell(Lang.English))), nameof(subject));
        }
        int row = builder.AddRoot(subject.Id?.ToString() ?? "");
        if (subject is Group group)
        {
            Put(builder, _group, group, row);
            Members(builder, group);
        }
        else
        {
            Enterprise(builder, (Enterprise)subject, row);
        }
        foreach ((string name, FactValue value) in subject.Facts)
        {
            Term term = _glossary.Find(name)!;
            builder.Set(term, row, LocalFacts.Number(term, value)!.Value);
        }
    }

    private void Enterprise(FactTableBuilder builder, Enterprise enterprise, int row)
    {
        Put(builder, _enterprise, enterprise, row);
        HeldPermit[] own = Implied(enterprise);
        bool complete = enterprise.Permits is not null;
        HeldPermit[] held = [.. own, .. enterprise.Permits ?? EquatableList<HeldPermit>.Empty];
        Papers(builder, TableId.Permit, held, complete);
        foreach (Activity activity in List(builder, TableId.Activity, enterprise.Activities))
        {
            int child = builder.AddChild(TableId.Activity);
            Put(builder, _activity, activity, child);
            _risks.Put(builder, child, (int?)activity.Risk, EnterpriseFacts.KbliNumber(activity.Kbli), activity.Scope);
            // While the code of an activity is unknown, a paper that names one may cover it.
            bool other = activity.Kbli is null && held.Any(p => p.Product is null && p.Activity is not null);
            Papers(builder, TableId.ActivityPermit, held.Where(p => p.Product is null && (p.Activity is null || p.Activity == activity.Kbli)), complete && !other);
        }
        foreach (Product product in List(builder, TableId.Product, enterprise.Products))
        {
            Put(builder, _product, product, builder.AddChild(TableId.Product));
            bool other = product.Name is null && held.Any(p => p.Product is not null);
            Papers(builder, TableId.ProductPermit, held.Where(p => p.Product is null ? p.Activity is null : string.Equals(p.Product, product.Name, StringComparison.OrdinalIgnoreCase)), complete && !other);
        }
        foreach (Loan loan in List(builder, TableId.Loan, enterprise.Loans))
        {
            Put(builder, _loan, loan, builder.AddChild(TableId.Loan));
        }
    }

    private static void Members(FactTableBuilder builder, Group group)
    {
        foreach (Enterprise _ in List(builder, TableId.Member, group.Members))
        {
            builder.AddChild(TableId.Member);
        }
    }

    private static IEnumerable<T> List<T>(FactTableBuilder builder, TableId table, EquatableList<T>? list)
        where T : notnull
    {
        if (list is null)
        {
            return [];
        }
        builder.GiveList(table);
        return list;
    }

    private HeldPermit[] Implied(Enterprise enterprise)
    {
        bool nib = enterprise.Nib is not null && _nib is not null && enterprise.Permits?.Any(p => p.Kind == "nib") != true;
        bool npwp = enterprise.Npwp is not null && _npwp is not null && enterprise.Permits?.Any(p => p.Kind == "npwp") != true;
        return (nib, npwp) switch
        {
            (true, true) => [new HeldPermit { Kind = "nib" }, new HeldPermit { Kind = "npwp" }],
            (true, false) => [new HeldPermit { Kind = "nib" }],
            (false, true) => [new HeldPermit { Kind = "npwp" }],
            _ => [],
        };
    }

    private void Papers(FactTableBuilder builder, TableId table, IEnumerable<HeldPermit> papers, bool complete)
    {
        builder.GiveList(table, complete);
        foreach (HeldPermit paper in papers)
        {
            int status = paper.Status is { } s ? Array.IndexOf(PermitColumns.Statuses, Slugs.PermitStatus.SlugOf(s)) : 0;
            PaperRows.Add(builder, table, paper.Kind is null ? null : _glossary.FindPermit(paper.Kind), status, paper.IssuedOn, paper.ValidUntil);
        }
    }

    private static void Put<T>(FactTableBuilder builder, Field<T>[] fields, T subject, int row)
    {
        foreach (Field<T> field in fields)
        {
            if (field.Value(subject) is { } value)
            {
                builder.Set(field.Term, row, value);
            }
        }
    }

    private Field<T>[] Fields<T>(SubjectKind subject, IReadOnlyDictionary<string, Func<T, long?>> numbers, IReadOnlyDictionary<string, Func<T, string?>> choices)
    {
        var fields = new List<Field<T>>();
        foreach (Term term in _glossary.Terms.Where(t => t.Subject == subject && t.Property is not null))
        {
            if (numbers.TryGetValue(term.Property!, out Func<T, long?>? number))
            {
                fields.Add(new Field<T>(term, number));
            }
            else if (choices.TryGetValue(term.Property!, out Func<T, string?>? choice))
            {
                ImmutableDictionary<string, long> index = term.Choices.Index().ToImmutableDictionary(c => c.Item.Slug, c => (long)c.Index);
                fields.Add(new Field<T>(term, t => choice(t) is { } slug && index.TryGetValue(slug, out long i) ? i : null));
            }
        }
        return [.. fields];
    }

    private readonly record struct Field<T>(Term Term, Func<T, long?> Value);
}
