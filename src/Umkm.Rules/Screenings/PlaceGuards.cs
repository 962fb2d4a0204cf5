using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ardalis.GuardClauses;

/// <summary>Refuses places that a list does not have, also when the list is empty (where <c>OutOfRange</c> would blame the range).</summary>
internal static class PlaceGuards
{
    public static int NoSuchPlace(
        this IGuardClause _,
        int input,
        int count,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    ) =>
        input >= 0 && input < count
            ? input
            : throw new ArgumentOutOfRangeException(
                parameterName,
                input,
                string.Create(CultureInfo.InvariantCulture, $"A place below {count} was expected, the first being 0.")
            );
}
