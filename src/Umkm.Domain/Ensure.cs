using NodaTime;

namespace Umkm.Domain;

/// <summary>The only place that refuses arguments. Every guard returns what it was given.</summary>
internal static class Ensure
{
    public static T Defined<T>(T value, SlugSet<T> set)
        where T : struct, Enum =>
        set.Contains(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not one of: {set.Listed}.");

    public static T? Defined<T>(T? value, SlugSet<T> set)
        where T : struct, Enum => value is T given ? Defined(given, set) : null;

    public static Rupiah? NotNegative(Rupiah? value) =>
        value is { Amount: < 0 } ? throw new ArgumentOutOfRangeException(nameof(value), value, "Rp0 or more was expected.") : value;

    public static Rupiah NotNegative(Rupiah value) => NotNegative((Rupiah?)value)!.Value;

    public static int? Count(int? value) =>
        value is < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "Zero or more was expected.") : value;

    public static int? Year(int? value) =>
        value is < FirstYear or > LastYear
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A year of four digits was expected.")
            : value;

    public static LocalDate Iso(LocalDate value) =>
        value.Calendar != CalendarSystem.Iso || value.Year < 1
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A date of the ISO calendar from the year 1 on was expected.")
            : value;

    public static LocalDate? Iso(LocalDate? value) => value is LocalDate given ? Iso(given) : null;

    public static string? Text(string? value) =>
        value is null || Unicode.IsWellFormed(value) ? value : throw new ArgumentException("The text holds half of a surrogate pair.", nameof(value));

    public static string? Slug(string? value) =>
        value is null || Slugs.HasForm(value)
            ? value
            : throw new ArgumentException("Lower-case letters a-z, digits and hyphens were expected.", nameof(value));

    public static EquatableList<T>? Each<T>(EquatableList<T>? items, Func<T, bool> allowed, string expected)
        where T : notnull => items is null || items.All(allowed) ? items : throw new ArgumentException(expected, nameof(items));

    public static string FactName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsFactName(name) && Unicode.IsWellFormed(name)
            ? name
            : throw new ArgumentException("A name without spaces at its ends was expected.", nameof(name));
    }

    public static bool IsFactName(string name) => name.Length > 0 && name.AsSpan().Trim().Length == name.Length;

    public const int FirstYear = 1000;
    public const int LastYear = 9999;
}
