using System.Text.Json;
using System.Text.Json.Nodes;

namespace Umkm.Cli.Tests.Programmes;

/// <summary>A hundred places, then twenty of them (training of small industry with a partner in Kota Malang), among a thousand invented enterprises.</summary>
public sealed class SelectTests : FolderTest
{
    private const string Programme = "program/malang-kota/pelatihan-ikm-mitra";
    private static readonly Lazy<string> Register = new(MakeRegister);

    /// <summary>The register in three other orders.</summary>
    private static readonly Lazy<string[]> Shuffled = new(() => [.. Enumerable.Range(1, 3).Select(Shuffle)]);

    [Fact]
    public void AHundredThenTwenty_EveryoneAccountedFor()
    {
        JsonElement root = JsonDocument.Parse(Select(Register.Value, "json")).RootElement;
        string[] Ids(string list) => [.. root.GetProperty(list).EnumerateArray().Select(e => e.GetProperty("subject").GetString()!)];
        string[][] lists = [Ids("selected"), Ids("contending"), Ids("waiting"), Ids("refused"), Ids("undecided")];
        Assert.All(lists, l => Assert.NotEmpty(l));
        Assert.InRange(100, lists[0].Length, lists[0].Length + lists[1].Length);
        Assert.Equal(1000, lists.SelectMany(l => l).Distinct().Count());
        Assert.Equal(1000, lists.Sum(l => l.Length));

        // A place is certain where also the last possible rank has one, and lost where the best has none.
        AllLie("selected", (_, last) => last <= 100);
        AllLie("contending", (best, last) => best <= 100 && last > 100);
        AllLie("waiting", (best, _) => best > 100);
        Assert.All(root.GetProperty("refused").EnumerateArray(), r => Assert.NotEqual(0, r.GetProperty("unmet").GetArrayLength()));
        Assert.All(root.GetProperty("undecided").EnumerateArray(), u => Assert.NotEqual(0, u.GetProperty("missingFacts").GetArrayLength()));

        void AllLie(string list, Func<int, int, bool> lies) =>
            Assert.All(
                root.GetProperty(list).EnumerateArray(),
                r =>
                {
                    (int best, int last) = (r.GetProperty("rank").GetInt32(), r.GetProperty("lastRank").GetInt32());
                    Assert.True(lies(best, last));
                    JsonValueKind next =
                        last <= 20 ? JsonValueKind.True
                        : best > 20 ? JsonValueKind.False
                        : JsonValueKind.Null;
                    Assert.Equal(next, r.GetProperty("nextStage").ValueKind);
                }
            );
    }

    /// <summary>When E was founded is not known: it is first, second or third, B (2010) first or second, and C (2012) second or third. Of one place C
    /// certainly gets none.</summary>
    [Theory]
    [InlineData("text", "MEMENUHI, TETAPI TEMPATNYA BELUM PASTI")]
    [InlineData("text", "Urutan bergantung pada fakta yang belum diketahui: tanggal berdiri dari B; tanggal berdiri dari E.")]
    [InlineData("markdown", "Urutan bergantung pada fakta yang belum diketahui: tanggal berdiri dari B; tanggal berdiri dari E.")]
    [InlineData("html", "Urutan bergantung pada fakta yang belum diketahui: tanggal berdiri dari B; tanggal berdiri dari E.")]
    [InlineData("csv", "contending,1,3,true|false,E,E,,belum diketahui,5 orang,establishedOn")]
    [InlineData("csv", "contending,1,2,true|false,B,B,,1 Januari 2010 sampai 31 Desember 2010,5 orang,establishedOn")]
    [InlineData("csv", "waiting,2,3,false,C,C,,1 Januari 2012,5 orang,")]
    public void ARankingFactThatIsNotKnown_LeavesThePlaceOpen_AndIsNamed(string format, string told)
    {
        string register = $"[{One("B", "\"2010\"")},{One("C", "\"2012-01-01\"")},{One("E", "null")}]";
        Assert.Contains(told, string.Join(' ', Select(register, format, "--quota", "1").Split()), StringComparison.Ordinal);

        static string One(string id, string founded) =>
            $$"""{ "id": "{{id}}", "region": "35.73", "investment": 500000000, "workers": 5, "establishedOn": {{founded}} }""";
    }

    /// <summary>The rule file has 100 places and 20 in the second stage.</summary>
    [Theory]
    [InlineData("3", "Tempat: 3. Tahap berikut menyediakan 20 tempat, jadi semua yang terpilih dapat mengikutinya.")]
    [InlineData("21", "Tempat: 21, dan 20 di antaranya untuk tahap berikut.")]
    public void FewerPlacesThanTheSecondStageHas_AreToldSo(string quota, string told) =>
        Assert.Contains(told, string.Join(' ', Select("[]", "markdown", "--quota", quota).Split()), StringComparison.Ordinal);

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("text")]
    public void TheOrderOfTheInput_MakesNoDifference(string format)
    {
        string expected = Select(Register.Value, format);
        Assert.All(Shuffled.Value, other => Assert.Equal(expected, Select(other, format)));
    }

    /// <summary>Each line of a list is one of the register, whatever the form of the file: an array, or one subject a line.</summary>
    [Fact]
    public void OneSubjectALine_IsTheSameRegister()
    {
        string register = Register.Value;
        string lines = string.Concat(JsonNode.Parse(register)!.AsArray().Select(n => n!.ToJsonString() + "\n"));
        Assert.Equal(Select(register, "json"), Select(lines, "json"));
    }

    [Fact]
    public void TheQuotaAsked_ReplacesThatOfTheRule()
    {
        JsonElement root = JsonDocument.Parse(Select(Register.Value, "json", "--quota", "0")).RootElement;
        Assert.Equal(0, root.GetProperty("selected").GetArrayLength());
        Assert.All(root.GetProperty("waiting").EnumerateArray(), w => Assert.False(w.GetProperty("nextStage").GetBoolean()));
    }

    [Theory]
    [InlineData("--programme", "skala-usaha")]
    [InlineData("--quota", "-1")]
    [InlineData("--quota", "banyak")]
    public void WhatIsNoProgrammeOrNoNumber_IsRefused(string option, string value)
    {
        string path = Put("ada.json", """[{ "id": "A" }]""");
        string[] args =
            option == "--programme"
                ? ["select", path, "--programme", value, "--on", "2026-11-22"]
                : ["select", path, "--programme", Programme, "--on", "2026-11-22", option + "=" + value];
        CliResult result = Cli.Run(args);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(option, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OneIdTwice_IsRefused()
    {
        CliResult result = Cli.Run("select", Put("dua.json", """[{ "id": "A" }, { "id": "A" }]"""), "--programme", Programme, "--on", "2026-11-22");
        Assert.Equal(2, result.Code);
        Assert.Contains("\"A\"", result.Error, StringComparison.Ordinal);
    }

    private static string MakeRegister()
    {
        CliResult sample = Cli.Run("sample", "--count", "1000", "--seed", "7", "--format", "json");
        Assert.Equal((0, ""), (sample.Code, sample.Error));
        return sample.Out;
    }

    private static string Shuffle(int seed)
    {
        JsonNode[] all = [.. JsonNode.Parse(Register.Value)!.AsArray().Select(n => n!.DeepClone())];
        new Random(seed).Shuffle(all);
        return new JsonArray(all).ToJsonString();
    }

    private string Select(string register, string format, params string[] more)
    {
        CliResult result = Cli.Run([
            "select",
            Put("register.json", register),
            "--programme",
            Programme,
            "--on",
            "2026-11-22",
            "--format",
            format,
            .. more,
        ]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result.Out;
    }
}
