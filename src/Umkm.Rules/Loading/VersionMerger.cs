using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Lays versions that state only what differs over the versions of a decision. A version that begins later ends the last one the day
/// before; one with the first day of a version corrects that one. What it does not state is taken from the version it ends or corrects.</summary>
/// <param name="numbers">The numbers that versions may name.</param>
/// <param name="problems">Where problems are told.</param>
internal sealed class VersionMerger(IReadOnlyDictionary<string, NamedNumber> numbers, ProblemList problems)
{
    // What every version states for itself, and what speaks of its own text or first day only.
    private static readonly string[] NeverTaken = ["berlaku", "dasar", "bukti", "diperiksa", "mulai perkiraan", "belum diatur", "catatan"];
    private static readonly string[] Answering = ["golongan", "tabel", "pilih", "sama dengan", "bila"];
    private static readonly string[] OfPermits = ["wajib bila", "dipenuhi oleh", "dipenuhi bila", "masa berlaku", "status diterima", "jatuh tempo"];
    private const string Readings = "tafsir";

    private readonly PartMerger _parts = new(problems);
    private readonly MergeDoubts _doubts = new(numbers, problems);

    /// <summary>The versions of the result, oldest first.</summary>
    /// <param name="old">The versions of the decision.</param>
    /// <param name="changes">The versions of the file that changes it.</param>
    /// <param name="ownFile">The file of the decision when it could be corrected itself; null when it is that of the embedded book.</param>
    public ImmutableArray<YamlNode> Merge(ImmutableArray<YamlNode> old, ImmutableArray<YamlNode> changes, string? ownFile)
    {
        List<YamlNode> result = [.. old];
        List<YamlNode> undated = [];
        HashSet<LocalDate> begun = [];
        foreach (YamlNode node in changes)
        {
            if (MapReader.Of(node, problems) is null || node is not YamlMap change)
            {
                continue;
            }
            if (result.Count == 0 || Span(result[^1]) is not { } last)
            {
                result.Add(change);
                continue;
            }
            if (Span(change) is not { } days)
            {
                // Its period is told when it is read; what it does not state is not missing for that.
                undated.Add(Over((YamlMap)result[^1], change));
                continue;
            }
            if (!begun.Add(days.From))
            {
                SameDay(change, days);
                continue;
            }
            int same = result.FindIndex(v => Span(v)?.From == days.From);
            if (same >= 0 && (same == result.Count - 1 || Span(result[same])!.Until == days.Until))
            {
                var corrected = (YamlMap)result[same];
                bool isFollowed = days.Until is { } end && changes.Any(c => Span(c)?.From == end.PlusDays(1));
                _doubts.Correction(corrected, Span(corrected)!, change, days, isFollowed, ownFile);
                result[same] = Over(corrected, change);
            }
            else if (same < 0 && days.From > last.From)
            {
                var ended = (YamlMap)result[^1];
                _doubts.Succession(ended, last, change, days);
                if (last.Until is null || last.Until >= days.From)
                {
                    result[^1] = Until(ended, days.From.PlusDays(-1));
                }
                result.Add(Over(ended, change));
            }
            else
            {
                Amid(change, days, result);
            }
        }
        return [.. result, .. undated];
    }

    private static InForce? Span(YamlNode version) =>
        (version as YamlMap)?["berlaku"] is YamlScalar text ? VersionReader.Span(text, new ProblemList()) : null;

    private static YamlMap Until(YamlMap version, LocalDate last) =>
        version with
        {
            Entries =
            [
                .. version.Entries.Select(e =>
                    e is { Key.Text: "berlaku", Value: YamlScalar text }
                        ? e with
                        {
                            Value = text with { Text = $"{text.Text.Split(" s.d. ")[0]} s.d. {IsoDate.Format(last)}" },
                        }
                        : e
                ),
            ],
        };

    private YamlMap Over(YamlMap old, YamlMap change)
    {
        if (change["belum diatur"] is not null || old["belum diatur"] is not null)
        {
            return change;
        }
        YamlEntry[] taken = [.. old.Entries.Where(e => IsTaken(e.Key.Text, change))];
        (ImmutableArray<YamlEntry> merged, HashSet<string> done) = _parts.Merge(old, change);
        return change with
        {
            Entries =
            [
                .. change.Entries.Where(e => !done.Contains(e.Key.Text)),
                .. merged,
                .. taken.Where(e => change[e.Key.Text] is null && merged.All(m => m.Key.Text != e.Key.Text)),
            ],
        };
    }

    // A body takes the place of another form of body.
    private static bool IsTaken(string key, YamlMap change) =>
        !NeverTaken.Contains(key)
        && !(Answering.Contains(key) && (Stated(change, Answering) || change[Readings] is not null))
        && !(OfPermits.Contains(key) && change[Readings] is not null)
        && !(key == "keterangan pembukaan" && change["pembukaan"] is not null)
        && !(key == Readings && (Stated(change, Answering) || Stated(change, OfPermits)));

    private static bool Stated(YamlMap change, string[] keys) => Array.Exists(keys, k => change[k] is not null);

    private void SameDay(YamlMap change, InForce days) =>
        problems.Add(
            change["berlaku"]!.Place,
            "versi-tumpang-tindih",
            $"versi {days} mulai pada hari yang sama dengan versi lain dalam berkas ini",
            $"the version {days} begins on the day of another version of this file",
            "satu versi bagi tiap hari pertama",
            "one version for each first day",
            "gabungkan keduanya, atau betulkan tanggalnya",
            "put both into one, or mend the date"
        );

    private void Amid(YamlMap change, InForce days, IEnumerable<YamlNode> versions)
    {
        string spans = string.Join(", ", versions.Select(Span).OfType<InForce>());
        problems.Add(
            change["berlaku"]!.Place,
            "mengubah-di-tengah",
            $"versi {days} di tengah versi yang sudah ada: {spans}",
            $"the version {days} amid those that are there: {spans}",
            "hari pertama sesudah versi terakhir mulai; bagi koreksi, hari pertama dan terakhir yang sama dengan versi yang dikoreksi",
            "a first day after the last version begins; for a correction the first and last day of the version it corrects"
        );
    }
}
