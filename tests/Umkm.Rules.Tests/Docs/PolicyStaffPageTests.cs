using System.Text;
using System.Text.RegularExpressions;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Results;

namespace Umkm.Rules.Tests.Docs;

/// <summary>The page for policy staff shows what they will see.</summary>
public partial class PolicyStaffPageTests
{
    private static readonly Page Staff = Page.Of("docs", "untuk-petugas.md");
    private static readonly NodaTime.LocalDate FirstDay = new(2027, 1, 1);
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

    [Fact]
    public void The_change_of_a_programme_passes_as_it_is_shown()
    {
        RuleBookResult result = Over("berkas");
        Assert.Empty(result.Problems);
        Assert.DoesNotContain(result.Warnings, w => w.Place.File.StartsWith("perubahan/", StringComparison.Ordinal));
        DecisionVersion version = result.Book!.Find("program/kur-mikro")!.On(FirstDay)!;
        Assert.All(
            version.Readings,
            r => Assert.Contains(((Criteria)r.Body).Parts, c => c.Sentence.English.EndsWith("at most Rp200 million", StringComparison.Ordinal))
        );
        Assert.Contains(version.Programme!.Benefits, b => b.Value == "lebih dari Rp10 juta sampai dengan Rp200 juta");
    }

    [Fact]
    public void The_change_of_a_shared_number_passes_as_it_is_shown_but_for_its_cases()
    {
        RuleBookResult result = Over("angka");
        Assert.Empty(result.Problems);
        Assert.Equal(
            ["versi-tanpa-kasus"],
            result.Warnings.Where(w => w.Place.File.StartsWith("perubahan/", StringComparison.Ordinal)).Select(w => w.Code).Distinct()
        );
        foreach ((string id, string value) in new[] { ("super-mikro", "paling banyak Rp20 juta"), ("mikro", "lebih dari Rp20 juta sampai") })
        {
            Benefit benefit = result
                .Book!.Find($"program/kur-{id}")!
                .On(FirstDay)!
                .Programme!.Benefits.Single(b => b.Name.Indonesian == "Plafon per akad");
            Assert.StartsWith(value, benefit.Value, StringComparison.Ordinal);
            Assert.Equal("Permenko Perekonomian 99/2026 Pasal 4", benefit.Basis);
        }
    }

    // KUR, what it refers to and the shared words, with the samples of a kind laid over them; the rest of the book need not be read.
    private static RuleBookResult Over(string kind)
    {
        RuleFile[] own = [.. Staff.Samples.Where(s => s.Kind == kind).Select(s => SampleBook.File(s.Name, s.Yaml))];
        string[] needed = ["istilah/", "peraturan/", "bilangan/", "program/kur-", "klasifikasi/skala-usaha"];
        return RuleBook.Load(
            [
                .. RuleBook.EmbeddedRuleFiles.Where(f =>
                    Array.Exists(needed, n => f.Path.StartsWith(n, StringComparison.Ordinal)) && !Array.Exists(own, o => o.Path == f.Path)
                ),
                .. own,
            ],
            "contoh",
            withCases: true,
            withCitations: true
        );
    }

    [GeneratedRegex(@"```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Json();
}
