using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Loading;
using Umkm.Rules.Review;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Tests.Review;

/// <summary>How fresh a book is: newer regulations, coming days at their bounds, and whom they touch.</summary>
public partial class FreshnessTests
{
    private const string Regulations = """
        jenis peraturan:
          PP: { nama: Peraturan Pemerintah, pembuat: Presiden }
        peraturan:
          PP 1/2020: { diubah oleh: [PP 2/2026, PP 3/2031], bukti: teks, diperiksa: 2026-04-01 }
          PP 2/2026: { judul: Perubahan, diundangkan: 2026-04-20, berlaku: 2026-05-01, bukti: teks, diperiksa: 2026-04-01 }
          PP 3/2031: { bukti: laporan, diperiksa: 2026-04-01 }
        """;

    private const string Permit = """
        keputusan: izin/uji
        jenis: izin
        untuk: usaha
        sifat: wajib
        judul: { id: Uji, en: Test }
        versi:
          - berlaku: 2020-01-01 s.d. 2026-12-31
            dasar: PP 1/2020 Pasal 3
            bukti: teks
            diperiksa: 2026-04-30
            wajib bila: penanaman modal asing
            dipenuhi oleh: [NIB]
            jatuh tempo:
              - selain itu: { sejak: 2026-12-01 }
          - berlaku: 2027-01-01 s.d. 2027-06-30
            dasar: PP 1/2020 Pasal 4
            bukti: ingatan
            diperiksa: 2026-05-01
            wajib bila: selalu
            dipenuhi oleh: [NIB]
        """;

    private static readonly RuleBook Small = Book();

    // PP 2/2026 is in force from 2026-05-01; the first version was checked the day before, the second on that day.
    [Theory]
    [InlineData("2026-04-30", 0)]
    [InlineData("2026-05-01", 1)]
    [InlineData("2026-12-31", 1)]
    public void A_regulation_is_newer_than_the_check_from_its_first_day(string on, int newer)
    {
        NewerInstrument[] told = [.. FreshnessReport.Of(Small, Day(on), 1).Newer.Where(n => n.Instrument.Name == "PP 2/2026")];
        Assert.Equal(newer, told.Length);
        Assert.All(told, n => Assert.Equal(("PP 1/2020", "izin/uji"), (n.Cited.Name, n.Version.Id)));
    }

    [Fact]
    public void One_checked_on_that_day_or_later_is_not() =>
        Assert.DoesNotContain(FreshnessReport.Of(Small, new LocalDate(2027, 2, 1), 1).Newer, n => n.Instrument.Name == "PP 2/2026");

    [Fact]
    public void One_whose_day_was_not_seen_is_told_by_its_year() =>
        Assert.Contains(FreshnessReport.Of(Small, new LocalDate(2027, 2, 1), 1).Newer, n => n.Instrument.Name == "PP 3/2031");

    // The duty falls due on 2026-12-01, the rule changes on 2027-01-01 and has ended on 2027-07-01.
    [Theory]
    [InlineData("2026-11-30", 1, "2026-12-01 DutyFallsDue")]
    [InlineData("2026-12-01", 30)]
    [InlineData("2026-12-01", 31, "2027-01-01 RuleChanges")]
    [InlineData("2026-11-29", 1)]
    [InlineData("2027-01-01", 180)]
    [InlineData("2027-01-01", 181, "2027-07-01 RuleEnds")]
    [InlineData("2026-04-30", 1, "2026-05-01 InstrumentBegins")]
    public void Coming_days_at_their_bounds(string on, int within, params string[] days) =>
        Assert.Equal(days, FreshnessReport.Of(Small, Day(on), within).Ahead.Select(d => $"{LocalDatePattern.Iso.Format(d.Day)} {d.Kind}"));

    [Fact]
    public void A_register_is_counted()
    {
        var assessor = new Assessor(Small);
        LocalDate on = new(2026, 11, 28);
        FreshnessReport report = FreshnessReport.Of(Small, on, 60);
        var tally = new TouchedTally();
        foreach (Enterprise enterprise in new[] { Foreign([]), Foreign([]), Foreign([new HeldPermit { Kind = "nib" }]) })
        {
            tally.Add(assessor.Timeline(enterprise, on, report.Until));
        }
        Assert.Equal((3, 2), (tally.Enterprises, tally.Changing));
        Touched due = Assert.Single(tally.All, t => t.Kind == TimelineCauseKind.DutyFallsDue);
        Assert.Equal(("izin/uji", 2, new LocalDate(2026, 12, 1)), (due.Decision, due.Enterprises, due.First));

        string page = report.Explain(tally, Lang.English, ExplanationForm.Markdown);
        Assert.Contains("2 of 3 enterprises have answers that change", page, StringComparison.Ordinal);
        JsonElement json = JsonDocument.Parse(report.ToJson(tally, Lang.Indonesian)).RootElement;
        Assert.Equal("jatuh-tempo", json.GetProperty("register").GetProperty("touched")[0].GetProperty("cause").GetString());
        Assert.Equal("2026-12-01", json.GetProperty("dates")[0].GetProperty("day").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void At_least_one_day_is_looked_ahead(int within) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FreshnessReport.Of(Small, new LocalDate(2026, 11, 28), within));

    /// <summary>The grades of the versions in force, counted from the rule files as plain text; of 65 in edition 2026.11 only 8 were text.</summary>
    [Fact]
    public void Grades_of_evidence_are_those_of_the_files()
    {
        LocalDate on = new(2026, 11, 28);
        var counted = new Dictionary<string, int>
        {
            ["teks"] = 0,
            ["laporan"] = 0,
            ["ingatan"] = 0,
            ["simpulan"] = 0,
        };
        foreach (RuleFile file in RuleBook.EmbeddedRuleFiles.Where(f => !f.Path.EndsWith(".kasus.yaml", StringComparison.Ordinal)))
        {
            string yaml = Encoding.UTF8.GetString(file.Utf8.Span);
            foreach (
                Match version in Versions()
                    .Matches(yaml)
                    .Where(_ => yaml.StartsWith("keputusan: ", StringComparison.Ordinal) || yaml.StartsWith("tersirat: ", StringComparison.Ordinal))
            )
            {
                LocalDate from = Day(version.Groups["from"].Value);
                LocalDate until = version.Groups["until"].Value is "dicabut" ? LocalDate.MaxIsoValue : Day(version.Groups["until"].Value);
                if (from <= on && on <= until)
                {
                    counted[version.Groups["evidence"].Value]++;
                }
            }
        }
        FreshnessReport report = FreshnessReport.Of(RuleBook.Embedded, on, 1);
        Assert.Equal(
            counted.Values,
            [report.CountOf(Evidence.Text), report.CountOf(Evidence.Report), report.CountOf(Evidence.Memory), report.CountOf(Evidence.Inference)]
        );
        Assert.Contains(report.InForce, v => v.Id == "tersirat/bukan-modal-asing-menurut-bentuk" && v.CheckedOn == new LocalDate(2026, 11, 28));
        Assert.True(counted["teks"] >= 30, $"{counted["teks"]} versions rest on text");
    }

    private static Enterprise Foreign(EquatableList<HeldPermit> permits) => new() { ForeignOwned = true, Permits = permits };

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static RuleBook Book()
    {
        RuleFile[] files =
        [
            .. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal)),
            new("peraturan/uji.yaml", Encoding.UTF8.GetBytes(Regulations)),
            new("izin/uji.yaml", Encoding.UTF8.GetBytes(Permit)),
        ];
        RuleBookResult read = RuleBook.Load(files, "uji", withCases: false);
        Assert.Empty(read.Problems);
        return read.Book!;
    }

    [GeneratedRegex(@"^  - berlaku: (?<from>\S+) s\.d\. (?<until>\S+)\n(?:(?!  - berlaku).*\n)*?    bukti: (?<evidence>\w+)", RegexOptions.Multiline)]
    private static partial Regex Versions();
}
