using System.Reflection;
using System.Xml.Linq;

namespace Umkm.Packages.Tests;

/// <summary>The documentation that ships beside the assemblies. That no public member lacks it, the compiler sees to; that it says something, these tests.</summary>
public class XmlDocumentationTests
{
    [Theory]
    [InlineData("Umkm.Domain")]
    [InlineData("Umkm.Rules")]
    [InlineData("Umkm.Registers")]
    [InlineData("Umkm.AspNetCore")]
    public void Every_documented_member_has_a_summary_that_ends_as_a_sentence(string library) =>
        Assert.Empty(
            from member in Members(library)
            where IsPublic(library, member.Attribute("name")!.Value) && !member.Descendants("inheritdoc").Any()
            let summary = Text(member.Element("summary"))
            where summary.Length < 3 || summary[^1] is not ('.' or '?' or ':' or ')')
            select $"{member.Attribute("name")!.Value}: \"{summary}\""
        );

    [Theory]
    [InlineData("Umkm.Domain")]
    [InlineData("Umkm.Rules")]
    [InlineData("Umkm.Registers")]
    [InlineData("Umkm.AspNetCore")]
    public void What_a_host_reads_refers_only_to_what_it_can_use(string library) =>
        Assert.Empty(
            from member in Members(library)
            where IsPublic(library, member.Attribute("name")!.Value)
            from cref in member.Descendants().Attributes("cref").Select(c => c.Value)
            where cref[2..].StartsWith("Umkm.", StringComparison.Ordinal) && !Libraries.Any(l => HasPublic(l, cref))
            select $"{member.Attribute("name")!.Value}: {cref}"
        );

    [Theory]
    [InlineData("Umkm.Domain")]
    [InlineData("Umkm.Rules")]
    [InlineData("Umkm.Registers")]
    [InlineData("Umkm.AspNetCore")]
    public void A_legal_source_names_its_term_and_a_regulation(string library) =>
        Assert.Empty(
            from law in Members(library).Descendants("law")
            where string.IsNullOrWhiteSpace(law.Attribute("term")?.Value) || !law.Value.Any(char.IsAsciiDigit)
            select law.ToString()
        );

    /// <summary>In remarks, because editors show those and not a tag of our own.</summary>
    [Fact]
    public void The_facts_that_the_law_defines_say_where_as_editors_show_it()
    {
        XElement[] laws = [.. Members("Umkm.Domain").Descendants("law")];
        Assert.True(laws.Length >= 10);
        Assert.All(laws, law => Assert.Equal("remarks", law.Parent!.Name.LocalName));
        Assert.All(laws, law => Assert.Single(law.Ancestors("member").Single().Elements("remarks")));
    }

    private static readonly string[] Libraries = ["Umkm.Domain", "Umkm.Rules", "Umkm.Registers", "Umkm.AspNetCore"];

    private static IEnumerable<XElement> Members(string library) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{library}.xml")).Descendants("member");

    /// <summary>Whether a documentation id names a public type, or a member of one that has no namesake that is not public.</summary>
    private static bool IsPublic(string library, string id)
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        string name = id[2..].Split('(')[0];
        string owner = id[0] == 'T' ? name : name[..name.LastIndexOf('.')];
        return Assembly.Load(library).GetExportedTypes().FirstOrDefault(t => t.FullName!.Replace('+', '.') == owner) is { } type
            && (
                id[0] == 'T'
                || type.GetMember(name[(owner.Length + 1)..].Replace("#ctor", ".ctor", StringComparison.Ordinal).Split("``")[0], Hidden).Length == 0
            );
    }

    /// <summary>Whether a documentation id names a public type, or one that has a public member of the name.</summary>
    private static bool HasPublic(string library, string id)
    {
        const BindingFlags Open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;
        string name = id[2..].Split('(')[0].Split("``")[0];
        string owner = id[0] == 'T' ? name : name[..name.LastIndexOf('.')];
        return Assembly.Load(library).GetExportedTypes().FirstOrDefault(t => t.FullName!.Replace('+', '.') == owner) is { } type
            && (id[0] == 'T' || type.GetMember(name[(owner.Length + 1)..].Replace("#ctor", ".ctor", StringComparison.Ordinal), Open).Length > 0);
    }

    private static string Text(XElement? element) =>
        element is null ? "" : string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
