using System.Collections.Immutable;
using NodaTime;
using Umkm.Cli.Messages;
using Umkm.Rules.Books;

namespace Umkm.Cli.Choices;

/// <summary>Options that say what of the law is wanted.</summary>
internal static class AssessmentChoice
{
    /// <summary>The one reading to follow; null for all.</summary>
    /// <exception cref="Refusal">No decision has it on the date.</exception>
    public static string? Reading(Call call, ToolOption option, RuleBook book, LocalDate on)
    {
        if (call.Value(option) is not { } wanted)
        {
            return null;
        }
        string[] known =
        [
            .. book
                .Decisions.Select(d => d.On(on))
                .Where(v => v?.IsUnsettled == true)
                .SelectMany(v => v!.Readings)
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

    /// <summary>The decisions wanted; null for all.</summary>
    /// <exception cref="Refusal">The book has no such decision, or not on the date.</exception>
    public static ImmutableArray<string>? Only(Call call, ToolOption option, RuleBook book, LocalDate on)
    {
        IReadOnlyList<string> wanted = call.Values(option);
        foreach (string id in wanted)
        {
            DecisionChoice.Find($"{call.Place}: {option.Name}", book, id, on);
        }
        return wanted.Count == 0 ? null : [.. wanted.Distinct()];
    }
}
