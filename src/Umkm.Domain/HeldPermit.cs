using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using NodaTime;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>One paper an enterprise holds or has applied for. Null means unknown.</summary>
/// <example>
/// <code>
/// var paper = new HeldPermit { Kind = "spp-irt", IssuedOn = new LocalDate(2024, 3, 1), ValidUntil = new LocalDate(2029, 3, 1) };
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record HeldPermit
{
    /// <summary>What paper it is, by the slug the rule book gives its kind, e.g. <c>spp-irt</c>.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of a slug.</exception>
    public string? Kind
    {
        get;
        init => field = Guard.Against.InvalidSlug(value);
    }

    /// <summary>The number as typed. Its form is no reason to reject it (<see cref="PermitNumber.Warnings"/>), unless it stands for no number at
    /// all (<see cref="PermitNumber.Refusal"/>).</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public string? Number
    {
        get;
        init => field = Guard.Against.MalformedText(value);
    }

    /// <summary>The day it was issued. Unknown counts as issued before any day of assessment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a date of the ISO calendar from the year 1000 on.</exception>
    public LocalDate? IssuedOn
    {
        get;
        init => field = Guard.Against.EarlyDay(value);
    }

    /// <summary>The last day it is valid, that day included. Not before <see cref="IssuedOn"/>, or no enterprise can hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a date of the ISO calendar from the year 1000 on.</exception>
    public LocalDate? ValidUntil
    {
        get;
        init => field = Guard.Against.EarlyDay(value);
    }

    /// <summary>How far it has come. A listed paper without a status counts as issued.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public PermitStatus? Status
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.PermitStatus);
    }

    /// <summary>The activity it covers; null when it names none and covers all.</summary>
    public Kbli? Activity { get; init; }

    /// <summary>The name of the product it covers; null when it names none and covers all.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public string? Product
    {
        get;
        init => field = Guard.Against.MalformedText(value);
    }

    /// <summary>True unless it ends before the day it was issued; ending on that very day is allowed.</summary>
    internal bool EndsAfterIssue => !(ValidUntil < IssuedOn);

    // The number of a tax card may be a NIK, so a long run of digits prints masked.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"Kind = {Kind}, Number = {(Number is null ? null : Shown.Text(Number))}, IssuedOn = {Print(IssuedOn)}, "
        );
        text.Append(CultureInfo.InvariantCulture, $"ValidUntil = {Print(ValidUntil)}, Status = {Status}, Activity = {Activity}, Product = {Product}");
        return true;
    }

    private static string Print(LocalDate? date) => date is LocalDate given ? IsoDate.Format(given) : "";
}
