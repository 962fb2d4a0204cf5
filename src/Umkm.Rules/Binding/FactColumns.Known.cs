using Umkm.Domain;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

// Rows that know what other rows know: items that come again and again, and the papers of an enterprise, which count for each of its items.
public sealed partial class FactColumns
{
    private KnownItems Activities => field ??= new KnownItems(_glossary, TableId.Activity);

    private AlikeRows ActivityPapers => field ??= new AlikeRows(TableId.ActivityPermit, _builder, TableId.Permit);

    private AlikeRows ProductPapers => field ??= new AlikeRows(TableId.ProductPermit, _builder, TableId.Permit);

    /// <summary>An activity of the newest enterprise.</summary>
    /// <param name="kbli">Its code; null when unknown.</param>
    /// <param name="risk">The risk printed on the NIB; null when unknown.</param>
    /// <param name="scope">Its scope; null when unknown.</param>
    /// <param name="known">A number for activities that say the same; null for none.</param>
    internal void AddActivity(long? kbli, RiskLevel? risk, string? scope, int? known)
    {
        EndPapers();
        int row = _builder.AddChild(TableId.Activity);
        if (known is not { } number)
        {
            Put(_builder, row, kbli, risk, scope);
        }
        else if (Activities.Add(row, number) is { } first)
        {
            Put(first.Builder, first.Row, kbli, risk, scope);
        }
        _papers.WriteForActivity(_builder, kbli, ActivityPapers);
    }

    private void EndKnown()
    {
        Activities.WriteTo(_builder);
        ActivityPapers.WriteTo(_builder);
        ProductPapers.WriteTo(_builder);
    }

    private void ClearKnown()
    {
        Activities.Clear();
        ActivityPapers.Clear();
        ProductPapers.Clear();
    }

    private void Put(FactTableBuilder builder, int row, long? kbli, RiskLevel? risk, string? scope)
    {
        if (kbli is { } code && _kbli is not null)
        {
            builder.Set(_kbli, row, code);
        }
        if (risk is { } printed && _risk is not null)
        {
            builder.Set(_risk, row, (int)printed);
        }
        _risks.Put(builder, row, (int?)risk, kbli, scope);
    }
}
