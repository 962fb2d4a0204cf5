using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Warns of versions in a file of changes that fit and yet can hardly be meant.</summary>
internal sealed class MergeDoubts(ProblemList problems)
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
    /// <param name="ownFile">The file of the decision when it could be corrected itself; null otherwise.</param>
    public void Correction(YamlMap old, InForce was, YamlMap change, InForce days, string? ownFile)
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
            if (StatesNothingNew(old, change, []))
            {
                Nothing(change, was);
            }
        }
        else if (!StatesNothingNew(old, change, OwnText))
        {
            problems.Warn(
                change[Life]!.Place,
                "koreksi-lain-masa",
                $"koreksi {days} bagi versi {was}: isinya berubah, hari terakhirnya juga",
                $"the correction {days} of the version {was}: its contents change, and so does its last day",
                "hari terakhir versi yang dikoreksi",
                "the last day of the version it corrects",
                "samakan hari terakhirnya, kecuali versi itu memang berakhir lain",
                "let the last day be the same, unless that version does end otherwise"
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
        if (was.Until == days.Until && !NamesNumber(old) && StatesNothingNew(old, change, OwnText))
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

    private static bool StatesNothingNew(YamlMap old, YamlMap change, string[] ignored) =>
        change.Entries.All(e =>
            ignored.Contains(e.Key.Text)
            || (Named.Contains(e.Key.Text), old[e.Key.Text], e.Value) switch
            {
                (true, YamlMap was, YamlMap now) => now.Entries.All(n => Same(was[n.Key.Text], n.Value, ignored)),
                (true, YamlList was, YamlList now) => now.Items.All(n => was.Items.Any(w => Same(w, n, ignored))),
                (_, var was, var now) => Same(was, now, ignored),
            }
        );

    private static bool Same(YamlNode? a, YamlNode? b, string[] ignored)
    {
        switch (a, b)
        {
            case (YamlScalar x, YamlScalar y):
                return x.Text == y.Text;
            case (YamlList x, YamlList y):
                return x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(p => Same(p.First, p.Second, ignored));
            case (YamlMap x, YamlMap y):
                YamlEntry[] mine = [.. x.Entries.Where(e => !ignored.Contains(e.Key.Text))];
                return mine.Length == y.Entries.Count(e => !ignored.Contains(e.Key.Text))
                    && Array.TrueForAll(mine, e => Same(e.Value, y[e.Key.Text], ignored));
            default:
                return false;
        }
    }

    private static bool NamesNumber(YamlNode node) =>
        node switch
        {
            YamlScalar text => text.Text.Contains('<', StringComparison.Ordinal),
            YamlList list => list.Items.Any(NamesNumber),
            YamlMap map => map.Entries.Any(e => NamesNumber(e.Value)),
            _ => false,
        };
}
