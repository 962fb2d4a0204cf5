namespace Umkm.Registers.Samples;

/// <summary>A trade of the sample: its codes and what it makes.</summary>
/// <param name="Code2020">Its KBLI 2020 code.</param>
/// <param name="Code2025">Its KBLI 2025 code; null when the sample knows none.</param>
/// <param name="Kind">The kind of its products; null for a trade without products of its own.</param>
/// <param name="Products">What it makes, for names.</param>
/// <param name="IsFood">Whether food papers are usual.</param>
internal sealed record SampleTrade(string Code2020, string? Code2025, ProductKind? Kind, string[] Products, bool IsFood)
{
    /// <summary>The trades, the most common first.</summary>
    public static readonly SampleTrade[] All =
    [
        new("47112", "47112", null, ["Toko Kelontong", "Warung Pracangan", "Toko Sembako"], false),
        new("56102", "56102", ProductKind.ReadyToEatFood, ["Warung Rawon", "Depot Soto", "Warung Pecel", "Nasi Goreng"], true),
        new("10794", "10794", ProductKind.ProcessedFood, ["Keripik Tempe", "Kerupuk Udang", "Keripik Buah", "Peyek Kacang"], true),
        new("10792", "10792", ProductKind.ProcessedFood, ["Kue Basah", "Jajanan Pasar", "Onde-onde"], true),
        new("56103", "56304", ProductKind.Beverage, ["Kedai Kopi", "Es Teler", "Angkringan"], true),
        new("14120", "14120", ProductKind.Clothing, ["Penjahit", "Modiste", "Permak Jins"], false),
        new("10391", "10307", ProductKind.ProcessedFood, ["Tempe Sanan", "Tempe Kedelai"], true),
        new("96111", null, null, ["Pangkas Rambut", "Barbershop"], false),
        new("96200", null, null, ["Laundry Kiloan", "Penatu"], false),
        new("45407", null, null, ["Bengkel Motor", "Servis Sepeda Motor"], false),
        new("01134", "01134", ProductKind.FreshFood, ["Tani Kentang", "Sayur Batu"], false),
        new("10710", "10710", ProductKind.ProcessedFood, ["Roti Manis", "Bakery", "Kue Kering"], true),
        new("10761", "10761", ProductKind.Beverage, ["Kopi Bubuk Dampit", "Sangrai Kopi"], true),
        new("11040", null, ProductKind.Beverage, ["Sari Apel", "Minuman Rempah"], true),
        new("13134", "13133", ProductKind.Batik, ["Batik Malangan", "Batik Tulis", "Batik Cap"], false),
        new("14111", "14111", ProductKind.Clothing, ["Konveksi Kaos", "Seragam Sekolah"], false),
        new("16291", "16291", ProductKind.Handicraft, ["Kerajinan Rotan", "Anyaman Bambu"], false),
        new("32903", "32903", ProductKind.Handicraft, ["Topeng Malangan", "Suvenir"], false),
        new("23932", "23932", ProductKind.Handicraft, ["Gerabah", "Keramik Dinoyo"], false),
        new("31001", null, ProductKind.Other, ["Mebel Kayu", "Kusen Pintu"], false),
        new("20232", "20232", ProductKind.Cosmetic, ["Sabun Herbal", "Lulur"], false),
        new("10732", "10732", ProductKind.ProcessedFood, ["Cokelat Praline"], true),
        new("18111", "18111", null, ["Percetakan", "Sablon"], false),
        new("01461", "01461", null, ["Ternak Ayam"], false),
        new("49431", null, null, ["Angkutan Barang"], false),
        new("62012", null, null, ["Jasa Aplikasi"], false),
    ];
}
