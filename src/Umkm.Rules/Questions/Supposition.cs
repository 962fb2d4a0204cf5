using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>One thing taken to be otherwise than given, all else equal.</summary>
internal abstract record Supposition
{
    /// <summary>What it changes of lists.</summary>
    public virtual ListShape Shape => default;

    /// <summary>Changes what a copy of the subject holds, and fills the children that it adds.</summary>
    public virtual void OnCopy(FactTableBuilder builder, SubjectCopy copy) { }

    /// <summary>A paper is added to each list of papers.</summary>
    protected static ListShape AddsPaper =>
        ListShape.Adding(TableId.Permit).With(ListShape.Adding(TableId.ActivityPermit)).With(ListShape.Adding(TableId.ProductPermit));

    /// <summary>All lists of papers are complete.</summary>
    protected static ListShape CompletesPapers =>
        ListShape.Completing(TableId.Permit).With(ListShape.Completing(TableId.ActivityPermit)).With(ListShape.Completing(TableId.ProductPermit));

    /// <summary>Whether a table holds papers.</summary>
    protected static bool IsPapers(TableId table) => table is TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit;

    /// <summary>Fills the paper that it adds to each list of papers.</summary>
    protected static void Hold(FactTableBuilder builder, SubjectCopy copy, PermitKind kind, int status, LocalDate on)
    {
        foreach (TableId papers in (ReadOnlySpan<TableId>)[TableId.Permit, TableId.ActivityPermit, TableId.ProductPermit])
        {
            foreach (int row in copy.NextAdded(papers))
            {
                PaperRows.Of(builder, papers).Set(row, kind.Index, status, Days.Of(on), Days.Of(on));
            }
        }
    }
}

/// <summary>Several things supposed together.</summary>
internal sealed record Together(Supposition[] Parts) : Supposition
{
    public override ListShape Shape
    {
        get
        {
            ListShape all = default;
            foreach (Supposition part in Parts)
            {
                all = all.With(part.Shape);
            }
            return all;
        }
    }

    public override void OnCopy(FactTableBuilder builder, SubjectCopy copy)
    {
        foreach (Supposition part in Parts)
        {
            part.OnCopy(builder, copy);
        }
    }
}

/// <summary>A fact has a value.</summary>
internal sealed record TermIs(Term Term, int Row, long Value) : Supposition
{
    public override void OnCopy(FactTableBuilder builder, SubjectCopy copy)
    {
        if (copy.RowOf(Tables.Of(Term.Subject), Row) is { } row)
        {
            builder.Set(Term, row, Value);
        }
    }

    /// <summary>A cheap hash: of its glossary a term is its place.</summary>
    public override int GetHashCode() => HashCode.Combine((int)Term.Subject, Term.Index, Row, Value);
}

/// <summary>Several facts have values at once: one question may fill several.</summary>
internal sealed record TermsAre(ImmutableArray<TermIs> Terms) : Supposition
{
    public override void OnCopy(FactTableBuilder builder, SubjectCopy copy)
    {
        foreach (TermIs term in Terms)
        {
            term.OnCopy(builder, copy);
        }
    }
}

/// <summary>A paper has a last valid day.</summary>
internal sealed record PaperEnds(TableId Papers, int Row, LocalDate Last) : Supposition
{
    public override void OnCopy(FactTableBuilder builder, SubjectCopy copy)
    {
        if (copy.RowOf(Papers, Row) is { } row)
        {
            builder.Set(Papers, PermitColumns.ValidUntil, TermKind.Date, row, Days.Of(Last));
        }
    }
}

/// <summary>The papers of which the kind is not known are of a kind.</summary>
/// <param name="Kind">Its number; below zero for one that nothing asks for.</param>
internal sealed record PapersAre(int Kind) : Supposition
{
    public override void OnCopy(FactTableBuilder builder, SubjectCopy copy)
    {
        foreach (TableId papers in (ReadOnlySpan<TableId>)[TableId.Permit, TableId.ActivityPermit, TableId.ProductPermit])
        {
            for (int row = copy.From(papers); row < copy.To(papers); row++)
            {
                int at = copy.RowOf(papers, row)!.Value;
                if (!builder.IsKnown(papers, PermitColumns.Kind, at))
                {
                    builder.Set(papers, PermitColumns.Kind, TermKind.Count, at, Kind);
                }
            }
        }
    }
}

/// <summary>A paper was issued on a day.</summary>
internal sealed record PaperIssued(TableId Papers, int Row, LocalDate Day) : Supposition
{
    public override void OnCopy(FactTableBuilder builder, SubjectCopy copy)
    {
        if (copy.RowOf(Papers, Row) is { } row)
        {
            builder.Set(Papers, PermitColumns.IssuedOn, TermKind.Date, row, Days.Of(Day));
        }
    }
}

/// <summary>A paper that covers everything is held, of a status, issued and in force.</summary>
internal sealed record PaperHeld(PermitKind Kind, int Status, LocalDate On) : Supposition
{
    public override ListShape Shape => AddsPaper;

    public override void OnCopy(FactTableBuilder builder, SubjectCopy copy) => Hold(builder, copy, Kind, Status, On);

    public bool Equals(PaperHeld? other) => other is not null && Kind == other.Kind && Status == other.Status && On == other.On;

    /// <summary>A cheap hash: of its register a kind is its number.</summary>
    public override int GetHashCode() => HashCode.Combine(Kind.Index, Status);
}

/// <summary>A list that was not given is complete as it stands, with one more child of which nothing is known or without.</summary>
internal sealed record ListComplete(TableId List, PermitKind? Paper, bool OneMore, LocalDate On) : Supposition
{
    public override ListShape Shape
    {
        get
        {
            ListShape complete = IsPapers(List) ? CompletesPapers : ListShape.Completing(List);
            ListShape more = OneMore && !IsPapers(List) ? complete.With(ListShape.Adding(List)) : complete;
            return Paper is null ? more : more.With(AddsPaper);
        }
    }

    public override void OnCopy(FactTableBuilder builder, SubjectCopy copy)
    {
        if (Paper is not null)
        {
            Hold(builder, copy, Paper, 0, On);
        }
    }

    /// <summary>A cheap hash: of its register a kind is its number.</summary>
    public override int GetHashCode() => HashCode.Combine((int)List, Paper?.Index ?? -1, OneMore ? 1 : 0);
}
