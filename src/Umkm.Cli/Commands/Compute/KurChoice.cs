using NodaTime;
using Umkm.Cli.Messages;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary>The rule file of KUR and the scheme that was asked for.</summary>
internal static class KurChoice
{
    public static ToolOption Option(bool needed) =>
        new("--scheme", new("SKEMA", "SCHEME"), new("skema KUR, misalnya kur-mikro; perlu --on", "scheme of KUR, e.g. kur-mikro; needs --on"))
        {
            Needed = needed,
        };

    public static KurFormula Formula(Call call, ToolOption rules) =>
        KurFormula.Read(RuleSource.Files(call.Value(rules))) ?? throw Refusal.At(call.Place, ComputeMessages.NoFormula.WithFound(KurFormula.Path));

    public static KurScheme Scheme(Call call, ToolOption option, KurFormula formula, LocalDate on)
    {
        string text = call.Value(option)!;
        KurScheme[] schemes = [.. formula.On(on)];
        if (schemes.Length == 0)
        {
            throw call.At(
                option,
                ComputeMessages.NoSchemes.With(
                    new MessageArgument("found", IsoDate.Format(on)),
                    new MessageArgument("first", IsoDate.Format(formula.Versions[0].InForce.From))
                )
            );
        }
        return schemes.FirstOrDefault(s => s.Id == text)
            ?? throw call.At(
                option,
                ToolMessages.UnknownWord.With(
                    new MessageArgument("found", text),
                    new MessageArgument("known", string.Join(", ", schemes.Select(s => s.Id))),
                    new MessageArgument("hint", "")
                )
            );
    }
}
