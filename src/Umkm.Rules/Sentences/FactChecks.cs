using System.Text.RegularExpressions;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>A value that the condition asks is said of the fact that it asks, not of another one that has a name of its own: Rp1 billion of capital,
/// not of sales; an amount of a year not of a month. Common facts have many words; others are known by the book's own terms. A sentence that says no
/// such name, or the right one anywhere, passes.</summary>
internal static partial class FactChecks
{
    // Each fact by the words of both languages; a value in people, time, rupiah or a day can only be of one of its kind.
    private static readonly Fact[] Facts =
    [
        new(QuantityKind.Rupiah, "modal", "capital", @"modal(?! kerja)|(?<!working[ -])\bcapital\b"),
        new(QuantityKind.Rupiah, "penjualan", "sales", @"penjualan|om[zs]et|peredaran|\bsales\b|turnover|revenue"),
        new(QuantityKind.Rupiah, "kekayaan", "assets", @"kekayaan|\baset|aktiva|\bassets?\b|\bnet worth\b"),
        new(QuantityKind.Rupiah, "investasi", "investment", @"investasi|investment"),
        new(
            QuantityKind.Rupiah,
            "pinjaman",
            "loan",
            @"pinjaman|plafon|kredit|pembiayaan|utang" + @"|\bkur\b|\bloans?\b|\bcredits?\b|\bdebts?\b|financing"
        ),
        new(QuantityKind.Rupiah, "laba", "profit", @"\blaba|keuntungan|profit"),
        new(
            QuantityKind.Months,
            "usia usaha",
            "business age",
            @"(?:usia|umur) usaha|(?<!(?:pelaku|pemilik|pemohon) )\busaha(?:nya)? (?:(?:telah|sudah|harus|wajib|yang) )*"
                + @"(?:berjalan|berdiri|beroperasi|berumur|berusia)|\bberjalan\b|\bberdiri\b|didirikan|beroperasi|berusaha|berdagang"
                + @"|business age|\bin business\b|founded|established|\brun(?:s|ning)?\b|\btrad(?:ed|ing)\b|\boperat"
                + @"|\b(?:business|enterprise|company|firm) (?:is|has|must)\b"
        ),
        new(
            QuantityKind.Months,
            "usia pemilik",
            "owner's age",
            @"(?:usia|umur) (?:pemilik|pendiri)|\b(?:pemilik|pendiri)(?:nya| usaha(?:nya)?)?"
                + @" (?:(?:telah|sudah|harus|wajib|yang) )*(?:berumur|berusia|genap)"
                + @"|\b(?:owner|founder)(?: of (?:an?|the) [a-z]+)?"
                + @"(?:'s age| (?:is|must be|has to be|has turned|is aged)\b)|age of the (?:owner|founder)"
        ),
        new(QuantityKind.Count, "tenaga kerja", "workers", @"tenaga kerja|pekerja(?!an)|karyawan|pegawai|buruh|workers?\b|employ"),
        new(QuantityKind.Count, "anggota", "members", @"anggota|\bmembers?\b"),
        new(QuantityKind.Date, "tanggal berdiri", "founding date", @"berdiri|didirikan|pendirian|founded|founding|established"),
        new(QuantityKind.Date, "tanggal lahir", "date of birth", @"lahir|\bborn\b|\bbirth"),
    ];

    public static void Check(Sentence sentence, Glossary glossary, ProblemList problems)
    {
        Comparison[] asked = [.. Asked.Of(sentence.When).Select(a => a.Condition).OfType<Comparison>()];
        Term[] terms = [.. asked.SelectMany(c => c.Left.Terms).Distinct()];
        Quantity[] values = [.. asked.SelectMany(c => new[] { c.Bounds.Lower, c.Bounds.Upper }).OfType<Bound>().Select(b => b.Value)];
        if (Asked.AnotherDecision(sentence.When))
        {
            return;
        }
        Mark[] marks = [.. SentenceMarks.Of(sentence.Text, sentence.English).Where(m => Array.Exists(values, m.Is))];
        foreach (
            IGrouping<QuantityKind, Mark> said in marks.GroupBy(m => m.Kind is QuantityKind.Years or QuantityKind.Days ? QuantityKind.Months : m.Kind)
        )
        {
            Fact[] facts = [.. Facts.Where(f => f.Kind == said.Key)];
            string names = string.Join("; ", terms.Select(t => t.Name)).ToLowerInvariant();
            Fact[] right = [.. facts.Where(f => f.IsIn(names))];
            Term[] own = [.. terms.Where(t => OwnTerms.IsOf(t, said.Key) && !IsListed(t))];
            Term[] named = [.. OwnTerms.Named(sentence, glossary, said.Key).Except(terms)];
            // Common facts have many words, which may tell a term of the book's own too.
            LocalizedText? other =
                right.Length == 0 ? named.FirstOrDefault()?.Label
                : Array.Find(facts, f => !right.Contains(f) && f.IsIn(sentence.Lower)) is { } fact ? fact.Name
                : Array.Find(named, t => !IsListed(t))?.Label;
            if (
                other is not null
                && (right.Length > 0 || own.Length > 0)
                && !Array.Exists(right, f => f.IsIn(sentence.Lower))
                && !Array.Exists(own, t => OwnTerms.IsSaid(t, other, sentence, glossary))
            )
            {
                LocalizedText asks = right.Length > 0 ? right[0].Name : own[0].Label;
                string value = said.First().Text;
                sentence.Differs(
                    problems,
                    new(
                        $"menyebut {value} bagi {other.Indonesian}, syaratnya bagi {asks.Indonesian}",
                        $"says {value} of {other.English}, the condition of {asks.English}"
                    ),
                    new("fakta yang ditanyakan syaratnya", "the fact that the condition asks")
                );
            }
        }
        Period(sentence, asked, marks, problems);
    }

    /// <summary>Whether a sentence in small letters has a word of the list above for a term.</summary>
    public static bool Names(Term term, string lower) => Array.Exists(Facts, f => f.IsIn(term.Name.ToLowerInvariant()) && f.IsIn(lower));

    /// <summary>Whether the list above has words for a term.</summary>
    private static bool IsListed(Term term) => Array.Exists(Facts, f => f.IsIn(term.Name.ToLowerInvariant()));

    /// <summary>Tells an amount of a year that is said of a shorter time.</summary>
    private static void Period(Sentence sentence, Comparison[] asked, Mark[] marks, ProblemList problems)
    {
        Term[] terms = [.. asked.SelectMany(c => c.Left.Terms).Where(t => t.Kind == TermKind.Rupiah).Distinct()];
        Match said = marks
            .Select(m => AfterValue().Match(sentence.Lower[(m.Start + m.Text.Length)..]))
            .Prepend(BesideFact().Match(sentence.Lower))
            .FirstOrDefault(m => m.Success, Match.Empty);
        if (
            said.Success
            && terms.Length > 0
            && Array.TrueForAll(terms, t => t.Name.Contains("tahun", StringComparison.Ordinal))
            && !Year().IsMatch(sentence.Lower)
        )
        {
            sentence.Differs(
                problems,
                new(
                    $"menyebut \"{said.Value.Trim()}\", syaratnya {terms[0].Name}",
                    $"says \"{said.Value.Trim()}\", the condition {terms[0].English}"
                ),
                new("masa yang sama", "the same period")
            );
        }
    }

    private const string Shorter =
        @"(?:\b(?:se|per |tiap |setiap )(?:hari|minggu|pekan|bulan|triwulan|semester)|harian|mingguan|bulanan|triwulanan"
        + @"|daily|weekly|monthly|quarterly|(?:per|a|each|every) (?:day|week|month|quarter))\b";

    [GeneratedRegex(
        @"(?:penjualan|om[zs]et|peredaran|pendapatan)(?:nya)?(?: (?:rata-rata|kotor|usaha))* "
            + Shorter
            + @"|"
            + Shorter
            + @" (?:average |gross )?(?:sales|turnover|revenue|penjualan|om[zs]et)|(?:sales|turnover|revenue) "
            + Shorter,
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex BesideFact();

    [GeneratedRegex("^ " + Shorter, RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex AfterValue();

    [GeneratedRegex(@"tahun|year|annual", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Year();

    /// <summary>A fact, and the words by which sentences name it.</summary>
    private sealed record Fact(QuantityKind Kind, string Indonesian, string English, string Words)
    {
        public LocalizedText Name { get; } = new(Indonesian, English);

        private readonly Regex _words = new(Words, RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));

        public bool IsIn(string lower) => _words.IsMatch(lower);
    }
}
