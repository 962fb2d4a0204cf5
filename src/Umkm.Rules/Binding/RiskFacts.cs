using System.Collections.Concurrent;
using System.Globalization;
using Umkm.Domain;
using Umkm.Rules.Columns;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>The derived risk terms of an activity: the risk printed on the NIB, or else what the risk table says for each scale.
/// Thread-safe.</summary>
/// <param name="glossary">The terms.</param>
/// <param name="reads">Whether anything reads a term; null when all are read.</param>
internal sealed class RiskFacts(Glossary glossary, Func<Term, bool>? reads = null)
{
    private const int MostRemembered = 20_000;
    private readonly ConcurrentDictionary<long, ulong[]> _withoutScope = new();
    private readonly Term[] _terms = RisksOf(glossary, reads);

    /// <summary>For each risk that a NIB can print what all terms are then.</summary>
    private readonly ulong[][] _printed = Printed(RisksOf(glossary, null).Length);

    /// <summary>Puts the risks of a row.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="row">The row of the activity.</param>
    /// <param name="printed">The index of the risk on the NIB; null when not given.</param>
    /// <param name="kbli">The code with its edition as a number; null when not given.</param>
    /// <param name="scope">The scope; null when not given.</param>
    public void Put(FactTableBuilder builder, int row, int? printed, long? kbli, string? scope)
    {
        if (printed is { } risk)
        {
            builder.SetMasks(_terms, row, _printed[risk]);
        }
        else if (kbli is { } number)
        {
            builder.SetMasks(_terms, row, Sets(number, scope));
        }
    }

    private static Term[] RisksOf(Glossary glossary, Func<Term, bool>? reads)
    {
        var risks = new List<Term>();
        foreach (Term term in glossary.Terms)
        {
            if (IsRisk(term) && reads?.Invoke(term) != false)
            {
                risks.Add(term);
            }
        }
        return [.. risks];
    }

    private static ulong[][] Printed(int terms)
    {
        ulong[][] printed = new ulong[Slugs.RiskLevel.All.Count][];
        for (int risk = 0; risk < printed.Length; risk++)
        {
            ulong[] all = printed[risk] = new ulong[terms];
            for (int i = 0; i < all.Length; i++)
            {
                all[i] = 1UL << risk;
            }
        }
        return printed;
    }

    private static bool IsRisk(Term term) => term.Property?.StartsWith(EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) == true;

    private ulong[] Sets(long kbli, string? scope)
    {
        if (scope is not null)
        {
            return Look(kbli, scope);
        }
        if (!_withoutScope.TryGetValue(kbli, out ulong[]? sets))
        {
            sets = Look(kbli, null);
            if (_withoutScope.Count < MostRemembered)
            {
                _withoutScope.TryAdd(kbli, sets);
            }
        }
        return sets;
    }

    private ulong[] Look(long kbli, string? scope)
    {
        string code = (kbli % 100_000).ToString("D5", CultureInfo.InvariantCulture);
        ulong[] sets = new ulong[_terms.Length];
        for (int i = 0; i < sets.Length; i++)
        {
            RiskTerm term = RiskTerms.Find(_terms[i].Property![EnterpriseFacts.RiskOfScale.Length..]);
            sets[i] = (ulong)glossary.Risks.Find(code, (int)(kbli / 100_000), scope, term.Scale, term.Time).Possible;
        }
        return sets;
    }
}
