using System.Text;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests;

/// <summary>What a host does with the library: streams in, streams out, no file and no console.</summary>
public class HostTests
{
    private const string Usaha = """
        id,legalForm,establishedOn,foreignOwned,businessCapital,annualSales,permits,activities
        A,orang-perseorangan,2023-02-01,false,40000000,250000000,nib,10794/2020:rendah
        B,cv,2015-06-12,false,3000000000,9000000000,-,47112/2020:rendah
        C,,,,,,,
        D,pt,bukan tanggal,,,,,

        """;

    private static readonly LocalDate On = new(2026, 11, 22);
    private static readonly Assessor Assessor = new(RuleBook.Embedded, new AssessorOptions { Only = ["skala-usaha", "izin/nib"] });

    [Fact]
    public void A_register_is_screened_from_stream_to_stream()
    {
        using var answers = new MemoryStream();
        using var rejects = new MemoryStream();
        using RegisterInput input = Input(Usaha);
        RegisterTotals totals = new RegisterScreening(Assessor, On, Language.English).Run(input, "usaha", answers, rejects, true, default);
        Assert.Equal(
            """
            id,skala-usaha,izin/nib
            A,mikro,terpenuhi
            B,kecil,kurang
            C,mikro|kecil|menengah|besar,kurang|terpenuhi

            """,
            Text(answers)
        );
        Assert.StartsWith("line,id,column,reason\n5,D,establishedOn,", Text(rejects), StringComparison.Ordinal);
        Assert.Equal((4, 3, 1), (totals.Read, totals.Answered, totals.Rejected));
        var report = new ScreeningReport("usaha", On, RuleBook.Embedded.Edition, RuleBook.Embedded.Hash, null, totals);
        using var summary = JsonDocument.Parse(report.ToJson());
        Assert.Equal(3, summary.RootElement.GetProperty("answered").GetInt32());
        Assert.Contains("<h1>", Encoding.UTF8.GetString(report.ToHtml(RuleBook.Embedded, Language.Indonesian)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assumption_is_listed_with_what_it_decided()
    {
        Assert.True(AssumedFact.TryParse("foreignOwned=false", RuleBook.Embedded.Glossary, out AssumedFact? assumed, out _));
        var assessor = new Assessor(RuleBook.Embedded, new AssessorOptions { Only = ["skala-usaha"], Assumptions = [assumed!] });
        using var answers = new MemoryStream();
        using RegisterInput input = Input("id,foreignOwned,businessCapital,annualSales\nA,,5000000,15000000\nB,false,5000000,15000000\nC,,,\n");
        RegisterTotals totals = new RegisterScreening(assessor, On, Language.English).Run(input, "usaha", answers, null, true, default);
        Assert.Equal("id,skala-usaha\nA,mikro\nB,mikro\nC,mikro|kecil|menengah|besar\n", Text(answers));
        // Of A it decides the answer (PP 7/2021 Pasal 35 is about domestic capital); B says so itself; C is open with it too.
        AssumptionCount count = Assert.Single(totals.Assumptions);
        Assert.Equal((2, 1, 1), (count.Used, count.Rows, count.Answers));
        var report = new ScreeningReport("usaha", On, RuleBook.Embedded.Edition, RuleBook.Embedded.Hash, null, totals);
        using var summary = JsonDocument.Parse(report.ToJson());
        Assert.Equal(1, summary.RootElement.GetProperty("assumptions")[0].GetProperty("rowsDecided").GetInt32());
        Assert.Contains("used for 2 rows", Encoding.UTF8.GetString(report.ToHtml(RuleBook.Embedded, Language.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_in_both_languages()
    {
        using RegisterInput input = Input("id,modal,region\nA,1,2\n");
        RegisterException refused = Assert.Throws<RegisterException>(() => RegisterSubjects.Read(input, "usaha.csv", RuleBook.Embedded).Count());
        Assert.All(refused.Problems, p => Assert.StartsWith("usaha.csv: ", p.Tell(Language.Indonesian), StringComparison.Ordinal));
        Assert.Contains("\"modal\"", refused.Problems[0].Tell(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_written_and_read_back_is_the_same_enterprises()
    {
        var sample = new SampleRegister(RuleBook.Embedded, 3, On);
        Enterprise[] before = [.. Enumerable.Range(0, 50).Select(i => sample[i])];
        using var stream = new MemoryStream();
        using (var csv = new RegisterCsv(stream, sample.Headers))
        {
            foreach (Enterprise enterprise in before)
            {
                csv.Write(enterprise);
            }
        }
        using RegisterInput input = Input(Text(stream));
        Enterprise[] after = [.. RegisterSubjects.Read(input, "sample", RuleBook.Embedded)];
        Assert.Equal(before.Select(e => e.Id), after.Select(e => e.Id));
        Assert.Equal(before.Select(e => e.Activities), after.Select(e => e.Activities));
        Assert.Equal(before.Select(e => e.BusinessCapital), after.Select(e => e.BusinessCapital));
    }

    private static RegisterInput Input(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), "usaha");

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}
