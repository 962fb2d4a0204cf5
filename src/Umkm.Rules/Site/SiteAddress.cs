using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>The addresses of pages: below the folder of an edition and a language. They stay when the book changes, so that others can link to
/// them.</summary>
internal static class SiteAddress
{
    public const string Home = "index.html";
    public const string Regulations = "peraturan/index.html";
    public const string Terms = "istilah/index.html";
    public const string Papers = "surat/index.html";
    public const string Work = "pekerjaan.html";
    public const string Risks = "risiko/index.html";
    public const string Search = "cari.html";
    private const int HashDigits = 12;
    private const int HashPrefix = 7;

    /// <summary>The folder of an edition: the number of one that was published, else the beginning of the hash of the book.</summary>
    public static string Edition(RuleBook book) =>
        book.Edition.All(c => char.IsAsciiDigit(c) || c == '.') ? book.Edition : "h-" + book.Hash[HashPrefix..(HashPrefix + HashDigits)];

    /// <summary>The folder of a language.</summary>
    public static string Of(Lang language) => language == Lang.English ? "en" : "id";

    public static string Of(Decision decision) => Decision(decision.Id);

    public static string Decision(string id) => $"keputusan/{id}.html";

    public static string Of(Decision decision, DecisionVersion version) => $"{Of(decision)}#{Anchor(version)}";

    public static string Anchor(DecisionVersion version) => "v" + IsoDate.Format(version.InForce.From);

    public static string Of(Instrument instrument) => $"peraturan/{Slug(instrument.Name)}.html";

    public static string Of(Term term) => $"istilah/{Slug(term.Name)}.html";

    public static string Of(PermitKind kind) => $"surat/{Slug(kind.Slug)}.html";

    public static string Risk(string division) => $"risiko/{division}.html";

    /// <summary>Small letters and digits, all else as a dash.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
        return slug.ToString().TrimEnd('-');
    }
}
