using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using Umkm.Domain.Json;

namespace Umkm.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
public class UmkmJsonConverterTests
{
    private static readonly HostDocument Document = new()
    {
        Applicant = new Enterprise
        {
            Nib = Nib.Parse("0220001234567"),
            Npwp = Npwp.Parse("021832415000000"),
            Owner = new Owner { Nik = Nik.Parse("3573010107900001") },
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(5))],
            Loans = [new Loan { Rate = Percent.FromHundredths(625) }],
            Trainings = [],
            Facts = Facts.None.With("KTP Kota Malang", FactValue.From(true)),
        },
        Anyone = new EnterpriseGroup { Name = "Sentra Sanan", Members = [new Enterprise { Workers = 3 }] },
        Group = new EnterpriseGroup { LandVacant = true },
        Amount = Rupiah.FromJuta(5),
        Rate = Percent.FromHundredths(600),
        Kbli = Kbli.Parse("10794/2020"),
        Code = KbliCode.Parse("01111"),
        Since = PartialDate.OfYear(2019),
        Form = LegalForm.PtPerorangan,
        Nik = Nik.Parse("3573010107900001"),
        Region = RegionCode.Parse("35.73"),
        Instalments = [Rupiah.From(1), Rupiah.Zero],
        Papers = [new HeldPermit { Kind = "spp-irt", ValidUntil = new LocalDate(2027, 1, 15) }],
        Fact = FactValue.From(new LocalDate(2026, 11, 22)),
        Rates = new() { ["kur"] = Percent.FromWhole(6) },
        Ceilings = new() { [LegalForm.Cv] = Rupiah.FromJuta(100) },
    };

    public static TheoryData<string> SampleFiles()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Umkm.Domain.sln")))
        {
            folder = folder.Parent;
        }
        return new(Directory.GetFiles(Path.Combine(folder.FullName, "samples"), "*.json").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void Every_sample_goes_through_the_serializer_and_comes_back_equal(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        Subject sample = SubjectJson.Read(bytes, file).Subject!;
        foreach (JsonSerializerOptions options in new[] { JsonSerializerOptions.Default, JsonSerializerOptions.Web, JsonSerializerOptions.Strict })
        {
            Assert.Equal(sample, JsonSerializer.Deserialize<Subject>(bytes, options));
            Assert.Equal(sample, JsonSerializer.Deserialize<Enterprise>(JsonSerializer.Serialize((Enterprise)sample, options), options));
        }
        Assert.Equal(sample, JsonSerializer.Deserialize(JsonSerializer.Serialize(sample, HostContext.Default.Subject), HostContext.Default.Subject));
    }

    [Property]
    public void Any_subject_is_written_as_SubjectJson_writes_it_and_comes_back_equal(Subject subject)
    {
        string json = JsonSerializer.Serialize(subject, JsonSerializerOptions.Web);
        Assert.Equal(
            JsonSerializer.SerializeToUtf8Bytes(JsonElement.Parse(SubjectJson.Write(subject))),
            JsonSerializer.SerializeToUtf8Bytes(JsonElement.Parse(json))
        );
        Assert.Equal(subject, JsonSerializer.Deserialize<Subject>(json, JsonSerializerOptions.Web));
    }

    [Fact]
    public void A_document_of_a_host_carries_every_value()
    {
        foreach (JsonSerializerOptions options in new[] { JsonSerializerOptions.Default, JsonSerializerOptions.Web })
        {
            string json = JsonSerializer.Serialize(Document, options);
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<HostDocument>(json, options), options));
            Assert.Contains("5000000", json, StringComparison.Ordinal);
        }
        string generated = JsonSerializer.Serialize(Document, HostContext.Default.HostDocument);
        Assert.Equal(JsonSerializer.Serialize(Document, JsonSerializerOptions.Web), generated);
        HostDocument back = JsonSerializer.Deserialize(generated, HostContext.Default.HostDocument)!;
        Assert.Equal(Document.Applicant, back.Applicant);
        Assert.Equal(Document.Anyone, back.Anyone);
        Assert.Equal(Document.Group, back.Group);
        Assert.Equal(Document.Instalments, back.Instalments);
        Assert.Equal(Document.Papers, back.Papers);
        Assert.Equal((Document.Amount, Document.Fee, Document.Rate, Document.Kbli), (back.Amount, back.Fee, back.Rate, back.Kbli));
        Assert.Equal((Document.Code, Document.Form, Document.Nik, Document.Region), (back.Code, back.Form, back.Nik, back.Region));
        Assert.Equal(Document.Fact, back.Fact);
        Assert.Equal(Document.Ceilings!, back.Ceilings!);
    }

    [Fact]
    public async Task A_value_that_arrives_in_small_pieces_is_read_like_any_other()
    {
        string json = JsonSerializer.Serialize(Document, JsonSerializerOptions.Web);
        using PieceStream pieces = new(Encoding.UTF8.GetBytes(json));
        HostDocument? back = await JsonSerializer.DeserializeAsync<HostDocument>(
            pieces,
            new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultBufferSize = 1 }
        );
        Assert.Equal(json, JsonSerializer.Serialize(back, JsonSerializerOptions.Web));
    }

    [Theory]
    [InlineData("""{"amount":"Rp5 juta"}""", "$.amount", "number")]
    [InlineData("""{"amount":"5000000"}""", "$.amount", "number")]
    [InlineData("""{"amount":{"amount":5000000}}""", "$.amount", "object")]
    [InlineData("""{"amount":[]}""", "$.amount", "list")]
    [InlineData("""{"amount":null}""", "$.amount", "null")]
    [InlineData("""{"amount":1.5}""", "$.amount", "1.5")]
    [InlineData("""{"amount":1e6}""", "$.amount", "1e6")]
    [InlineData("""{"fee":1000000000000000000}""", "$.fee", "1000000000000000000")]
    [InlineData("""{"rate":"6"}""", "$.rate", "number")]
    [InlineData("""{"rate":6.125}""", "$.rate", "6.125")]
    [InlineData("""{"kbli":"10794"}""", "$.kbli", "edition")]
    [InlineData("""{"kbli":10794}""", "$.kbli", "text")]
    [InlineData("""{"kbli":{"code":{"number":10794},"edition":2020}}""", "$.kbli", "object")]
    [InlineData("""{"code":1111}""", "$.code", "text")]
    [InlineData("""{"code":{}}""", "$.code", "object")]
    [InlineData("""{"form":1}""", "$.form", "text")]
    [InlineData("""{"form":"PtPerorangan"}""", "$.form", "pt-perorangan")]
    [InlineData("""{"nik":"357301010790000"}""", "$.nik", "16")]
    [InlineData("""{"region":"3573"}""", "$.region", "35")]
    [InlineData("""{"instalments":5}""", "$.instalments", "list")]
    [InlineData("""{"instalments":[1,null]}""", "$.instalments", "$[1]")]
    [InlineData("""{"papers":[{"jenis":"nib"}]}""", "$.papers", "$[0].jenis")]
    [InlineData("""{"fact":{}}""", "$.fact", "object")]
    [InlineData("""{"ceilings":{"Cv":1}}""", "$.ceilings", "cv")]
    [InlineData("""{"applicant":{"workers":"3"}}""", "$.applicant", "$.workers")]
    [InlineData("""{"applicant":{"wrokers":3,"foreignOwned":"no"}}""", "$.applicant", "$.foreignOwned")]
    [InlineData("""{"applicant":{"workers":3,"workers":4}}""", "$.applicant", "$.workers")]
    [InlineData("""{"applicant":"x"}""", "$.applicant", "object")]
    [InlineData("""{"applicant":{"subject":"kelompok"}}""", "$.applicant", "kelompok")]
    [InlineData("""{"group":{"landVacant":true}}""", "$.group", "kelompok")]
    public void What_cannot_be_read_throws_with_its_place(string json, string place, string says)
    {
        foreach (bool generated in new[] { false, true })
        {
            JsonException refused = Assert.Throws<JsonException>(() =>
                generated
                    ? JsonSerializer.Deserialize(json, HostContext.Default.HostDocument)
                    : JsonSerializer.Deserialize<HostDocument>(json, JsonSerializerOptions.Web)
            );
            Assert.StartsWith(place, refused.Path, StringComparison.Ordinal);
            Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_whole_document_says_all_that_is_wrong_and_where_the_first_stands()
    {
        JsonException refused = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Enterprise>("{\n  \"workers\": \"3\",\n  \"owner\": { \"nik\": \"3573010107900\" }\n}")
        );
        Assert.Equal(("$.workers", 1), (refused.Path, refused.LineNumber));
        Assert.Contains("$.owner.nik", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("3573010107900", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_list_of_foreign_things_is_lost_in_silence() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(EquatableList.Create<Version>([new Version(1, 0)])));

    /// <summary>Gives one byte at a time.</summary>
    private sealed class PieceStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1)], cancellationToken);
    }
}
