using System.Text.Json;

namespace Umkm.Cli.Tests.Cases;

/// <summary>Reasons cite what decided, and nothing is asked for that cannot matter: the very lines that once did otherwise.</summary>
public class ReasonCaseTests
{
    [Fact]
    public void ALegalFormThatDecides_IsCited()
    {
        var said = AssessedJson.Of("""{"permits":[],"legalForm":"cv"}""", "2026-11-22");
        Assert.Equal("kurang", said.Answers("izin/npwp"));
        string reasons = said.Decision("izin/npwp").GetProperty("reasons").GetRawText();
        Assert.Contains("bentuk usaha", reasons, StringComparison.Ordinal);
        // With the other form and one more fact the answer is another: that is why the form is a reason.
        var other = AssessedJson.Of(
            """{"permits":[],"legalForm":"orang-perseorangan","facts":{"NIK tervalidasi sebagai NPWP":true}}""",
            "2026-11-22"
        );
        Assert.Equal("terpenuhi", other.Answers("izin/npwp"));
    }

    [Fact]
    public void TheLastDayOfAPaperThatCountsWhileTheBusinessRuns_IsNotAskedFor()
    {
        const string subject = """{"legalForm":"orang-perseorangan","permits":[{"kind":"npwp","status":"dalam-proses"DAY}]}""";
        var said = AssessedJson.Of(subject.Replace("DAY", "", StringComparison.Ordinal), "2026-11-22");
        JsonElement decision = said.Decision("izin/npwp");
        Assert.DoesNotContain("validUntil", decision.GetProperty("missingFacts").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["facts.NIK tervalidasi sebagai NPWP"], said.ToGive("izin/npwp").Distinct());
        foreach (string day in (string[])["2020-01-01", "2040-01-01"])
        {
            var dated = AssessedJson.Of(subject.Replace("DAY", $",\"validUntil\":\"{day}\"", StringComparison.Ordinal), "2026-11-22");
            Assert.Equal(said.Answers("izin/npwp"), dated.Answers("izin/npwp"));
        }
    }
}
