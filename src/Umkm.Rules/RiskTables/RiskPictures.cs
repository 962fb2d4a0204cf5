using NodaTime;

namespace Umkm.Rules.RiskTables;

/// <summary>Which sources are the newest picture of OSS, and which copy a regulation that has ended.</summary>
internal sealed class RiskPictures
{
    private readonly Dictionary<string, RiskSourceNote> notes;
    private readonly LocalDate? newest;

    public RiskPictures(IEnumerable<RiskSourceNote> sources)
    {
        notes = sources.ToDictionary(s => s.Key, StringComparer.Ordinal);
        newest = notes.Values.Max(s => s.Picture);
    }

    /// <summary>Whether a row of this source counts in the newest picture: it is of that picture, or of none.</summary>
    public bool IsNewest(string source) => !notes.TryGetValue(source, out var note) || note.Picture is null || note.Picture == newest;

    /// <summary>Whether the source copies a regulation whose last day is known.</summary>
    public bool IsOfEndedLaw(string source) => notes.TryGetValue(source, out var note) && note.BasisUntil is not null;
}
