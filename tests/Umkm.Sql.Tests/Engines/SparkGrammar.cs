using System.Globalization;
using System.Text.Json;

namespace Umkm.Sql.Tests.Engines;

/// <summary>The grammar of Spark SQL, from an npm package; it parses and runs nothing.</summary>
internal static class SparkGrammar
{
    private static readonly NpmScript Script = new("spark");
    private static readonly Lazy<string?> LazyMissing = new(Script.WhyMissing);

    /// <summary>Why it cannot be had; null when it can.</summary>
    public static string? Missing => LazyMissing.Value;

    /// <summary>The errors in each of some texts; the parser is slow to load and is loaded once for all.</summary>
    public static string[][] Errors(params string[] texts)
    {
        using var folder = new TemporaryFolder();
        string[] files = [.. texts.Select((_, i) => folder.File(string.Create(CultureInfo.InvariantCulture, $"{i}.sql")))];
        foreach ((string file, string text) in files.Zip(texts))
        {
            File.WriteAllText(file, text);
        }
        return [.. Script.Run(files).TakeLast(files.Length).Select(line => Errors(JsonDocument.Parse(line).RootElement))];
    }

    private static string[] Errors(JsonElement result) =>
        [
            .. result
                .GetProperty("errors")
                .EnumerateArray()
                .Select(e => $"{e.GetProperty("startLine")}:{e.GetProperty("startColumn")} {e.GetProperty("message")}"),
        ];
}
