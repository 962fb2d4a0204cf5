using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Docs;

/// <summary>The pages on the rule language: every sample is loaded and checked, and no form of the language is left out.</summary>
public class RuleLanguagePageTests
{
    private static readonly Page Indonesian = Page.Of("docs", "bahasa-aturan.md");
    private static readonly Page English = Page.Of("docs", "rule-language.md");

    [Fact]
    public void Every_sample_says_what_it_is() =>
        Assert.Empty(
            Indonesian
                .Samples.Concat(English.Samples)
                .Where(s => s.Kind is not ("berkas" or "syarat" or "ditolak"))
                .Select(s => $"line {s.Line}: {s.Yaml[..Math.Min(40, s.Yaml.Length)]}")
        );

    [Fact]
    public void Both_languages_show_the_same_samples() =>
        Assert.Equal(Indonesian.Samples.Select(s => (s.Kind, s.Name, s.Yaml)), English.Samples.Select(s => (s.Kind, s.Name, s.Yaml)));

    [Fact]
    public void The_files_pass_every_check_together_with_the_embedded_book()
    {
        RuleBookResult result = SampleBook.Load(SampleBook.FilesOf(Indonesian), withCases: true);
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        Assert.Empty(CaseRunner.Run(result.Book!).Select(f => f.Tell(Umkm.Domain.Language.English)));
    }

    [Fact]
    public void Every_condition_is_read_and_written_back()
    {
        RuleFile[] files = SampleBook.FilesOf(Indonesian);
        (string Name, RuleFile File)[] conditions =
        [
            .. from sample in Indonesian.Samples
            where sample.Kind == "syarat" && sample.Name != "kelompok"
            from item in SampleBook.Items(sample.Yaml).Index()
            let name = $"contoh-{sample.Line}-{item.Index + 1}"
            select (name, SampleBook.Requirement(name, sample.Name, item.Item)),
        ];
        Assert.True(conditions.Length > 40);
        RuleBookResult result = SampleBook.Load(
            [.. files.Where(f => !f.Path.EndsWith(".kasus.yaml", StringComparison.Ordinal)), .. conditions.Select(c => c.File)],
            withCases: false
        );
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        Assert.All(
            conditions,
            c => Assert.NotNull(((PermitRequirement)result.Book!.Find($"izin/{c.Name}")!.Versions[0].Readings[0].Body).RequiredWhen)
        );
    }

    [Fact]
    public void Conditions_about_groups_are_read()
    {
        Sample sample = Assert.Single(Indonesian.Samples, s => s is { Kind: "syarat", Name: "kelompok" });
        RuleFile file = SampleBook.File(
            "ketentuan/contoh/kelompok.yaml",
            $$"""
            keputusan: contoh/kelompok
            jenis: ketentuan
            untuk: kelompok
            judul: { id: Contoh, en: Sample }
            versi:
              - berlaku: 2021-02-02 s.d. dicabut
                dasar: Contoh di dalam halaman
                bukti: simpulan
                diperiksa: 2026-11-22
                bila:
                  semua:
            {{string.Join('\n', sample.Yaml.TrimEnd().Split('\n').Select(l => "        " + l))}}
            """
        );
        Assert.Empty(SampleBook.Load([file], withCases: false).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void What_the_page_calls_refused_is_refused_for_that_reason()
    {
        RuleFile[] files = [.. SampleBook.FilesOf(Indonesian).Where(f => !f.Path.EndsWith(".kasus.yaml", StringComparison.Ordinal))];
        foreach (Sample sample in Indonesian.Samples.Where(s => s.Kind == "ditolak"))
        {
            RuleFile bad = SampleBook.Requirement("contoh-ditolak", "usaha", SampleBook.Items(sample.Yaml).Single());
            Problem problem = Assert.Single(SampleBook.Load([.. files, bad], withCases: false).Problems);
            Assert.Equal((sample.Name, bad.Path), (problem.Code, problem.Place.File));
        }
    }

    [Fact]
    public void Every_comparison_word_is_used_in_a_sample_and_told_in_a_table()
    {
        string samples = string.Join('\n', Indonesian.Samples.Where(s => s.Kind == "syarat").Select(s => s.Yaml));
        Assert.All(
            Comparators.All,
            word =>
            {
                Assert.Contains($" {word.Text} ", samples, StringComparison.Ordinal);
                Assert.Contains($"`{word.Text}`", Indonesian.Text, StringComparison.Ordinal);
                Assert.Contains($"`{word.Text}`", English.Text, StringComparison.Ordinal);
            }
        );
    }
}
