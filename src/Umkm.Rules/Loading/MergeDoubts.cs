using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Warns of versions in a file of changes that fit and yet can hardly be meant.</summary>
/// <param name="numbers">The numbers that versions may name.</param>
/// <param name="problems">Where they are told.</param>
internal sealed class MergeDoubts(IReadOnlyDictionary<string, NamedNumber> numbers, ProblemList problems)
{
    private const string Life = "berlaku";

    // What a version says of its own text, not of the law.
    private static readonly string[] OwnText = [Life, "dasar", "bukti", "diperiksa", "catatan"];
    private static readonly string[] Named = ["syarat", "unsur", "golongan", "manfaat"];

    /// <summary>Of a version that takes the place of one with the same first day.</summary>
    /// <param name="old">The version it corrects.</param>
    /// <param name="was">The days of that.</param>
    /// <param name="change">What is stated.</param>
    /// <param name="days">Its days.</param>
    /// <param name="isFollowed">Whether another version of the file begins on the day after.</param>
    /// <param name="ownFile">The file of the decision when it could be corrected itself; null otherwise.</param>
    public void Correction(YamlMap old, InForce was, YamlMap change, InForce days, bool isFollowed, string? ownFile)
    {
        if (ownFile is not null)
        {
            problems.Warn(
                change[Life]!.Place,
                "mengubah-berkas-sendiri",
                $"versi {days} mengganti versi {was} dalam {ownFile}, berkas folder ini sendiri",
                $"the version {days} takes the place of the version {was} in {ownFile}, a file of this folder itself",
                "satu tempat bagi tiap versi",
                "one place for each version",
                $"betulkan versi itu dalam {ownFile}",
                $"mend that version in {ownFile}"
            );
        }
        if (was.Until == days.Until)
        {
            if (StatesNothingNew(old, change, [], on: null))
            {
                Nothing(change, was);
            }
        }
        else if (!isFollowed)
        {
            problems.Warn(
                change[Life]!.Place,
                "koreksi-lain-masa",
                $"koreksi {days} bagi versi {was} dengan hari terakhir lain",
                $"the correction {days} of the version {was} with another last day",
                "hari terakhir versi yang dikoreksi",
                "the last day of the version it corrects",
                "samakan hari terakhirnya bila hanya isinya yang dikoreksi; bila masa berlakunya memang lain, biarkan",
                "let the last day be the same if only its contents are corrected; if it does end otherwise, let it stand"
            );
        }
    }

    /// <summary>Of a version that follows the last one.</summary>
    /// <param name="old">The last one.</param>
    /// <param name="was">Its days before it was ended.</param>
    /// <param name="change">What is stated.</param>
    /// <param name="days">Its days.</param>
    public void Succession(YamlMap old, InForce was, YamlMap change, InForce days)
    {
        // With a number by name the same words may say something else from that day on.
        if (was.Until == days.Until && !NumberDiffers(old, was.From, days.From) && StatesNothingNew(old, change, OwnText, days.From))
        {
            Nothing(change, was);
        }
    }

    private void Nothing(YamlMap change, InForce was) =>
        problems.Warn(
            change[Life]!.Place,
            "mengubah-tanpa-beda",
            $"versi yang mengatakan hal yang sama dengan versi {was}",
            $"a version that says the same as the version {was}",
            "paling sedikit satu hal yang berbeda",
            "at least one thing that differs",
            "tulis yang berubah, atau hapus versi ini",
            "write what changes, or take this version out"
        );

    private bool StatesNothingNew(YamlMap old, YamlMap change, string[] ignored, LocalDate? on) =>
        change.Entries.All(e =>
            ignored.Contains(e.Key.Text)
            || (Named.Contains(e.Key.Text), old[e.Key.Text], e.Value) switch
            {
                (true, YamlMap was, YamlMap now) => now.Entries.All(n => Same(was[n.Key.Text], n.Value, ignored, on)),
                (true, YamlList was, YamlList now) => now.Items.All(n => was.Items.Any(w => Same(w, n, ignored, on))),
                (_, var was, var now) => Same(was, now, ignored, on),
            }
        );

    private bool Same(YamlNode? a, YamlNode? b, string[] ignored, LocalDate? on)
    {
        switch (a, b)
        {
            case (YamlScalar x, YamlScalar y):
                return x.Text == y.Text
                    || on is { } day
                        && (Plain(x.Text, day, false) == Plain(y.Text, day, false) || Plain(x.Text, day, true) == Plain(y.Text, day, true));
            case (YamlList x, YamlList y):
                return x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(p => Same(p.First, p.Second, ignored, on));
            case (YamlMap x, YamlMap y):
                YamlEntry[] mine = [.. x.Entries.Where(e => !ignored.Contains(e.Key.Text))];
                return mine.Length == y.Entries.Count(e => !ignored.Contains(e.Key.Text))
                    && Array.TrueForAll(mine, e => Same(e.Value, y[e.Key.Text], ignored, on));
            default:
                return false;
        }
    }

    /// <summary>Whether a number that is named has another value on another day.</summary>
    private bool NumberDiffers(YamlNode node, LocalDate on, LocalDate other) =>
        node switch
        {
            YamlScalar text => text.Text.Contains('<', StringComparison.Ordinal)
                && numbers.Values.Any(n => text.Text.Contains($"<{n.Name}>", StringComparison.Ordinal) && At(n, on) != At(n, other)),
            YamlList list => list.Items.Any(i => NumberDiffers(i, on, other)),
            YamlMap map => map.Entries.Any(e => NumberDiffers(e.Value, on, other)),
            _ => false,
        };

    /// <summary>A text with the numbers that it names as they are on a day.</summary>
    private string Plain(string text, LocalDate on, bool english) =>
        numbers.Values.Aggregate(
            text,
            (t, n) => At(n, on) is { } at ? t.Replace($"<{n.Name}>", SentenceWriter.Value(at.Value, english), StringComparison.Ordinal) : t
        );

    private static NumberVersion? At(NamedNumber number, LocalDate day) => number.Versions.FirstOrDefault(v => v.InForce.Contains(day));
}
