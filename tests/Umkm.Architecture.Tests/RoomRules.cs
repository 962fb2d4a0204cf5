namespace Umkm.Architecture.Tests;

/// <summary>The rules of the rooms as functions, so that a planted violation can show that each of them sees.</summary>
internal static class RoomRules
{
    public const int MostFiles = 25;
    public const int MostLines = 300;
    public const int LongestLine = 150;

    /// <summary>Uses that the map does not allow, each with what to do about it.</summary>
    public static IEnumerable<string> NotAllowed(IEnumerable<Edge> edges, IEnumerable<Room> map)
    {
        Dictionary<(string, string), Room> rooms = map.ToDictionary(r => (r.Project, r.Name));
        return from edge in edges
            let room = rooms.GetValueOrDefault((edge.From.Project, edge.From.Room))
            where room is null || !room.Allowed.Contains(edge.To)
            select $"{edge.From.Path}: the room {edge.From.Room} of {edge.From.Project} may not use {edge.To} ({edge.What}). "
                + $"It may use: {(room is null ? "it is not on the map" : string.Join(", ", room.Allowed.DefaultIfEmpty("nothing")))}. "
                + "Move the code to a higher room, or change Map.cs and docs/architecture.md together.";
    }

    /// <summary>Rooms of the map that may use one that stands below them in the table.</summary>
    public static IEnumerable<string> AgainstTheOrder(IReadOnlyList<Room> map) =>
        map.SelectMany(
            (room, at) =>
                room
                    .Allowed.Where(u => !map.Take(at).Any(r => r.Project == room.Project && r.Name == u))
                    .Select(u => $"{room.Project}/{room.Name} may use {u}, which does not stand above it in the map.")
        );

    /// <summary>Circles of rooms: each room that is reached again from itself, with the way.</summary>
    public static IEnumerable<string> Circles(IReadOnlyList<Edge> edges)
    {
        ILookup<(string, string), string> next = edges.ToLookup(e => (e.From.Project, e.From.Room), e => e.To);
        foreach (IGrouping<(string Project, string Room), string> start in next)
        {
            var way = new Dictionary<string, string?> { [start.Key.Room] = null };
            var open = new Queue<string>([start.Key.Room]);
            while (open.TryDequeue(out string? at))
            {
                foreach (string to in next[(start.Key.Project, at)].Distinct())
                {
                    if (to == start.Key.Room)
                    {
                        yield return $"{start.Key.Project}: {start.Key.Room} comes back to itself through {at}.";
                    }
                    else if (way.TryAdd(to, at))
                    {
                        open.Enqueue(to);
                    }
                }
            }
        }
    }

    /// <summary>Rooms with too many files.</summary>
    public static IEnumerable<string> Crowded(IEnumerable<SourceFile> files) =>
        files
            .GroupBy(f => (f.Project, f.Room))
            .Where(g => g.Count() > MostFiles)
            .Select(g => $"{g.Key.Project}/{g.Key.Room}: {g.Count()} files; at most {MostFiles}. Move the walls.");

    /// <summary>Files that are too long, and lines that are.</summary>
    public static IEnumerable<string> TooLong(IEnumerable<SourceFile> files)
    {
        foreach (SourceFile file in files)
        {
            string[] lines = file.Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
            if (lines.Length > MostLines)
            {
                yield return $"{file.Path}: {lines.Length} lines; at most {MostLines}. Which two things is it about?";
            }
            foreach ((int at, string line) in lines.Index().Where(l => l.Item.Length > LongestLine))
            {
                yield return $"{file.Path}:{at + 1}: {line.Length} characters; at most {LongestLine}.";
            }
        }
    }
}
