using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.Columns;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Screenings;

/// <summary>Counts over the blocks of a screening: answers, readings, regions, missing facts. Blocks may come in any order, and tallies of
/// several threads can be added up; the counts are the same. Not for several threads at once.</summary>
public sealed class ScreeningTally
{
    /// <summary>A region's number in columns divided by this is province and kabupaten or kota, four digits.</summary>
    private const long BelowRegency = 1_000_000;

    private readonly Term? _region;
    private readonly Dictionary<(int Decision, MissingFact Fact), (long Rows, long Alone)> _missing = [];
    private readonly SortedDictionary<int, RegionTally> _regions = [];
    private readonly FactSets _sets = new();
    private readonly ImpliedCount[] _implied;

    /// <summary>Nothing counted yet.</summary>
    /// <param name="screening">The screening of which the blocks come.</param>
    public ScreeningTally(Screening screening)
        : this(Guard.Against.Null(screening).Plan) { }

    internal ScreeningTally(ScreeningPlan plan)
    {
        _region = plan.Plan.Book.Glossary.FindProperty(SubjectKind.Enterprise, "region");
        Decisions = [.. plan.Decisions.Select(d => new DecisionTally(d))];
        _implied = [.. plan.Implied.Select(i => new ImpliedCount(i.Fact, i.Version))];
    }

    /// <summary>The subjects counted.</summary>
    public long Rows { get; private set; }

    /// <summary>Each decision, in the order of the screening.</summary>
    public ImmutableArray<DecisionTally> Decisions { get; }

    /// <summary>Each kabupaten or kota by its code, and last those subjects whose region is not known so far down.</summary>
    internal IReadOnlyList<RegionTally> Regions =>
        [.. _regions.Values.Where(r => r.Code.Length > 0), .. _regions.Values.Where(r => r.Code.Length == 0)];

    /// <summary>The facts that were not given and could still decide, by decision, those that do so most often first.</summary>
    public IReadOnlyList<MissingCount> Missing =>
        [
            .. _missing
                .Select(m => new MissingCount(Decisions[m.Key.Decision].Decision, m.Key.Fact, m.Value.Rows, m.Value.Alone))
                .OrderBy(m => m.Decision.Index)
                .ThenByDescending(m => m.Rows)
                .ThenBy(m => m.Fact.Name.Indonesian, StringComparer.Ordinal),
        ];

    /// <summary>Which facts are missing together.</summary>
    internal FactSets Sets => _sets;

    /// <summary>The facts that the law implies of these subjects, by name: for how many each was taken because it was not given, and for how many
    /// the opposite was given.</summary>
    internal IReadOnlyList<ImpliedCount> Implied => _implied;

    /// <summary>Counts a block.</summary>
    public void Add(ScreenedBlock block)
    {
        Guard.Against.Null(block);
        Rows += block.Rows;
        IReadOnlyDictionary<int, ulong[]> regions = RegionsOf(block);
        foreach (DecisionTally decision in Decisions)
        {
            ulong[][] decided = decision.Add(block);
            foreach ((int code, ulong[] rows) in regions)
            {
                RegionOf(code).Add(decision.Decision.Index, decided, rows);
            }
        }
        foreach ((int code, ulong[] rows) in regions)
        {
            RegionOf(code).Rows += ScreeningBits.Count(rows);
        }
        foreach (MissingCount missing in block.Missing)
        {
            Add(missing.Decision.Index, missing.Fact, missing.Rows, missing.Alone);
        }
        _sets.Add(block.MissingSets);
        AddImplied(block.Implied);
    }

    /// <summary>Adds what another tally of the same screening has counted.</summary>
    public void Add(ScreeningTally other)
    {
        Guard.Against.Null(other);
        Rows += other.Rows;
        for (int i = 0; i < Decisions.Length; i++)
        {
            Decisions[i].Add(other.Decisions[i]);
        }
        foreach ((int code, RegionTally region) in other._regions)
        {
            RegionOf(code).Add(region);
        }
        foreach (((int decision, MissingFact fact), (long rows, long alone)) in other._missing)
        {
            Add(decision, fact, rows, alone);
        }
        _sets.Add(other._sets);
        AddImplied(other._implied);
    }

    private void AddImplied(ImpliedCount[] counts)
    {
        for (int i = 0; i < _implied.Length; i++)
        {
            _implied[i] = _implied[i].Plus(counts[i].Rows, counts[i].Contradicted);
        }
    }

    private void Add(int decision, MissingFact fact, long rows, long alone)
    {
        (long Rows, long Alone) before = _missing.GetValueOrDefault((decision, fact));
        _missing[(decision, fact)] = (before.Rows + rows, before.Alone + alone);
    }

    private RegionTally RegionOf(int code)
    {
        if (!_regions.TryGetValue(code, out RegionTally? region))
        {
            string text =
                code == 0 ? ""
                : code % 100 == 0 ? (code / 100).ToString("00", CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{code / 100:00}.{code % 100:00}");
            region = new RegionTally(text, [.. Decisions.Select(d => d.Decision.Answers.Length)]);
            _regions[code] = region;
        }
        return region;
    }

    /// <summary>The rows of each region of a block.</summary>
    private SortedDictionary<int, ulong[]> RegionsOf(ScreenedBlock block)
    {
        var regions = new SortedDictionary<int, ulong[]>();
        int last = -1;
        ulong[] rows = [];
        for (int row = 0; row < block.Rows; row++)
        {
            long? value = _region is null || block.Facts.Root != TableId.Enterprise ? null : block.Facts.Value(_region, block.Start + row);
            int code = (int)((value ?? 0) / BelowRegency);
            if (code != last && !regions.TryGetValue(code, out rows!))
            {
                rows = new ulong[Bits.Words(block.Rows)];
                regions[code] = rows;
            }
            last = code;
            rows[row >> 6] |= 1UL << (row & 63);
        }
        return regions;
    }
}
