using Umkm.Rules.Documents;

namespace Umkm.Rules.Explanations;

/// <summary>The catalogue of explanations of selections and of changes of class.</summary>
internal static class SelectionPhrases
{
    public static readonly Phrase Title = new("Seleksi {programme}", "Selection for {programme}");
    public static readonly Phrase On = new(
        "Tanggal penilaian: {date}. Buku aturan {edition} ({hash}). Dasarnya {basis}.",
        "Assessment date: {date}. Rule book {edition} ({hash}). It rests on {basis}."
    );
    public static readonly Phrase Places = new("Tempat: {quota}.", "Places: {quota}.");
    public static readonly Phrase PlacesStages = new(
        "Tempat: {quota}, dan {next} di antaranya untuk tahap berikut.",
        "Places: {quota}, and {next} of them for the next stage."
    );
    public static readonly Phrase PlacesAllGoOn = new(
        "Tempat: {quota}. Tahap berikut menyediakan {next} tempat, jadi semua yang terpilih dapat mengikutinya.",
        "Places: {quota}. The next stage has {next} places, so all who are selected may take part."
    );
    public static readonly Phrase NoQuota = new("Tanpa batas tempat.", "Without a limit of places.");
    public static readonly Phrase Order = new(
        "Urutan: {keys}. Bila sama, menurut id, lalu menurut sidik isi data.",
        "Ranked by: {keys}. Equals by id, then by a hash of the data."
    );
    public static readonly Phrase NoOrder = new(
        "Aturannya tidak menyebut urutan; dipakai urutan id, lalu sidik isi data.",
        "The rule names no ranking; ids are used, then a hash of the data."
    );
    public static readonly Phrase Ascending = new("{term} (kecil lebih dulu)", "{term} (smallest first)");
    public static readonly Phrase Descending = new("{term} (besar lebih dulu)", "{term} (largest first)");
    public static readonly Phrase YesFirst = new("{term} (ya lebih dulu)", "{term} (yes first)");
    public static readonly Phrase NoFirst = new("{term} (tidak lebih dulu)", "{term} (no first)");
    public static readonly Phrase AscendingDay = new("{term} (paling awal lebih dulu)", "{term} (earliest first)");
    public static readonly Phrase DescendingDay = new("{term} (paling akhir lebih dulu)", "{term} (latest first)");
    public static readonly Phrase Counts = new(
        "{all} subjek: {selected} terpilih, {contending} memenuhi tetapi tempatnya belum pasti, {waiting} daftar tunggu, "
            + "{refused} tidak memenuhi, {undecided} belum dapat dipastikan.",
        "{all} subjects: {selected} selected, {contending} eligible whose place is not certain yet, {waiting} waiting, "
            + "{refused} not eligible, {undecided} undecided."
    );
    public static readonly Phrase Selected = new("Terpilih", "Selected");
    public static readonly Phrase Contending = new("Memenuhi, tetapi tempatnya belum pasti", "Eligible, place not certain yet");
    public static readonly Phrase DependsOnFacts = new(
        "Urutan bergantung pada fakta yang belum diketahui: {facts}.",
        "The ranking depends on facts that are not known: {facts}."
    );
    public static readonly Phrase FactOf = new("{facts} dari {subject}", "{facts} of {subject}");
    public static readonly Phrase DependsOnUndecided = new(
        "Bergantung pula pada apakah yang belum dapat dipastikan ternyata memenuhi: {subjects}.",
        "It also depends on whether those undecided turn out to be eligible: {subjects}."
    );
    public static readonly Phrase Ranks = new("{best} sampai {last}", "{best} to {last}");
    public static readonly Phrase NotYet = new("belum pasti", "not certain yet");
    public static readonly Phrase Waiting = new("Daftar tunggu", "Waiting list");
    public static readonly Phrase Refused = new("Tidak memenuhi", "Not eligible");
    public static readonly Phrase Undecided = new("Belum dapat dipastikan", "Undecided");
    public static readonly Phrase Rank = new("Urutan", "Rank");
    public static readonly Phrase Subject = new("Subjek", "Subject");
    public static readonly Phrase NextStage = new("Tahap berikut", "Next stage");
    public static readonly Phrase Yes = new("ya", "yes");
    public static readonly Phrase None = new("Tidak ada.", "None.");
    public static readonly Phrase Unmet = new("{sentence} ({basis})", "{sentence} ({basis})");
    public static readonly Phrase Cautions = new("Perhatian", "Cautions");
    public static readonly Phrase ByReading = new("menurut tafsir {reading}: {answer}", "under the reading {reading}: {answer}");
    public static readonly Phrase Missing = new("belum diketahui: {facts}", "not known: {facts}");
}
