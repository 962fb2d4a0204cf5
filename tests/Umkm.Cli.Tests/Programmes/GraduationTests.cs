using System.Text.Json;

namespace Umkm.Cli.Tests.Programmes;

/// <summary>Who moved to another class of enterprise, between two dates of one register and between two registers.</summary>
public sealed class GraduationTests : FolderTest
{
    /// <summary>PP 7/2021 Pasal 35 ayat (3) and (5): micro to 1 thousand million of capital and 2 of sales, small to 5 and 15; in both measures, so under every reading.</summary>
    [Fact]
    public void TwoRegisters_AreJoinedById()
    {
        string before = Put(
            "2024.json",
            """
            [ { "id": "NAIK", "businessCapital": 1000000000, "annualSales": 2000000000, "foreignOwned": false, "establishedOn": "2019-01-01" },
              { "id": "TETAP", "businessCapital": 10, "annualSales": 10, "foreignOwned": false, "establishedOn": "2019-01-01" },
              { "id": "TURUN", "businessCapital": 1000000001, "annualSales": 2000000001, "foreignOwned": false, "establishedOn": "2019-01-01" },
              { "id": "PERGI", "businessCapital": 10 },
              { "id": "ENTAH", "businessCapital": 10, "foreignOwned": false } ]
            """
        );
        string after = Put(
            "2025.json",
            """
            { "id": "DATANG" }
            { "id": "ENTAH", "businessCapital": 10, "annualSales": 10, "foreignOwned": false, "establishedOn": "2019-01-01" }
            { "id": "TURUN", "businessCapital": 1000000000, "annualSales": 2000000000, "foreignOwned": false, "establishedOn": "2019-01-01" }
            { "id": "NAIK", "businessCapital": 1000000001, "annualSales": 2000000001, "foreignOwned": false, "establishedOn": "2019-01-01" }
            { "id": "TETAP", "businessCapital": 10, "annualSales": 10, "foreignOwned": false, "establishedOn": "2019-01-01" }
            """
        );
        JsonElement root = Graduation(before, after, "2024-06-30", "2025-06-30");
        JsonElement[] readings = [.. root.GetProperty("readings").EnumerateArray()];
        Assert.Equal(["pendaftaran", "pemberdayaan", "waktu-berdiri"], readings.Select(r => r.GetProperty("id").GetString()!));
        foreach (JsonElement reading in readings)
        {
            // By capital alone (the reading of registration) ENTAH is micro on both days; by sales it is unknown on the first.
            bool byCapital = reading.GetProperty("id").GetString() == "pendaftaran";
            Assert.Equal(
                byCapital
                    ? "mikro>mikro tetap: ENTAH,TETAP; mikro>kecil naik: NAIK; kecil>mikro turun: TURUN"
                    : "mikro>mikro tetap: TETAP; mikro>kecil naik: NAIK; kecil>mikro turun: TURUN",
                string.Join(
                    "; ",
                    reading
                        .GetProperty("moves")
                        .EnumerateArray()
                        .Select(m =>
                            $"{m.GetProperty("from").GetString()}>{m.GetProperty("to").GetString()} {m.GetProperty("direction").GetString()}: {Names(m.GetProperty("subjects"))}"
                        )
                )
            );
            Assert.Equal(byCapital ? "" : "ENTAH", Names(reading.GetProperty("undecided")));
        }
        Assert.Equal(
            ("DATANG", "PERGI", 4),
            (Names(root.GetProperty("arrivals")), Names(root.GetProperty("leavers")), root.GetProperty("compared").GetInt32())
        );
    }

    /// <summary>One register on two dates: UU 20/2008 Pasal 6 (micro to 50 million of net assets, 300 million of sales) and PP 7/2021: the law moved, not the enterprise.</summary>
    [Fact]
    public void OneRegisterOnTwoDates_ShowsTheChangeOfLaw()
    {
        string register = Put(
            "sama.json",
            """[ { "id": "A", "netAssets": 50000001, "annualSales": 300000001, "businessCapital": 60000000, "foreignOwned": false, "establishedOn": "2015-01-01" } ]"""
        );
        JsonElement root = Graduation(register, register, "2018-11-06", "2024-06-30");
        Assert.All(
            root.GetProperty("readings").EnumerateArray(),
            r =>
            {
                JsonElement move = Assert.Single(r.GetProperty("moves").EnumerateArray());
                Assert.Equal(
                    ("kecil", "mikro", "turun"),
                    (move.GetProperty("from").GetString(), move.GetProperty("to").GetString(), move.GetProperty("direction").GetString())
                );
            }
        );
    }

    [Fact]
    public void AnInventedRegister_IsWhollyAccountedFor()
    {
        CliResult sample = Cli.Run("sample", "--count", "200", "--seed", "3", "--format", "json");
        string path = Put("rekaan.json", sample.Out);
        JsonElement root = Graduation(path, path, "2018-11-06", "2026-11-22");
        Assert.Equal(200, root.GetProperty("compared").GetInt32());
        Assert.All(
            root.GetProperty("readings").EnumerateArray(),
            r =>
                Assert.Equal(
                    200,
                    r.GetProperty("moves").EnumerateArray().Sum(m => m.GetProperty("count").GetInt32()) + r.GetProperty("undecided").GetArrayLength()
                )
        );
    }

    private static JsonElement Graduation(string before, string after, string onBefore, string onAfter)
    {
        CliResult result = Cli.Run("graduation", before, after, "--on-before", onBefore, "--on-after", onAfter, "--format", "json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        return JsonDocument.Parse(result.Out).RootElement;
    }

    private static string Names(JsonElement list) => string.Join(',', list.EnumerateArray().Select(e => e.GetProperty("subject").GetString()));
}
