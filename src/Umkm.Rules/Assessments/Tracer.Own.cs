using System.Collections.Immutable;
using Umkm.Rules.Changes;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Assessments;

// What results tell of a subject's own, part by part: all else is told as it was told to others.
internal sealed partial class Tracer
{
    /// <summary>Whether results are told as they were told to others.</summary>
    public bool KeepsTellings => _compared is not null && !_brief && _assumed.Count == 0;

    /// <summary>How a decision was told to others of whom it tells nothing else apart; null where that never came up.</summary>
    public PreparedIn<KeptTelling>? ToldBefore(PlannedDecision decision)
    {
        KeptByFacts<PreparedIn<KeptTelling>> tellings = _compared!.Known.Tellings;
        FactNumbers facts = _compared.Of(decision).Facts;
        PreparedIn<KeptTelling>? before = tellings.Find(facts, ComparedSubject.Whole);
        if (before is null)
        {
            tellings.Keep(facts, ComparedSubject.Whole, new PreparedIn<KeptTelling>());
        }
        return before;
    }

    /// <summary>The cautions of the result for a row, or of a whole list.</summary>
    public ImmutableArray<Caution> CautionsOf(PlannedDecision decision, int row) =>
        row == OwnPlace.Whole ? CautionsOfList(decision, each => _cautions.Of(decision, each)) : _cautions.Of(decision, row);

    /// <summary>The reasons of the result for a whole list.</summary>
    public IEnumerable<Reason> ReasonsOfList(PlannedDecision decision) => ReasonsOfList(decision, row => ReasonsOf(decision, row));

    /// <summary>A reason that was told of another subject, for this one.</summary>
    public Reason Again(ReasonFrame frame, int row, bool? holds) => Leaves.Again(frame, row, holds);

    /// <summary>The number that was found where a reason was told of another subject; null where none is found.</summary>
    public long? Number(ReasonFrame frame, int row) => Leaves.Number(frame, row);

    /// <summary>What would change the result for a row, or for a whole list; null where nothing is to be changed.</summary>
    public ToldChanges? ChangesOf(PlannedDecision decision, int row)
    {
        bool top = row == OwnPlace.Whole;
        int of = top ? 0 : row;
        return Possible(decision, top ? decision.Top : decision.Possible, of) is [var one] && ChangeFinder.Wished(one.Slug) is { } wished
            ? Finder.Of(decision, top, of, wished, _shared, _compared!.WhollyOf(decision))
            : null;
    }

    /// <summary>The name by which results speak of an item.</summary>
    public string NameOf(SubjectKind kind, int row) => _read.ItemName(Tables.Of(kind), row);

    /// <summary>The first item of a name.</summary>
    public int RowOf(SubjectKind kind, string name)
    {
        int row = 0;
        while (NameOf(kind, row) != name)
        {
            row++;
        }
        return row;
    }
}
