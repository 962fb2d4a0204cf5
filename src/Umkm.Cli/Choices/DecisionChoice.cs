using NodaTime;
using Umkm.Cli.Messages;
using Umkm.Rules.Books;

namespace Umkm.Cli.Choices;

/// <summary>Looks up decisions and readings that people name in options.</summary>
internal static class DecisionChoice
{
    /// <summary>A decision that is in the law on a day.</summary>
    /// <exception cref="Refusal">The book has none of that id, or it is not in force on the day.</exception>
    public static Decision InForce(Call call, ToolOption option, RuleBook book, string id, LocalDate on)
    {
        Decision decision = Known(call, option, book, id);
        return decision.On(on) is not null
            ? decision
            : throw call.At(
                option,
                AssessMessages.NotInForce.With(
                    new MessageArgument("found", id),
                    new MessageArgument("date", IsoDate.Format(on)),
                    new MessageArgument("periods", DaysInLaw.Of(decision))
                )
            );
    }

    /// <summary>A decision of the book.</summary>
    /// <exception cref="Refusal">The book has none of that id.</exception>
    public static Decision Known(Call call, ToolOption option, RuleBook book, string id) =>
        book.Find(id) ?? throw call.At(option, Call.Near(AssessMessages.UnknownDecision, id, book.Decisions.Select(d => d.Id)));

    /// <summary>The reading of an option, which some version in force within a window must have; null when none was asked for.</summary>
    /// <exception cref="Refusal">No version has it.</exception>
    public static string? Reading(Call call, ToolOption option, RuleBook book, LocalDate from, LocalDate until)
    {
        if (call.Value(option) is not { } wanted)
        {
            return null;
        }
        string[] known =
        [
            .. book
                .Decisions.SelectMany(d => d.Versions)
                .Where(v => v.IsUnsettled && v.InForce.From <= until && !(v.InForce.Until < from))
                .SelectMany(v => v.Readings)
                .Select(r => r.Id)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        return known.Contains(wanted)
            ? wanted
            : throw call.At(
                option,
                known.Length == 0 ? AssessMessages.NoReadings.WithFound(wanted) : Call.Near(AssessMessages.UnknownReading, wanted, known)
            );
    }

    /// <summary>The decision of an id, in force on a day when one is given.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static Decision Find(string place, RuleBook book, string id, LocalDate? on)
    {
        if (book.Find(id) is not { } decision)
        {
            throw Refusal.At(place, Call.Near(AssessMessages.UnknownDecision, id, book.Decisions.Select(d => d.Id)));
        }
        if (on is { } day && decision.On(day) is null)
        {
            throw Refusal.At(
                place,
                AssessMessages.NotInForce.With(
                    new MessageArgument("found", id),
                    new MessageArgument("date", IsoDate.Format(day)),
                    new MessageArgument("periods", DaysInLaw.Of(decision))
                )
            );
        }
        return decision;
    }
}
