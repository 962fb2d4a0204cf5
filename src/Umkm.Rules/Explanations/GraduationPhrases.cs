using Umkm.Rules.Documents;

namespace Umkm.Rules.Explanations;

/// <summary>The catalogue of explanations of changes of class.</summary>
internal static class GraduationPhrases
{
    public static readonly Phrase Title = new("Naik kelas: {title}", "Changes of class: {title}");
    public static readonly Phrase Dates = new(
        "Dari {before} ke {after}. Buku aturan {edition} ({hash}).",
        "From {before} to {after}. Rule book {edition} ({hash})."
    );
    public static readonly Phrase Counts = new(
        "{compared} usaha dibandingkan, {arrivals} baru, {leavers} keluar.",
        "{compared} {compared|enterprise|enterprises} compared, {arrivals} new, {leavers} gone."
    );
    public static readonly Phrase WithoutId = new(
        "{count} usaha tanpa id tidak dapat dicocokkan.",
        "{count} {count|enterprise|enterprises} without an id cannot be matched."
    );
    public static readonly Phrase NoDefinition = new(
        "Hukum tidak memberi arti \"naik kelas\"; yang dibandingkan di sini hanya golongan pada dua tanggal, menurut setiap tafsir.",
        "The law does not define \"naik kelas\"; what is compared here is the class on two dates, under every reading."
    );
    public static readonly Phrase Reading = new("Tafsir {reading}: {title}", "Reading {reading}: {title}");
    public static readonly Phrase Settled = new("Perpindahan", "Moves");
    public static readonly Phrase Before = new("Sebelum", "Before");
    public static readonly Phrase After = new("Sesudah", "After");
    public static readonly Phrase Count = new("Banyaknya", "Number");
    public static readonly Phrase Direction = new("Arah", "Direction");
    public static readonly Phrase Up = new("naik", "up");
    public static readonly Phrase Down = new("turun", "down");
    public static readonly Phrase Same = new("tetap", "same");
    public static readonly Phrase Undecided = new(
        "{count} usaha golongannya belum dapat ditentukan pada salah satu tanggal, yaitu {names}.",
        "The class of {count} {count|enterprise|enterprises} cannot be decided on one of the dates, namely {names}."
    );
    public static readonly Phrase Moved = new("{from} → {to}", "{from} → {to}");
    public static readonly Phrase Which = new("{count} usaha, yaitu {names}.", "{count} {count|enterprise|enterprises}, namely {names}.");
    public static readonly Phrase Arrivals = new("Baru", "New");
    public static readonly Phrase Leavers = new("Keluar", "Gone");
    public static readonly Phrase Indicator = new(
        "Indikator RPJMN (proporsi usaha kecil dan menengah)",
        "RPJMN indicator (share of small and medium enterprises)"
    );
    public static readonly Phrase Exactly = new("{date}: {holds} dari {all}.", "{date}: {holds} of {all}.");
    public static readonly Phrase AtLeast = new(
        "{date}: {holds} sampai {most} dari {all}; {undecided} belum dapat ditentukan.",
        "{date}: {holds} to {most} of {all}; {undecided} undecided."
    );
    public static readonly Phrase NoIndicator = new(
        "{date}: buku aturan tidak memuat indikator ini pada tanggal itu.",
        "{date}: the rule book has no such indicator on that date."
    );
}
