using System.Collections.Immutable;
using NodaTime;

namespace Umkm.Rules.RiskTables;

/// <summary>The rows that may speak about an activity, and the answer they give together: the union of what they list, widened to all levels
/// wherever they are silent.</summary>
internal sealed class RiskQuestion
{
    private readonly RiskRow[] rows;
    private readonly RiskScale scale;
    private readonly bool scopeGiven;
    private readonly RiskSet listed;
    private readonly bool silentScope;
    private readonly bool differ;
    private readonly bool onlyWholeCode = true;

    /// <param name="all">The rows of the code, or of its successors.</param>
    /// <param name="wanted">The normalised scope, or null.</param>
    /// <param name="scale">The scale.</param>
    public RiskQuestion(RiskRow[] all, string? wanted, RiskScale scale)
    {
        this.scale = scale;
        scopeGiven = wanted is not null;
        var matched = wanted is null ? [] : Array.FindAll(all, r => r.NormalisedScope == wanted);
        ScopeMatched = matched.Length > 0;
        rows = ScopeMatched ? matched : all;
        foreach (var row in rows)
        {
            var level = row.At(scale);
            listed |= level;
            silentScope |= level == RiskSet.None;
            differ |= level != rows[0].At(scale);
            onlyWholeCode &= row.IsWholeCode;
            CoversWholeCode |= row.IsWholeCode;
        }
    }

    /// <summary>Whether some row that counts lists a risk for the scale.</summary>
    public bool HasAnswer => listed != RiskSet.None;

    /// <summary>Whether a scope was given and some row has it.</summary>
    public bool ScopeMatched { get; }

    /// <summary>Whether some row is about the code as a whole.</summary>
    public bool CoversWholeCode { get; }

    /// <param name="origin">Where the rows came from.</param>
    /// <param name="cautions">Cautions already known.</param>
    /// <param name="codes">The codes that were looked for.</param>
    /// <param name="incomplete">Some of these codes have no row at all.</param>
    public RiskLookup Answer(RiskOrigin origin, RiskCautions cautions, ImmutableArray<string> codes, bool incomplete)
    {
        bool silentCode = incomplete && !ScopeMatched;
        cautions |= silentScope ? RiskCautions.ScaleNotListed : RiskCautions.None;
        cautions |= silentCode ? RiskCautions.TargetNotListed : RiskCautions.None;
        cautions |= scopeGiven && !ScopeMatched && !onlyWholeCode ? RiskCautions.ScopeNotFound : RiskCautions.None;
        cautions |= !scopeGiven && differ ? RiskCautions.SeveralScopes : RiskCautions.None;

        var scopes = new List<string>();
        var sources = new List<string>();
        RiskRow? weakest = null;
        LocalDate? asOf = null;
        foreach (var row in rows)
        {
            Add(scopes, row.Scope);
            if (row.At(scale) != RiskSet.None)
            {
                Add(sources, row.Source);
                weakest = weakest is null || row.EvidenceRank > weakest.EvidenceRank ? row : weakest;
                asOf = asOf is null || row.AsOf < asOf ? row.AsOf : asOf;
            }
        }

        if (weakest is null)
        {
            return RiskLookup.Unknown(cautions, codes) with { Scopes = [.. scopes] };
        }

        var possible = silentScope || silentCode ? RiskSet.Any : listed;
        string evidence = origin == RiskOrigin.Crosswalk ? RiskLookup.Inferred : weakest.Evidence;
        return new RiskLookup(possible, listed, origin, cautions, evidence, asOf, [.. scopes], codes, [.. sources]);
    }

    private static void Add(List<string> list, string item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
