using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Json;
using Umkm.Rules.Schemas;

namespace Umkm.AspNetCore.Tests;

/// <summary>The schemas as ajv reads them, and the types as the TypeScript compiler does.</summary>
public class OtherLanguagesTests
{
    private const string RightUse = """
        import type { Assessment, Enterprise, InterviewStep, Summary } from './umkm';
        export const shop: Enterprise = { businessCapital: 85000000, permits: [{ kind: 'nib', issuedOn: '2021-09-01' }], workers: null };
        export const step: InterviewStep = { subject: shop, pointer: '/workers', typed: '4' };
        export const size = (a: Assessment) => a.decisions['skala-usaha']?.possible.length;
        export const missing = (s: Summary): string[] => s.decisions['izin/halal']?.missing ?? [];
        """;

    [NpmFact]
    public void Every_sample_and_result_fits_in_ajv_too_and_the_types_compile()
    {
        string folder = Directory.CreateTempSubdirectory("umkm-skema-").FullName;
        try
        {
            Assessor assessor = Host.Assessor;
            var day = new LocalDate(2026, 11, 22);
            foreach (string name in new[] { "Subject", "Verdicts", "Summary", "Compact", "Assessment", "Timeline" })
            {
                Put($"schema-{name}.json", SchemaExtensions.Schema(RuleBook.Embedded, name, closed: true).ToJsonString());
            }
            foreach (string file in Files.Samples)
            {
                string sample = Path.GetFileNameWithoutExtension(file);
                Subject subject = SubjectJson.Read(File.ReadAllBytes(file), file).Subject!;
                Assessment assessment = assessor.Assess(subject, day);
                Put($"valid-Subject-{sample}.json", File.ReadAllText(file));
                Put($"valid-Assessment-{sample}.json", assessment.ToJson(Language.Indonesian));
                Put($"valid-Summary-{sample}.json", Written(s => assessment.WriteSummary(s, Language.English)));
                Put($"valid-Compact-{sample}.json", Written(s => assessment.WriteCompact(s, Language.English)));
                Put($"valid-Verdicts-{sample}.json", Written(assessment.WriteVerdicts));
                Put($"valid-Timeline-{sample}.json", assessor.Timeline(subject, day, day.PlusYears(2)).ToJson(Language.English));
            }
            string[] wrong =
            [
                """{"businessCapital":"Rp5 juta"}""",
                """{"owner":{"umur":41}}""",
                """{"permits":[{"kind":"spp-irtt"}]}""",
                """{"facts":{"tidak dikenal":true}}""",
                """{"subject":"kelompok","workers":1}""",
            ];
            foreach ((int at, string json) in wrong.Index())
            {
                Put($"wrong-Subject-{at}.json", json);
            }
            Put("umkm.ts", RuleBook.Embedded.ToTypeScript());
            Put("right.ts", RightUse);
            Put("right-page.ts", Shown("web.md"));
            Put("wrong-kind.ts", "import type { Enterprise } from './umkm';\nexport const a: Enterprise = { permits: [{ kind: 'spp-irtt' }] };\n");
            Put("wrong-name.ts", "import type { Enterprise } from './umkm';\nexport const a: Enterprise = { capital: 1 };\n");
            Put(
                "wrong-answer.ts",
                "import type { Verdicts } from './umkm';\nexport const a = (v: Verdicts) => v.decisions['skala-usaha'] === 'mikor';\n"
            );
            string[] told = NpmFactAttribute.Script.Run(folder);
            Assert.Equal((Files.Samples.Count() * 6) + wrong.Length + 5, told.Length);
            Assert.All(told.Where(t => t.StartsWith("valid-", StringComparison.Ordinal)), t => Assert.EndsWith(" fits", t, StringComparison.Ordinal));
            Assert.All(
                told.Where(t => t.StartsWith("wrong-Subject", StringComparison.Ordinal)),
                t => Assert.EndsWith(" does not fit", t, StringComparison.Ordinal)
            );
            Assert.Contains("right.ts compiles", told);
            Assert.Contains("right-page.ts compiles", told);
            Assert.Equal(
                3,
                told.Count(t => t.StartsWith("wrong-", StringComparison.Ordinal) && t.Contains(".ts does not compile", StringComparison.Ordinal))
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Put(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
    }

    [Fact]
    public void The_constants_name_every_decision_paper_and_term_of_the_book()
    {
        string code = RuleBook.Embedded.ToConstants("Warung.Nama");
        CSharpCompilation compiled = CSharpCompilation.Create(
            "nama",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose))],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.Empty(compiled.GetDiagnostics());
        Assert.Contains("namespace Warung.Nama;\n", code, StringComparison.Ordinal);
        Assert.Contains("public const string IzinSppIrt = \"izin/spp-irt\";", code, StringComparison.Ordinal);
        foreach (string name in RuleBook.Embedded.Decisions.Select(d => d.Id).Concat(RuleBook.Embedded.Glossary.PermitKinds.Select(k => k.Slug)))
        {
            Assert.Contains($" = \"{name}\";", code, StringComparison.Ordinal);
        }
        foreach (string name in RuleBook.Embedded.Glossary.Terms.Select(t => t.Name))
        {
            Assert.Contains($" = {JsonSerializer.Serialize(name)};", code, StringComparison.Ordinal);
        }
    }

    /// <summary>The program in TypeScript that a page shows.</summary>
    private static string Shown(string page) =>
        File.ReadAllText(Path.Combine(Files.Top, "docs", page)).ReplaceLineEndings("\n").Split("```ts\n")[1].Split("```\n")[0];

    private static string Written(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
