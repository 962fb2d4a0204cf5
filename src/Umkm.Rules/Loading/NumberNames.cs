using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Puts the numbers of <c>bilangan</c> in place of their names before anything else is read, so that conditions, sentences and benefits
/// hold plain numbers wherever they are looked at. Places stay those of the rule.</summary>
internal sealed partial class NumberNames(IReadOnlyDictionary<string, NamedNumber> numbers, ProblemList problems)
{
    private readonly HashSet<string> _used = [];

    /// <summary>All numbers, with whether a rule used them.</summary>
    public ImmutableArray<NamedNumber> All => [.. numbers.Values.Select(n => n with { IsUsed = _used.Contains(n.Name) })];

    /// <summary>A file whose versions hold the numbers of their own days.</summary>
    public YamlNode Resolve(YamlNode file) =>
        file is YamlMap map
            ? map with
            {
                Entries =
                [
                    .. map.Entries.Select(e =>
                        e is { Key.Text: "versi", Value: YamlList versions }
                            ? e with
                            {
                                Value = versions with { Items = [.. versions.Items.Select(Version)] },
                            }
                        : e.Key.Text == "bilangan" ? e
                        : e with { Value = Put(e.Value, new Scope(null, null, English: false, IsVersion: false), []) }
                    ),
                ],
            }
            : file;

    private YamlNode Version(YamlNode node)
    {
        InForce? life = node is YamlMap map && map["berlaku"] is YamlScalar span ? VersionReader.Span(span, new ProblemList()) : null;
        return Put(node, new Scope(life, null, English: false, IsVersion: true), []);
    }

    private YamlNode Put(YamlNode node, Scope scope, List<NumberVersion> found) =>
        node switch
        {
            YamlScalar text when text.Text.Contains('<', StringComparison.Ordinal) => text with
            {
                Text = Name().Replace(text.Text, m => Number(m, text, scope, found)),
            },
            YamlList list => list with { Items = [.. list.Items.Select(i => Put(i, scope, found))] },
            YamlMap map => Map(map, scope, found),
            _ => node,
        };

    private YamlMap Map(YamlMap map, Scope scope, List<NumberVersion> found)
    {
        // A criterion or benefit without an article of its own rests on those of its numbers.
        bool isOwn =
            map["dasar"] is null
            && (
                map["bila"] is not null && map["kalimat"] is not null
                || map["nilai"] is not null
                || map["nama"] is not null && map[TableRows.Key] is not null
            );
        var own = new List<NumberVersion>();
        Scope inner = scope with
        {
            Grade =
                map["bukti"] is YamlScalar grade ? grade.Text
                : isOwn ? null
                : scope.Grade,
        };
        YamlMap put = map with
        {
            Entries =
            [
                .. map.Entries.Select(e =>
                    e with
                    {
                        Value = Put(e.Value, inner with { English = e.Key.Text == "en", Grade = e.Key.Text == "manfaat" ? null : inner.Grade }, own),
                    }
                ),
            ],
        };
        found.AddRange(own);
        return isOwn && own.Count > 0 ? Resting(put, own) : put;
    }

    private static YamlMap Resting(YamlMap map, List<NumberVersion> own)
    {
        ImmutableArray<string> articles = [.. own.SelectMany(n => n.Basis.Basis).Distinct()];
        YamlScalar Text(string text) => new(map.Place, text);
        YamlNode basis = map["kalimat"] is null ? Text(string.Join("; ", articles)) : new YamlList(map.Place, [.. articles.Select(Text)]);
        ImmutableArray<YamlEntry> entries = map.Entries.Add(new YamlEntry(Text("dasar"), basis));
        return map with
        {
            Entries =
                map["kalimat"] is null || map["bukti"] is not null
                    ? entries
                    : entries.Add(new YamlEntry(Text("bukti"), Text(Word(own.Max(n => n.Basis.Evidence))))),
        };
    }

    private string Number(Match match, YamlScalar text, Scope scope, List<NumberVersion> found)
    {
        string name = match.Groups["nama"].Value;
        if (!numbers.TryGetValue(name, out NamedNumber? number))
        {
            Unknown(text.Place, name);
            return match.Value;
        }
        _used.Add(name);
        if (!scope.IsVersion)
        {
            problems.Add(
                text.Place,
                "bilangan-di-luar-versi",
                $"bilangan \"{name}\" di luar versi",
                $"the number \"{name}\" outside a version",
                "bilangan di dalam \"versi\", karena nilainya menurut waktu",
                "a number within \"versi\", for its value depends on time"
            );
            return match.Value;
        }
        NumberVersion? value = scope.Life is { } life
            ? number.Versions.FirstOrDefault(v => v.InForce.Contains(life.From))
            : number.Versions.LastOrDefault();
        if (value is null || !Lasts(value.InForce, scope.Life))
        {
            OtherTime(text.Place, number, value, scope.Life);
        }
        if (value is null)
        {
            return match.Value;
        }
        found.Add(value);
        if (scope.Grade is { } grade && VersionReader.Evidences.TryGetValue(grade, out Evidence seen) && seen < value.Basis.Evidence)
        {
            Weaker(text.Place, name, grade, Word(value.Basis.Evidence));
        }
        return SentenceWriter.Value(value.Value, scope.English);
    }

    private static bool Lasts(InForce number, InForce? life) =>
        life is null || number.Until is not { } last || (life.Until is { } end && end <= last);

    private void Unknown(Place place, string name)
    {
        string? near = Spelling.Nearest(name, numbers.Keys);
        problems.Add(
            place,
            "bilangan-tidak-dikenal",
            $"bilangan \"<{name}>\"",
            $"the number \"<{name}>\"",
            "bilangan yang ditulis di bawah \"bilangan\"",
            "a number written under \"bilangan\"",
            near is not null
                ? $"mungkin maksudnya \"<{near}>\""
                : "berkas bilangan/ di letak berkas bawaan menggantinya seluruhnya: tulis juga bilangan lain yang ada di sana",
            near is not null
                ? $"perhaps \"<{near}>\" is meant"
                : "a file of bilangan/ in the place of a built-in one replaces all of it: write its other numbers too"
        );
    }

    private void OtherTime(Place place, NamedNumber number, NumberVersion? value, InForce? life)
    {
        string spans = string.Join(", ", number.Versions.Select(v => $"{SentenceWriter.Value(v.Value, english: false)} {v.InForce}"));
        problems.Add(
            place,
            "bilangan-di-luar-masa",
            $"bilangan \"{number.Name}\" dalam versi {life}; nilainya: {spans}",
            $"the number \"{number.Name}\" in the version {life}; its values: {spans}",
            "satu nilai dari hari pertama sampai hari terakhir versi",
            "one value from the first to the last day of the version",
            value?.InForce.Until is { } last
                ? $"akhiri versi ini pada {IsoDate.Format(last)} dan tambah versi berikutnya"
                : "tambah nilai bagi hari-hari itu, atau tulis angkanya langsung",
            value?.InForce.Until is { } until
                ? $"end this version on {IsoDate.Format(until)} and add the next one"
                : "add a value for those days, or write the number itself"
        );
    }

    private void Weaker(Place place, string name, string grade, string number) =>
        problems.Add(
            place,
            "bukti-bilangan",
            $"bilangan \"{name}\" dengan bukti {number} di dalam isi dengan bukti {grade}",
            $"the number \"{name}\" graded {number} within what is graded {grade}",
            "bukti yang tidak lebih kuat daripada bukti bilangannya",
            "a grade that is not stronger than that of its number",
            $"tulis bukti: {number} pada syarat, tafsir atau versi ini",
            $"write bukti: {number} on this criterion, reading or version"
        );

    private static string Word(Evidence evidence) => VersionReader.Evidences.First(e => e.Value == evidence).Key;

    [GeneratedRegex(@"<(?<nama>\p{L}[^<>]*)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Name();

    /// <summary>What surrounds a text.</summary>
    /// <param name="Life">The days of its version; null when they cannot be read or there is none.</param>
    /// <param name="Grade">How well what it stands in was seen; null where that is taken from the number itself.</param>
    /// <param name="English">Whether it is the English of a pair.</param>
    /// <param name="IsVersion">Whether it stands in a version.</param>
    private readonly record struct Scope(InForce? Life, string? Grade, bool English, bool IsVersion);
}
