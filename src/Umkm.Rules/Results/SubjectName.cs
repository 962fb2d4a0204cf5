namespace Umkm.Rules.Results;

/// <summary>How a list speaks of a subject.</summary>
/// <param name="Key">The id; for a subject without one, a hash of what is known of it.</param>
/// <param name="Id">The id; null when it has none.</param>
/// <param name="Name">The name; null when it has none.</param>
public sealed record SubjectName(string Key, string? Id, string? Name);
