using System.Text;
using NodaTime;
using Umkm.Rules.RiskTables;

namespace Umkm.Rules.Tests.RiskTables;

public class RiskTableTests
{
    private const RiskSet R = RiskSet.Low;
    private const RiskSet MR = RiskSet.MediumLow;
    private const RiskSet MT = RiskSet.MediumHigh;
    private const RiskSet T = RiskSet.High;

    private static readonly RiskTable Table = RiskTable.Embedded;

    // Rows that agree with a text or a report (README beside the data).
    [Theory]
    [InlineData("96210", 2025, null, R, R, R, RiskSet.Any)]
    [InlineData("96220", 2025, null, R, R, R, RiskSet.Any)]
    [InlineData("96111", 2020, null, R, R, R, RiskSet.Any)]
    [InlineData("01191", 2025, "budidaya tanaman pakan ternak", R, R, MR, MR)]
    [InlineData("20294", 2025, null, R, R, MR, MT)]
    [InlineData("10298", 2025, "rumput laut kering", MR, MR, MT, MT)]
    [InlineData("56101", 2025, "restoran", MR, MT, MT, MT)]
    [InlineData("20232", 2025, null, T, T, T, T)]
    [InlineData("10391", 2020, null, R, R, R, MR)]
    [InlineData("13134", 2020, null, R, R, MR, MT)]
    public void Known_rows(string code, int edition, string? scope, object micro, object small, object medium, object large)
    {
        Assert.Equal([micro, small, medium, large], Enum.GetValues<RiskScale>().Select(s => (object)Table.Find(code, edition, scope, s).Possible));
    }

    // PP 5/2021 Lampiran I, and startnow.co.id for pillows: rows of KBLI 2020 itself.
    [Theory]
    [InlineData("01411", R, R, T, T)]
    [InlineData("13923", MR, MR, RiskSet.Any, RiskSet.Any)]
    public void Known_rows_of_the_time_of_PP_5_of_2021(string code, object micro, object small, object medium, object large) =>
        Assert.Equal(
            [micro, small, medium, large],
            Enum.GetValues<RiskScale>().Select(s => (object)Table.Find(code, 2020, null, s, RiskTime.UnderPp5).Possible)
        );

    [Fact]
    public void An_answer_names_evidence_date_scope_and_source()
    {
        var barber = Table.Find("96210", 2025, null, RiskScale.Micro);
        Assert.True(barber.IsCertain);
        Assert.Equal(RiskOrigin.Table, barber.Origin);
        Assert.Equal(RiskCautions.None, barber.Cautions);
        Assert.Equal("dataset", barber.Evidence);
        Assert.Equal(new LocalDate(2026, 9, 30), barber.AsOf);
        Assert.Equal((string[])["seluruh"], barber.Scopes);
        Assert.Equal((string[])["96210"], barber.Codes);

        var cattle = Table.Find("01411", 2020, null, RiskScale.Medium, RiskTime.UnderPp5);
        Assert.Equal("teks", cattle.Evidence);
        Assert.Equal(RiskCautions.PartialScopes, cattle.Cautions);
        var text = Table.Source(Assert.Single(cattle.Sources))!;
        Assert.Equal(new LocalDate(2021, 2, 2), text.BasisFrom);
        Assert.Equal(new LocalDate(2025, 6, 4), text.BasisUntil);
        Assert.Null(Table.Source("tidak-ada"));
    }

    [Theory]
    [InlineData("56400", 2025, RiskCautions.None)]
    [InlineData("99999", 2025, RiskCautions.UnknownCode)]
    [InlineData("99999", 2020, RiskCautions.UnknownCode)]
    [InlineData("10794", 2017, RiskCautions.EditionNotCovered)]
    public void What_is_not_in_the_table_is_unknown_and_never_low(string code, int edition, object cautions)
    {
        var answer = Table.Find(code, edition, null, RiskScale.Micro);
        Assert.Equal(RiskSet.Any, answer.Possible);
        Assert.Equal(RiskSet.None, answer.Listed);
        Assert.Equal(RiskOrigin.NotInTable, answer.Origin);
        Assert.Equal(cautions, answer.Cautions);
        Assert.Null(answer.Evidence);
        Assert.Null(answer.AsOf);
    }

    [Theory]
    [InlineData("1079")]
    [InlineData("107945")]
    [InlineData("1079x")]
    [InlineData("")]
    public void A_code_has_five_digits(string code)
    {
        Assert.Throws<ArgumentException>(() => Table.Find(code, 2025, null, RiskScale.Micro));
        Assert.Throws<ArgumentException>(() => Table.Title(code, 2025));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Find("10794", 2025, null, (RiskScale)4));
    }

    [Fact]
    public void Several_scopes_are_several_possible_risks_until_the_scope_is_given()
    {
        var open = Table.Find("56101", 2025, null, RiskScale.Small);
        Assert.Equal(MR | MT, open.Possible);
        Assert.Equal((string[])["menengah-rendah", "menengah-tinggi"], open.Possible.Slugs());
        Assert.Equal(RiskCautions.SeveralScopes, open.Cautions);
        Assert.Equal((string[])["restoran", "rumah/warung makan"], open.Scopes);
        Assert.Equal(open.Scopes.AsEnumerable(), Table.Scopes("56101", 2025));

        var given = Table.Find("56101", 2025, " Rumah / Warung  makan ", RiskScale.Small);
        Assert.Equal(MR, given.Possible);
        Assert.Equal((string[])["rumah/warung makan"], given.Scopes);
        Assert.Equal(RiskCautions.None, given.Cautions);

        var unknown = Table.Find("56101", 2025, "kantin", RiskScale.Small);
        Assert.Equal(MR | MT, unknown.Possible);
        Assert.Equal(RiskCautions.ScopeNotFound, unknown.Cautions);
        Assert.Equal(open.Scopes.AsEnumerable(), unknown.Scopes);

        // Where there is only the whole code, every scope lies in it.
        Assert.Equal(RiskCautions.None, Table.Find("96210", 2025, "pangkas rambut pria", RiskScale.Micro).Cautions);
        Assert.Equal(Table.Find("56101", 2025, null, RiskScale.Small), Table.Find("56101", 2025, "  ", RiskScale.Small));
    }

    [Fact]
    public void A_scope_that_does_not_list_the_scale_leaves_everything_possible()
    {
        // Warung makan lists micro and small only.
        var medium = Table.Find("56101", 2025, null, RiskScale.Medium);
        Assert.Equal(RiskSet.Any, medium.Possible);
        Assert.Equal(MT, medium.Listed);
        Assert.Equal(RiskCautions.SeveralScopes | RiskCautions.ScaleNotListed, medium.Cautions);
        Assert.Equal(MT, Table.Find("56101", 2025, "restoran", RiskScale.Medium).Possible);

        var warung = Table.Find("56101", 2025, "rumah/warung makan", RiskScale.Medium);
        Assert.Equal((RiskSet.Any, RiskOrigin.NotInTable), (warung.Possible, warung.Origin));
        Assert.Equal((string[])["rumah/warung makan"], warung.Scopes);
    }

    [Fact]
    public void A_2020_code_answered_through_the_crosswalk_says_so()
    {
        var tempe = Table.Find("10391", 2020, null, RiskScale.Micro);
        Assert.Equal(RiskOrigin.Crosswalk, tempe.Origin);
        Assert.Equal(RiskCautions.ThroughCrosswalk, tempe.Cautions);
        Assert.Equal("simpulan", tempe.Evidence);
        Assert.Equal((string[])["10307"], tempe.Codes);

        // Private education became 85530 and 85599, neither of which has a row.
        var school = Table.Find("85499", 2020, null, RiskScale.Micro);
        Assert.Equal((RiskSet.Any, RiskSet.None), (school.Possible, school.Listed));
        Assert.Equal((string[])["85530", "85599"], school.Codes);
        Assert.Equal(RiskCautions.ThroughCrosswalk | RiskCautions.TargetNotListed, school.Cautions);

        // A scope of a successor settles it.
        Assert.Equal(MR, Table.Find("56103", 2020, "kedai makan", RiskScale.Micro).Possible);
    }

    [Fact]
    public void A_reused_code_is_never_joined_on_its_digits()
    {
        // 13133: fabric printing in 2020, batik in 2025.
        Assert.True(Table.IsReused("13133"));
        Assert.False(Table.IsReused("10794"));
        Assert.Equal("Industri Kain Batik", Table.Title("13133", 2025));
        Assert.NotEqual(Table.Title("13133", 2020), Table.Title("13133", 2025));

        var old = Table.Find("13133", 2020, null, RiskScale.Micro);
        Assert.DoesNotContain("13133", old.Codes);
        Assert.True(old.Cautions.HasFlag(RiskCautions.ReusedCode));
        Assert.Equal(RiskCautions.ReusedCode, Table.Find("13133", 2025, null, RiskScale.Micro).Cautions);
        Assert.Equal((string[])["13133"], Table.Find("13134", 2020, null, RiskScale.Micro).Codes);
    }

    [Fact]
    public void The_data_is_clean_and_complete()
    {
        Assert.Empty(Table.Validate());
        var lines = Lines(RiskTable.RiskFile);
        Assert.Equal(
            (1064, 1292, 19),
            (lines.Count(l => l[^1] == "oss-2026-09"), lines.Count(l => l[^1] == "oss-2026-07"), lines.Count(l => l[0] == "2020"))
        );
        Assert.Equal(2560, Lines(RiskTable.CrosswalkFile).Count);
        Assert.Equal(146, Lines(RiskTable.CrosswalkFile).Where(l => l[3] == "ya").Select(l => l[0]).Distinct().Count());
    }

    [Fact]
    public void Every_row_is_found_by_its_own_scope()
    {
        foreach (string[] line in Lines(RiskTable.RiskFile))
        {
            for (int scale = 0; scale < 4; scale++)
            {
                RiskSet level = line[3 + scale]
                    .Split('+')
                    .Aggregate(RiskSet.None, (all, slug) => all | (RiskSets.TryParse(slug, out var one) ? one : RiskSet.None));
                if (level != RiskSet.None)
                {
                    (int edition, RiskTime time) =
                        line[0] == "2020" ? (2020, RiskTime.UnderPp5)
                        : line[^1] == "oss-2026-07" ? (2025, RiskTime.EarlierPicture)
                        : (2025, RiskTime.NewestPicture);
                    var answer = Table.Find(line[1], edition, line[2], (RiskScale)scale, time);
                    Assert.Equal(level, answer.Possible);
                    Assert.Equal(RiskOrigin.Table, answer.Origin);
                }
            }
        }
    }

    [Fact]
    public void Every_code_of_every_edition_is_found_and_what_is_possible_covers_what_is_listed()
    {
        foreach (string[] line in Lines(RiskTable.TitleFile))
        {
            int edition = line[0] == "2025" ? 2025 : 2020;
            Assert.Equal(line[2], Table.Title(line[1], edition));
            foreach (var scale in Enum.GetValues<RiskScale>())
            {
                var answer = Table.Find(line[1], edition, null, scale);
                Assert.Equal(answer.Listed, answer.Listed & answer.Possible);
                Assert.NotEqual(RiskSet.None, answer.Possible);
                Assert.Equal(answer.Listed == RiskSet.None, answer.Origin == RiskOrigin.NotInTable);
                Assert.Equal(answer.Origin == RiskOrigin.Crosswalk, answer.Evidence == "simpulan");
            }
        }
    }

    [Theory]
    [InlineData("2025;1079;a;rendah;-;-;-;teks;2026-09-30;s", "five digits")]
    [InlineData("2025;10794;a;sedang;-;-;-;teks;2026-09-30;s", "unknown risk slug")]
    [InlineData("2025;10794;a;-;-;-;-;teks;2026-09-30;s", "no risk")]
    [InlineData("2025;10794;a;rendah;-;-;-;;2026-09-30;s", "evidence")]
    [InlineData("2025;10794;a;rendah;-;-;-;teks;2026-09-31;s", "not a date")]
    [InlineData("2025;10794;a;rendah;-;-;-;teks;2026-09-30;x", "unknown source")]
    [InlineData("2020;10794;a;rendah;-;-;-;teks;2026-09-30;s", "not in edition 2020")]
    [InlineData("2025;10794;a;rendah;-;-;-;teks;2026-09-30", "9 fields")]
    [InlineData("2025;10794; A;rendah;-;-;-;teks;2026-09-30;s\n2025;10794;a;tinggi;-;-;-;teks;2026-09-30;s", "different risk")]
    [InlineData("2025;10794;b;rendah;-;-;-;teks;2026-09-30;s\n2025;10794;a;rendah;-;-;-;teks;2026-09-30;s", "out of order")]
    public void Mistakes_are_located(string rows, string expected)
    {
        var problem = Assert.Single(Small(rows).Validate());
        Assert.Equal(RiskTable.RiskFile, problem.Place.File);
        Assert.Equal(1 + rows.Split('\n').Length, problem.Place.Line);
        Assert.Contains(expected, problem.Tell(Umkm.Domain.Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_crosswalk_that_contradicts_itself_is_a_mistake()
    {
        const string good = "2025;10794;a;rendah;-;-;-;teks;2026-09-30;s";
        Assert.Empty(Small(good, "2020;10795;\"Lama; lain\"\n", "10795;10794;satu-satu;tidak;utama\n").Validate());
        Assert.Equal(2, Small(good, "2020;10795;Lama\n", "10795;10794;gabung;ya;utama\n").Validate().Length);
        Assert.Equal(2, Small(good, "", "10795;10793;satu-satu;tidak;utama\n").Validate().Length);
    }

    [Fact]
    public void Line_ends_of_windows_do_not_matter()
    {
        var table = RiskTable.Load(file => new MemoryStream(Encoding.UTF8.GetBytes(Text(file).Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Empty(table.Validate());
        Assert.Equal(R, table.Find("96210", 2025, null, RiskScale.Micro).Possible);
    }

    [Fact]
    public void No_file_is_read_before_it_is_needed()
    {
        var opened = new List<string>();
        var table = RiskTable.Load(file =>
        {
            opened.Add(file);
            return new MemoryStream(Encoding.UTF8.GetBytes(Text(file)));
        });
        Assert.Empty(opened);
        table.Title("10794", 2020);
        table.Title("10794", 2025);
        Assert.Equal([RiskTable.TitleFile], opened);
    }

    private static RiskTable Small(string risks, string titles = "", string pairs = "") =>
        RiskTable.Load(file => new MemoryStream(
            Encoding.UTF8.GetBytes(
                file switch
                {
                    RiskTable.RiskFile => "edisi;kode;cakupan;mikro;kecil;menengah;besar;bukti;tanggal;sumber\n" + risks,
                    RiskTable.TitleFile => "edisi;kode;judul\n" + titles + "2025;10794;Industri Kerupuk\n",
                    RiskTable.CrosswalkFile => "kode_2020;kode_2025;hubungan;dipakai_ulang;bagian\n" + pairs,
                    _ => "sumber;dasar_mulai;dasar_sampai;gambar;uraian\ns;;;;Sumber\n",
                }
            )
        ));

    private static List<string[]> Lines(string file) => [.. Text(file).TrimEnd('\n').Split('\n').Skip(1).Select(SortedCsv.Split)];

    private static string Text(string file)
    {
        using var reader = new StreamReader(typeof(RiskTable).Assembly.GetManifestResourceStream("BukuAturan/risiko/" + file)!);
        return reader.ReadToEnd();
    }
}
