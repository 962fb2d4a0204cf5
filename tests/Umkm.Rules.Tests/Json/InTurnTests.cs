using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Json;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Json;

/// <summary>The results of a great many items are made as they are written, and say what kept results say.</summary>
public class InTurnTests
{
    private static readonly Assessor Assessor = TestBooks.Assessor.With(
        new AssessorOptions { Only = ["izin/spp-irt", "izin/halal", "kelengkapan/malang-2019", "pangan-industri-rumah-tangga"] }
    );

    [Fact]
    public void A_great_many_items_are_told_alike_whether_results_are_kept_or_not()
    {
        var subject = new Enterprise
        {
            Products = EquatableList.From(Enumerable.Range(0, 1_010).Select(Product)),
            Permits = EquatableList.From([new HeldPermit { Kind = "spp-irt", Product = "p3" }, new HeldPermit { Kind = "nib" }]),
        };
        Assessment inTurn = Assessor.Assess(subject, new LocalDate(2026, 11, 22));
        Assessment kept = Assessor.Assess(subject, new LocalDate(2026, 11, 22));
        Assert.Equal(1_010, kept.Decisions.Single(d => d.Id == "izin/halal").Items.Length);

        string whole = Written(inTurn.WriteJson);
        string compact = Written(inTurn.WriteCompact);

        Assert.Contains("\"sameAs\": ", whole, StringComparison.Ordinal);
        Assert.Equal(Written(kept.WriteJson), whole);
        Assert.Equal(Written(kept.WriteCompact), compact);
    }

    /// <summary>Alike by fifths, or with a life of its own.</summary>
    private static Product Product(int number) =>
        new()
        {
            Name = $"p{number}",
            Kind = number % 3 == 0 ? null : ProductKind.ProcessedFood,
            MadeAt = number % 2 == 0 ? ProductionPlace.Home : null,
            ShelfLifeDays = number % 5 == 0 ? number : null,
        };

    private static string Written(Action<Stream, Lang> write)
    {
        using var output = new MemoryStream();
        write(output, Lang.Indonesian);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
