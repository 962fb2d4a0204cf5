using System.Text.Json;
using System.Xml;
using System.Xml.Schema;
using Microsoft.Playwright;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Dmn;
using Xunit.Abstractions;

namespace Umkm.Browser.Tests.Dmn;

/// <summary>Decisions as DMN, read by others: a reader and a FEEL engine on the decisions' own cases, the schema, a viewer.</summary>
public sealed class DmnTests(ITestOutputHelper output) : IDisposable
{
    private static readonly Lazy<RuleBook> Book = new(() =>
        RuleBook.Load(RuleBook.EmbeddedRuleFiles, RuleBook.EmbeddedEdition, withCases: true).Book!
    );

    private readonly string _folder = Directory.CreateTempSubdirectory("umkm-dmn-").FullName;

    // Of a decision on a day; null where it is no table.
    private readonly Dictionary<(string, NodaTime.LocalDate), (string File, DecisionTable[] Tables)?> _written = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [DmnFact]
    public void ReadByAnotherEngine_TheTablesAnswerTheirOwnCases_UnknownsIncluded()
    {
        var questions = new List<string>();
        var expected = new List<(string Case, string Answers)>();
        var decisions = new HashSet<string>();
        foreach ((Decision decision, RuleCase item) in Asked())
        {
            if (Write(decision, item.On, DmnWriter.Dmn13) is not { } written)
            {
                continue;
            }
            if (CaseInputs.Of(item, decision, Book.Value, [.. written.Tables.SelectMany(t => t.Inputs)]) is not { } inputs)
            {
                continue;
            }
            foreach (ExpectedAnswer answer in item.Expected.Where(e => e.Decision == decision.Id))
            {
                string[] asked = answer.Reading is { } reading ? [$"{Feel.Identifier(decision.Id)}__{Feel.Identifier(reading)}"] : [];
                questions.Add(
                    JsonSerializer.Serialize(
                        new
                        {
                            file = written.File,
                            inputs,
                            asked,
                        }
                    )
                );
                expected.Add(($"{decision.Id}, {item.Name}", JsonSerializer.Serialize(answer.Answers.Order(StringComparer.Ordinal))));
                decisions.Add(decision.Id);
            }
        }
        string file = Path.Combine(_folder, "questions");
        File.WriteAllLines(file, questions);
        string[] answers = DmnPackages.Script.Run(file);
        Assert.Equal(questions.Count, answers.Length);
        string[] other =
        [
            .. expected.Zip(answers, (e, a) => (e, a)).Where(x => x.e.Answers != x.a).Select(x => $"{x.e.Case}: {x.e.Answers}, not {x.a}"),
        ];
        Assert.True(other.Length == 0, $"{other.Length} of {answers.Length}:\n{string.Join('\n', other)}");
        Assert.True(decisions.Count >= 10 && answers.Length > 300, $"{decisions.Count} decisions, {answers.Length} answers");
        output.WriteLine($"{decisions.Count} decisions, {answers.Length} answers: {string.Join(", ", decisions.Order(StringComparer.Ordinal))}");
        Assert.Contains(answers, a => a.Contains(',', StringComparison.Ordinal));
    }

    [DmnTheory]
    [InlineData("dmn-moddle/resources/dmn/xsd/DMN13.xsd", DmnWriter.Dmn13)]
    [InlineData("@kie-tools/dmn-marshaller/src/schemas/dmn-1_5/DMN15.xsd", DmnWriter.Dmn15)]
    public void EveryDocumentFollowsTheSchema(string schema, string space)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(DmnPackages.Folder, "node_modules", schema));
        Assert.Contains(schemas.Schemas(space).Cast<XmlSchema>(), s => s.TargetNamespace == space);
        var faults = new List<string>();
        int read = 0;
        foreach (Decision decision in Book.Value.Decisions)
        {
            if (Write(decision, decision.Versions[^1].InForce.From, space) is not { } written)
            {
                continue;
            }
            read++;
            var settings = new XmlReaderSettings
            {
                ValidationType = ValidationType.Schema,
                Schemas = schemas,
                ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings,
            };
            settings.ValidationEventHandler += (_, e) => faults.Add($"{decision.Id}: {e.Message}");
            using var reader = XmlReader.Create(written.File, settings);
            while (reader.Read()) { }
        }
        Assert.Empty(faults);
        Assert.True(read >= 10, $"{read} documents");
    }

    [DmnViewerTheory]
    [InlineData("skala-usaha/menurut-modal")]
    [InlineData("skala-usaha")]
    [InlineData("skala-industri")]
    public async Task AViewerOpensIt(string id)
    {
        (string file, DecisionTable[] tables) = Write(Book.Value.Find(id)!, new NodaTime.LocalDate(2026, 11, 28), DmnWriter.Dmn13)!.Value;
        IPage page = await (await Chromium.Shared).NewPageAsync();
        await page.SetContentAsync("<!doctype html><div id=\"canvas\" style=\"height: 900px\"></div>");
        await page.AddScriptTagAsync(new() { Path = Path.Combine(DmnPackages.Folder, "node_modules/dmn-js/dist/dmn-viewer.development.js") });
        int[] rows = await page.EvaluateAsync<int[]>(
            """
            async xml => {
              const viewer = new DmnJS({ container: '#canvas' });
              const { warnings } = await viewer.importXML(xml);
              if (warnings.length) throw new Error(warnings.map(w => w.message).join());
              const rows = [];
              for (const view of viewer.getViews().filter(v => v.type === 'decisionTable')) {
                await viewer.open(view);
                rows.push(document.querySelectorAll('.dmn-decision-table-container tbody tr').length);
              }
              return rows;
            }
            """,
            await File.ReadAllTextAsync(file)
        );
        Assert.Equal(tables.Select(t => t.Rows.Length), rows);
        await page.CloseAsync();
    }

    // The cases of every decision, each on its day.
    private static IEnumerable<(Decision, RuleCase)> Asked() =>
        from decision in Book.Value.Decisions
        from item in Book.Value.Cases
        where item.Expected.Any(e => e.Decision == decision.Id)
        select (decision, item);

    private (string File, DecisionTable[] Tables)? Write(Decision decision, NodaTime.LocalDate on, string space)
    {
        if (!_written.TryGetValue((decision.Id, on), out (string, DecisionTable[])? written))
        {
            _written[(decision.Id, on)] = written = Written(decision, on, space);
        }
        return written;
    }

    private (string File, DecisionTable[] Tables)? Written(Decision decision, NodaTime.LocalDate on, string space)
    {
        DecisionTable?[] tables = [.. (decision.On(on)?.Readings ?? []).Select(r => DecisionTable.Of(decision, r, Book.Value, on))];
        if (tables.Length == 0 || tables.Any(t => t is null))
        {
            return null;
        }
        DecisionTable[] all = [.. tables.OfType<DecisionTable>()];
        string file = Path.Combine(_folder, $"{Feel.Identifier(decision.Id)}-{NodaTime.Text.LocalDatePattern.Iso.Format(on)}.dmn");
        File.WriteAllText(file, DmnWriter.Write(decision, all, Book.Value, on, Umkm.Domain.Language.Indonesian, space));
        return (file, all);
    }
}
