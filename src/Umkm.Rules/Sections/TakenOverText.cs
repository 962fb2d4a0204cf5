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
    private static readonly Phrase Rest = new("isi selebihnya", "everything else");

    /// <summary>The sentence.</summary>
    public static string Of(DocumentBuilder page, TakenOver taken) =>
        page.Say(Changed, ("by", taken.By), ("from", taken.From), ("names", taken.Names.IsEmpty ? page.Say(Rest) : string.Join(", ", taken.Names)));
}
