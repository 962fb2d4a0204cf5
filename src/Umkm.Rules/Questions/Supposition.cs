using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>One thing taken to be otherwise than given, all else equal.</summary>
internal abstract record Supposition
{
    /// <summary>Changes a row that has just been copied.</summary>
    public virtual void OnRow(FactTableBuilder builder, TableId table, int source, int copy) { }

    /// <summary>Whether a list of children is taken to be complete; <paramref name="complete"/> as it is.</summary>
    public virtual bool OnList(TableId child, bool complete) => complete;

    /// <summary>Adds children to a list whose own children have just been copied.</summary>
    public virtual void AfterList(FactTableBuilder builder, TableId child) { }
}

/// <summary>Several things supposed together.</summary>
internal sealed record Together(IReadOnlyList<Supposition> Parts) : Supposition
{
    public override void OnRow(FactTableBuilder builder, TableId table, int source, int copy)
    {
        foreach (Supposition part in Parts)
        {
            part.OnRow(builder, table, source, copy);
        }
    }

    public override bool OnList(TableId child, bool complete) => Parts.Aggregate(complete, (c, p) => p.OnList(child, c));

    public override void AfterList(FactTableBuilder builder, TableId child)
    {
        foreach (Supposition part in Parts)
        {
            part.AfterList(builder, child);
        }
    }
}

/// <summary>A fact has a value.</summary>
internal sealed record TermIs(Term Term, int Row, long Value) : Supposition
{
    public override void OnRow(FactTableBuilder builder, TableId table, int source, int copy)
    {
        if (source == Row && table == Tables.Of(Term.Subject))
        {
            builder.Set(Term, copy, Value);
        }
    }
}

/// <summary>Several facts have values at once: one question may fill several.</summary>
internal sealed record TermsAre(ImmutableArray<TermIs> Terms) : Supposition
{
    public override void OnRow(FactTableBuilder builder, TableId table, int source, int copy)
    {
        foreach (TermIs term in Terms)
        {
            term.OnRow(builder, table, source, copy);
        }
    }
}

/// <summary>A paper has a last valid day.</summary>
internal sealed record PaperEnds(TableId Papers, int Row, LocalDate Last) : Supposition
{
    public override void OnRow(FactTableBuilder builder, TableId table, int source, int copy)
    {
        if (source == Row && table == Papers)
        {
            builder.Set(table, PermitColumns.ValidUntil, TermKind.Date, copy, Days.Of(Last));
        }
    }
}

/// <summary>The papers of which the kind is not known are of a kind.</summary>
/// <param name="Kind">Its number; below zero for one that nothing asks for.</param>
internal sealed record PapersAre(int Kind) : Supposition
{
    public override void OnRow(FactTableBuilder builder, TableId table, int source, int copy)
    {
        if (table is TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit && !builder.IsKnown(table, PermitColumns.Kind, copy))
        {
            builder.Set(table, PermitColumns.Kind, TermKind.Count, copy, Kind);
        }
    }
}

/// <summary>A paper was issued on a day.</summary>
internal sealed record PaperIssued(TableId Papers, int Row, LocalDate Day) : Supposition
{
    public override void OnRow(FactTableBuilder builder, TableId table, int source, int copy)
    {
        if (source == Row && table == Papers)
        {
            builder.Set(table, PermitColumns.IssuedOn, TermKind.Date, copy, Days.Of(Day));
        }
    }
}

/// <summary>A paper that covers everything is held, of a status, issued and in force.</summary>
internal sealed record PaperHeld(PermitKind Kind, int Status, LocalDate On) : Supposition
{
    public override void AfterList(FactTableBuilder builder, TableId child)
    {
        if (child is TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit)
        {
            PaperRows.Add(builder, child, builder.RowsOf(child.Parent()!.Value) - 1, Kind.Index, Status, Days.Of(On), Days.Of(On));
        }
    }
}

/// <summary>A list that was not given is complete as it stands, with one more child of which nothing is known or without.</summary>
internal sealed record ListComplete(TableId List, PermitKind? Paper, bool OneMore, LocalDate On) : Supposition
{
    public override bool OnList(TableId child, bool complete) => complete || child == List || (IsPapers(List) && IsPapers(child));

    public override void AfterList(FactTableBuilder builder, TableId child)
    {
        if (Paper is not null && IsPapers(child))
        {
            PaperRows.Add(builder, child, builder.RowsOf(child.Parent()!.Value) - 1, Paper.Index, 0, Days.Of(On), Days.Of(On));
        }
        else if (OneMore && child == List && !IsPapers(child))
        {
            builder.AddChild(child);
        }
    }

    private static bool IsPapers(TableId table) => table is TableId.Permit or TableId.ActivityPermit or TableId.ProductPermit;
}
