namespace Umkm.AspNetCore.Limits;

/// <summary>How far the endpoints go. Authentication, rate limits and cross-origin rules are the host's: put them on the group that
/// <c>MapUmkm</c> returns.</summary>
public sealed record UmkmEndpointOptions
{
    /// <summary>The key of the rule book, as given to <c>AddKeyedUmkm</c>; null for the one without a key.</summary>
    public string? Key { get; init; }

    /// <summary>The largest subject or interview step taken, in bytes, itself allowed: 1 MB unless set.</summary>
    public long MaxSubjectBytes { get; init; } = 1024 * 1024;

    /// <summary>The largest register taken, in bytes, itself allowed: 256 MB unless set. One of more than 1 MB lies in a temporary file while it is
    /// screened.</summary>
    public long MaxRegisterBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The longest timeline, in years: 30 unless set.</summary>
    public int MaxTimelineYears { get; init; } = 30;

    /// <summary>How many cores screen one register: half of them unless set, at least one, so that others are answered meanwhile.</summary>
    public int ScreeningWorkers { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);
}
