using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Compiled;

/// <summary>Days, places, citations and quantities as a compiled book writes them; each form beside its reverse.</summary>
internal static class CommonForms
{
    public static void Write(this ByteWriter to, LocalDate day) => to.Number(Days.Of(day));

    public static LocalDate Day(this ByteReader from) => Days.ToDate(from.Number());

    public static void Write(this ByteWriter to, LocalDate? day)
    {
        to.Flag(day is not null);
        if (day is { } given)
        {
            to.Write(given);
        }
    }

    public static LocalDate? OptionalDay(this ByteReader from) => from.Flag() ? from.Day() : null;

    public static void Write(this ByteWriter to, Place place)
    {
        to.Text(place.File);
        to.Number(place.Line);
        to.Number(place.Column);
    }

    public static Place Place(this ByteReader from) => new(from.Text(), from.Int(), from.Int());

    public static void Write(this ByteWriter to, LegalBasis basis)
    {
        to.Texts(basis.Basis);
        to.Number((int)basis.Evidence);
    }

    public static LegalBasis Basis(this ByteReader from) => new(from.Texts(), (Evidence)from.Int());

    public static void WriteOptional(this ByteWriter to, LegalBasis? basis)
    {
        to.Flag(basis is not null);
        if (basis is not null)
        {
            to.Write(basis);
        }
    }

    public static LegalBasis? OptionalBasis(this ByteReader from) => from.Flag() ? from.Basis() : null;

    public static void Write(this ByteWriter to, InForce days)
    {
        to.Write(days.From);
        to.Write(days.Until);
    }

    public static InForce InForce(this ByteReader from) => new(from.Day(), from.OptionalDay());

    public static void Write(this ByteWriter to, Quantity? quantity)
    {
        to.Flag(quantity is not null);
        if (quantity is not null)
        {
            to.Number((int)quantity.Kind);
            to.Number(quantity.Number);
            to.Text(quantity.Unit);
        }
    }

    public static Quantity? OptionalQuantity(this ByteReader from) =>
        from.Flag() ? new Quantity((QuantityKind)from.Int(), from.Number(), from.OptionalText()) : null;

    public static void Write(this ByteWriter to, Bounds bounds)
    {
        to.Write(bounds.Lower);
        to.Write(bounds.Upper);
    }

    public static Bounds Bounds(this ByteReader from) => new(from.Bound(), from.Bound());

    private static void Write(this ByteWriter to, Bound? bound)
    {
        to.Write(bound?.Value);
        to.Flag(bound is { Included: true });
    }

    private static Bound? Bound(this ByteReader from)
    {
        Quantity? value = from.OptionalQuantity();
        bool included = from.Flag();
        return value is null ? null : new Bound(value, included);
    }
}
