using Umkm.Rules.Documents;

namespace Umkm.Rules.Explanations;

/// <summary>The catalogue of explanations of timelines.</summary>
internal static class TimelinePhrases
{
    public static readonly Phrase Title = new("Linimasa {subject}", "Timeline of {subject}");
    public static readonly Phrase Window = new(
        "Dari {from} sampai dengan {until}. Buku aturan {edition} ({hash}).",
        "From {from} to {until}. Rule book {edition} ({hash})."
    );
    public static readonly Phrase AllElseEqual = new(
        "Dihitung dari fakta yang diberikan, yang dianggap tidak berubah selama itu, dan dari aturan yang kini ada di buku.",
        "Worked out from the facts given, taken to stay as they are, and from the rules now in the book."
    );
    public static readonly Phrase Start = new("Keadaan pada {date}", "On {date}");
    public static readonly Phrase Decision = new("Keputusan", "Decision");
    public static readonly Phrase Answer = new("Jawaban", "Answer");
    public static readonly Phrase Changes = new("Perubahan", "Changes");
    public static readonly Phrase NoChanges = new("Tidak ada jawaban yang berubah.", "No answer changes.");
    public static readonly Phrase NotInLaw = new("tidak diatur", "not in the law");
    public static readonly Phrase Change = new("{before} → {after}", "{before} → {after}");
    public static readonly Phrase Titled = new("{title}: ", "{title}: ");
    public static readonly Phrase OfItem = new("{item}: {change}", "{item}: {change}");
    public static readonly Phrase UnderReading = new("Tafsir {reading}: {change}", "Reading {reading}: {change}");
    public static readonly Phrase Because = new("Karena {cause}.", "Because {cause}.");
    public static readonly Phrase Cited = new("{cause} ({basis})", "{cause} ({basis})");
    public static readonly Phrase CalendarName = new("UMKM: {subject}", "UMKM: {subject}");
    public static readonly Phrase Summary = new("{title}: {change}", "{title}: {change}");
}
