using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Documents;
using Umkm.Rules.Json;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Json;

/// <summary>What is told alike of many subjects is written once and copied: that it was copied does not show.</summary>
public class PreparedJsonTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);

    // Names that must be escaped, items alike and not, facts given and not.
    private static readonly Enterprise[] Subjects =
    [
        new(),
        new()
        {
            LegalForm = LegalForm.OrangPerseorangan,
            Workers = 4,
            Products = EquatableList.From([
                new Product { Name = "Keripik \"tempe\" \\ <b>\u202e&\u0007", Kind = ProductKind.ProcessedFood },
                new Product { Name = "Sambal\nbawang", Kind = ProductKind.ProcessedFood },
                new Product { Name = "Batik" },
            ]),
            Permits = EquatableList.From([new HeldPermit { Kind = "nib" }]),
        },
        new() { Workers = 150, Permits = EquatableList.From(Array.Empty<HeldPermit>()) },
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_copied_is_what_is_written_member_by_member(bool indented)
    {
        foreach (Lang language in new[] { Lang.Indonesian, Lang.English })
        {
            // The second time round what the first subjects had prepared is copied.
            foreach (Enterprise subject in Subjects.Concat(Subjects))
            {
                Assessment assessment = TestBooks.Assessor.Assess(subject, Day);
                Assert.Equal(ByMember(assessment, language, indented), Copied(assessment, language, indented));
            }
        }
    }

    private static string Copied(Assessment assessment, Lang language, bool indented)
    {
        if (indented)
        {
            using var stream = new MemoryStream();
            assessment.WriteJson(stream, language);
            string text = Encoding.UTF8.GetString(stream.ToArray());
            Assert.Equal(text, assessment.ToJson(language));
            return text;
        }
        var buffer = new ArrayBufferWriter<byte>();
        assessment.WriteJson(buffer, language);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // A writer that checks what it is told: nothing is copied to it.
    private static string ByMember(Assessment assessment, Lang language, bool indented)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JsonText.Encoder,
        };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            assessment.WriteJson(json, language);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
