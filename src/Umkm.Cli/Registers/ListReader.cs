using System.Text;
using Umkm.Cli.Messages;
using Umkm.Rules.Facts;
using Umkm.Rules.Language;

namespace Umkm.Cli.Registers;

/// <summary>Reads the compact lists of a row: activities, products, permits, loans, trainings.</summary>
internal sealed class ListReader
{
    private static readonly ValueReader Dates = new(ValueKind.Date);
    private static readonly ValueReader Codes = new(ValueKind.Kbli);
    private static readonly ValueReader AnySlug = new(ValueKind.Slug);
    private readonly Glossary _glossary;
    private readonly ValueReader _risks = WordsOf(Slugs.RiskLevel);
    private readonly ValueReader _statuses = WordsOf(Slugs.PermitStatus);
    private readonly ValueReader _kinds;
    private readonly ItemPart[] _productParts;
    private readonly ItemPart[] _loanParts;
    private readonly ItemPart _loanHead;
    private readonly Term? _trainings;

    public ListReader(Glossary glossary)
    {
        _glossary = glossary;
        _kinds = new ValueReader(ValueKind.Word, glossary.PermitKinds.Select((k, i) => KeyValuePair.Create(k.Slug, (long?)i)), UnknownKind);
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
            Part(SubjectKind.Loan, "agreedOn", _ => Dates),
            Part(SubjectKind.Loan, "plafond", _ => new ValueReader(ValueKind.Money)),
            Part(SubjectKind.Loan, "rate", _ => new ValueReader(ValueKind.Percent)),
            Part(SubjectKind.Loan, "status", ValueReader.Slugs),
        ];
        _trainings = glossary.FindProperty(SubjectKind.Enterprise, "trainings");
    }

    /// <summary>Papers: <c>kind@last-valid-day:name=value</c>.</summary>
    public Message? Permits(ReadOnlySpan<byte> cell, RowValues row)
    {
        row.GivePermits();
        return Each(cell, row, this, static (item, row, self) => self.Permit(item, row));
    }

    /// <summary>Activities: <c>code/edition:risk:scope=…</c>.</summary>
    public Message? Activities(ReadOnlySpan<byte> cell, RowValues row)
    {
        row.GiveActivities();
        return Each(cell, row, this, static (item, row, self) => self.Activity(item, row));
    }

    /// <summary>Products: <c>name:kind=…:madeAt=…</c>.</summary>
    public Message? Products(ReadOnlySpan<byte> cell, RowValues row)
    {
        row.GiveProducts();
        return Each(
            cell,
            row,
            this,
            static (item, row, self) =>
            {
                ReadOnlySpan<byte> name = ListText.Cut(ref item, (byte)':', out _);
                string? text = name.IsEmpty || (!row.NamesProducts && Ascii.IsValid(name)) ? null : CellText.Unescape(name) ?? "";
                if (text?.Length == 0)
                {
                    return RegisterMessages.NotUtf8.With();
                }
                row.AddProduct(text);
                return Parts(item, self._productParts, row);
            }
        );
    }

    /// <summary>Loans: <c>programme:status=…:plafond=…</c>.</summary>
    public Message? Loans(ReadOnlySpan<byte> cell, RowValues row)
    {
        row.GiveLoans();
        return Each(
            cell,
            row,
            this,
            static (item, row, self) =>
            {
                row.AddLoan();
                ReadOnlySpan<byte> programme = ListText.Cut(ref item, (byte)':', out _);
                // What is not one of the book's programmes may be a programme and a scheme apart.
                string? whole = programme.SequenceEqual("kur"u8) ? FactColumns.LoanProgramme("kur", Scheme(item)) : null;
                return (whole is null ? Value(self._loanHead, programme, row) : Value(self._loanHead, Encoding.UTF8.GetBytes(whole), row))
                    ?? Parts(item, self._loanParts, row);
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
    public Message? Trainings(ReadOnlySpan<byte> cell, RowValues row)
    {
        row.Set(_trainings, cell.SequenceEqual(ListText.None) ? 0 : 1);
        return Each(cell, row, this, static (item, _, _) => AnySlug.TryRead(item, out _, out Message? problem) ? null : problem);
    }

    private delegate Message? ItemRead(ReadOnlySpan<byte> item, RowValues row, ListReader self);

    private static Message? Each(ReadOnlySpan<byte> cell, RowValues row, ListReader self, ItemRead read)
    {
        if (cell.SequenceEqual(ListText.None))
        {
            return null;
        }
        var list = new ListText(cell);
        while (list.Next(out ReadOnlySpan<byte> item))
        {
            if (item.IsEmpty)
            {
                return RegisterMessages.EmptyItem.With();
            }
            if (read(item, row, self) is { } problem)
            {
                return problem;
            }
        }
        return null;
    }

    private Message? Activity(ReadOnlySpan<byte> item, RowValues row)
    {
        ReadOnlySpan<byte> code = ListText.Cut(ref item, (byte)':', out bool more);
        long? kbli = null;
        if (!code.IsEmpty && !Codes.TryRead(code, out kbli, out Message? problem))
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
                    return RegisterMessages.PartTwice.WithFound("scope");
                }
                scope = CellText.Unescape(part["scope=".Length..].Trim((byte)' '));
                if (scope is null)
                {
                    return RegisterMessages.NotUtf8.With();
                }
            }
            else if (!part.IsEmpty && !_risks.TryRead(part, out risk, out problem))
            {
                return problem;
            }
        }
        row.Add(new RowValues.Activity(kbli, (RiskLevel?)risk, scope));
        return null;
    }

    private Message? Permit(ReadOnlySpan<byte> item, RowValues row)
    {
        ReadOnlySpan<byte> rest = item;
        ReadOnlySpan<byte> head = ListText.Cut(ref rest, (byte)':', out _);
        ReadOnlySpan<byte> slug = ListText.Cut(ref head, (byte)'@', out _);
        long? kind = null;
        Message? problem;
        if (!slug.IsEmpty && !_kinds.TryRead(slug, out kind, out problem))
        {
            return problem;
        }
        var parts = new PermitParts();
        if (!head.IsEmpty && !Dates.TryRead(head, out parts.ValidUntil, out problem))
        {
            return problem;
        }
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<byte> value = ListText.Cut(ref rest, (byte)':', out _);
            ReadOnlySpan<byte> name = ListText.Cut(ref value, (byte)'=', out bool named);
            if (!name.IsEmpty && (problem = PermitPart(name, named ? value.Trim((byte)' ') : default, ref parts)) is not null)
            {
                return problem;
            }
        }
        if (parts.ValidUntil < parts.IssuedOn)
        {
            return RegisterMessages.EndsBeforeIssue.WithFound(CellText.Shown(ValueReader.Text(slug) ?? ""));
        }
        row.Add(
            new RowValues.Permit(
                kind is { } k ? _glossary.PermitKinds[(int)k] : null,
                (PermitStatus?)parts.Status,
                parts.IssuedOn,
                parts.ValidUntil,
                parts.Activity,
                parts.Product
            )
        );
        return null;
    }

    private Message? PermitPart(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ref PermitParts parts)
    {
        Message? problem = null;
        if (value.IsEmpty && !name.SequenceEqual("number"u8))
        {
            return UnknownPart(name, PermitParts.Names);
        }
        if (name.SequenceEqual("status"u8))
        {
            _statuses.TryRead(value, out parts.Status, out problem);
        }
        else if (name.SequenceEqual("issuedOn"u8))
        {
            Dates.TryRead(value, out parts.IssuedOn, out problem);
        }
        else if (name.SequenceEqual("validUntil"u8))
        {
            Dates.TryRead(value, out parts.ValidUntil, out problem);
        }
        else if (name.SequenceEqual("activity"u8))
        {
            Codes.TryRead(value, out parts.Activity, out problem);
        }
        else if (name.SequenceEqual("product"u8))
        {
            parts.Product = CellText.Unescape(value);
            problem = parts.Product is null ? RegisterMessages.NotUtf8.With() : null;
        }
        else if (!name.SequenceEqual("number"u8))
        {
            problem = UnknownPart(name, PermitParts.Names);
        }
        return problem;
    }

    private static Message? Parts(ReadOnlySpan<byte> rest, ItemPart[] known, RowValues row)
    {
        uint seen = 0;
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<byte> value = ListText.Cut(ref rest, (byte)':', out _);
            ReadOnlySpan<byte> name = ListText.Cut(ref value, (byte)'=', out _);
            if (name.IsEmpty)
            {
                continue;
            }
            int at = 0;
            while (at < known.Length && !name.SequenceEqual(known[at].Name))
            {
                at++;
            }
            if (at == known.Length || value.IsEmpty)
            {
                return UnknownPart(name, known.Select(k => k.Text));
            }
            if ((seen >> at & 1) != 0)
            {
                return RegisterMessages.PartTwice.WithFound(known[at].Text);
            }
            seen |= 1u << at;
            if (Value(known[at], value.Trim((byte)' '), row) is { } problem)
            {
                return problem;
            }
        }
        return null;
    }

    private static Message? Value(ItemPart part, ReadOnlySpan<byte> text, RowValues row)
    {
        if (!text.IsEmpty)
        {
            if (!part.Reader.TryRead(text, out long? value, out Message? problem))
            {
                return problem;
            }
            row.SetOfItem(part.Term, value);
        }
        return null;
    }

    private ItemPart Part(SubjectKind subject, string name, Func<Term?, ValueReader> reader)
    {
        Term? term = _glossary.FindProperty(subject, name);
        return new ItemPart(name, Encoding.ASCII.GetBytes(name), term, reader(term));
    }

    private Message UnknownKind(string text) =>
        Call.Near(RegisterMessages.UnknownPermit, CellText.Shown(text), _glossary.PermitKinds.Select(k => k.Slug));

    private static Message UnknownPart(ReadOnlySpan<byte> name, IEnumerable<string> known) =>
        Call.Near(RegisterMessages.UnknownPart, CellText.Shown(ValueReader.Text(name) ?? ""), known.Select(k => k + "="));

    private static ValueReader WordsOf<T>(SlugSet<T> slugs)
        where T : struct, Enum => new(ValueKind.Word, slugs.All.Select((s, i) => KeyValuePair.Create(s, (long?)i)), text => slugs.Parse(text).Reason);

    private sealed record ItemPart(string Text, byte[] Name, Term? Term, ValueReader Reader);

    private struct PermitParts
    {
        public static readonly string[] Names = ["number", "issuedOn", "validUntil", "status", "activity", "product"];

        public long? Status;
        public long? IssuedOn;
        public long? ValidUntil;
        public long? Activity;
        public string? Product;
    }
}
