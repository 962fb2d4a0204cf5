using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>All tests of packages share one packing.</summary>
[CollectionDefinition(nameof(PackedPackages))]
public class PackedCollection : ICollectionFixture<PackedPackages>;
