using Umkm.Packages.Tests.Support;

namespace Umkm.Rules.NRules.Tests.Support;

/// <summary>The packages that the adapter's users need.</summary>
public sealed class PackedAdapter() : PackedPackages("Umkm.Domain", "Umkm.Rules", "Umkm.Rules.NRules");
