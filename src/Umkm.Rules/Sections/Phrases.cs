using Umkm.Rules.Documents;

namespace Umkm.Rules.Sections;

/// <summary>The catalogue of explanations of findings and headings: every text for people, Indonesian first, both complete.</summary>
internal static class Phrases
{
    // Findings: fact, value, bound.
    public static readonly Phrase Amount = new("{fact} {value} {bound}", "{fact}: {value}, which is {bound}");
    public static readonly Phrase Day = new("{fact} {value}, yaitu {bound}", "{fact}: {value}, which is {bound}");
    public static readonly Phrase Age = new("{since} {date}, jadi {fact} {bound}", "{since}: {date}, so {fact} is {bound}");
    public static readonly Phrase UnknownBound = new("{fact} belum diketahui (ukurannya: {bound})", "{fact} {be} not known (the measure: {bound})");
    public static readonly Phrase UnknownBounds = new("{fact} belum diketahui (batasnya: {bounds})", "{fact} {be} not known (the bounds: {bounds})");
    public static readonly Phrase UnknownPart = new(
        "{since} {date}, jadi {fact} belum pasti (ukurannya: {bound})",
        "{since}: {date}, so {fact} is not certain (the measure: {bound})"
    );
    public static readonly Phrase Is = new("{fact} adalah {value}", "{fact} is {value}");
    public static readonly Phrase IsNot = new("{fact} bukan {value}", "{fact} is not {value}");
    public static readonly Phrase IsOther = new("{fact} adalah {value}, bukan {bound}", "{fact} is {value}, not {bound}");
    public static readonly Phrase Within = new("{fact} {value} termasuk {bound}", "{fact}: {value}, which is within {bound}");
    public static readonly Phrase Outside = new("{fact} {value} tidak termasuk {bound}", "{fact}: {value}, which is not within {bound}");
    public static readonly Phrase WithinList = new("{fact} termasuk {bound}", "{fact} is within {bound}");
    public static readonly Phrase Meeting = new("yang memenuhi syaratnya", "that meets its condition");
    public static readonly Phrase SeveralMeeting = new("yang memenuhi syaratnya", "that meet their condition");
    public static readonly Phrase OtherIs = new("{decision}: {answer}", "{decision}: {answer}");
    public static readonly Phrase OtherIsNot = new("{decision}: {answer}, bukan {wanted}", "{decision}: {answer}, not {wanted}");
    public static readonly Phrase OtherUnknown = new(
        "{decision}: belum pasti {wanted} (masih mungkin: {answer})",
        "{decision}: not certainly {wanted} (still possible: {answer})"
    );
    public static readonly Phrase SameAs = new("mengikuti {decision}: {answer}", "follows {decision}: {answer}");
    public static readonly Phrase Statement = new("{sentence}: {outcome}", "{sentence}: {outcome}");
    public static readonly Phrase Following = new("{finding}, mengikuti dari {why}", "{finding}, which follows from {why}");
    public static readonly Phrase Yes = new("ya", "yes");
    public static readonly Phrase No = new("tidak", "no");
    public static readonly Phrase NotKnown = new("belum diketahui", "not known");
    public static readonly Phrase OrBetween = new(" atau ", " or ");
    public static readonly Phrase And = new(" dan ", " and ");
    public static readonly Phrase AndMore = new("{list}, dan {count} lagi", "{list}, and {count} more");
    public static readonly Phrase Cited = new("{finding} ({basis})", "{finding} ({basis})");

    // The head.
    public static readonly Phrase Title = new("Hasil penilaian {subject}", "Assessment of {subject}");
    public static readonly Phrase Enterprise = new("usaha", "an enterprise");
    public static readonly Phrase Group = new("kelompok", "a group");
    public static readonly Phrase Named = new("{name} ({id})", "{name} ({id})");
    public static readonly Phrase AssessedOn = new(
        "Tanggal penilaian: {date}. Buku aturan {edition} ({hash}).",
        "Assessment date: {date}. Rule book {edition} ({hash})."
    );
    public static readonly Phrase ByConditionsRead = new(
        "{read} dari {decided} jawaban berdasar syarat yang terbaca saja.",
        "{read} of {decided} {decided|answer rests|answers rest} on the conditions read only."
    );
    public static readonly Phrase AlsoOpenByConditionsRead = new(
        "{read} dari {decided} jawaban berdasar syarat yang terbaca saja; {open} lagi yang belum pasti dapat menjadi jawaban seperti itu.",
        "{read} of {decided} {decided|answer rests|answers rest} on the conditions read only; "
            + "{open} more that {open|is|are} open may come to such an answer."
    );
    public static readonly Phrase OnlyRead = new(" (menurut syarat yang terbaca)", " (by the conditions read)");
    public static readonly Phrase OneReading = new(
        "Hanya tafsir yang diminta yang diikuti: {reading}.",
        "Only the reading asked for is followed: {reading}."
    );
    public static readonly Phrase NothingInForce = new(
        "Tidak ada aturan dalam buku ini yang berlaku bagi subjek ini pada tanggal itu.",
        "No rule of this book applies to this subject on that date."
    );
    public static readonly Phrase NotAdvice = new(
        "Dihitung dari berkas aturan yang disebut di atas dan fakta yang diberikan; bukan keputusan instansi mana pun.",
        "Worked out from the rule book named above and the facts given; not a decision of any authority."
    );

    // Assumptions.
    public static readonly Phrase Assumptions = new("Asumsi", "Assumptions");
    public static readonly Phrase AssumptionsNote = new(
        "Fakta berikut tidak diberikan, tetapi dianggap demikian atas permintaan:",
        "These facts were not given but assumed on request:"
    );
    public static readonly Phrase Assumed = new("{fact}: {value} (dipakai oleh: {decisions})", "{fact}: {value} (used by: {decisions})");
    public static readonly Phrase WithAssumption = new("Memakai asumsi {assumptions}.", "Assumes {assumptions}.");

    // The summary.
    public static readonly Phrase Summary = new("Ringkasan", "Summary");
    public static readonly Phrase Permits = new("Surat dan izin", "Papers and permits");
    public static readonly Phrase Programmes = new("Program", "Programmes");
    public static readonly Phrase Counted = new("{count} {what}", "{count} {what}");
    public static readonly Phrase CountedNames = new("{count} {what} ({names})", "{count} {what} ({names})");

    // Classes and provisions.
    public static readonly Phrase Classes = new("Golongan", "Classes");
    public static readonly Phrase Provisions = new("Ketentuan", "Provisions");
    public static readonly Phrase Verdict = new("{title}: {answer}", "{title}: {answer}");
    public static readonly Phrase AnyAnswer = new("belum dapat ditentukan", "cannot be decided yet");
    public static readonly Phrase Undecided = new(" (belum pasti: {why})", " (undecided: {why})");
    public static readonly Phrase WhyMissing = new("ada fakta yang belum diberikan", "facts are missing");
    public static readonly Phrase WhyUnsettled = new("hukumnya ditafsirkan berbeda", "the law is read in different ways");
    public static readonly Phrase WhyOther = new("keputusan lain yang dirujuk belum pasti", "a decision it refers to is undecided");
    public static readonly Phrase NotRegulated = new(
        "{title}: tidak dapat ditentukan, karena hukum belum mengaturnya pada tanggal ini",
        "{title}: cannot be decided, because the law says nothing on this date"
    );
    public static readonly Phrase Possible = new("Masih mungkin: {answers}.", "Still possible: {answers}.");
    public static readonly Phrase ReadingAnswer = new("Tafsir {reading} ({title}): ", "Reading {reading} ({title}): ");
    public static readonly Phrase HeldBy = new("; dianut antara lain oleh {holders}", "; held by, among others, {holders}");
    public static readonly Phrase Because = new("Karena {finding}.", "Because {finding}.");
    public static readonly Phrase Missing = new("Belum diketahui: {facts}.", "Not known: {facts}.");
    public static readonly Phrase RiskToLookUp = new(
        "tingkat risiko {item} yang tercetak pada NIB atau laman OSS",
        "risk level of {item} printed on the NIB or the OSS page"
    );
    public static readonly Phrase OfItem = new("{fact} pada {item}", "{fact} of {item}");
    public static readonly Phrase YesOrNoOfItem = new("{fact} ({item})", "{fact} ({item})");
    public static readonly Phrase InForce = new(
        "Aturan yang dipakai berlaku {period}. Dasarnya {basis}.",
        "The rule used is in force {period}. It rests on {basis}."
    );
    public static readonly Phrase FromTo = new("{from} sampai dengan {until}", "from {from} to {until}");
    public static readonly Phrase Since = new("sejak {from}", "since {from}");
    public static readonly Phrase ItemAnswer = new("{item}: {answer}", "{item}: {answer}");

    // Missing facts.
    public static readonly Phrase MissingFacts = new("Fakta yang belum diberikan", "Facts that were not given");
    public static readonly Phrase MissingNote = new(
        "Fakta ini masih dapat mengubah hasil. Isikan pada berkas subjek, atau coba dengan --assume NAMA=NILAI.",
        "These facts can still change the result. Put them in the subject file, or try with --assume NAME=VALUE."
    );
    public static readonly Phrase MissingFact = new(" (isian {property}): menentukan {decisions}", " (property {property}): bears on {decisions}");
    public static readonly Phrase LocalFact = new(" (isian facts): menentukan {decisions}", " (under facts): bears on {decisions}");
    public static readonly Phrase MoreFacts = new("Dan {count} fakta lain; lihat tiap keputusan.", "And {count} other facts; see each decision.");
}
