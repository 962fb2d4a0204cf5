using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Tests.Docs;

/// <summary>The embedded book with the samples of a page laid over it.</summary>
internal static class SampleBook
{
    /// <summary>The rule files that a page shows.</summary>
    public static RuleFile[] FilesOf(Page page) => [.. page.Samples.Where(s => s.Kind == "berkas").Select(s => File(s.Name, s.Yaml))];

    /// <summary>A rule file.</summary>
    public static RuleFile File(string path, string yaml) => new(path, Encoding.UTF8.GetBytes(yaml));

    /// <summary>Loads and checks the embedded book with files added, cases too if wanted.</summary>
    public static RuleBookResult Load(IEnumerable<RuleFile> files, bool withCases) =>
        RuleBook.Load(
            [.. RuleBook.EmbeddedRuleFiles.Where(f => withCases || !f.Path.EndsWith(".kasus.yaml", StringComparison.Ordinal)), .. files],
            "contoh",
            withCases
        );

    /// <summary>A permit requirement that asks for one condition of a list such as the pages show.</summary>
    public static RuleFile Requirement(string name, string subject, string item)
    {
        string condition = string.Join('\n', item.Split('\n').Select(line => "      " + line));
        string yaml = $$"""
            keputusan: izin/{{name}}
            jenis: izin
            untuk: {{subject}}
            sifat: wajib
            judul: { id: Contoh, en: Sample }
            versi:
              - berlaku: 2021-02-02 s.d. dicabut
                dasar: Contoh di dalam halaman
                bukti: simpulan
                diperiksa: 2026-11-22
                dipenuhi oleh: [NIB]
                wajib bila:
            {{condition}}

            """;
        return File($"izin/{name}.yaml", yaml);
    }

    /// <summary>The items of a top-level YAML list, each without its dash.</summary>
    public static IEnumerable<string> Items(string yaml)
    {
        var item = new StringBuilder();
        foreach (string line in yaml.Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '-' && item.Length > 0)
            {
                yield return item.ToString().TrimEnd('\n');
                item.Clear();
            }
            item.Append(line[2..]).Append('\n');
        }
        yield return item.ToString().TrimEnd('\n');
    }
}
