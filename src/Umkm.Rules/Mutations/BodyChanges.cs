using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Mutations;

/// <summary>A body with one bound in it changed.</summary>
/// <param name="Place">Where the bound stands.</param>
/// <param name="Before">The sentence with the bound.</param>
/// <param name="After">The sentence as it was changed.</param>
/// <param name="Body">The whole body with the change.</param>
internal readonly record struct BodyChange(Place Place, LocalizedText Before, LocalizedText After, DecisionBody Body);

/// <summary>Changes each bound of a reading in turn: in its conditions, in the days on which a duty falls due, in how long a paper counts.</summary>
internal static class BodyChanges
{
    /// <summary>All changes.</summary>
    /// <param name="body">The body.</param>
    /// <param name="place">Where it stands; for what has no place of its own.</param>
    /// <param name="life">The days on which it is in force.</param>
    public static IEnumerable<BodyChange> Of(DecisionBody body, Place place, InForce life) =>
        body switch
        {
            Bands b => Parts(b.Parts, p => p.When, (p, when) => p with { When = when }, parts => new Bands(parts)),
            Branches b => Parts(b.Parts, p => p.When, (p, when) => p with { When = when }, parts => new Branches(parts)),
            Criteria c => Parts(c.Parts, p => p.When, (p, when) => p with { When = when }, parts => new Criteria(parts)),
            PermitRequirement p => Permit(p, place, life),
            _ => [],
        };

    private static IEnumerable<BodyChange> Parts<T>(
        ImmutableArray<T> parts,
        Func<T, Condition?> condition,
        Func<T, Condition, T> with,
        Func<ImmutableArray<T>, DecisionBody> body
    ) => parts.SelectMany((part, i) => Told(ConditionChanges.Of(condition(part)), when => body(parts.SetItem(i, with(part, when)))));

    private static IEnumerable<BodyChange> Permit(PermitRequirement permit, Place place, InForce life) =>
        [
            .. Told(ConditionChanges.Of(permit.RequiredWhen), when => permit with { RequiredWhen = when }),
            .. Told(ConditionChanges.Of(permit.AlsoWhen), when => permit with { AlsoWhen = when }),
            .. Parts(permit.Due, d => d.When, (d, when) => d with { When = when }, due => permit with { Due = due }),
            .. permit.Due.SelectMany((row, i) => Due(row, life, changed => permit with { Due = permit.Due.SetItem(i, changed) })),
            .. permit.Validity?.SinceIssue is { } duration
                ? ConditionChanges
                    .Moved(duration)
                    .Select(v =>
                        Told(place, "masa berlaku", "validity", duration, v, permit with { Validity = permit.Validity with { SinceIssue = v } })
                    )
                : [],
        ];

    // A day that is moved where the version is not in force changes no answer: both have come, or neither has, on each of its days.
    private static IEnumerable<BodyChange> Due(DueRow row, InForce life, Func<DueRow, DecisionBody> body)
    {
        if (row.From is { } day)
        {
            Quantity from = Quantity.Of(day);
            return ConditionChanges
                .Moved(from)
                .Where(v => life.Contains(LocalDate.Min(day, Days.ToDate(v.Number))))
                .Select(v => Told(row.Place, "jatuh tempo", "due", from, v, body(row with { From = Days.ToDate(v.Number) })));
        }
        Quantity after = row.After!;
        return ConditionChanges.Moved(after).Select(v => Told(row.Place, "jatuh tempo setelah", "due after", after, v, body(row with { After = v })));
    }

    private static IEnumerable<BodyChange> Told(IEnumerable<ConditionChange> changes, Func<Condition, DecisionBody> body) =>
        changes.Select(c => new BodyChange(c.Place, c.Before, c.After, body(c.Whole)));

    private static BodyChange Told(Place place, string indonesian, string english, Quantity before, Quantity after, DecisionBody body) =>
        new(place, Words(indonesian, english, before), Words(indonesian, english, after), body);

    private static LocalizedText Words(string indonesian, string english, Quantity value) =>
        new($"{indonesian} {SentenceWriter.Value(value, english: false)}", $"{english} {SentenceWriter.Value(value, english: true)}");
}
