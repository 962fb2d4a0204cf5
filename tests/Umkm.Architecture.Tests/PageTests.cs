namespace Umkm.Architecture.Tests;

/// <summary>The page for newcomers says what the map says.</summary>
public class PageTests
{
    [Fact]
    public void Every_room_is_named_with_a_sentence_and_every_allowed_edge_is_listed()
    {
        string[] lines = File.ReadAllText(Path.Combine(SourceFile.Top, "docs", "architecture.md")).ReplaceLineEndings("\n").Split('\n');
        var rooms = new List<string>();
        string project = "";
        foreach (string line in lines)
        {
            project = line.StartsWith("### ", StringComparison.Ordinal) ? line[4..].Trim() : project;
            string[] cells = [.. line.Split('|').Select(c => c.Trim())];
            if (cells.Length == 5 && cells[1].StartsWith('`'))
            {
                Assert.True(cells[2].Length > 20, $"{project}/{cells[1]}: no sentence.");
                rooms.Add($"{project}/{cells[1].Trim('`')}: {(cells[3] == "nothing" ? "" : cells[3].Replace("`", "", StringComparison.Ordinal))}");
            }
        }
        Assert.Equal(Map.Rooms.Select(r => $"{r.Project}/{r.Name}: {r.Uses.Replace(" ", ", ", StringComparison.Ordinal)}"), rooms);
    }
}
