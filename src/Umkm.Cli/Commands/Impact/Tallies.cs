using System.Collections.Immutable;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Cli.Commands.Impact;

/// <summary>Counts how many enterprises moved and how many there are, by region and by size class of the newer book.</summary>
/// <param name="by">What to count by: <c>region</c>, <c>class</c>.</param>
/// <param name="glossary">The terms of the newer book.</param>
internal sealed class Tallies(string[] by, Glossary glossary)
{
    /// <summary>The decision that says the class.</summary>
    public const string SizeClass = "skala-usaha";

    private readonly Term? _region = by.Contains("region") ? glossary.FindProperty(SubjectKind.Enterprise, "region") : null;
    private readonly Dictionary<(long? Region, int Classes), (long All, long Moved)> _counts = [];
    private ScreenedDecision? _class;

    /// <summary>Region and class (each empty when not counted by it), enterprises, those that moved.</summary>
    public ImmutableArray<(string Region, string Class, long All, long Moved)> Rows =>
        [
            .. _counts
                .Select(c => (Region(c.Key.Region), Class(c.Key.Classes), c.Value.All, c.Value.Moved))
                .OrderBy(c => c.Item1, StringComparer.Ordinal)
                .ThenBy(c => c.Item2, StringComparer.Ordinal),
        ];

    /// <summary>Adds the rows of a block.</summary>
    /// <param name="block">The answers by the newer book.</param>
    /// <param name="moved">The rows that moved, in their order.</param>
    public void Add(ScreenedBlock block, IReadOnlyList<int> moved)
    {
        _class ??= by.Contains("class") ? block.Decisions.FirstOrDefault(d => d.Id == SizeClass) : null;
        int next = 0;
        for (int row = 0; row < block.Rows; row++)
        {
            (long?, int) key = (
                _region is null ? null : block.Facts.Value(_region, block.Start + row),
                _class is null ? 0 : block.PossibleSet(_class, row)
            );
            bool isMoved = next < moved.Count && moved[next] == row;
            next += isMoved ? 1 : 0;
            (long all, long changed) = _counts.GetValueOrDefault(key);
            _counts[key] = (all + 1, changed + (isMoved ? 1 : 0));
        }
    }

    private string Region(long? number) =>
        _region is null ? ""
        : number is { } region ? TermValues.Write(_region, region, Lang.Indonesian)
        : "–";

    private string Class(int set) => _class is null ? "" : string.Join('|', _class.Answers.Where((_, i) => (set >> i & 1) != 0).Select(a => a.Slug));
}
