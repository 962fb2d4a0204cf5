using Umkm.Rules.Assessments;
using Umkm.Rules.Graduations;
using Umkm.Rules.Selections;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Json;

/// <summary>Results as JSON: fixed shapes that other programs rely on; members may be added, none is taken away. The language is that of
/// titles, reasons and cautions; ids and slugs are the same in both.</summary>
public static partial class JsonExtensions
{
    /// <summary>An assessment: each decision has <c>answer</c>, <c>possible</c>, <c>readings</c>, <c>missingFacts</c>, <c>cautions</c> and
    /// <c>reasons</c>.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of texts for people.</param>
    public static string ToJson(this Assessment assessment, Lang language) => AssessmentJson.Text(Guard.Against.Null(assessment), language);

    /// <summary>Writes the same to a stream, without a text of all of it in memory.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="language">The language of texts for people.</param>
    public static void WriteJson(this Assessment assessment, Stream output, Lang language) =>
        AssessmentJson.Write(Guard.Against.Null(assessment), language, Guard.Against.Null(output));

    /// <summary>A comparison of classes: the moves of each reading, arrivals, leavers, the indicator.</summary>
    /// <param name="graduation">The comparison.</param>
    /// <param name="language">The language of texts for people.</param>
    public static string ToJson(this Graduation graduation, Lang language) => GraduationJson.Text(Guard.Against.Null(graduation), language);

    /// <summary>A selection: every subject is in exactly one of <c>selected</c>, <c>contending</c>, <c>waiting</c>, <c>refused</c> and
    /// <c>undecided</c>.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="language">The language of texts for people.</param>
    public static string ToJson(this Selection selection, Lang language) => SelectionJson.Text(Guard.Against.Null(selection), language);

    /// <summary>A timeline: <c>start</c> gives the answers on the first day by decision, <c>days</c> the changes.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language of texts for people.</param>
    public static string ToJson(this Timeline timeline, Lang language) => TimelineJson.Text(Guard.Against.Null(timeline), language);
}
