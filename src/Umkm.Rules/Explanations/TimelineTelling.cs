using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Explanations;

/// <summary>How timelines are told: subjects, answers, causes.</summary>
internal static class TimelineTelling
{
    /// <summary>So much of a hash tells books apart: sha256: and twelve digits.</summary>
    private const int HashShown = 19;

    public static string Date(LocalDate date, Lang language) =>
        language == Lang.English ? IndonesianNumbers.EnglishDate(date) : IndonesianNumbers.LongDate(date);

    public static string Hash(string hash) => hash[..Math.Min(HashShown, hash.Length)];

    public static string Who(SubjectName subject) =>
        (subject.Name, subject.Id) switch
        {
            ({ } name, { } id) => $"{name} ({id})",
            (null, null) => subject.Key,
            var (name, id) => name ?? id!,
        };

    /// <summary>Whom a timeline is of: one without name and id by what it is.</summary>
    public static string Who(Timeline timeline, Lang language) =>
        timeline.Subject is { Name: null, Id: null } ? (timeline.IsOfGroup ? Phrases.Group : Phrases.Enterprise).In(language) : Who(timeline.Subject);

    /// <summary>The answers, one by one; that nothing can be said when all are possible.</summary>
    /// <param name="all">How many answers the decision has.</param>
    /// <param name="possible">Those that are possible.</param>
    /// <param name="language">The language.</param>
    public static string Answers(int all, IReadOnlyCollection<Answer> possible, Lang language) =>
        possible.Count switch
        {
            0 => TimelinePhrases.NotInLaw.In(language),
            > 1 when possible.Count == all => Phrases.AnyAnswer.In(language),
            _ => string.Join(Phrases.OrBetween.In(language), possible.Select(a => a.Label.In(language))),
        };

    public static string Change(int all, IReadOnlyCollection<Answer> before, IReadOnlyCollection<Answer> after, Lang language) =>
        TimelinePhrases.Change.In(language, ("before", Answers(all, before, language)), ("after", Answers(all, after, language)));

    public static string Cause(TimelineCause cause, Lang language) =>
        cause.Kind is TimelineCauseKind.RuleBegins or TimelineCauseKind.RuleChanges or TimelineCauseKind.RuleEnds or TimelineCauseKind.DecisionChanges
            ? cause.Text.In(language)
            : TimelinePhrases.Cited.In(language, ("cause", cause.Text.In(language)), ("basis", CitationWords.In(cause.Basis, language)));

    /// <summary>The changes of a day by decision. Of one whose only item changed just as it did, the item is left out.</summary>
    public static IEnumerable<(TimelineChange Head, IReadOnlyList<TimelineChange> Items)> Grouped(TimelineDay day)
    {
        foreach (IGrouping<string, TimelineChange> decision in day.Changes.GroupBy(c => c.Decision))
        {
            TimelineChange[] all = [.. decision];
            TimelineChange[] items = [.. all.Where(c => c.Item is not null)];
            TimelineChange? whole = all.FirstOrDefault(c => c.Item is null);
            bool same =
                whole is not null
                && items is [var only]
                && only.Before.Equals(whole.Before)
                && only.After.Equals(whole.After)
                && only.Readings.Count == 0;
            yield return (
                whole ?? items[0],
                same ? []
                : whole is null && items.Length == 1 ? []
                : items
            );
        }
    }
}
