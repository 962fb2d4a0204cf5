namespace Umkm.Registers.Tests.Formats;

/// <summary>R and spreadsheets write large numbers with an exponent: digits may be lost, so they are refused, with the way out.</summary>
public class ExponentTests
{
    [Theory]
    [InlineData("businessCapital", "9e+08")]
    [InlineData("businessCapital", "1.2E+09")]
    [InlineData("businessCapital", "1,2E+09")]
    [InlineData("netAssets", "-1E9")]
    [InlineData("workers", "1e+05")]
    public void A_number_with_an_exponent_is_refused_with_the_way_out(string fact, string number)
    {
        string text = $"id;{fact}\nA;{number}\n";
        string[] mappings = [$"{fact}: {fact}", $"{fact}: {{ fakta: {fact}, satuan: juta }}"];
        string[] refused = Screened.Of(text, null, "skala-usaha").Rejects;
        foreach (string column in fact == "workers" ? mappings[..1] : mappings)
        {
            Assert.Equal(refused, Screened.Of(text, $"peta: x\nkolom: {{ id: id, {column} }}\n", "skala-usaha").Rejects);
        }
        Assert.Contains("options(scipen = 999)", Assert.Single(refused), StringComparison.Ordinal);
        Assert.Contains("tanpa desimal", refused[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("e9")]
    [InlineData("9e")]
    [InlineData("9 enam")]
    [InlineData("9x+08")]
    public void Another_text_is_refused_as_before(string text) =>
        Assert.DoesNotContain(
            "scipen",
            Assert.Single(Screened.Of($"id,businessCapital\nA,{text}\n", null, "skala-usaha").Rejects),
            StringComparison.Ordinal
        );
}
