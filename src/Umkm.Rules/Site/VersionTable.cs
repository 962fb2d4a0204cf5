using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;
using Umkm.Rules.Documents;

namespace Umkm.Rules.Site;

/// <summary>The versions of a decision side by side: a row a part of the law, a column a version; what is new against the column before it is
/// marked.</summary>
internal static class VersionTable
{
    public static void Write(SitePage page, Decision decision)
    {
        if (decision.Versions.Length < 2)
        {
            return;
        }
        page.Heading(SitePhrases.SideBySide, "versi");
        DecisionVersion[] newestFirst = [.. decision.Versions.Reverse()];
        Dictionary<string, (string Title, string Text)>[] columns = [.. newestFirst.Select(v => Column(page, decision, v))];
        string[] names = [.. columns.SelectMany(c => c.Keys).Distinct().OrderBy(Rank)];
        IEnumerable<Markup> heads = newestFirst.Select(v =>
            Markup.Of($"<th scope=\"col\">{page.Link(SiteAddress.Of(decision, v), page.Days(v.InForce))}</th>")
        );
        IEnumerable<Markup> rows = names.Select(name =>
        {
            string title = columns.First(c => c.ContainsKey(name))[name].Title;
            string?[] texts = [.. columns.Select(c => c.GetValueOrDefault(name).Text)];
            return Markup.Of($"<tr><td>{title}</td>{texts.Select((_, i) => Cell(page, texts, i))}</tr>\n");
        });
        Markup head = Markup.Of($"<thead><tr><th scope=\"col\">{page.Say(SitePhrases.Part)}</th>{heads}</tr></thead>");
        page.Add($"<div class=\"lebar\"><table class=\"beda\">\n{head}\n<tbody>\n{rows}</tbody></table></div>");
    }

    // A version marks what is other than in the one before it, which stands at its right; what the newer one at the left says too is not said again.
    private static Markup Cell(SitePage page, string?[] texts, int i)
    {
        string kind = i + 1 < texts.Length && texts[i] != texts[i + 1] ? "baru" : "";
        return texts[i] is null ? Markup.Of($"<td class=\"{kind}\">{page.Say(SitePhrases.Absent)}</td>")
            : i > 0 && texts[i] == texts[i - 1] ? Markup.Of($"<td class=\"sama {kind}\">{page.Say(SitePhrases.SameAsLeft)}</td>")
            : Markup.Of($"<td class=\"{kind}\">{texts[i]}</td>");
    }

    // The law first, then what is offered, then how it was seen.
    private static int Rank(string name) =>
        name is "dasar" or "celah" ? 0
        : name is "bukti" or "diperiksa" ? 5
        : name.StartsWith("manfaat", StringComparison.Ordinal) ? 3
        : name is "pembukaan" or "seleksi" ? 2
        : name.StartsWith("belum dinilai", StringComparison.Ordinal) ? 4
        : 1;

    // The same part under the same name in every column. What all readings share stands once.
    private static Dictionary<string, (string Title, string Text)> Column(SitePage page, Decision decision, DecisionVersion version)
    {
        var column = new Dictionary<string, (string, string)> { ["dasar"] = (page.Say(SitePhrases.Basis), version.Basis.In(page.Language)) };
        if (version.Gap is { } gap)
        {
            column["celah"] = (page.Say(SitePhrases.Gap), page.Say(gap));
        }
        IEnumerable<IGrouping<(string Name, string Meaning), (LawPart Part, string Reading)>> parts = version
            .Readings.SelectMany(r => LawParts.Of(r, decision).Select(p => (Part: p, Reading: r.Id)))
            .GroupBy(x => (x.Part.Name, x.Part.Meaning));
        foreach (IGrouping<(string Name, string Meaning), (LawPart Part, string Reading)> same in parts)
        {
            LawPart part = same.First().Part;
            bool all = same.Count() == version.Readings.Length;
            string readings = string.Join(", ", same.Select(x => x.Reading));
            string title = page.Say(part.Title);
            column[all ? part.Name : $"{part.Name} {readings}"] = (
                all ? title : page.Say(SitePhrases.InReading, ("part", title), ("reading", readings)),
                page.Say(part.Told())
            );
        }
        foreach (LawPart part in LawParts.Beside(version).Where(p => (p.Value is not null || p.When is not null) && p.Name != "belum diatur"))
        {
            column[part.Name] = (page.Say(part.Title), page.Say(part.Told()));
        }
        column["bukti"] = (page.Say(SitePhrases.Evidence), page.Seen(version.Basis.Evidence));
        column["diperiksa"] = (page.Say(SitePhrases.Checked), page.Date(version.CheckedOn));
        return column;
    }
}
