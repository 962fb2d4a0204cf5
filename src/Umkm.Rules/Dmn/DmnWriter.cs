using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Dmn;

/// <summary>Writes a decision on a day as DMN: a decision table for each reading of the law, hit policy COLLECT, so that the result is the list of
/// answers that are still possible.</summary>
internal static class DmnWriter
{
    /// <summary>The namespace of DMN 1.5.</summary>
    public const string Dmn15 = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    /// <summary>The namespace of DMN 1.3, which more programs read; what is written here is the same in both.</summary>
    public const string Dmn13 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    /// <summary>The document.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="tables">Its tables, one a reading; at least one.</param>
    /// <param name="book">Its book.</param>
    /// <param name="on">The day.</param>
    /// <param name="language">The language of labels.</param>
    /// <param name="space">The namespace, which says the version.</param>
    public static string Write(Decision decision, IReadOnlyList<DecisionTable> tables, RuleBook book, LocalDate on, Lang language, string space)
    {
        XNamespace dmn = space;
        string day = NodaTime.Text.LocalDatePattern.Iso.Format(on);
        string id = Feel.Identifier(decision.Id);
        (string Name, string Type, LocalizedText Label)[] inputs =
        [
            .. tables.SelectMany(t => t.Inputs).SelectMany(i => Read(i, book)).DistinctBy(i => i.Name),
        ];
        var root = new XElement(
            dmn + "definitions",
            new XAttribute("xmlns", space),
            new XAttribute("id", $"definitions_{id}"),
            new XAttribute("name", decision.Id),
            new XAttribute("namespace", $"urn:umkm:{book.Edition}:{day}"),
            new XElement(
                dmn + "description",
                $"{decision.Title.In(language)}, {day}; {book.Edition} {book.Hash}. "
                    + "COLLECT: every answer that is possible; a fact that is not given is null. Setiap jawaban yang masih mungkin."
            ),
            tables.Select(t => Decision(dmn, decision, t, book, language, id)),
            inputs.Select(i =>
                (object)
                    new XElement(
                        dmn + "inputData",
                        new XAttribute("id", $"input_{i.Name}"),
                        new XAttribute("name", i.Name),
                        new XElement(dmn + "description", i.Label.In(language)),
                        new XElement(
                            dmn + "variable",
                            new XAttribute("id", $"variable_{i.Name}"),
                            new XAttribute("name", i.Name),
                            new XAttribute("typeRef", i.Type)
                        )
                    )
            )
        );
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";
    }

    private static IEnumerable<(string Name, string Type, LocalizedText Label)> Read(TableInput input, RuleBook book) =>
        input.Key switch
        {
            Term term => [(Feel.Name(term), Feel.TypeOf(term), term.Label)],
            TermSum sum => sum.Terms.Select(t => (Feel.Name(t), Feel.TypeOf(t), t.Label)),
            _ => [(Feel.Name((string)input.Key), "string", book.Find((string)input.Key)!.Title)],
        };

    private static XElement Decision(XNamespace dmn, Decision decision, DecisionTable table, RuleBook book, Lang language, string id)
    {
        string own = table.Reading.Id.Length == 0 ? id : $"{id}__{Feel.Identifier(table.Reading.Id)}";
        string basis = table.Reading.Basis.ToString();
        XElement[] columns = [.. table.Inputs.Select((input, i) => Column(dmn, input, own, i, book, language))];
        IEnumerable<XElement> needs = table
            .Inputs.SelectMany(i => Read(i, book))
            .DistinctBy(i => i.Name)
            .Select(i => new XElement(
                dmn + "informationRequirement",
                new XAttribute("id", $"{own}_needs_{i.Name}"),
                new XElement(dmn + "requiredInput", new XAttribute("href", $"#input_{i.Name}"))
            ));
        return new XElement(
            dmn + "decision",
            new XAttribute("id", own),
            new XAttribute("name", own),
            new XElement(dmn + "description", $"{(table.Reading.Id.Length == 0 ? decision.Title : table.Reading.Title).In(language)} ({basis})"),
            new XElement(dmn + "variable", new XAttribute("id", $"{own}_variable"), new XAttribute("name", own), new XAttribute("typeRef", "string")),
            needs,
            new XElement(
                dmn + "decisionTable",
                new XAttribute("id", $"{own}_table"),
                new XAttribute("hitPolicy", "COLLECT"),
                columns,
                new XElement(
                    dmn + "output",
                    new XAttribute("id", $"{own}_output"),
                    new XAttribute("name", "jawaban"),
                    new XAttribute("typeRef", "string"),
                    new XElement(
                        dmn + "outputValues",
                        new XAttribute("id", $"{own}_values"),
                        new XElement(dmn + "text", string.Join(", ", decision.Answers.Select(a => $"\"{a.Slug}\"")))
                    )
                ),
                table.Rows.Select(
                    (row, i) =>
                        Row(
                            dmn,
                            row,
                            table,
                            book,
                            string.Create(CultureInfo.InvariantCulture, $"{own}_row_{i + 1}"),
                            (table.Reading.Body as Bands)?.BasisOf(row.Answer)?.ToString() ?? basis
                        )
                )
            )
        );
    }

    private static XElement Column(XNamespace dmn, TableInput input, string own, int i, RuleBook book, Lang language)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{own}_column_{i + 1}");
        string label = string.Join("; ", Read(input, book).Select(r => r.Label.In(language)));
        return new XElement(
            dmn + "input",
            new XAttribute("id", id),
            new XAttribute("label", label),
            new XElement(
                dmn + "inputExpression",
                new XAttribute("id", $"{id}_expression"),
                new XAttribute("typeRef", Feel.TypeOf(input)),
                new XElement(dmn + "text", Feel.Expression(input))
            )
        );
    }

    private static XElement Row(XNamespace dmn, TableRow row, DecisionTable table, RuleBook book, string id, string basis)
    {
        bool unknown = row.Cells.Any(c => !c.Known);
        return new XElement(
            dmn + "rule",
            new XAttribute("id", id),
            new XElement(dmn + "description", unknown ? $"belum diketahui / unknown; {basis}" : basis),
            row.Cells.Select(
                (c, i) =>
                    new XElement(
                        dmn + "inputEntry",
                        new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"{id}_{i + 1}")),
                        new XElement(dmn + "text", Feel.Test(c, table.Inputs[i], book))
                    )
            ),
            new XElement(dmn + "outputEntry", new XAttribute("id", $"{id}_answer"), new XElement(dmn + "text", $"\"{row.Answer}\""))
        );
    }
}
