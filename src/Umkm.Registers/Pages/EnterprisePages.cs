using Umkm.Registers.Cells;
using Umkm.Registers.Pages;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Registers;

/// <summary>One page for each of the first enterprises of a register, from a template of the office: what is decided, which papers are
/// lacking, what to
/// ask.</summary>
public sealed class EnterprisePages
{
    /// <summary>The places that a template can name.</summary>
    private static readonly string[] Places =
    [
        "nomor",
        "id",
        "nama",
        "tanggal",
        "golongan",
        "program",
        "surat kurang",
        "tanyakan",
        "terbuka",
        "aturan",
    ];

    private readonly PageTemplate _template;
    private readonly Action<int, byte[]> _write;

    /// <summary>Begins.</summary>
    /// <param name="template">The template, HTML with places in double braces; null for a plain one.</param>
    /// <param name="name">The name of the template, for messages.</param>
    /// <param name="most">How many enterprises get a page.</param>
    /// <param name="write">Takes each page, UTF-8, with its number from 1.</param>
    /// <exception cref="RegisterException">The template names places that there are not.</exception>
    public EnterprisePages(string? template, string name, int most, Action<int, byte[]> write)
    {
        Guard.Against.Null(name);
        _write = Guard.Against.Null(write);
        Most = Guard.Against.Negative(most);
        _template = new PageTemplate(template ?? PlainPage.Html, name, Places);
    }

    /// <summary>How many enterprises get a page.</summary>
    public int Most { get; }

    /// <summary>How many have one so far.</summary>
    public int Written { get; private set; }

    internal void Write(string id, string name, Assessment assessment, Lang language)
    {
        int number = ++Written;
        DecisionResult[] main = [.. assessment.Decisions.Where(d => d.Kind != DecisionKind.Provision)];
        _write(
            number,
            _template.Fill(place =>
                place switch
                {
                    "nomor" => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    "id" => HtmlText.Encode(id),
                    "nama" => HtmlText.Encode(name.Length == 0 ? id : name),
                    "tanggal" => IsoDate.Format(assessment.AssessedOn),
                    "golongan" => List(
                        main.Where(d => d.Kind == DecisionKind.Classification),
                        d => $"{d.Title.In(language)}: {Possible(d, language)}"
                    ),
                    "program" => List(main.Where(d => d.Kind == DecisionKind.Programme && d.Answer == Answers.Eligible), d => d.Title.In(language)),
                    "surat kurang" => List(
                        main.Where(d => d.Kind == DecisionKind.Permit && d.Answer is Answers.Missing or Answers.Expired),
                        d => $"{d.Title.In(language)}: {Possible(d, language)}"
                    ),
                    "tanyakan" => Items(Asked(main, language)),
                    "terbuka" => List(main.Where(d => d.Answer is null), d => $"{d.Title.In(language)}: {Possible(d, language)}"),
                    _ => HtmlText.Encode($"{assessment.Edition}, {assessment.Hash}"),
                }
            )
        );
    }

    /// <summary>The facts that decide most often first.</summary>
    private static IEnumerable<string> Asked(IEnumerable<DecisionResult> decisions, Lang language) =>
        decisions
            .SelectMany(d => d.MissingFacts.Select(m => (Name: m.Name.In(language), m.Item)))
            .GroupBy(m => m)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .Select(g => g.Key.Item is { } item ? $"{g.Key.Name} ({item})" : g.Key.Name)
            .Take(10);

    private static string Possible(DecisionResult result, Lang language) => string.Join(" | ", result.Possible.Select(a => a.Label.In(language)));

    private static string List(IEnumerable<DecisionResult> decisions, Func<DecisionResult, string> text) => Items(decisions.Select(text));

    private static string Items(IEnumerable<string> items) =>
        string.Concat(items.Select(i => $"<li>{HtmlText.Encode(i)}</li>\n")) is { Length: > 0 } list ? list : "<li>–</li>\n";
}
