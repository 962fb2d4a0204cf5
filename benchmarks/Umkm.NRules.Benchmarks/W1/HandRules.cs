using Umkm.Benchmarks.W1;

namespace Umkm.NRules.Benchmarks.W1;

/// <summary>W1 written by hand as NRules rules: flat, one pattern and one condition each. No rule waits for another, and no
/// two facts are joined.</summary>
public static class HandRules
{
    /// <summary>The rules.</summary>
    public static Type[] All { get; } = typeof(HandRules).GetNestedTypes();

    /// <summary>Micro.</summary>
    public sealed class Micro() : FlatRule(r => r.IsNew ? r.Capital <= 1_000_000_000 : r.Sales <= 2_000_000_000, r => new Size(r, 0));

    /// <summary>Small.</summary>
    public sealed class Small()
        : FlatRule(
            r => r.IsNew ? r.Capital > 1_000_000_000 && r.Capital <= 5_000_000_000 : r.Sales > 2_000_000_000 && r.Sales <= 15_000_000_000,
            r => new Size(r, 1)
        );

    /// <summary>Medium.</summary>
    public sealed class Medium()
        : FlatRule(
            r => r.IsNew ? r.Capital > 5_000_000_000 && r.Capital <= 10_000_000_000 : r.Sales > 15_000_000_000 && r.Sales <= 50_000_000_000,
            r => new Size(r, 2)
        );

    /// <summary>Large.</summary>
    public sealed class Large() : FlatRule(r => r.IsNew ? r.Capital > 10_000_000_000 : r.Sales > 50_000_000_000, r => new Size(r, 3));

    /// <summary>NibHeld.</summary>
    public sealed class NibHeld() : FlatRule(r => true && (r.Held & 1) != 0, r => new Needs(r, 1, true));

    /// <summary>NibMissing.</summary>
    public sealed class NibMissing() : FlatRule(r => true && (r.Held & 1) == 0, r => new Needs(r, 1, false));

    /// <summary>SertifikatStandarHeld.</summary>
    public sealed class SertifikatStandarHeld() : FlatRule(r => (r.Risk == 1 || r.Risk == 2) && (r.Held & 2) != 0, r => new Needs(r, 2, true));

    /// <summary>SertifikatStandarMissing.</summary>
    public sealed class SertifikatStandarMissing() : FlatRule(r => (r.Risk == 1 || r.Risk == 2) && (r.Held & 2) == 0, r => new Needs(r, 2, false));

    /// <summary>IzinHeld.</summary>
    public sealed class IzinHeld() : FlatRule(r => r.Risk == 3 && (r.Held & 4) != 0, r => new Needs(r, 4, true));

    /// <summary>IzinMissing.</summary>
    public sealed class IzinMissing() : FlatRule(r => r.Risk == 3 && (r.Held & 4) == 0, r => new Needs(r, 4, false));

    /// <summary>SpplHeld.</summary>
    public sealed class SpplHeld() : FlatRule(r => r.IsSmall && (r.Held & 8) != 0, r => new Needs(r, 8, true));

    /// <summary>SpplMissing.</summary>
    public sealed class SpplMissing() : FlatRule(r => r.IsSmall && (r.Held & 8) == 0, r => new Needs(r, 8, false));

    /// <summary>SppIrtHeld.</summary>
    public sealed class SppIrtHeld() : FlatRule(r => r.IsFood && (r.Held & 16) != 0, r => new Needs(r, 16, true));

    /// <summary>SppIrtMissing.</summary>
    public sealed class SppIrtMissing() : FlatRule(r => r.IsFood && (r.Held & 16) == 0, r => new Needs(r, 16, false));

    /// <summary>HalalHeld.</summary>
    public sealed class HalalHeld() : FlatRule(r => r.IsFood && (r.Held & 32) != 0, r => new Needs(r, 32, true));

    /// <summary>HalalMissing.</summary>
    public sealed class HalalMissing() : FlatRule(r => r.IsFood && (r.Held & 32) == 0, r => new Needs(r, 32, false));

    /// <summary>Kur0.</summary>
    public sealed class Kur0() : FlatRule(r => !r.IsSmall, r => new Unmet(r, 0, 1));

    /// <summary>Kur1.</summary>
    public sealed class Kur1() : FlatRule(r => r.Established >= Cutoffs.Young, r => new Unmet(r, 0, 2));

    /// <summary>Kur2.</summary>
    public sealed class Kur2() : FlatRule(r => (r.Held & 1) == 0, r => new Unmet(r, 0, 4));

    /// <summary>Kur3.</summary>
    public sealed class Kur3() : FlatRule(r => r.Credit != 0, r => new Unmet(r, 0, 8));

    /// <summary>Kur4.</summary>
    public sealed class Kur4() : FlatRule(r => r.Employment >= 1 && r.Employment <= 3, r => new Unmet(r, 0, 16));

    /// <summary>Tax0.</summary>
    public sealed class Tax0() : FlatRule(r => r.Sales > 4_800_000_000, r => new Unmet(r, 1, 1));

    /// <summary>Tax1.</summary>
    public sealed class Tax1()
        : FlatRule(
            r =>
                r.TaxYears
                > (
                    r.Form == 0 ? 7
                    : r.Form == 4 ? 3
                    : 4
                ),
            r => new Unmet(r, 1, 2)
        );

    /// <summary>FreeHalal0.</summary>
    public sealed class FreeHalal0() : FlatRule(r => !r.IsSmall, r => new Unmet(r, 2, 1));

    /// <summary>FreeHalal1.</summary>
    public sealed class FreeHalal1() : FlatRule(r => !r.IsFood, r => new Unmet(r, 2, 2));

    /// <summary>FreeHalal2.</summary>
    public sealed class FreeHalal2() : FlatRule(r => (r.Held & 1) == 0, r => new Unmet(r, 2, 4));

    /// <summary>FreeHalal3.</summary>
    public sealed class FreeHalal3() : FlatRule(r => (r.Held & 32) != 0, r => new Unmet(r, 2, 8));

    /// <summary>Procurement0.</summary>
    public sealed class Procurement0() : FlatRule(r => !r.IsSmall && r.Form != 3, r => new Unmet(r, 3, 1));

    /// <summary>Procurement1.</summary>
    public sealed class Procurement1() : FlatRule(r => (r.Held & 1) == 0, r => new Unmet(r, 3, 2));

    /// <summary>Training0.</summary>
    public sealed class Training0() : FlatRule(r => !r.IsSmall, r => new Unmet(r, 4, 1));

    /// <summary>Training1.</summary>
    public sealed class Training1() : FlatRule(r => r.Workers > 19, r => new Unmet(r, 4, 2));

    /// <summary>Training2.</summary>
    public sealed class Training2() : FlatRule(r => (r.Needed & ~r.Held) != 0, r => new Unmet(r, 4, 4));
}
