using System.Collections.Immutable;

namespace Umkm.Architecture.Tests;

/// <summary>Each rule against a violation planted for it: a rule that sees nothing proves nothing.</summary>
public class PlantedTests
{
    private const string Lower = "src/Umkm.Planted/Lower/Low.cs";
    private const string Higher = "src/Umkm.Planted/Higher/High.cs";

    private static readonly ImmutableArray<Room> Planted = [new("Umkm.Planted", "Lower", ""), new("Umkm.Planted", "Higher", "Lower")];

    [Theory]
    [InlineData("using Umkm.Planted.Higher;\nnamespace Umkm.Planted.Lower; class Low;")]
    [InlineData("namespace Umkm.Planted.Lower; class Low { Umkm.Planted.Higher.High? _high; }")]
    [InlineData("namespace Umkm.Planted.Lower; class Low { void M() { try { } catch (Umkm.Planted.Higher.High) { } } }")]
    [InlineData(
        "namespace Umkm.Planted.Lower; class OfAttribute(System.Type t) : System.Attribute; [Of(typeof(Umkm.Planted.Higher.High))] class Low;"
    )]
    [InlineData(
        "namespace Umkm.Planted.Lower; class Low { System.Func<Task> F = async () => { await Task.Yield(); _ = new Umkm.Planted.Higher.High(); }; }"
    )]
    public void A_use_of_a_higher_room_is_seen(string low)
    {
        IReadOnlyList<Edge> edges = Of((Lower, low), (Higher, "namespace Umkm.Planted.Higher; class High : System.Exception;"));
        string told = Assert.Single(RoomRules.NotAllowed(edges, Planted).Select(t => t.Split(" (")[0]).Distinct());
        Assert.Equal($"{Lower}: the room Lower of Umkm.Planted may not use Higher", told);
    }

    [Fact]
    public void A_use_of_a_lower_room_is_allowed_and_seen()
    {
        IReadOnlyList<Edge> edges = Of(
            (Lower, "namespace Umkm.Planted.Lower; class Low;"),
            (Higher, "using Umkm.Planted.Lower;\nnamespace Umkm.Planted.Higher; class High { Low? _low; }")
        );
        Assert.NotEmpty(edges);
        Assert.Empty(RoomRules.NotAllowed(edges, Planted));
        Assert.Empty(RoomRules.Circles(edges));
    }

    [Fact]
    public void A_circle_is_seen() =>
        Assert.NotEmpty(
            RoomRules.Circles(
                Of(
                    (Lower, "namespace Umkm.Planted.Lower; class Low { Umkm.Planted.Higher.High? _high; }"),
                    (Higher, "namespace Umkm.Planted.Higher; class High { Umkm.Planted.Lower.Low? _low; }")
                )
            )
        );

    [Fact]
    public void A_map_that_goes_both_ways_is_seen() =>
        Assert.NotEmpty(RoomRules.AgainstTheOrder([new("Umkm.Planted", "Lower", "Higher"), new("Umkm.Planted", "Higher", "Lower")]));

    [Fact]
    public void A_room_that_is_not_on_the_map_is_seen() =>
        Assert.NotEmpty(
            RoomRules.NotAllowed(
                Of(
                    (Lower, "namespace Umkm.Planted.Lower; class Low;"),
                    ("src/Umkm.Planted/New/New.cs", "namespace N; class A { Umkm.Planted.Lower.Low? _l; }")
                ),
                Planted
            )
        );

    [Fact]
    public void A_crowded_room_is_seen()
    {
        static IEnumerable<SourceFile> Files(int count) =>
            Enumerable.Range(0, count).Select(i => SourceFile.Of($"src/Umkm.Planted/Lower/F{i}.cs", ""));
        Assert.NotEmpty(RoomRules.Crowded(Files(RoomRules.MostFiles + 1)));
        Assert.Empty(RoomRules.Crowded(Files(RoomRules.MostFiles)));
    }

    [Fact]
    public void A_long_file_and_a_long_line_are_seen()
    {
        Assert.NotEmpty(RoomRules.TooLong([SourceFile.Of(Lower, new string('\n', RoomRules.MostLines) + "x")]));
        Assert.NotEmpty(RoomRules.TooLong([SourceFile.Of(Lower, new string('x', RoomRules.LongestLine + 1))]));
        Assert.Empty(RoomRules.TooLong([SourceFile.Of(Lower, new string('x', RoomRules.LongestLine))]));
    }

    [Theory]
    [InlineData("class A { const long Capital = 5_000_000_000; }")]
    [InlineData("class A { object B = Rupiah.FromJuta(50); }")]
    [InlineData("class A { object B = new LocalDate(2021, 2, 2); }")]
    [InlineData("class A { string B = \"PP 7/2021 Pasal 35\"; }")]
    [InlineData("class A { string B(int x) => $\"{x} menurut Pasal 36\"; }")]
    public void A_number_of_law_is_seen(string code) => Assert.Single(LawRules.Found([SourceFile.Of(Lower, code)]));

    [Theory]
    [InlineData("class A { const long Juta = 1_000_000; }")]
    [InlineData("/// <law term=\"a\">PP 7/2021 Pasal 35</law>\nclass A;")]
    public void A_unit_and_a_source_in_a_comment_are_not(string code) => Assert.Empty(LawRules.Found([SourceFile.Of(Lower, code)]));

    private static IReadOnlyList<Edge> Of(params (string Path, string Text)[] files) =>
        Edges.In(files.Select(f => SourceFile.Of(f.Path, f.Text)).GroupBy(f => f.Project));
}
