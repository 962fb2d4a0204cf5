using System.Text.Json.Nodes;
using Umkm.Rules.Loading;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Generators;

/// <summary>One or two files that say when "milik asing" follows from the law, on some of the days of a random book.</summary>
internal static class SyntheticImplied
{
    private static readonly string[] Sentences =
    [
        "bentuk adalah cv",
        "bentuk adalah salah satu dari cv, lain",
        "milik asing penuh",
        "bentuk adalah salah satu dari pt, cv, lain",
    ];

    public static IEnumerable<RuleFile> Next(Random random)
    {
        string value = random.Next(2) == 0 ? "ya" : "tidak";
        foreach (int number in Enumerable.Range(0, random.Next(1, 3)))
        {
            string id = $"asing-{number}";
            var file = new JsonObject
            {
                ["tersirat"] = id,
                ["judul"] = new JsonObject { ["id"] = "Uji", ["en"] = "Test" },
                ["fakta"] = "milik asing",
                ["adalah"] = value,
                ["versi"] = new JsonArray([.. SyntheticBook.Spans.Where(_ => random.Next(3) > 0).Select(s => (JsonNode?)Version(s, random))]),
            };
            yield return TestBooks.File($"tersirat/{id}.yaml", file.ToJsonString());
        }
    }

    private static JsonObject Version(string span, Random random) =>
        new()
        {
            ["berlaku"] = span,
            ["dasar"] = "Uji Pasal 2",
            ["bukti"] = "teks",
            ["diperiksa"] = "2026-11-22",
            ["bila"] = Condition(random, 2),
        };

    private static JsonNode Condition(Random random, int depth) =>
        (depth == 0 ? 0 : random.Next(5)) switch
        {
            1 => new JsonObject { ["bukan"] = Condition(random, depth - 1) },
            2 => new JsonObject { ["semua"] = new JsonArray(Condition(random, depth - 1), Condition(random, depth - 1)) },
            3 => new JsonObject { ["salah satu"] = new JsonArray(Condition(random, depth - 1), Condition(random, depth - 1)) },
            _ => Sentences[random.Next(Sentences.Length)],
        };
}
