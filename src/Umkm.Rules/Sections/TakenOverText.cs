using Umkm.Rules.Books;
using Umkm.Rules.Documents;

namespace Umkm.Rules.Sections;

/// <summary>Tells which file states only what differs, and what is taken over from which.</summary>
internal static class TakenOverText
{
    private static readonly Phrase Changed = new(
        "Diubah oleh {by}; yang tidak disebut di sana diambil dari {from}: {names}.",
        "Changed by {by}; what is not stated there is taken from {from}: {names}."
    );
    private static readonly Phrase Nothing = new(
        "Diubah oleh {by}; tidak ada yang diambil dari {from}.",
        "Changed by {by}; nothing is taken from {from}."
    );

    /// <summary>The sentence; keys stand in it as rule files have them.</summary>
    public static string Of(DocumentBuilder page, TakenOver taken) =>
        page.Say(taken.Names.IsEmpty ? Nothing : Changed, ("by", taken.By), ("from", taken.From), ("names", string.Join(", ", taken.Names)));
}
