using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Messages;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Lists;

/// <summary>Reads the papers of a list.</summary>
internal sealed class PermitItems(Glossary glossary)
{
    private readonly ValueReader _statuses = ItemPart.WordsOf(Slugs.PermitStatus);
    private readonly ValueReader _kinds = new(
        ValueKind.Word,
        glossary.PermitKinds.Select((k, i) => KeyValuePair.Create(k.Slug, (long?)i)),
        text => Unknown(glossary, text)
    );

    private static Message Unknown(Glossary glossary, string text)
    {
        string[] known = [.. glossary.PermitKinds.Select(k => k.Slug)];
        LocalizedText hint =
            text.Contains(',', StringComparison.Ordinal) ? new("Pisahkan izin dengan titik koma.", "Put semicolons between papers.")
            : IsNone(text) ? new("Bila tidak ada izin, tulis -.", "Write - for no papers.")
            : Nearest.Hint(text, known);
        return CellMessages.UnknownPermit.With(
            new MessageArgument("found", CellText.Shown(text)),
            new MessageArgument("known", string.Join(", ", known)),
            new MessageArgument("hint", hint)
        );
    }

    private static bool IsNone(string text) =>
        text.StartsWith("tidak", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("belum", StringComparison.OrdinalIgnoreCase)
        || text.Equals("nihil", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one paper: <c>kind@last-valid-day:name=value</c>.</summary>
    public Message? Read(ReadOnlySpan<byte> item, RowValues row)
    {
        if (item.SequenceEqual(ListText.Others))
        {
            row.OpenPermits();
            return null;
        }
        ReadOnlySpan<byte> rest = item;
        ReadOnlySpan<byte> head = ListText.Cut(ref rest, (byte)':', out _);
        ReadOnlySpan<byte> slug = ListText.Cut(ref head, (byte)'@', out _);
        long? kind = null;
        Message? problem;
        if (!slug.IsEmpty && !_kinds.TryRead(slug, out kind, out problem))
        {
            return problem;
        }
        PermitKind? paper = kind is { } k ? glossary.PermitKinds[(int)k] : null;
        var parts = new PermitParts();
        if (!head.IsEmpty && !ItemPart.Dates.TryRead(ItemPart.WithTime(head, rest), out parts.ValidUntil, out problem))
        {
            return problem;
        }
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<byte> value = ListText.Cut(ref rest, (byte)':', out _);
            ReadOnlySpan<byte> name = ListText.Cut(ref value, (byte)'=', out bool named);
            if (
                !name.IsEmpty
                && (problem = PermitPart(paper?.Slug, name, named ? Given(name, ListText.Trim(value), rest) : default, ref parts)) is not null
            )
            {
                return problem;
            }
        }
        if (parts.ValidUntil < parts.IssuedOn)
        {
            return CellMessages.EndsBeforeIssue.WithFound(CellText.Shown(ValueReader.Text(slug) ?? ""));
        }
        row.Add(new RowValues.Permit(paper, (PermitStatus?)parts.Status, parts.IssuedOn, parts.ValidUntil, parts.Activity, parts.Product));
        return null;
    }

    private static ReadOnlySpan<byte> Given(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ReadOnlySpan<byte> rest) =>
        name.SequenceEqual("issuedOn"u8) || name.SequenceEqual("validUntil"u8) ? ItemPart.WithTime(value, rest) : value;

    private Message? PermitPart(string? kind, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ref PermitParts parts)
    {
        Message? problem = null;
        if (value.IsEmpty && !name.SequenceEqual("number"u8))
        {
            return ItemPart.Unknown(name, PermitParts.Names);
        }
        if (name.SequenceEqual("status"u8))
        {
            _statuses.TryRead(value, out parts.Status, out problem);
        }
        else if (name.SequenceEqual("issuedOn"u8))
        {
            ItemPart.Dates.TryRead(value, out parts.IssuedOn, out problem);
        }
        else if (name.SequenceEqual("validUntil"u8))
        {
            ItemPart.Dates.TryRead(value, out parts.ValidUntil, out problem);
        }
        else if (name.SequenceEqual("activity"u8))
        {
            ItemPart.Codes.TryRead(value, out parts.Activity, out problem);
        }
        else if (name.SequenceEqual("product"u8))
        {
            parts.Product = CellText.Unescape(value);
            problem = parts.Product is null ? CellMessages.NotUtf8.With() : null;
        }
        else if (name.SequenceEqual("number"u8))
        {
            // The usual numbers need no text to be seen as such.
            if (value.Length is 13 or 15 or 16 && UsualValues.IsNumber(value))
            {
                return null;
            }
            string? number = CellText.Unescape(value);
            problem = number is null ? CellMessages.NotUtf8.With() : PermitNumber.Refusal(kind, number);
        }
        else
        {
            problem = ItemPart.Unknown(name, PermitParts.Names);
        }
        return problem;
    }

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
