using NetArchTest.Rules;

namespace Umkm.Architecture.Tests;

/// <summary>The rooms keep to the map.</summary>
public class RoomTests
{
    private static readonly string[] Projects = [.. Map.Rooms.Select(r => r.Project).Distinct()];

    private static readonly Lazy<IReadOnlyList<Edge>> Real = new(() =>
        Edges.In(SourceFile.All.Where(f => Projects.Contains(f.Project)).GroupBy(f => f.Project).OrderBy(g => Array.IndexOf(Projects, g.Key)))
    );

    [Fact]
    public void Each_room_uses_only_what_the_map_allows()
    {
        Assert.True(Real.Value.Count > 1000, "The rule sees nothing.");
        Nothing(RoomRules.NotAllowed(Real.Value, Map.Rooms));
    }

    [Fact]
    public void No_room_comes_back_to_itself() => Nothing(RoomRules.Circles(Real.Value));

    [Fact]
    public void The_map_goes_one_way() => Nothing(RoomRules.AgainstTheOrder(Map.Rooms));

    [Fact]
    public void Every_room_is_on_the_map_and_every_room_of_the_map_exists() =>
        Assert.Equal(
            Map.Rooms.Select(r => $"{r.Project}/{r.Name}").Order(StringComparer.Ordinal),
            SourceFile.All.Where(f => Projects.Contains(f.Project)).Select(f => $"{f.Project}/{f.Room}").Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void No_room_is_crowded() => Nothing(RoomRules.Crowded(SourceFile.All));

    [Fact]
    public void No_file_and_no_line_is_too_long() => Nothing(RoomRules.TooLong(SourceFile.All));

    [Fact]
    public void No_number_of_law_stands_in_code() => Nothing(LawRules.Found(SourceFile.All));

    /// <summary>The same for the assembly as it was built, for what generators add.</summary>
    [Fact]
    public void The_built_assembly_keeps_to_the_map_too()
    {
        Room[] rooms = [.. Map.Rooms.Where(r => r.Project == "Umkm.Rules" && r.Name != SourceFile.Doors && r.Name != "Hosting")];
        foreach (Room room in rooms)
        {
            string[] forbidden =
            [
                .. rooms
                    .Where(r => r.Name != room.Name && !room.Allowed.Contains(r.Name) && !Inside(r.Name, room.Name))
                    .Select(r => Namespace(r.Name))
                    // A namespace stands for those within it.
                    .Where(n => !rooms.Any(a => (room.Allowed.Contains(a.Name) || a == room) && Inside(Namespace(a.Name), n))),
            ];
            PredicateList types = Types
                .InAssembly(typeof(Umkm.Rules.RuleBooks).Assembly)
                .That()
                .ResideInNamespaceMatching($"^{Namespace(room.Name).Replace(".", "\\.", StringComparison.Ordinal)}$");
            Assert.NotEmpty(types.GetTypes());
            NetArchTest.Rules.TestResult result = types.ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
            Nothing(result.FailingTypes.Select(t => $"{t.FullName}: {t.Explanation}"));
        }
    }

    private static string Namespace(string room) => "Umkm.Rules." + room.Replace('/', '.');

    private static bool Inside(string inner, string outer) =>
        inner == outer || inner.StartsWith(outer + "/", StringComparison.Ordinal) || inner.StartsWith(outer + ".", StringComparison.Ordinal);

    private static void Nothing(IEnumerable<string> found)
    {
        string[] all = [.. found.Distinct()];
        Assert.True(all.Length == 0, string.Join(Environment.NewLine, all.Take(40)));
    }
}
