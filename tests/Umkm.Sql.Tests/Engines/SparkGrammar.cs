using System.Text.Json;

namespace Umkm.Sql.Tests.Engines;

/// <summary>The grammar of Spark SQL, from an npm package; it parses and runs nothing.</summary>
internal static class SparkGrammar
{
    private static readonly NpmScript Script = new("spark");
    private static readonly Lazy<string?> LazyMissing = new(Script.WhyMissing);

    /// <summary>Why it cannot be had; null when it can.</summary>
    public static string? Missing => LazyMissing.Value;

    /// <summary>The errors in a text.</summary>
    public static string[] Errors(string text)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("text.sql");
        File.WriteAllText(file, text);
        JsonElement result = JsonDocument.Parse(Script.Run(file)[^1]).RootElement;
        return
        [
            .. result
                .GetProperty("errors")
                .EnumerateArray()
                .Select(e => $"{e.GetProperty("startLine")}:{e.GetProperty("startColumn")} {e.GetProperty("message")}"),
        ];
    }
}
