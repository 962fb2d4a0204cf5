using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Messages;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Lists;

/// <summary>Reads the compact lists of a row: activities, products, permits, loans, trainings.</summary>
internal sealed class ListReader
{
    private static readonly ValueReader AnySlug = new(ValueKind.Slug);
    private readonly Glossary _glossary;
    private readonly ValueReader _risks = ItemPart.WordsOf(Slugs.RiskLevel);
    private readonly PermitItems _papers;
    private readonly ItemPart[] _productParts;
    private readonly ItemPart[] _loanParts;
    private readonly ItemPart _loanHead;
    private readonly Term? _trainings;
    private readonly KnownActivities _activities = new();

    public ListReader(Glossary glossary)
    {
        _glossary = glossary;
        _papers = new PermitItems(glossary);
        _productParts =
        [
            Part(SubjectKind.Product, "kind", t => ValueReader.Words(Slugs.ProductKind, t)),
            Part(SubjectKind.Product, "madeAt", t => ValueReader.Words(Slugs.ProductionPlace, t)),
            Part(SubjectKind.Product, "packaging", t => ValueReader.Words(Slugs.Packaging, t)),
            Part(SubjectKind.Product, "storage", t => ValueReader.Words(Slugs.StorageCondition, t)),
            Part(SubjectKind.Product, "shelfLifeDays", _ => new ValueReader(ValueKind.Count)),
            Part(SubjectKind.Product, "ageGroup", t => ValueReader.Words(Slugs.AgeGroup, t)),
            Part(SubjectKind.Product, "animalContent", _ => new ValueReader(ValueKind.YesNo)),
            Part(SubjectKind.Product, "nonHalal", _ => new ValueReader(ValueKind.YesNo)),
            Part(SubjectKind.Product, "foodTrait", t => ValueReader.Words(Slugs.FoodTrait, t)),
        ];
        _loanHead = Part(SubjectKind.Loan, "programme", ValueReader.Slugs);
        _loanParts =
        [
            Part(SubjectKind.Loan, "scheme", ValueReader.Slugs),
            Part(SubjectKind.Loan, "sector", t => ValueReader.Words(Slugs.TradeSector, t)),
            Part(SubjectKind.Loan, "agreedOn", _ => ItemPart.Dates),
            Part(SubjectKind.Loan, "plafond", _ => new ValueReader(ValueKind.Money)),
            Part(SubjectKind.Loan, "rate", _ => new ValueReader(ValueKind.Percent)),
            Part(SubjectKind.Loan, "status", ValueReader.Slugs),
        ];
        _trainings = glossary.FindProperty(SubjectKind.Enterprise, "trainings");
    }

    /// <summary>Papers: <c>kind@last-valid-day:name=value</c>.</summary>
    public void Permits(ReadOnlySpan<byte> cell, RowValues row, CellProblems problems)
    {
        row.GivePermits();
        if (!Each(cell, row, problems, static (item, row, self) => self._papers.Read(item, row)))
        {
            // Papers that cannot be read may be any.
            row.OpenPermits();
        }
    }

    /// <summary>Activities: <c>code/edition:risk:scope=…</c>.</summary>
    public void Activities(ReadOnlySpan<byte> cell, RowValues row, CellProblems problems)
    {
        row.GiveActivities();
        Each(cell, row, problems, static (item, row, self) => self.Activity(item, row));
    }

    /// <summary>Products: <c>name:kind=…:madeAt=…</c>.</summary>
    public void Products(ReadOnlySpan<byte> cell, RowValues row, CellProblems problems)
    {
        row.GiveProducts();
        Each(
            cell,
            row,
            problems,
            static (item, row, self) =>
            {
                ReadOnlySpan<byte> name = ListText.Cut(ref item, (byte)':', out _);
                string? text = name.IsEmpty || (!row.NamesProducts && Ascii.IsValid(name)) ? null : CellText.Unescape(name) ?? "";
                if (text?.Length == 0)
                {
                    return CellMessages.NotUtf8.With();
                }
                row.AddProduct(text);
                return ItemPart.ReadAll(item, self._productParts, row);
            }
        );
    }

    /// <summary>Loans: <c>programme:status=…:plafond=…</c>.</summary>
    public void Loans(ReadOnlySpan<byte> cell, RowValues row, CellProblems problems)
    {
        row.GiveLoans();
        Each(
            cell,
            row,
            problems,
            static (item, row, self) =>
            {
                row.AddLoan();
                ReadOnlySpan<byte> programme = ListText.Cut(ref item, (byte)':', out _);
                // What is not one of the book's programmes may be a programme and a scheme apart.
                string? whole = programme.SequenceEqual("kur"u8) ? FactColumns.LoanProgramme("kur", Scheme(item)) : null;
                return (whole is null ? self._loanHead.Read(programme, row) : self._loanHead.Read(Encoding.UTF8.GetBytes(whole), row))
                    ?? ItemPart.ReadAll(item, self._loanParts, row);
            }
        );
    }

    private static string? Scheme(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<byte> value = ListText.Cut(ref rest, (byte)':', out _);
            if (ListText.Cut(ref value, (byte)'=', out _).SequenceEqual("scheme"u8))
            {
                return ValueReader.Text(value.Trim((byte)' '));
            }
        }
        return null;
    }

    /// <summary>Trainings: slugs.</summary>
    public void Trainings(ReadOnlySpan<byte> cell, RowValues row, CellProblems problems)
    {
        row.Set(_trainings, cell.SequenceEqual(ListText.None) ? 0 : 1);
        Each(cell, row, problems, static (item, _, _) => AnySlug.TryRead(item, out _, out Message? problem) ? null : problem);
    }

    private delegate Message? ItemRead(ReadOnlySpan<byte> item, RowValues row, ListReader self);

    /// <summary>Reads each item; whether all could be read.</summary>
    private bool Each(ReadOnlySpan<byte> cell, RowValues row, CellProblems problems, ItemRead read)
    {
        if (cell.SequenceEqual(ListText.None))
        {
            return true;
        }
        bool areRead = true;
        var list = new ListText(cell);
        while (list.Next(out ReadOnlySpan<byte> item))
        {
            if ((item.IsEmpty ? CellMessages.EmptyItem.With() : read(item, row, this)) is { } problem)
            {
                areRead = false;
                problems.Add(problem);
            }
        }
        return areRead;
    }

    private Message? Activity(ReadOnlySpan<byte> item, RowValues row)
    {
        ReadOnlySpan<byte> whole = item;
        RowValues.Activity known = _activities.Find(whole, out int number);
        if (number >= 0)
        {
            row.Add(known);
            return null;
        }
        ReadOnlySpan<byte> code = ListText.Cut(ref item, (byte)':', out bool more);
        long? kbli = null;
        if (!code.IsEmpty && !ItemPart.Codes.TryRead(code, out kbli, out Message? problem))
        {
            return problem;
        }
        long? risk = null;
        string? scope = null;
        while (more)
        {
            ReadOnlySpan<byte> part = ListText.Cut(ref item, (byte)':', out more);
            if (part.StartsWith("scope="u8))
            {
                if (scope is not null)
                {
                    return CellMessages.PartTwice.WithFound("scope");
                }
                scope = CellText.Unescape(part["scope=".Length..].Trim((byte)' '));
                if (scope is null)
                {
                    return CellMessages.NotUtf8.With();
                }
            }
            else if (!part.IsEmpty && !_risks.TryRead(part, out risk, out problem))
            {
                return problem;
            }
        }
        var activity = new RowValues.Activity(kbli, (RiskLevel?)risk, scope, null);
        _activities.Add(whole, activity with { Known = _activities.Count });
        row.Add(activity);
        return null;
    }

    private ItemPart Part(SubjectKind subject, string name, Func<Term?, ValueReader> reader)
    {
        Term? term = _glossary.FindProperty(subject, name);
        return new ItemPart(name, Encoding.ASCII.GetBytes(name), term, reader(term));
    }
}
