using Umkm.Rules.Books;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Docs;

/// <summary>The glossary page is made from the rule book. The test compares and never rewrites it.</summary>
public class GlossaryPageTests
{
    [Fact]
    public void The_page_is_that_of_the_embedded_book()
    {
        string page = GlossaryPage.Markdown(RuleBook.Embedded);
        string path = Page.PathOf("docs", "glosarium.md");
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == page)
        {
            return;
        }
        string made = Path.Combine(AppContext.BaseDirectory, "glosarium.md");
        File.WriteAllText(made, page);
        Assert.Fail($"docs/glosarium.md is not that of the rule book any more. To renew it: cp \"{made}\" \"{path}\"");
    }

    [Fact]
    public void Every_term_and_every_kind_of_paper_stands_on_it()
    {
        string page = GlossaryPage.Markdown(RuleBook.Embedded);
        Assert.All(RuleBook.Embedded.Glossary.Terms, t => Assert.Contains($"\n**{t.Name}** · *{t.English}*", page, StringComparison.Ordinal));
        Assert.All(
            RuleBook.Embedded.Glossary.PermitKinds,
            (PermitKind k) => Assert.Contains($"| `{k.Slug}` | {k.Name} |", page, StringComparison.Ordinal)
        );
    }
}
