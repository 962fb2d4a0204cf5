using System.Text;
using Umkm.Domain.Json;

namespace Umkm.Domain.Tests.Json;

public class SubjectJsonProblemTests
{
    [Theory]
    [InlineData("""{ "workes": 3 }""", "json.misspelt-property", "$.workes", 3)]
    [InlineData("""{ "zzz": 3 }""", "json.unknown-property", "$.zzz", 3)]
    [InlineData("""{ "subjek usaha": 3 }""", "json.unknown-property", "$[\"subjek usaha\"]", 3)]
    [InlineData("""{ "workers": 3, "workers": 3 }""", "json.duplicate", "$.workers", 17)]
    [InlineData("""{ "workers": null, "workers": 3 }""", "json.duplicate", "$.workers", 20)]
    [InlineData("""{ "workers": "3" }""", "json.wrong-type", "$.workers", 14)]
    [InlineData("""{ "workers": 3.0 }""", "number.not-whole", "$.workers", 14)]
    [InlineData("""{ "workers": 1e1 }""", "number.not-whole", "$.workers", 14)]
    [InlineData("""{ "workers": -1 }""", "number.out-of-range", "$.workers", 14)]
    [InlineData("""{ "workers": 2147483648 }""", "number.out-of-range", "$.workers", 14)]
    [InlineData("""{ "businessCapital": 100000000000000001 }""", "number.out-of-range", "$.businessCapital", 22)]
    [InlineData("""{ "businessCapital": 99999999999999999999999999 }""", "number.out-of-range", "$.businessCapital", 22)]
    [InlineData("""{ "businessCapital": -1 }""", "number.out-of-range", "$.businessCapital", 22)]
    [InlineData("""{ "netAssets": -100000000000000001 }""", "number.out-of-range", "$.netAssets", 16)]
    [InlineData("""{ "foreignOwned": "tidak" }""", "json.wrong-type", "$.foreignOwned", 19)]
    [InlineData("""{ "foreignOwned": 0 }""", "json.wrong-type", "$.foreignOwned", 19)]
    [InlineData("""{ "establishedOn": "2023-02-29" }""", "date.impossible", "$.establishedOn", 20)]
    [InlineData("""{ "establishedOn": "29/02/2024" }""", "date.form", "$.establishedOn", 20)]
    [InlineData("""{ "establishedOn": 20240229 }""", "json.wrong-type", "$.establishedOn", 20)]
    [InlineData("""{ "legalForm": "PT" }""", "text.misspelt-slug", "$.legalForm", 16)]
    [InlineData("""{ "legalForm": 2 }""", "json.wrong-type", "$.legalForm", 16)]
    [InlineData("""{ "id": 7 }""", "json.wrong-type", "$.id", 9)]
    [InlineData("""{ "id": "" }""", "text.empty", "$.id", 9)]
    [InlineData("""{ "name": "\ud800" }""", "json.broken-escape", "$.name", 11)]
    [InlineData("""{ "\ud800": 1 }""", "json.broken-escape", "$", 3)]
    [InlineData("""{ "nib": "123" }""", "text.length", "$.nib", 10)]
    [InlineData("""{ "nib": 1234567890123 }""", "json.wrong-type", "$.nib", 10)]
    [InlineData("""{ "owner": [] }""", "json.wrong-type", "$.owner", 12)]
    [InlineData("""{ "owner": { "age": 30 } }""", "json.unknown-property", "$.owner.age", 14)]
    [InlineData("""{ "permits": {} }""", "json.wrong-type", "$.permits", 14)]
    [InlineData("""{ "permits": [ null ] }""", "json.wrong-type", "$.permits[0]", 16)]
    [InlineData("""{ "permits": [ "nib" ] }""", "json.wrong-type", "$.permits[0]", 16)]
    [InlineData("""{ "permits": [ {}, { "kind": "SPP-IRT" } ] }""", "text.not-slug", "$.permits[1].kind", 30)]
    [InlineData(
        """{ "permits": [ { "issuedOn": "2024-01-02", "validUntil": "2024-01-01" } ] }""",
        "permit.ends-before-issue",
        "$.permits[0].validUntil",
        58
    )]
    [InlineData("""{ "permits": [ { "activity": "10794" } ] }""", "kbli.no-edition", "$.permits[0].activity", 30)]
    [InlineData("""{ "activities": [ { "kbli": "10794" } ] }""", "kbli.no-edition", "$.activities[0].kbli", 29)]
    [InlineData("""{ "activities": [ { "kbli": "10794", "edition": null } ] }""", "kbli.no-edition", "$.activities[0].kbli", 29)]
    [InlineData("""{ "activities": [ { "kbli": "10794", "edition": 2021 } ] }""", "kbli.edition", "$.activities[0].edition", 49)]
    [InlineData("""{ "activities": [ { "kbli": "10794", "edition": true } ] }""", "json.wrong-type", "$.activities[0].edition", 49)]
    [InlineData("""{ "activities": [ { "kbli": "10794/2020", "edition": 2025 } ] }""", "kbli.two-editions", "$.activities[0].kbli", 29)]
    [InlineData("""{ "activities": [ { "edition": 2025 } ] }""", "kbli.edition-alone", "$.activities[0].edition", 32)]
    [InlineData("""{ "activities": [ { "kbli": 10794, "edition": 2020 } ] }""", "json.wrong-type", "$.activities[0].kbli", 29)]
    [InlineData("""{ "annualSales": "1 miliar" }""", "json.wrong-type", "$.annualSales", 18)]
    [InlineData("""{ "annualSales": [ { "year": 2025 } ] }""", "sales.incomplete", "$.annualSales[0]", 20)]
    [InlineData("""{ "annualSales": [ { "year": 25, "amount": 1 } ] }""", "number.out-of-range", "$.annualSales[0].year", 30)]
    [InlineData(
        """{ "annualSales": [ { "year": 2025, "amount": 1 }, { "year": 2025, "amount": 1 } ] }""",
        "sales.year-twice",
        "$.annualSales[1]",
        51
    )]
    [InlineData("""{ "loans": [ { "rate": 6.255 } ] }""", "percent.form", "$.loans[0].rate", 24)]
    [InlineData("""{ "loans": [ { "rate": "6%" } ] }""", "json.wrong-type", "$.loans[0].rate", 24)]
    [InlineData("""{ "facts": [] }""", "json.wrong-type", "$.facts", 12)]
    [InlineData("""{ "facts": { "x": {} } }""", "json.wrong-type", "$.facts.x", 19)]
    [InlineData("""{ "facts": { "x": 1.5 } }""", "number.not-whole", "$.facts.x", 19)]
    [InlineData("""{ "facts": { "x": "2023-02-29" } }""", "date.impossible", "$.facts.x", 19)]
    [InlineData("""{ "facts": { "x": null, "x": 1 } }""", "json.duplicate", "$.facts.x", 25)]
    [InlineData("""{ "facts": { "x ": 1 } }""", "facts.name", "$.facts[\"x \"]", 14)]
    [InlineData("""{ "subject": "grup" }""", "text.unknown-slug", "$.subject", 14)]
    [InlineData("""{ "subject": "\u006belompok" }""", "text.unknown-slug", "$.subject", 14)]
    [InlineData("""{ "members": [] }""", "json.property-of-group", "$.members", 3)]
    [InlineData("""{ "subject": "kelompok", "members": [ { "subject": "usaha" } ] }""", "json.unknown-property", "$.members[0].subject", 41)]
    [InlineData("[]", "json.wrong-type", "$", 1)]
    [InlineData("3", "json.wrong-type", "$", 1)]
    [InlineData("null", "json.wrong-type", "$", 1)]
    [InlineData("", "json.empty", "", 1)]
    [InlineData(" \n ", "json.empty", "", 1)]
    [InlineData("{} {}", "json.syntax", "$", 4)]
    [InlineData("""{ "name": "A", }""", "json.syntax", "$.name", 16)]
    [InlineData("""{ name: "A" }""", "json.syntax", "$", 3)]
    [InlineData("""{ "name": "A" /* nama */ }""", "json.syntax", "$.name", 15)]
    [InlineData("""{ "workers": 012 }""", "json.syntax", "$.workers", 15)]
    [InlineData("""{ "name": "A" ]""", "json.syntax", "$.name", 15)]
    [InlineData("""{ "name": "A""", "json.truncated", "$.name", 13)]
    [InlineData("""{ "permits": [ { """, "json.truncated", "$.permits[0]", 18)]
    public void One_mistake_is_one_located_problem(string json, string code, string path, int column)
    {
        SubjectReadResult result = Read(json);
        Problem problem = Assert.Single(result.Problems);
        Assert.Null(result.Subject);
        Assert.Equal((code, path, column), (problem.Code, problem.Place.Path, problem.Place.Column));
        Assert.Equal(1, problem.Place.Line);
        Assert.DoesNotContain(
            "{",
            problem.Message.Kind.Remedy.English.Replace("{nearest}", "", StringComparison.Ordinal).Replace("{hint}", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void All_problems_are_reported_at_once_in_the_order_of_the_file()
    {
        const string Json = """
            {
              "nib": "12",
              "owner": { "nik": 3573010107900001, "citzen": true },
              "é": 1, "legalForm": "koprasi",
              "activities": [ { "kbli": "10794" } ],
              "businessCapital": 1.5
            }
            """;
        Assert.Equal(
            [
                ("text.length", "$.nib", 2, 10),
                ("json.wrong-type", "$.owner.nik", 3, 21),
                ("json.misspelt-property", "$.owner.citzen", 3, 39),
                ("json.unknown-property", "$[\"é\"]", 4, 3),
                ("text.misspelt-slug", "$.legalForm", 4, 24),
                ("kbli.no-edition", "$.activities[0].kbli", 5, 29),
                ("number.not-whole", "$.businessCapital", 6, 22),
            ],
            Read(Json).Problems.Select(static problem => (problem.Code, problem.Place.Path, problem.Place.Line, problem.Place.Column))
        );
    }

    /// <summary>What stands in quotes is no number and no yes or no by itself: without quotes it would be no JSON.</summary>
    [Theory]
    [InlineData("""{ "workers": "3" }""", "Tulis tanpa tanda kutip.", "Write it without quotes.")]
    [InlineData("""{ "foreignOwned": "true" }""", "Tulis tanpa tanda kutip.", "Write it without quotes.")]
    [InlineData("""{ "businessCapital": "500 juta" }""", "misalnya 500000000.", "for example 500000000.")]
    [InlineData("""{ "annualSales": "Rp500.000.000" }""", "misalnya 500000000.", "for example 500000000.")]
    [InlineData("""{ "workers": "" }""", "misalnya 500000000.", "for example 500000000.")]
    [InlineData("""{ "foreignOwned": "tidak" }""", "false untuk tidak, tanpa tanda kutip.", "false for no, without quotes.")]
    [InlineData("""{ "foreignOwned": 0 }""", "Hapus propertinya bila tidak diketahui.", "Remove the property when it is unknown.")]
    public void A_remedy_is_one_that_can_be_followed(string json, string indonesian, string english)
    {
        Problem problem = Assert.Single(Read(json).Problems);
        Assert.EndsWith(indonesian, problem.Tell(Language.Indonesian), StringComparison.Ordinal);
        Assert.EndsWith(english, problem.Tell(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_reads_as_place_found_expected_remedy_in_both_languages()
    {
        Problem problem = Assert.Single(Read("""{ "owner": { "citzen": true } }""").Problems);
        Assert.Equal(
            "usaha.json:1:14: $.owner.citzen: Properti \"citzen\" tidak dikenal. Diharapkan salah satu dari: nik, citizen, birthDate, employment. Mungkin maksudnya \"citizen\".",
            problem.Tell(Language.Indonesian)
        );
        Assert.Equal(
            "usaha.json:1:14: $.owner.citzen: The property \"citzen\" is not known. One of these was expected: nik, citizen, birthDate, employment. Perhaps \"citizen\" was meant.",
            problem.Tell(Language.English)
        );
        Assert.Equal("citzen", problem.Argument("found")?.Indonesian);
    }

    [Theory]
    [InlineData("""{ "owner": { "nik": "35730101079000012" } }""")]
    [InlineData("""{ "owner": { "nik": "357301010790000" } }""")]
    [InlineData("""{ "owner": { "nik": "3573010107900" } }""")]
    [InlineData("""{ "npwp": "3573.0101.0790.00" }""")]
    [InlineData("""{ "nib": "3573010107900001" }""")]
    [InlineData("""{ "owner": { "nik": 3573010107900001 } }""")]
    [InlineData("""{ "3573010107900001": 1 }""")]
    [InlineData("""{ "workers": 3573010107900001 }""")]
    [InlineData("""{ "businessCapital": 3573010107900001.0 }""")]
    [InlineData("""{ "loans": [ { "rate": 3573010107900001 } ] }""")]
    [InlineData("""{ "facts": { "3573010107900001 ": 1 } }""")]
    [InlineData("""{ "legalForm": "3573010107900001" }""")]
    [InlineData("""{ "legalForm": "3573-0101-0790-0001" }""")]
    public void A_number_that_may_be_a_nik_is_never_shown(string json)
    {
        SubjectReadResult result = Read(json);
        string shown = string.Concat(
            result.Problems.Select(static p =>
                p.Tell(Language.Indonesian) + p.Tell(Language.English) + p.Place.Path + p.Argument("found")?.Indonesian
            )
        );
        Assert.NotEmpty(result.Problems);
        Assert.DoesNotContain("3573", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("0790", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubtful_values_are_warnings_beside_the_subject()
    {
        const string Json = """
            {
              "npwp": "021832414000000",
              "owner": { "nik": "3573010107900001", "birthDate": "1990-07-02" },
              "products": [ { "name": "Keripik tempe" } ],
              "activities": [ { "kbli": "10794", "edition": 2020 } ],
              "permits": [
                { "kind": "spp-irt", "number": "123", "product": "Keripik Tempe" },
                { "kind": "nib", "activity": "10794/2025" }, { "kind": "npwp" }
              ]
            }
            """;
        SubjectReadResult result = Read(Json);
        Assert.True(result.Succeeded);
        Assert.Equal(
            [
                ("npwp.check-digit", "$.npwp", 2),
                ("nik.other-birth-date", "$.owner.nik", 3),
                ("permit.number-form", "$.permits[0].number", 7),
                ("permit.unlisted-product", "$.permits[0].product", 7),
                ("permit.unlisted-activity", "$.permits[1].activity", 8),
            ],
            result.Warnings.Select(static warning => (warning.Code, warning.Place.Path, warning.Place.Line))
        );
    }

    [Fact]
    public void A_permit_for_products_that_are_not_listed_at_all_is_no_warning() =>
        Assert.Empty(Read("""{ "permits": [ { "kind": "halal", "product": "Keripik", "activity": "10794/2020" } ] }""").Warnings);

    [Fact]
    public void Permit_kinds_and_fact_names_are_checked_against_the_rule_book_when_it_is_given()
    {
        SubjectJsonOptions options = new() { PermitKinds = ["nib", "spp-irt"], FactNames = ["KTP Kota Malang"] };
        byte[] json = Encoding.UTF8.GetBytes(
            """{ "permits": [ { "kind": "spp-itr" }, { "kind": "surat-sakti" }, { "kind": "nib" } ], "facts": { "KTP kota malang": true, "KTP Kota Malang": true, "q": 1 } }"""
        );
        SubjectReadResult result = SubjectJson.Read(json, "usaha.json", options);
        Assert.Equal(["permit.misspelt-kind", "permit.unknown-kind"], result.Problems.Select(static problem => problem.Code));
        Assert.Equal("spp-irt", result.Problems[0].Message.Argument("nearest")?.English);
        Assert.Equal(["facts.misspelt", "facts.unknown"], result.Warnings.Select(static warning => warning.Code));
        Assert.True(SubjectJson.Read(json, "usaha.json").Succeeded);
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 101)]
    [InlineData(5000, 101)]
    public void At_most_a_hundred_problems_are_listed_then_how_many_more(int mistakes, int listed)
    {
        SubjectReadResult result = Read($"{{ {string.Join(",\n", Enumerable.Range(0, mistakes).Select(static at => $"\"x{at}\": {at}"))} }}");
        Assert.Equal(listed, result.Problems.Count);
        Assert.Equal(mistakes > 100 ? (mistakes - 100).ToString() : null, result.Problems[^1].Message.Argument("count")?.English);
        Assert.Equal((100, 1), (result.Problems[99].Place.Line, result.Problems[99].Place.Column));
    }

    private static SubjectReadResult Read(string json) => SubjectJson.Read(Encoding.UTF8.GetBytes(json), "usaha.json");
}
