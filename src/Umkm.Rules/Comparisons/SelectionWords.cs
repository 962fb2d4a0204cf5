using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>How places are given out, in one line: "50 tempat; urutan: penjualan tahun lalu, naik".</summary>
internal static class SelectionWords
{
    public static LocalizedText Of(SelectionRule selection)
    {
        LocalizedText places = Places(selection.Quota);
        LocalizedText next = selection.NextStage is { } second
            ? new($"; tahap berikut: {Places(second).Indonesian}", $"; next stage: {Places(second).English}")
            : LocalizedText.Empty;
        LocalizedText order = selection.Order.IsEmpty
            ? LocalizedText.Empty
            : new(
                "; urutan: " + string.Join("; ", selection.Order.Select(k => $"{k.Term.Name}, {(k.Ascending ? "naik" : "turun")}")),
                "; order: " + string.Join("; ", selection.Order.Select(k => $"{k.Term.English}, {(k.Ascending ? "ascending" : "descending")}"))
            );
        return new(places.Indonesian + next.Indonesian + order.Indonesian, places.English + next.English + order.English);
    }

    private static LocalizedText Places(int number) =>
        new(SentenceWriter.Value(Of(number), english: false), SentenceWriter.Value(Of(number), english: true));

    private static Quantity Of(int number) => new(QuantityKind.Count, number, "tempat");
}
