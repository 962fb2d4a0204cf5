using System.Globalization;
using NodaTime;
using Umkm.Registers.Cells;

namespace Umkm.Registers.Lists;

/// <summary>Writes the compact lists of a row, in the form that <see cref="ListReader"/> reads; null for a list that is not given.</summary>
internal static class ListWriter
{
    public static string? Text(EquatableList<BusinessActivity>? list) =>
        Join(
            list,
            a =>
                Item(
                    a.Kbli?.ToString(null, CultureInfo.InvariantCulture),
                    ("", a.Risk is { } risk ? Slugs.RiskLevel.SlugOf(risk) : null),
                    ("scope", Escaped(a.Scope))
                )
        );

    public static string? Text(EquatableList<Product>? list) =>
        Join(
            list,
            p =>
                Item(
                    p.Name == "-" ? "%2D" : Escaped(p.Name),
                    ("kind", p.Kind is { } kind ? Slugs.ProductKind.SlugOf(kind) : null),
                    ("madeAt", p.MadeAt is { } place ? Slugs.ProductionPlace.SlugOf(place) : null),
                    ("packaging", p.Packaging is { } packaging ? Slugs.Packaging.SlugOf(packaging) : null),
                    ("storage", p.Storage is { } storage ? Slugs.StorageCondition.SlugOf(storage) : null),
                    ("shelfLifeDays", p.ShelfLifeDays?.ToString(CultureInfo.InvariantCulture)),
                    ("ageGroup", p.AgeGroup is { } age ? Slugs.AgeGroup.SlugOf(age) : null),
                    ("animalContent", YesNoText(p.AnimalContent)),
                    ("nonHalal", YesNoText(p.NonHalal)),
                    ("foodTrait", p.FoodTrait is { } trait ? Slugs.FoodTrait.SlugOf(trait) : null)
                )
        );

    public static string? Text(EquatableList<HeldPermit>? list, bool complete) =>
        complete || list is null ? Papers(list)
        : list.Count == 0 ? "?"
        : Papers(list) + ";?";

    private static string? Papers(EquatableList<HeldPermit>? list) =>
        Join(
            list,
            p =>
                Item(
                    p.ValidUntil is { } last ? $"{p.Kind}@{IsoDate.Format(last)}" : p.Kind,
                    ("number", Escaped(p.Number)),
                    ("issuedOn", Date(p.IssuedOn)),
                    ("status", p.Status is { } status ? Slugs.PermitStatus.SlugOf(status) : null),
                    ("activity", p.Activity?.ToString(null, CultureInfo.InvariantCulture)),
                    ("product", Escaped(p.Product))
                )
        );

    public static string? Text(EquatableList<Loan>? list) =>
        Join(
            list,
            l =>
                Item(
                    l.Programme == "-" ? "" : l.Programme,
                    ("scheme", l.Scheme),
                    ("sector", l.Sector is { } sector ? Slugs.TradeSector.SlugOf(sector) : null),
                    ("agreedOn", Date(l.AgreedOn)),
                    ("plafond", l.Plafond?.Amount.ToString(CultureInfo.InvariantCulture)),
                    ("rate", l.Rate?.ToString(null, CultureInfo.InvariantCulture)),
                    ("status", l.Status)
                )
        );

    public static string? Text(EquatableList<string>? list) => Join(list, s => s);

    private static string? Join<T>(EquatableList<T>? list, Func<T, string> item)
        where T : notnull =>
        list is null ? null
        : list.Count == 0 ? "-"
        : string.Join(';', list.Select(item));

    private static string Item(string? head, params ReadOnlySpan<(string Name, string? Value)> parts)
    {
        string text = head ?? "";
        foreach ((string name, string? value) in parts)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text += name.Length == 0 ? $":{value}" : $":{name}={value}";
            }
        }
        // An item of which nothing is known is still an item.
        return text.Length == 0 ? ":" : text;
    }

    private static string? Escaped(string? text) => text is null ? null : CellText.Escape(text);

    private static string? YesNoText(bool? value) =>
        value is { } given
            ? given
                ? "true"
                : "false"
            : null;

    private static string? Date(LocalDate? date) => date is { } given ? IsoDate.Format(given) : null;
}
