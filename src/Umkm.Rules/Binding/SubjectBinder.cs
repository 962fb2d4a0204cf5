using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Puts enterprises and groups into the columns of a glossary's terms. Thread-safe.</summary>
internal sealed class SubjectBinder
{
    private readonly Glossary _glossary;
    private readonly Field<Enterprise>[] _enterprise;
    private readonly PartialField[] _partial;
    private PaperList? _papers;

    public SubjectBinder(Glossary glossary)
    {
        _glossary = glossary;
        _enterprise = Fields(SubjectKind.Enterprise, EnterpriseFacts.Numbers, EnterpriseFacts.Choices);
        var partial = new List<PartialField>();
        foreach (Term term in glossary.Terms)
        {
            if (
                term is { Subject: SubjectKind.Enterprise, Property: { } property }
                && EnterpriseFacts.PartialDates.TryGetValue(property, out var date)
            )
            {
                partial.Add(new PartialField(term, date));
            }
        }
        _partial = [.. partial];
    }

    // Made when the first of them comes; two threads may make the same.
    private RiskFacts Risks => field ??= new RiskFacts(_glossary);

    private Field<BusinessActivity>[] OfActivity => field ??= Fields(SubjectKind.Activity, ActivityFacts.Numbers, ActivityFacts.Choices);

    private Field<Product>[] OfProduct => field ??= Fields(SubjectKind.Product, ProductFacts.Numbers, ProductFacts.Choices);

    private Field<Loan>[] OfLoan => field ??= Fields(SubjectKind.Loan, LoanFacts.Numbers, LoanFacts.Choices);

    private Field<EnterpriseGroup>[] OfGroup => field ??= Fields(SubjectKind.Group, GroupFacts.Numbers, GroupFacts.Choices);

    /// <summary>The table of one subject, as of a day.</summary>
    /// <exception cref="ArgumentException">The subject names facts or papers that the rule book does not know; see
    /// <see cref="SubjectCheck"/>.</exception>
    public FactTableBuilder Begin(Subject subject, LocalDate on)
    {
        var builder = new FactTableBuilder(_glossary, subject is EnterpriseGroup ? TableId.Group : TableId.Enterprise);
        Add(builder, subject, on);
        return builder;
    }

    /// <summary>Adds a subject as the next row, as of a day.</summary>
    /// <exception cref="ArgumentException">The subject names facts or papers that the rule book does not know.</exception>
    public void Add(FactTableBuilder builder, Subject subject, LocalDate on)
    {
        Guard.Against.Null(subject);
        if (LocalOf(subject) is not { } local || SubjectCheck.OfSlugs(subject, _glossary).Count > 0)
        {
            throw new ArgumentException(
                "The subject does not fit the rule book: " + string.Join(" ", SubjectCheck.Of(subject, _glossary).Select(w => w.Tell(Lang.English))),
                nameof(subject)
            );
        }
        subject = FactsInTime.On(subject, on);
        int row = builder.AddRoot(subject.Id?.ToString(null, CultureInfo.InvariantCulture) ?? "");
        if (subject is EnterpriseGroup group)
        {
            Put(builder, OfGroup, group, row);
            Members(builder, group);
        }
        foreach ((Term term, long value) in local)
        {
            builder.Set(term, row, value);
        }
        if (subject is Enterprise enterprise)
        {
            Enterprise(builder, enterprise, row, Days.Of(on));
        }
    }

    /// <summary>The local facts of a subject as terms with their numbers; null when one does not fit, or says otherwise than its property.</summary>
    private (Term Term, long Value)[]? LocalOf(Subject subject)
    {
        if (subject.Facts.Count == 0)
        {
            return [];
        }
        var local = new (Term, long)[subject.Facts.Count];
        int next = 0;
        foreach ((string name, FactValue value) in subject.Facts)
        {
            if (
                LocalFacts.Find(_glossary, subject, name) is not { } term
                || LocalFacts.Number(term, value) is not { } number
                || FactTwice.Differs(_glossary, subject, term, number)
            )
            {
                return null;
            }
            local[next++] = (term, number);
        }
        return local;
    }

    private void Enterprise(FactTableBuilder builder, Enterprise enterprise, int row, long on)
    {
        Put(builder, _enterprise, enterprise, row);
        foreach (PartialField field in _partial)
        {
            if (field.Date(enterprise) is { Day: null } part)
            {
                builder.SetSpan(field.Term, row, new NumberRange(Days.Of(part.First), Days.Of(part.Last)));
            }
        }
        PaperList papers = Papers(enterprise, on);
        papers.Write(builder);
        papers.WriteIssueDays(builder, on);
        foreach (BusinessActivity activity in List(builder, TableId.Activity, enterprise.Activities))
        {
            int child = builder.AddChild(TableId.Activity);
            long? kbli = EnterpriseFacts.KbliNumber(activity.Kbli);
            Put(builder, OfActivity, activity, child);
            Risks.Put(builder, child, (int?)activity.Risk, kbli, activity.Scope);
            papers.WriteForActivity(builder, kbli);
        }
        foreach (Product product in List(builder, TableId.Product, enterprise.Products))
        {
            Put(builder, OfProduct, product, builder.AddChild(TableId.Product));
            papers.WriteForProduct(builder, product.Name);
        }
        foreach (Loan loan in List(builder, TableId.Loan, enterprise.Loans))
        {
            Put(builder, OfLoan, loan, builder.AddChild(TableId.Loan));
        }
        _papers = papers;
    }

    private PaperList Papers(Enterprise enterprise, long on)
    {
        // Used again; another thread makes its own meanwhile.
        PaperList papers = Interlocked.Exchange(ref _papers, null) ?? new PaperList(_glossary);
        papers.Begin(complete: enterprise.Permits is not null && enterprise.PermitsComplete != false);
        foreach (HeldPermit paper in enterprise.Permits ?? EquatableList<HeldPermit>.Empty)
        {
            papers.Add(
                paper.Kind is null ? null : _glossary.FindPermit(paper.Kind),
                paper.Status,
                EnterpriseFacts.Day(paper.IssuedOn),
                EnterpriseFacts.Day(paper.ValidUntil),
                EnterpriseFacts.KbliNumber(paper.Activity),
                paper.Product
            );
        }
        papers.End(enterprise.Nib is not null, enterprise.Npwp is not null, on);
        return papers;
    }

    private static void Members(FactTableBuilder builder, EnterpriseGroup group)
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

    private Field<T>[] Fields<T>(
        SubjectKind subject,
        IReadOnlyDictionary<string, Func<T, long?>> numbers,
        IReadOnlyDictionary<string, Func<T, string?>> choices
    )
    {
        var fields = new List<Field<T>>();
        foreach (Term term in _glossary.Terms)
        {
            if (term.Subject != subject || term.Property is not { } property)
            {
                continue;
            }
            if (numbers.TryGetValue(property, out Func<T, long?>? number))
            {
                fields.Add(new Field<T>(term, number));
            }
            else if (choices.TryGetValue(property, out Func<T, string?>? choice))
            {
                string[] slugs = new string[term.Choices.Length];
                for (int i = 0; i < slugs.Length; i++)
                {
                    slugs[i] = term.Choices[i].Slug;
                }
                fields.Add(new Field<T>(term, t => choice(t) is { } slug && Array.IndexOf(slugs, slug) is >= 0 and var place ? place : null));
            }
        }
        return [.. fields];
    }

    private sealed record Field<T>(Term Term, Func<T, long?> Value);

    private sealed record PartialField(Term Term, Func<Enterprise, PartialDate?> Date);
}
