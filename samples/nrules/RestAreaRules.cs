using NRules.Fluent.Dsl;
using Umkm.Domain;

namespace Umkm.Samples.NRules;

// For those who know NRules and not our rule files: the same law as rules written by hand, for enterprises whose facts are all known. The size goes by capital
// (reading "pendaftaran"); the places in rest areas of toll roads are for micro, small and medium enterprises that will work with the operator.
// A test proves that they say what the rules from the files say. What the files add: unknown facts, other readings, articles with their evidence, and every date.

/// <summary>A size class.</summary>
public sealed record Size(Enterprise Of, string Class, string Article);

/// <summary>The NIB is held.</summary>
public sealed record NibHeld(Enterprise Of);

/// <summary>A place in a rest area may be had.</summary>
public sealed record RestAreaPlace(Enterprise Of, string Article);

/// <summary>Lines that the size rules share. One fact, one pattern: NRules tries every pair of a join.</summary>
public abstract class SizeRule(long above, long atMost, string size) : Rule
{
    private const string Article = "PP 7/2021 Pasal 35 ayat (3)";

    /// <inheritdoc/>
    public override void Define()
    {
        Enterprise usaha = null!;
        long lower = above;
        long upper = atMost;
        string slug = size;
        When().Match(() => usaha, u => u.ForeignOwned == false && u.BusinessCapital!.Value.Amount > lower && u.BusinessCapital.Value.Amount <= upper);
        Then().Yield(_ => new Size(usaha, slug, Article));
    }
}

/// <summary>Paling banyak Rp1 miliar.</summary>
public sealed class Micro() : SizeRule(-1, 1_000_000_000, "mikro");

/// <summary>Lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar.</summary>
public sealed class Small() : SizeRule(1_000_000_000, 5_000_000_000, "kecil");

/// <summary>Lebih dari Rp5 miliar sampai dengan paling banyak Rp10 miliar.</summary>
public sealed class Medium() : SizeRule(5_000_000_000, 10_000_000_000, "menengah");

/// <summary>Lebih dari Rp10 miliar.</summary>
public sealed class Large() : SizeRule(10_000_000_000, long.MaxValue, "besar");

/// <summary>Foreign investment is large: Perpres 10/2021 Pasal 7 ayat (1).</summary>
public sealed class ForeignIsLarge : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Enterprise usaha = null!;
        When().Match(() => usaha, u => u.ForeignOwned == true);
        Then().Yield(_ => new Size(usaha, "besar", "Perpres 10/2021 Pasal 7 ayat (1)"));
    }
}

/// <summary>Every enterprise needs an NIB; it counts while the business runs.</summary>
public sealed class HoldsNib : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Enterprise usaha = null!;
        When().Match(() => usaha, u => u.Permits!.Any(p => p.Kind == "nib"));
        Then().Yield(_ => new NibHeld(usaha));
    }
}

/// <summary>PP 23/2024 Pasal 9 and Pasal 10. It goes on from the size, and reads the enterprise from it: a join would cost n × n.</summary>
public sealed class PlaceInRestArea : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Size size = null!;
        When().Match(() => size, s => s.Class != "besar" && RestAreaFacts.WillWorkWithOperator(s.Of));
        Then().Yield(_ => new RestAreaPlace(size.Of, "PP 23/2024 Pasal 9 dan Pasal 10"));
    }
}

/// <summary>Facts under their Indonesian names.</summary>
public static class RestAreaFacts
{
    /// <summary>The name in rule files.</summary>
    public const string Partnership = "bersedia bermitra dengan pengelola jalan tol";

    /// <summary>Whether it is given and so.</summary>
    public static bool WillWorkWithOperator(Enterprise enterprise) => enterprise.Facts[Partnership] is FactValue.YesNo { Value: true };
}
