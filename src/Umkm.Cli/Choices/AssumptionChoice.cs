using System.Collections.Immutable;
using Umkm.Cli.Messages;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Cli.Choices;

/// <summary>Assumptions that a command takes for facts that are not given.</summary>
internal static class AssumptionChoice
{
    /// <summary>The option.</summary>
    public static ToolOption Option() =>
        new(
            "--assume",
            new("NAMA=NILAI", "NAME=VALUE"),
            new(
                "anggap fakta yang tidak diberikan bernilai demikian, misalnya foreignOwned=false",
                "assume this value of a fact that is not given, e.g. foreignOwned=false"
            )
        )
        {
            Repeatable = true,
        };

    /// <summary>The assumptions.</summary>
    /// <exception cref="Refusal">One cannot be read, or a fact is assumed twice.</exception>
    public static ImmutableArray<AssumedFact> Of(Call call, ToolOption option, Glossary glossary)
    {
        var facts = new List<AssumedFact>();
        foreach (string text in call.Values(option))
        {
            if (!AssumedFact.TryParse(text, glossary, out AssumedFact? fact, out Problem? problem))
            {
                throw new Refusal(ExitCode.CannotUse, [problem! with { Place = problem.Place with { File = call.Place } }]);
            }
            if (facts.Any(f => f.Term == fact!.Term))
            {
                throw call.At(option, AssessMessages.AssumedTwice.WithFound(fact!.Term.Name));
            }
            facts.Add(fact!);
        }
        return [.. facts];
    }
}
