using System.Text;
using System.Text.RegularExpressions;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Rules.Tests.Docs;

/// <summary>The page for policy staff shows what they will see.</summary>
public partial class PolicyStaffPageTests
{
    private static readonly Page Staff = Page.Of("docs", "untuk-petugas.md");
    private static readonly Page Language = Page.Of("docs", "bahasa-aturan.md");

    [Fact]
    public void The_problem_shown_is_what_a_slip_in_the_sample_gives()
    {
        var files = SampleBook
            .FilesOf(Language)
            .Where(f => !f.Path.EndsWith(".kasus.yaml", StringComparison.Ordinal))
            .Select(f =>
                SampleBook.File(
                    f.Path,
                    Encoding.UTF8.GetString(f.Utf8.Span).Replace("bila: KTP Kota Contoh\n", "bila: KTP Kota Conto\n", StringComparison.Ordinal)
                )
            );
        Problem problem = Assert.Single(SampleBook.Load(files, withCases: false).Problems);
        Assert.Contains($"```\n{problem}\n```", Staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_enterprise_shown_is_read_and_assessed_with_its_local_fact()
    {
        RuleBook book = SampleBook
            .Load(SampleBook.FilesOf(Language).Where(f => !f.Path.EndsWith(".kasus.yaml", StringComparison.Ordinal)), withCases: false)
            .Book!;
        SubjectReadResult read = SubjectJson.Read(Encoding.UTF8.GetBytes(Json().Match(Staff.Text).Groups["json"].Value), "usaha.json");
        Assert.True(read.Succeeded);
        Assessment assessment = new Assessor(book).Assess(read.Subject!, new NodaTime.LocalDate(2026, 11, 22));
        DecisionResult result = assessment["program/kota-contoh/modal-pasar"];
        Assert.Null(result.Answer);
        Assert.True(result.Criteria.Single(c => c.Id == "penduduk").Holds);
    }

    [GeneratedRegex(@"```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Json();
}
