using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>A paper of an enterprise.</summary>
/// <param name="Kind">The number of its kind; below zero when unknown.</param>
/// <param name="Status">The number of its status.</param>
/// <param name="IssuedOn">The day of issue; null when unknown.</param>
/// <param name="ValidUntil">The last valid day; null when unknown.</param>
/// <param name="Activity">The one activity it covers, as the number of its code; null for all.</param>
/// <param name="Product">The name of the one product it covers; null for all.</param>
internal readonly record struct Paper(int Kind, int Status, long? IssuedOn, long? ValidUntil, long? Activity, string? Product)
{
    /// <summary>Of a list on which answers depend only by whether it holds such a paper, those that any answer of a day or of a later one can
    /// depend on: of each kind and status a few, however long the list.</summary>
    /// <remarks>A paper counts from its day of issue, while its kind was issued, until its last day or for some time since its issue. So of those
    /// that are alike in what has happened by the day the first, the one that ends last and the one issued last tell what all of them do.</remarks>
    /// <param name="papers">The list.</param>
    /// <param name="glossary">The kinds of paper.</param>
    /// <param name="on">The day, as a number.</param>
    public static List<Paper> Telling(IReadOnlyList<Paper> papers, Glossary glossary, long on)
    {
        var told = new SortedSet<int>();
        foreach (
            IGrouping<object, int> same in Enumerable
                .Range(0, papers.Count)
                .GroupBy(i => papers[i].Kind < 0 ? papers[i] : (object)papers[i].ClassOn(on, glossary))
        )
        {
            told.Add(same.First());
            told.Add(same.MaxBy(i => papers[i].ValidUntil));
            told.Add(same.MaxBy(i => papers[i].IssuedOn));
        }
        return [.. told.Select(i => papers[i])];
    }

    private bool IsTooLate(Glossary glossary, long on) => IssuedOn > Days.Of(glossary.PermitKinds[Kind].LastIssue(Days.ToDate(on)));

    private (int Kind, int Status, bool? Lasts, bool IsDated, bool IsTooLate) ClassOn(long on, Glossary glossary) =>
        (Kind, Status, ValidUntil is { } last ? last >= on : null, IssuedOn is not null, IsTooLate(glossary, on));
}
