using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Columns;

/// <summary>Rows of a table of papers.</summary>
internal readonly struct PaperRows
{
    private readonly FactTableBuilder _builder;
    private readonly TableId _table;
    private readonly NumberBuilder _statuses;
    private readonly NumberBuilder _heldFrom;

    private PaperRows(FactTableBuilder builder, TableId table)
    {
        (_builder, _table) = (builder, table);
        _statuses = builder.Numbers(table, PermitColumns.Status);
        _heldFrom = builder.Numbers(table, PermitColumns.HeldFrom);
    }

    /// <summary>The rows of a table.</summary>
    /// <param name="builder">The tables.</param>
    /// <param name="table">The table of papers.</param>
    public static PaperRows Of(FactTableBuilder builder, TableId table) => new(builder, table);

    /// <summary>Adds a paper of a row of the parent table; parents come in order.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="table">The table of papers.</param>
    /// <param name="parent">The row of the parent table.</param>
    /// <param name="kind">The number of its kind; below zero when unknown.</param>
    /// <param name="status">The number of its status.</param>
    /// <param name="issuedOn">The day of issue; null when unknown.</param>
    /// <param name="validUntil">The last valid day; null when unknown.</param>
    public static void Add(FactTableBuilder builder, TableId table, int parent, int kind, int status, long? issuedOn, long? validUntil) =>
        Of(builder, table).Set(builder.AddChild(table, parent), kind, status, issuedOn, validUntil);

    /// <summary>Says what is known of a paper that is there.</summary>
    /// <param name="row">The row of the paper.</param>
    /// <param name="kind">The number of its kind; below zero when unknown.</param>
    /// <param name="status">The number of its status.</param>
    /// <param name="issuedOn">The day of issue; null when unknown.</param>
    /// <param name="validUntil">The last valid day; null when unknown.</param>
    public void Set(int row, int kind, int status, long? issuedOn, long? validUntil)
    {
        if (kind >= 0)
        {
            _builder.Numbers(_table, PermitColumns.Kind).Set(row, kind);
        }
        _statuses.Set(row, status);
        _heldFrom.Set(row, issuedOn ?? long.MinValue);
        if (issuedOn is { } day)
        {
            _builder.Numbers(_table, PermitColumns.IssuedOn).Set(row, day);
        }
        if (validUntil is { } last)
        {
            _builder.Numbers(_table, PermitColumns.ValidUntil).Set(row, last);
        }
    }
}
