namespace Umkm.Domain.Regions;

/// <summary>A province, kabupaten or kota, or kecamatan of the list of regions.</summary>
/// <param name="Code">The code of the Ministry of Home Affairs.</param>
/// <param name="Name">The name as the list writes it, e.g. <c>Kota Malang</c>.</param>
/// <param name="BpsCode">The code of Statistics Indonesia in 2022, without dots; null when it had none under this code.</param>
public sealed record Region(RegionCode Code, string Name, string? BpsCode);
