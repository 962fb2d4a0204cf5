using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Rules.Tests.Screening;

/// <summary>Writes enterprises into <see cref="FactColumns"/> as a host would that has no objects.</summary>
internal static class FactRows
{
    /// <summary>Columns of the same enterprises have the same answers as the objects, and explain alike.</summary>
    public static void Agree(Assessor assessor, Enterprise[] register, LocalDate on)
    {
        var columns = new FactColumns(assessor.Book.Glossary, on);
        // What is left over from a block before must not show.
        Write(columns, assessor.Book.Glossary, [.. register.Reverse().Select(e => FactsInTime.On(e, on))]);
        columns.Build();
        columns.Clear();
        Write(columns, assessor.Book.Glossary, [.. register.Select(e => FactsInTime.On(e, on))]);
        FactTable table = columns.Build();
        BlockScreener screener = assessor.BlockScreener(on);
        ScreenedBlock? block = null;
        for (int start = 0; start < table.Rows; start += 64)
        {
            block = screener.Screen(table, start, Math.Min(64, table.Rows - start), start, block);
            for (int row = 0; row < block.Rows; row++)
            {
                Assessment alone = assessor.Assess(register[start + row], on);
                ScreeningAgreesTests.Same(alone, block, row);
                if (row % 17 == 0)
                {
                    ScreeningAgreesTests.Same(block.Explain(row), block, row);
                }
            }
        }
    }

    private static void Write(FactColumns columns, Glossary glossary, Enterprise[] register)
    {
        foreach (Enterprise e in register)
        {
            columns.AddRow(e.Id?.Value ?? "");
            foreach (Term term in glossary.Terms.Where(t => t.Subject == SubjectKind.Enterprise && t.Kind != TermKind.Age))
            {
                if (Value(term, e) is { } value)
                {
                    columns.Set(term, value);
                }
                else if (EnterpriseFacts.PartialDates.GetValueOrDefault(term.Property ?? "")?.Invoke(e) is { } part)
                {
                    columns.SetBetween(term, Days.Of(part.First), Days.Of(part.Last));
                }
            }
            columns.SetNumbers(e.Nib is not null, e.Npwp is not null);
            if (e.Permits is { } permits)
            {
                columns.GivePermits();
                foreach (HeldPermit p in permits)
                {
                    columns.AddPermit(
                        p.Kind is null ? null : glossary.FindPermit(p.Kind),
                        p.Status,
                        Day(p.IssuedOn),
                        Day(p.ValidUntil),
                        EnterpriseFacts.KbliNumber(p.Activity),
                        p.Product
                    );
                }
            }
            Lists(columns, glossary, e);
        }
    }

    private static void Lists(FactColumns columns, Glossary glossary, Enterprise e)
    {
        if (e.Activities is { } activities)
        {
            columns.GiveList(SubjectKind.Activity);
            foreach (BusinessActivity a in activities)
            {
                columns.AddActivity(EnterpriseFacts.KbliNumber(a.Kbli), a.Risk, a.Scope);
            }
        }
        if (e.Products is { } products)
        {
            columns.GiveList(SubjectKind.Product);
            foreach (Product p in products)
            {
                columns.AddProduct(p.Name);
                Items(columns, glossary, SubjectKind.Product, p, ProductFacts.Numbers, ProductFacts.Choices);
            }
        }
        if (e.Loans is { } loans)
        {
            columns.GiveList(SubjectKind.Loan);
            foreach (Loan l in loans)
            {
                columns.AddLoan();
                Items(columns, glossary, SubjectKind.Loan, l, LoanFacts.Numbers, LoanFacts.Choices);
            }
        }
    }

    private static void Items<T>(
        FactColumns columns,
        Glossary glossary,
        SubjectKind kind,
        T item,
        IReadOnlyDictionary<string, Func<T, long?>> numbers,
        IReadOnlyDictionary<string, Func<T, string?>> choices
    )
    {
        foreach (Term term in glossary.Terms.Where(t => t.Subject == kind && t.Property is not null))
        {
            long? value =
                numbers.TryGetValue(term.Property!, out var number) ? number(item)
                : choices.TryGetValue(term.Property!, out var choice) ? Choice(term, choice(item))
                : null;
            if (value is { } known)
            {
                columns.Set(term, known);
            }
        }
    }

    private static long? Value(Term term, Enterprise e) =>
        term.Property is not { } property
            ? e.Facts[term.Name] is { } fact
                ? LocalFacts.Number(term, fact)
                : null
            : EnterpriseFacts.Numbers.TryGetValue(property, out var number)
                ? number(e)
                : EnterpriseFacts.Choices.TryGetValue(property, out var choice)
                    ? Choice(term, choice(e))
                    : null;

    private static long? Choice(Term term, string? slug)
    {
        int at = slug is null ? -1 : term.Choices.Select(c => c.Slug).ToList().IndexOf(slug);
        return at < 0 ? null : at;
    }

    private static long? Day(LocalDate? day) => day is { } d ? Days.Of(d) : null;
}
