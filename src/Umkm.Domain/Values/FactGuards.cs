using System.Runtime.CompilerServices;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Messages;

namespace Ardalis.GuardClauses;

/// <summary>What the setters of facts refuse besides <see cref="UmkmGuards"/>. Null is unknown and passes.</summary>
internal static class FactGuards
{
    public const int FirstYear = 1000;
    public const int LastYear = 9999;

    public static int? YearOutOfRange(this IGuardClause _, int? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input is < FirstYear or > LastYear
            ? throw new ArgumentOutOfRangeException(parameterName, input, "A year of four digits was expected.")
            : input;

    public static LocalDate EarlyDay(
        this IGuardClause guardClause,
        LocalDate input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    ) =>
        guardClause.NotIso(input, parameterName).Year < FirstYear
            ? throw new ArgumentOutOfRangeException(parameterName, TextMessages.EarlyYear.WithFound(IsoDate.Format(input)).Text(Language.English))
            : input;

    public static LocalDate? EarlyDay(
        this IGuardClause guardClause,
        LocalDate? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    ) => input is LocalDate given ? guardClause.EarlyDay(given, parameterName) : null;

    public static LocalDate NotIso(this IGuardClause _, LocalDate input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input.Calendar != CalendarSystem.Iso || input.Year < 1
            ? throw new ArgumentOutOfRangeException(parameterName, input, "A date of the ISO calendar from the year 1 on was expected.")
            : input;

    public static string? MalformedText(this IGuardClause _, string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input is null || Unicode.IsWellFormed(input) ? input : throw new ArgumentException("The text holds half of a surrogate pair.", parameterName);

    public static string? InvalidSlug(this IGuardClause _, string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input is null || SlugForm.Holds(input)
            ? input
            : throw new ArgumentException("Lower-case letters a-z, digits and hyphens were expected.", parameterName);

    public static EquatableList<T>? InvalidEntry<T>(
        this IGuardClause _,
        EquatableList<T>? input,
        Func<T, bool> allowed,
        string message,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
        where T : notnull => input is null || input.All(allowed) ? input : throw new ArgumentException(message, parameterName);

    public static string InvalidFactName(
        this IGuardClause guardClause,
        string input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        guardClause.Null(input, parameterName);
        return IsFactName(input) && Unicode.IsWellFormed(input)
            ? input
            : throw new ArgumentException("A name without spaces at its ends was expected.", parameterName);
    }

    public static bool IsFactName(string name) => name.Length > 0 && name.AsSpan().Trim().Length == name.Length;
}
