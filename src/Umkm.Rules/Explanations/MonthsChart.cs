using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Explanations;

/// <summary>The months ahead as a drawing: papers that end, duties that begin, other answers that change; and the same as a list of days.</summary>
internal sealed class MonthsChart(StringBuilder html, Timeline timeline, Lang language)
{
    /// <summary>How far it looks.</summary>
    public const int Months = 24;

    private const int Width = 720;
    private const int Left = 130;
    private const int Top = 22;
    private const int Lane = 30;
    private const int MostDays = 8;
    private const int MostTitles = 4;

    private static readonly (Phrase Name, string Style)[] Lanes =
    [
        (PagePhrases.LaneEnds, "ends"),
        (PagePhrases.LaneBegins, "begins"),
        (PagePhrases.LaneOther, "other"),
    ];

    public void Write()
    {
        if (timeline.Days.Count == 0)
        {
            html.Append("<p>").Append(Html.Encoded(PagePhrases.NothingAhead.In(language))).Append("</p>\n");
            return;
        }
        Draw();
        html.Append("<ol class=\"days\">\n");
        foreach ((TimelineDay day, int at) in timeline.Days.Take(MostDays).Select((d, i) => (d, i + 1)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<li value=\"{at}\"><strong>");
            html.Append(Html.Encoded(TimelineTelling.Date(day.Day, language))).Append(":</strong> ");
            string[] told = [.. TimelineTelling.Grouped(day).Select(g => Told(g.Head))];
            string list = string.Join("; ", told.Take(MostTitles));
            list =
                told.Length > MostTitles ? Phrases.AndMore.In(language, ("list", list), ("count", Telling.Number(told.Length - MostTitles))) : list;
            html.Append(Html.Encoded(list)).Append(".</li>\n");
        }
        html.Append("</ol>\n");
        if (timeline.Days.Count > MostDays)
        {
            html.Append("<p class=\"note\">");
            html.Append(Html.Encoded(PagePhrases.MoreDays.In(language, ("count", Telling.Number(timeline.Days.Count - MostDays))))).Append("</p>\n");
        }
    }

    private string Told(TimelineChange change)
    {
        string title = change.Title.In(language) + (change.Item is { } item ? $" ({ItemWords.Of(item, change.ItemKind, language)})" : "");
        string after = TimelineTelling.Answers(change.All, change.After, language);
        return PagePhrases.Becomes.In(language, ("title", title), ("after", after));
    }

    private void Draw()
    {
        int height = Top + (Lanes.Length * Lane) + 8;
        html.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"months\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"bulan-judul bulan-isi\">\n"
        );
        html.Append("<title id=\"bulan-judul\">").Append(Html.Encoded(PagePhrases.Ahead.In(language))).Append("</title>\n<desc id=\"bulan-isi\">");
        html.Append(Html.Encoded(PagePhrases.ChartText.In(language, ("count", Telling.Number(timeline.Days.Count))))).Append("</desc>\n");
        for (int month = 0; month <= Months; month += 3)
        {
            LocalDate day = timeline.From.PlusMonths(month);
            int x = X(day);
            html.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x}\" y1=\"{Top}\" x2=\"{x}\" y2=\"{height - 8}\"/>");
            string anchor = month == Months ? "end" : "middle";
            html.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{x}\" y=\"14\" text-anchor=\"{anchor}\">{day.Month:00}/{day.Year % 100:00}</text>\n"
            );
        }
        for (int lane = 0; lane < Lanes.Length; lane++)
        {
            int y = Top + (lane * Lane) + (Lane / 2);
            html.Append(CultureInfo.InvariantCulture, $"<line class=\"lane\" x1=\"{Left}\" y1=\"{y}\" x2=\"{Width - 10}\" y2=\"{y}\"/>");
            html.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 5}\">{Html.Encoded(Lanes[lane].Name.In(language))}</text>\n");
        }
        foreach ((TimelineDay day, int at) in timeline.Days.Select((d, i) => (d, i + 1)))
        {
            foreach (int lane in day.Changes.Select(LaneOf).Distinct().Order())
            {
                Mark(day, at, lane);
            }
        }
        html.Append("</svg>\n");
    }

    private void Mark(TimelineDay day, int at, int lane)
    {
        int x = X(day.Day);
        int y = Top + (lane * Lane) + (Lane / 2);
        string number = at <= MostDays ? Telling.Number(at) : "";
        html.Append(CultureInfo.InvariantCulture, $"<g class=\"{Lanes[lane].Style}\"><title>");
        html.Append(Html.Encoded(TimelineTelling.Date(day.Day, language))).Append("</title>");
        html.Append(
            lane switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x - 9}\" y=\"{y - 9}\" width=\"18\" height=\"18\" rx=\"2\"/>"),
                1 => string.Create(CultureInfo.InvariantCulture, $"<path d=\"M{x} {y - 12}L{x + 12} {y}L{x} {y + 12}L{x - 12} {y}Z\"/>"),
                _ => string.Create(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"9\"/>"),
            }
        );
        html.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y + 4}\" text-anchor=\"middle\">{number}</text></g>\n");
    }

    /// <summary>0 for a paper that ends, 1 for a duty that begins, 2 for all else.</summary>
    private static int LaneOf(TimelineChange change) =>
        change.Kind != DecisionKind.Permit ? 2
        : change.Causes.Any(c => c.Kind == TimelineCauseKind.PaperExpires) ? 0
        : change.After.Any(a => a.Slug == Books.Answers.Missing) && change.Before.All(a => a.Slug != Books.Answers.Missing) ? 1
        : 2;

    private int X(LocalDate day)
    {
        int all = Math.Max(1, Period.DaysBetween(timeline.From, timeline.Until));
        return Left + (int)((long)(Width - Left - 20) * Period.DaysBetween(timeline.From, day) / all);
    }
}
