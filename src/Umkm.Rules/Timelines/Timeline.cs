using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>Every day of a window on which some answer about a subject changes, and why. A value: equal inputs give equal timelines.</summary>
/// <param name="From">The first day, included; its answers are <paramref name="Start"/>.</param>
/// <param name="Until">The last day, included.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Edition">The edition of the rule book.</param>
/// <param name="Hash">The content hash of the rule book.</param>
/// <param name="CheckedOn">The latest day on which the sources of some rule were looked at.</param>
/// <param name="Start">The answers on the first day, by kind and id.</param>
/// <param name="Days">The days with changes, ascending; between two of them no answer changes.</param>
/// <remarks>What changes is the answers. Cautions, the basis and the days of the version in use may differ on other days as well.</remarks>
/// <example>
/// <code>
/// Timeline timeline = new Assessor(RuleBook.Embedded).Timeline(new Enterprise(), new LocalDate(2020, 1, 1), new LocalDate(2026, 12, 31));
/// </code>
/// </example>
public sealed record Timeline(
    LocalDate From,
    LocalDate Until,
    SubjectName Subject,
    string Edition,
    string Hash,
    LocalDate CheckedOn,
    EquatableList<TimelineAnswer> Start,
    EquatableList<TimelineDay> Days
)
{
    /// <summary>Whether the subject is a group.</summary>
    internal bool IsOfGroup { get; init; }
}

/// <summary>The answers to a decision on a day.</summary>
/// <param name="Decision">The decision's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Possible">The answers still possible.</param>
public sealed record TimelineAnswer(string Decision, LocalizedText Title, DecisionKind Kind, EquatableList<Answer> Possible)
{
    /// <summary>How many answers the decision has.</summary>
    internal int All { get; init; }
}

/// <summary>A day on which answers change.</summary>
/// <param name="Day">The first day with the new answers.</param>
/// <param name="Changes">The changes, by kind and id of the decision, the decision as a whole before its items.</param>
public sealed record TimelineDay(LocalDate Day, EquatableList<TimelineChange> Changes);

/// <summary>A change of the answers to one decision, or to one item of it.</summary>
/// <param name="Decision">The decision's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Item">The activity or product; null for the decision as a whole.</param>
/// <param name="Before">The answers possible on the day before; none when the decision was not in the law.</param>
/// <param name="After">The answers possible from the day; none when the decision is no longer in the law.</param>
/// <param name="Readings">The readings under which the answers changed; none when the law is settled, or where all readings changed just as the
/// decision did.</param>
/// <param name="Causes">Why; at least one.</param>
public sealed record TimelineChange(
    string Decision,
    LocalizedText Title,
    DecisionKind Kind,
    string? Item,
    EquatableList<Answer> Before,
    EquatableList<Answer> After,
    EquatableList<TimelineReading> Readings,
    EquatableList<TimelineCause> Causes
)
{
    /// <summary>What the item is; null for the decision as a whole.</summary>
    internal SubjectKind? ItemKind { get; init; }

    /// <summary>How many answers the decision has.</summary>
    internal int All { get; init; }
}

/// <summary>A change under one reading of the law. Where one side has no such reading, its answers are those of the decision.</summary>
/// <param name="Id">The reading.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">The answers possible on the day before.</param>
/// <param name="After">The answers possible from the day.</param>
public sealed record TimelineReading(string Id, LocalizedText Title, EquatableList<Answer> Before, EquatableList<Answer> After);

/// <summary>Something that happens on a day and changes an answer.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Decision">The decision in whose rule it stands: the one that changes, or one that it refers to.</param>
/// <param name="Text">What happens.</param>
/// <param name="Basis">The articles.</param>
public sealed record TimelineCause(TimelineCauseKind Kind, string Decision, LocalizedText Text, string Basis);

/// <summary>The sorts of things that change answers with time.</summary>
public enum TimelineCauseKind
{
    /// <summary><c>aturan-mulai</c>: the decision enters the law.</summary>
    RuleBegins,

    /// <summary><c>aturan-berganti</c>: another version comes into force.</summary>
    RuleChanges,

    /// <summary><c>aturan-berakhir</c>: the decision leaves the law.</summary>
    RuleEnds,

    /// <summary><c>surat-terbit</c>: a paper is issued.</summary>
    PaperBegins,

    /// <summary><c>surat-berakhir</c>: the day after the last valid day of a paper.</summary>
    PaperExpires,

    /// <summary><c>jatuh-tempo</c>: a duty falls due.</summary>
    DutyFallsDue,

    /// <summary><c>usia-tercapai</c>: so much time has passed since a day.</summary>
    AgeReached,

    /// <summary><c>tanggal-tiba</c>: a day of the subject has come or is past.</summary>
    DateReached,

    /// <summary><c>tahun-tutup</c>: a year of which the sales are known has closed.</summary>
    YearCloses,

    /// <summary><c>fakta-mulai</c>: a fact that is dated becomes one.</summary>
    FactBegins,

    /// <summary><c>keputusan-berubah</c>: another decision, which this one refers to, has changed.</summary>
    DecisionChanges,
}

/// <summary>The slugs of causes in data.</summary>
internal static class TimelineCauseKinds
{
    /// <summary>The slug, e.g. <c>jatuh-tempo</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a kind of cause.</exception>
    public static string Slug(this TimelineCauseKind kind) =>
        kind switch
        {
            TimelineCauseKind.RuleBegins => "aturan-mulai",
            TimelineCauseKind.RuleChanges => "aturan-berganti",
            TimelineCauseKind.RuleEnds => "aturan-berakhir",
            TimelineCauseKind.PaperBegins => "surat-terbit",
            TimelineCauseKind.PaperExpires => "surat-berakhir",
            TimelineCauseKind.DutyFallsDue => "jatuh-tempo",
            TimelineCauseKind.AgeReached => "usia-tercapai",
            TimelineCauseKind.DateReached => "tanggal-tiba",
            TimelineCauseKind.YearCloses => "tahun-tutup",
            TimelineCauseKind.FactBegins => "fakta-mulai",
            TimelineCauseKind.DecisionChanges => "keputusan-berubah",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of cause."),
        };
}
