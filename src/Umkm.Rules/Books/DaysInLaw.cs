using Umkm.Domain;

namespace Umkm.Rules.Books;

/// <summary>The days on which a decision is in the law, in words; versions that follow each other are one period.</summary>
internal static class DaysInLaw
{
    public static LocalizedText Of(Decision decision)
    {
        var spans = new List<InForce>();
        foreach (InForce next in decision.Versions.Select(v => v.InForce))
        {
            if (spans.Count > 0 && spans[^1].Until is { } last && last.PlusDays(1) == next.From)
            {
                spans[^1] = spans[^1] with { Until = next.Until };
            }
            else
            {
                spans.Add(next);
            }
        }
        string Told(InForce span, string to, string on) =>
            IsoDate.Format(span.From) + (span.Until is { } last ? $" {to} {IsoDate.Format(last)}" : $" {on}");
        return new(
            string.Join(", ", spans.Select(s => Told(s, "s.d.", "s.d. dicabut"))),
            string.Join(", ", spans.Select(s => Told(s, "to", "and later")))
        );
    }
}
