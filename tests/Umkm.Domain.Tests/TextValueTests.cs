using System.ComponentModel;
using System.Globalization;

namespace Umkm.Domain.Tests;

public class TextValueTests
{
    [Fact]
    public void Every_text_value_reads_back_what_it_writes_whole()
    {
        Travels(Rupiah.FromJuta(5), "Rp5.000.000", "5000000");
        Travels(Percent.FromHundredths(625), "6,25%", "6.25");
        Travels(Kbli.Parse("10794/2020"), "10794/2020", "10794/2020");
        Travels(KbliCode.Parse("01111"), "01111", "01111");
        Travels(PartialDate.OfYear(2019), "2019", "2019");
        Travels(PartialDate.OfMonth(2019, 5), "2019-05", "2019-05");
        Travels(PartialDate.Of(new NodaTime.LocalDate(2019, 5, 17)), "2019-05-17", "2019-05-17");
        Travels(Nib.Parse("0220001234567"), "0220001234567", "0220001234567");
        Travels(Nik.Parse("3573010107900001"), "************0001", "3573010107900001");
        Travels(Npwp.Parse("021832415000000"), "***********0000", "021832415000000");
        Travels(Nitku.Parse("3573010107900001000000"), "************0001000000", "3573010107900001000000");
        Travels(RegionCode.Parse("35.73"), "35.73", "35.73");
        Travels(SubjectId.Parse("M-0001"), "M-0001", "M-0001");
    }

    [Fact]
    public void A_closed_list_is_converted_by_its_slugs_alone()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(LegalForm));
        Assert.Equal(LegalForm.PtPerorangan, converter.ConvertFromInvariantString("pt-perorangan"));
        Assert.Equal("pt-perorangan", converter.ConvertToInvariantString(LegalForm.PtPerorangan));
        Assert.Contains(
            "\"pt\"",
            Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("pta")).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("1"));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("PtPerorangan"));
        Assert.Equal(KbliEdition.Kbli2020, TypeDescriptor.GetConverter(typeof(KbliEdition)).ConvertFromInvariantString("2020"));
    }

    [Fact]
    public void Every_closed_list_and_every_value_says_how_it_travels() =>
        Assert.Empty(
            from type in typeof(Enterprise).Assembly.GetExportedTypes()
            where
                (type.IsEnum || type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>)))
                && type.Name is not (nameof(Language) or nameof(RegionLevel))
                && !(
                    Attribute.IsDefined(type, typeof(System.Text.Json.Serialization.JsonConverterAttribute))
                    && Attribute.IsDefined(type, typeof(TypeConverterAttribute))
                )
            select type.Name
        );

    private static void Travels<T>(T value, string general, string whole)
        where T : ISpanParsable<T>, IFormattable
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        Assert.Equal(general, value.ToString());
        Assert.Equal(general, value.ToString(null, before));
        Assert.Equal(general, string.Create(CultureInfo.InvariantCulture, $"{value:G}"));
        Assert.Equal(whole, string.Create(CultureInfo.InvariantCulture, $"{value:R}"));
        Assert.Contains("G", Assert.Throws<FormatException>(() => value.ToString("X", null)).Message, StringComparison.Ordinal);
        Assert.Equal(value, T.Parse(whole, null));
        Assert.Equal(value, T.Parse(whole.AsSpan(), null));
        Assert.True(T.TryParse(whole, null, out T? read));
        Assert.Equal(value, read);
        Assert.True(T.TryParse(whole.AsSpan(), null, out read));
        Assert.Equal(value, read);
        Assert.False(T.TryParse("", null, out _));
        Assert.False(T.TryParse((string?)null, null, out _));
        Assert.False(T.TryParse("\n".AsSpan(), null, out _));
        Assert.Throws<FormatException>(() => T.Parse("", null));
        Assert.Throws<ArgumentNullException>(() => FromText<T>(null!));
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.Equal(value, converter.ConvertFromInvariantString(whole));
        Assert.Equal(general, converter.ConvertToInvariantString(value));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(""));
    }

    // On a span parsable the compiler takes the span overload also for a string.
    private static T FromText<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
