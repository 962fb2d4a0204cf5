namespace Umkm.Domain.Json;

/// <summary>The place where a permit names an activity or a product.</summary>
internal sealed record PermitReference(int Offset, string Path, Kbli? Activity, string? Product);
