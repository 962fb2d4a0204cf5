using System.Text;

namespace Umkm.Cli.Tests;

/// <summary><c>umkm sql</c>: the statement, its tables, and a register as their files.</summary>
public class SqlTests
{
    public static TheoryData<string[], string> Wrong =>
        new()
        {
            { ["--on", "2024-06-30"], "umkm sql: Opsi --dialect belum diberikan. Seharusnya --dialect duckdb|postgresql|clickhouse|spark: " },
            {
                ["--dialect", "postgres", "--on", "2024-06-30"],
                "umkm sql: --dialect: Nilai \"postgres\" tidak dikenal. Seharusnya salah satu dari: duckdb, postgresql, clickhouse, spark. Mungkin maksudnya \"postgresql\"."
            },
            { ["--dialect", "duckdb"], "umkm sql: Opsi --on belum diberikan. Seharusnya --on TANGGAL" },
            { ["--dialect", "duckdb", "--on", "2024-13-01"], "umkm sql: --on: " },
            {
                ["--dialect", "duckdb", "--on", "2024-06-30", "--decisions", "skala-usaha,program/kur-mikr"],
                "umkm sql: --decisions: Keputusan \"program/kur-mikr\" tidak ada di buku aturan."
            },
            { ["--dialect", "duckdb", "--on", "2024-06-30", "--decisions", "program/kur-mikr"], "Mungkin maksudnya \"program/kur-mikro\"." },
            { ["--dialect", "duckdb", "--on", "2024-06-30", "--decisions", "skala-usaha,"], "Keputusan \"\" tidak ada" },
            { ["--dialect", "duckdb", "--on", "2024-06-30", "--decisions", "izin/iumk"], "Keputusan \"izin/iumk\" tidak berlaku pada 2024-06-30." },
            { ["--dialect", "duckdb", "--on", "2024-06-30", "--reading", "pemberdayan"], "Mungkin maksudnya \"pemberdayaan\"." },
            { ["--dialect", "duckdb", "--on", "1950-01-01"], "umkm sql: --on: Pada 1950-01-01 tidak ada keputusan yang berlaku." },
            { ["--dialect", "duckdb", "--schema", "--on", "2024-06-30"], "umkm sql: --on: Opsi ini tidak dapat dipakai bersama --schema." },
            { ["--dialect", "duckdb", "--data", "x.csv", "--schema", "-o", "y"], "umkm sql: --schema: Opsi ini tidak dapat dipakai bersama --data." },
            { ["--dialect", "duckdb", "--data", "x.csv", "--on", "2026-11-22"], "umkm sql: Opsi -o belum diberikan." },
            {
                ["--dialect", "duckdb", "--data", "tidak-ada.csv", "--on", "2026-11-22", "-o", "tidak-dibuat"],
                "tidak-ada.csv: Berkas ini tidak ada."
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_used_ends_with_2(string[] args, string expected)
    {
        CliResult result = Cli.Run(["sql", .. args]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists("tidak-dibuat"));
    }

    [Theory]
    [InlineData("duckdb")]
    [InlineData("postgresql")]
    [InlineData("clickhouse")]
    [InlineData("spark")]
    public void The_statement_names_its_command_and_is_the_same_each_time(string dialect)
    {
        string[] command =
        [
            "sql",
            "--dialect",
            dialect,
            "--on",
            "2024-06-30",
            "--decisions",
            "program/kur-mikro,skala-usaha",
            "--reading",
            "pemberdayaan",
        ];
        CliResult first = Cli.Run(command);
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.StartsWith(
            $"-- umkm sql --dialect {dialect} --on 2024-06-30 --decisions program/kur-mikro,skala-usaha --reading pemberdayaan\n-- ",
            first.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(first.Out, Cli.Run(command).Out);
        Assert.Equal(first.Out, Cli.Run([.. command, "--lang", "en"]).Out);
        Assert.Equal(
            first.Out,
            Cli.Run(
                "sql",
                "--dialect",
                dialect,
                "--on",
                "2024-06-30",
                "--decision",
                "skala-usaha",
                "--decision",
                "program/kur-mikro",
                "--reading",
                "pemberdayaan"
            ).Out
        );
        Assert.All(
            new[] { "usaha_id", "ref", "decision", "possible", "answer", "unmet", "'skala-usaha'", "'program/kur-mikro'" },
            word => Assert.Contains(word, first.Out, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("'izin/nib'", first.Out, StringComparison.Ordinal);
        // Another reading of Pasal 35 compares something else.
        Assert.NotEqual(first.Out.Split('\n', 3)[2], Cli.Run([.. command[..^1], "pendaftaran"]).Out.Split('\n', 3)[2]);
    }

    [Fact]
    public void The_schema_explains_every_column_in_the_language_asked_for()
    {
        CliResult schema = Cli.Run("sql", "--dialect", "postgresql", "--schema", "--lang", "en");
        Assert.Equal((0, ""), (schema.Code, schema.Error));
        string[] tables =
        [
            .. schema.Out.Split('\n').Where(l => l.StartsWith("CREATE TABLE ", StringComparison.Ordinal)).Select(l => l.Split(' ')[2]),
        ];
        Assert.Equal(["usaha", "kegiatan", "produk", "izin", "pinjaman", "risiko"], tables);
        Assert.Contains("-- One row an enterprise.", schema.Out, StringComparison.Ordinal);
        Assert.All(
            schema
                .Out.Split('\n')
                .Where(l => l.StartsWith("  ", StringComparison.Ordinal) && !l.StartsWith("  PRIMARY KEY", StringComparison.Ordinal)),
            l => Assert.Contains(" -- ", l, StringComparison.Ordinal)
        );
        Assert.Contains("-- Satu baris satu usaha.", Cli.Run("sql", "--dialect", "postgresql", "--schema").Out, StringComparison.Ordinal);
    }

    private const string Header =
        "id,nib,legalForm,establishedOn,region,businessCapital,annualSales.2023,annualSales.2024,foreignOwned,owner.employment,activities,products,permits,loans,trainings\n";

    private const string Line =
        "A-1,8120001234567,cv,2019-03-01,35.07,500000000,1000000,3000000000,ya,asn,10794/2020:rendah:scope=Industri%3B kecil;56102/2020,Keripik %3D asin:kind=pangan-olahan:shelfLifeDays=90:animalContent=tidak;Tas,"
        + "nib;halal@2027-03-01:number=ID 1:status=terbit:product=Keripik %3D asin;spp-irt:issuedOn=2024-01-02:activity=10794/2020,kur:scheme=mikro:agreedOn=2024-05-06:plafond=50000000:rate=6:status=lunas,digital\n";

    /// <summary>The same enterprise as JSON, written by hand from the description of the two formats.</summary>
    private const string Json = """
        {"id":"A-1","nib":"8120001234567","legalForm":"cv","establishedOn":"2019-03-01","region":"35.07","businessCapital":500000000,"annualSales":[{"year":2023,"amount":1000000},{"year":2024,"amount":3000000000}],
         "foreignOwned":true,"owner":{"employment":"asn"},"activities":[{"kbli":"10794/2020","risk":"rendah","scope":"Industri; kecil"},{"kbli":"56102/2020"}],
         "products":[{"name":"Keripik = asin","kind":"pangan-olahan","shelfLifeDays":90,"animalContent":false},{"name":"Tas"}],
         "permits":[{"kind":"nib"},{"kind":"halal","validUntil":"2027-03-01","number":"ID 1","status":"terbit","product":"Keripik = asin"},{"kind":"spp-irt","issuedOn":"2024-01-02","activity":"10794/2020"}],
         "loans":[{"programme":"kur","scheme":"mikro","agreedOn":"2024-05-06","plafond":50000000,"rate":6,"status":"lunas"}],"trainings":["digital"]}
        """;

    [Theory]
    [InlineData("duckdb", "true", "false")]
    [InlineData("clickhouse", "1", "0")]
    public void A_register_becomes_the_files_of_the_tables(string dialect, string yes, string no)
    {
        string folder = Directory.CreateTempSubdirectory("umkm-").FullName;
        try
        {
            CliResult csv = Cli.RunWith(
                Encoding.UTF8.GetBytes(Header + Line),
                "sql",
                "--dialect",
                dialect,
                "--data",
                "-",
                "--on",
                "2026-11-22",
                "-o",
                Path.Combine(folder, "csv")
            );
            Assert.Equal((0, "", ""), (csv.Code, csv.Out, csv.Error));
            string json = Path.Combine(folder, "satu.json");
            File.WriteAllText(json, Json);
            Assert.Equal(0, Cli.Run("sql", "--dialect", dialect, "--data", json, "--on", "2026-11-22", "-o", Path.Combine(folder, "json")).Code);
            Dictionary<string, string> Row(string table, int number)
            {
                string[] lines = File.ReadAllLines(Path.Combine(folder, "csv", table + ".csv"));
                Assert.Equal(File.ReadAllLines(Path.Combine(folder, "json", table + ".csv")), lines);
                return lines[0].Split(',').Zip(lines[number].Split(',')).ToDictionary(c => c.First, c => c.Second);
            }
            Dictionary<string, string> enterprise = Row("usaha", 1);
            Assert.Equal(
                ("A-1", "8120001234567", "cv", "2019-03-01", "35.07", "500000000"),
                (
                    enterprise["id"],
                    enterprise["nib"],
                    enterprise["legal_form"],
                    enterprise["established_on"],
                    enterprise["region"],
                    enterprise["business_capital"]
                )
            );
            // The last closed year counts; what was not given is unknown; lists that are given are complete.
            Assert.Equal(
                ("3000000000", yes, "asn", "\\N"),
                (enterprise["annual_sales"], enterprise["foreign_owned"], enterprise["owner_employment"], enterprise["net_assets"])
            );
            Assert.Equal(
                (yes, yes, yes, yes),
                (enterprise["kegiatan_diberikan"], enterprise["produk_diberikan"], enterprise["izin_diberikan"], enterprise["pinjaman_diberikan"])
            );
            Dictionary<string, string> activity = Row("kegiatan", 1);
            Assert.Equal(
                ("A-1", "1", "10794", "2020", "rendah", "Industri; kecil"),
                (activity["usaha_id"], activity["id"], activity["kbli"], activity["edition"], activity["risk"], activity["scope"])
            );
            Dictionary<string, string> product = Row("produk", 1);
            Assert.Equal(
                ("1", "pangan-olahan", "90", no, "Keripik = asin"),
                (product["id"], product["kind"], product["shelf_life_days"], product["animal_content"], product["name"])
            );
            Dictionary<string, string> paper = Row("izin", 2);
            Assert.Equal(
                ("halal", "2027-03-01", "terbit", "1", "\\N"),
                (paper["kind"], paper["valid_until"], paper["status"], paper["produk_id"], paper["kegiatan_id"])
            );
            Assert.Equal(("spp-irt", "2024-01-02", "1"), (Row("izin", 3)["kind"], Row("izin", 3)["issued_on"], Row("izin", 3)["kegiatan_id"]));
            Assert.Equal(("50000000", "2024-05-06"), (Row("pinjaman", 1)["plafond"], Row("pinjaman", 1)["agreed_on"]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A row of sums is an enterprise until a mapping passes it over, and told as screening the register tells it.</summary>
    [Fact]
    public void What_screening_tells_of_a_register_is_told_here_too()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"umkm-{Guid.NewGuid():N}");
        byte[] register = Encoding.UTF8.GetBytes("id,name,businessCapital\nA,Warung,5000000\nJumlah,,5000000\n");
        try
        {
            CliResult screened = Cli.RunWith(register, "screen", "-", "--on", "2026-11-22", "--decision", "skala-usaha");
            CliResult result = Cli.RunWith(register, "sql", "--dialect", "duckdb", "--data", "-", "--on", "2026-11-22", "-o", folder);
            Assert.Equal((0, screened.Error), (result.Code, result.Error));
            Assert.StartsWith("Baris 3 tampaknya baris jumlah", result.Error, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("id,workers\nA,satu\n", "-:2: workers: \"satu\"")]
    [InlineData("id,workers\nA,1\n\nA,2\n", "-:4: Id \"A\" sudah dipakai di -:2.")]
    [InlineData("id,workers\n2,1\n,2\n", "-:3: Id \"2\" sudah dipakai di -:2.")]
    [InlineData("id,orang\nA,1\n", "Kolom \"orang\" tidak dikenal.")]
    [InlineData("", "Berkas ini kosong.")]
    public void A_register_with_a_wrong_row_leaves_nothing(string register, string expected)
    {
        string folder = Path.Combine(Path.GetTempPath(), $"umkm-{Guid.NewGuid():N}");
        CliResult result = Cli.RunWith(
            Encoding.UTF8.GetBytes(register),
            "sql",
            "--dialect",
            "duckdb",
            "--data",
            "-",
            "--on",
            "2026-11-22",
            "-o",
            folder
        );
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Of_a_mapping_the_statement_uses_the_assumptions_and_says_so()
    {
        string mapping = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(mapping, "peta: x\nanggapan: { foreignOwned: tidak }\nkolom: { id: id, Modal: businessCapital }\n");
        try
        {
            string[] arguments = ["sql", "--dialect", "duckdb", "--on", "2026-11-22", "--decision", "skala-usaha"];
            CliResult mapped = Cli.Run([.. arguments, "--mapping", mapping]);
            CliResult assumed = Cli.Run([.. arguments, "--assume", "foreignOwned=false"]);
            Assert.Equal((0, assumed.Out), (mapped.Code, mapped.Out));
            Assert.Contains("--data BERKAS --mapping PETA", mapped.Error, StringComparison.Ordinal);
            Assert.Equal("", assumed.Error);
        }
        finally
        {
            File.Delete(mapping);
        }
    }

    [Fact]
    public void Groups_have_no_tables()
    {
        string file = Path.Combine(Path.GetTempPath(), $"umkm-{Guid.NewGuid():N}.json");
        try
        {
            File.WriteAllText(file, """{"subject":"kelompok","id":"K-1","members":[]}""");
            CliResult result = Cli.Run("sql", "--dialect", "duckdb", "--data", file, "--on", "2026-11-22", "-o", file + ".d");
            Assert.Equal(2, result.Code);
            Assert.Contains("Subjek \"K-1\" adalah kelompok", result.Error, StringComparison.Ordinal);
            Assert.False(Directory.Exists(file + ".d"));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
