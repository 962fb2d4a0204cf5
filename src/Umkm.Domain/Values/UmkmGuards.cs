using System.Runtime.CompilerServices;
using Umkm.Domain;

namespace Ardalis.GuardClauses;

/// <summary>Guards for our values beside those of Ardalis.GuardClauses and in its convention: <c>Guard.Against.Negative(plafond)</c>.
/// Each returns what it was given, names the parameter after the argument's text unless told otherwise, and lets null, which is
/// unknown, pass where the value may be null.</summary>
public static class UmkmGuards
{
    /// <summary>Refuses an amount below Rp0; Rp0 itself passes.</summary>
    /// <param name="guardClause">Always <c>Guard.Against</c>.</param>
    /// <param name="input">Whole rupiah.</param>
    /// <param name="parameterName">The name in the exception.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static Rupiah Negative(
        this IGuardClause guardClause,
        Rupiah input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    ) => input.Amount < 0 ? throw new ArgumentOutOfRangeException(parameterName, input, "Rp0 or more was expected.") : input;

    /// <summary>Refuses an amount below Rp0; Rp0 itself and an unknown amount pass.</summary>
    /// <param name="guardClause">Always <c>Guard.Against</c>.</param>
    /// <param name="input">Whole rupiah, or null.</param>
    /// <param name="parameterName">The name in the exception.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static Rupiah? Negative(
        this IGuardClause guardClause,
        Rupiah? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    ) => input is Rupiah given ? guardClause.Negative(given, parameterName) : null;

    /// <summary>Refuses a count below zero; zero and an unknown count pass.</summary>
    /// <param name="guardClause">Always <c>Guard.Against</c>.</param>
    /// <param name="input">The count, or null.</param>
    /// <param name="parameterName">The name in the exception.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below zero.</exception>
    public static int? Negative(this IGuardClause guardClause, int? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input < 0 ? throw new ArgumentOutOfRangeException(parameterName, input, "Zero or more was expected.") : input;

    /// <summary>Refuses a value that its enum does not have, such as <c>(LegalForm)99</c>.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="guardClause">Always <c>Guard.Against</c>.</param>
    /// <param name="input">The value.</param>
    /// <param name="slugs">The slugs of the enum: the exception lists them.</param>
    /// <param name="parameterName">The name in the exception.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public static T OutsideEnum<T>(
        this IGuardClause guardClause,
        T input,
        SlugSet<T> slugs,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
        where T : struct, Enum
    {
        guardClause.Null(slugs);
        return slugs.Contains(input) ? input : throw new ArgumentOutOfRangeException(parameterName, input, $"Not one of: {slugs.Listed}.");
    }

    /// <summary>Refuses a value that its enum does not have; an unknown value passes.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="guardClause">Always <c>Guard.Against</c>.</param>
    /// <param name="input">The value, or null.</param>
    /// <param name="slugs">The slugs of the enum: the exception lists them.</param>
    /// <param name="parameterName">The name in the exception.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public static T? OutsideEnum<T>(
        this IGuardClause guardClause,
        T? input,
        SlugSet<T> slugs,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
        where T : struct, Enum => input is T given ? guardClause.OutsideEnum(given, slugs, parameterName) : null;

    /// <summary>Refuses a text that does not have the form of a NIB.</summary>
    /// <param name="guardClause">Always <c>Guard.Against</c>.</param>
    /// <param name="input">What was typed; null counts as empty.</param>
    /// <param name="parameterName">The name in the exception.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The text is not a NIB; the exception says why, in English.</exception>
    public static Nib InvalidNib(
        this IGuardClause guardClause,
        string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    ) => Read(Nib.Read(input), parameterName);

    /// <summary>Refuses a text that does not have the form of an NPWP.</summary>
    /// <param name="guardClause">Always <c>Guard.Against</c>.</param>
    /// <param name="input">What was typed; null counts as empty.</param>
    /// <param name="parameterName">The name in the exception.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The text is not an NPWP; the exception says why, in English, and shows it masked.</exception>
    public static Npwp InvalidNpwp(
        this IGuardClause guardClause,
        string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    ) => Read(Npwp.Read(input), parameterName);

    /// <summary>Refuses a text that does not have the form of a NIK.</summary>
    /// <param name="guardClause">Always <c>Guard.Against</c>.</param>
    /// <param name="input">What was typed; null counts as empty.</param>
    /// <param name="parameterName">The name in the exception.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The text is not a NIK; the exception says why, in English, and shows it masked.</exception>
    public static Nik InvalidNik(
        this IGuardClause guardClause,
        string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    ) => Read(Nik.Read(input), parameterName);

    private static T Read<T>(ParseResult<T> result, string? parameterName)
        where T : notnull =>
        result.TryGetValue(out T? value) ? value : throw new ArgumentException(result.Reason!.Text(Language.English), parameterName);
}
