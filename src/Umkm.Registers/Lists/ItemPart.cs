using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Messages;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Lists;

/// <summary>A named part of an item of a list.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Name">Its name as bytes.</param>
/// <param name="Term">The term it fills; null when no rule reads it.</param>
/// <param name="Reader">Reads its value.</param>
internal sealed record ItemPart(string Text, byte[] Name, Term? Term, ValueReader Reader)
{
    public static readonly ValueReader Dates = new(ValueKind.Date);
    public static readonly ValueReader Codes = new(ValueKind.Kbli);

    /// <summary>Reads the parts of an item: <c>name=value:…</c>.</summary>
    public static Message? ReadAll(ReadOnlySpan<byte> rest, ItemPart[] known, RowValues row)
    {
        uint seen = 0;
        int next = 0;
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<byte> value = ListText.Cut(ref rest, (byte)':', out _);
            // Parts usually come in this order.
            int at = next;
            int tried = 0;
            while (tried < known.Length && !known[at].Begins(value))
            {
                at = at + 1 < known.Length ? at + 1 : 0;
                tried++;
            }
            ReadOnlySpan<byte> name = known[at].Name;
            if (tried < known.Length)
            {
                value = value[(name.Length + 1)..];
            }
            else if ((name = ListText.Cut(ref value, (byte)'=', out _)).IsEmpty)
            {
                continue;
            }
            else
            {
                at = Named(name, known);
            }
            if (at < 0 || value.IsEmpty)
            {
                return Unknown(name, known.Select(k => k.Text));
            }
            if ((seen >> at & 1) != 0)
            {
                return CellMessages.PartTwice.WithFound(known[at].Text);
            }
            seen |= 1u << at;
            next = at + 1 < known.Length ? at + 1 : 0;
            if (known[at].Read(known[at].Reader == Dates ? WithTime(ListText.Trim(value), rest) : ListText.Trim(value), row) is { } problem)
            {
                return problem;
            }
        }
        return null;
    }

    /// <summary>Whether a part begins with this name and an equals sign, without blanks.</summary>
    private bool Begins(ReadOnlySpan<byte> part) => part.Length > Name.Length && part[Name.Length] == '=' && part.StartsWith(Name);

    private static int Named(ReadOnlySpan<byte> name, ItemPart[] known)
    {
        for (int at = 0; at < known.Length; at++)
        {
            if (name.SequenceEqual(known[at].Name))
            {
                return at;
            }
        }
        return -1;
    }

    /// <summary>A day with what stands behind it where that is a time, which the colons of lists cut: refused, but told whole.</summary>
    /// <param name="day">The day, up to the first colon.</param>
    /// <param name="rest">The rest of the item, behind the colon.</param>
    public static ReadOnlySpan<byte> WithTime(ReadOnlySpan<byte> day, ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || !char.IsAsciiDigit((char)rest[0]))
        {
            return day;
        }
        List<byte> whole = [.. day];
        while (!rest.IsEmpty && char.IsAsciiDigit((char)rest[0]))
        {
            whole.Add((byte)':');
            whole.AddRange(ListText.Cut(ref rest, (byte)':', out _));
        }
        return whole.ToArray();
    }

    /// <summary>Reads the value of this part; nothing when it is empty.</summary>
    public Message? Read(ReadOnlySpan<byte> text, RowValues row)
    {
        if (!text.IsEmpty)
        {
            if (!Reader.TryRead(text, out long? value, out Message? problem))
            {
                return problem;
            }
            row.SetOfItem(Term, value);
        }
        return null;
    }

    /// <summary>A part that an item of a list does not have.</summary>
    public static Message Unknown(ReadOnlySpan<byte> name, IEnumerable<string> known) =>
        Nearest.Tell(CellMessages.UnknownPart, CellText.Shown(ValueReader.Text(name) ?? ""), known.Select(k => k + "="));

    /// <summary>Words of a domain enum, numbered in its order.</summary>
    public static ValueReader WordsOf<T>(SlugSet<T> slugs)
        where T : struct, Enum => new(ValueKind.Word, slugs.All.Select((s, i) => KeyValuePair.Create(s, (long?)i)), text => slugs.Read(text).Reason);
}
