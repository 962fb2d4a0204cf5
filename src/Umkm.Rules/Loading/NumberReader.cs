using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads <c>bilangan:</c>, the numbers of law that several rules use.</summary>
internal sealed partial class NumberReader(ProblemList problems)
{
    private readonly Dictionary<string, NamedNumber> _numbers = [];

    /// <summary>All numbers read so far, by name.</summary>
    public IReadOnlyDictionary<string, NamedNumber> All => _numbers;

    /// <summary>Reads the numbers of one map.</summary>
    public void Read(YamlNode node)
    {
        foreach (YamlEntry entry in MapReader.Of(node, problems)?.Entries ?? [])
        {
            if (MapReader.Of(entry.Value, problems) is not { } body)
            {
                continue;
            }
            _ = body.Text("arti");
            _ = body.Texts("catatan");
            _ = body.Required("versi");
            ImmutableArray<NumberVersion> versions = [.. body.List("versi").Select(Version).OfType<NumberVersion>()];
            body.Finish();
            if (!Name().IsMatch(entry.Key.Text))
            {
                problems.Add(
                    entry.Key.Place,
                    "nama-bilangan",
                    $"nama bilangan \"{entry.Key.Text}\"",
                    $"the name of a number \"{entry.Key.Text}\"",
                    "nama yang mulai dengan huruf, tanpa < dan >",
                    "a name that begins with a letter, without < and >"
                );
            }
            else if (!_numbers.TryAdd(entry.Key.Text, new NamedNumber(entry.Key.Text, versions, IsUsed: false, entry.Key.Place)))
            {
                problems.Twice(
                    entry.Key.Place,
                    _numbers[entry.Key.Text].Place,
                    new($"bilangan \"{entry.Key.Text}\"", $"the number \"{entry.Key.Text}\"")
                );
            }
            Overlaps(versions);
        }
    }

    private NumberVersion? Version(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        InForce? inForce = VersionReader.Span(map.Text("berlaku"), problems);
        LegalBasis? basis = VersionReader.Basis(map, null);
        LocalDate? checkedOn = VersionReader.Date(map.Text("diperiksa"), problems);
        Quantity? value = map.Text("nilai") is { } text ? Value(text) : null;
        _ = map.Texts("catatan");
        map.Finish();
        return inForce is null || basis is null || checkedOn is null || value is null
            ? null
            : new NumberVersion(inForce, value, basis, checkedOn.Value, map.Place);
    }

    private Quantity? Value(YamlScalar text)
    {
        if (QuantityReader.Read(text.Text) is { Kind: not QuantityKind.AssessmentDate } value)
        {
            return value;
        }
        bool isName = text.Text.Contains('<', StringComparison.Ordinal);
        problems.Add(
            text.Place,
            "nilai",
            $"nilai bilangan \"{text.Text}\"",
            $"the value of a number \"{text.Text}\"",
            "satu bilangan dengan satuannya, misalnya Rp1 miliar, 6 bulan, 19 orang, 2 Februari 2021",
            "one number with its unit, e.g. Rp1 miliar, 6 bulan, 19 orang, 2 Februari 2021",
            isName ? "bilangan tidak boleh menyebut bilangan lain: tulis angkanya" : "kata banding ditulis dalam syarat, bukan di sini",
            isName ? "a number may not name another one: write its value" : "the comparison word stands in the condition, not here"
        );
        return null;
    }

    private void Overlaps(ImmutableArray<NumberVersion> versions)
    {
        for (int i = 1; i < versions.Length; i++)
        {
            if (versions[i - 1].InForce.Until is not { } last || versions[i].InForce.From <= last)
            {
                problems.Add(
                    versions[i].Place,
                    "versi-tumpang-tindih",
                    $"nilai {versions[i].InForce} mulai sebelum nilai {versions[i - 1].InForce} berakhir",
                    $"the value {versions[i].InForce} begins before the value {versions[i - 1].InForce} ends",
                    "satu nilai pada tiap hari, yang terlama lebih dahulu",
                    "one value on each day, the oldest first",
                    "akhiri nilai sebelumnya sehari sebelum nilai ini mulai",
                    "end the earlier value a day before this one begins"
                );
            }
        }
    }

    [GeneratedRegex(@"^\p{L}[^<>]*$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Name();
}
