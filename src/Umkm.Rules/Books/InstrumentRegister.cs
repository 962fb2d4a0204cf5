using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Umkm.Rules.Books;

/// <summary>The regulations that a book cites: one name for each, with its title and its days.</summary>
internal sealed class InstrumentRegister
{
    private readonly FrozenDictionary<string, Instrument> _byName;
    private readonly FrozenDictionary<string, Instrument> _byAlias;

    public InstrumentRegister(ImmutableArray<InstrumentKind> kinds, ImmutableArray<Instrument> instruments)
    {
        Kinds = [.. kinds.OrderByDescending(k => k.Short.Length).ThenBy(k => k.Short, StringComparer.Ordinal)];
        All = [.. instruments.OrderBy(i => i.Name, StringComparer.Ordinal)];
        _byName = All.DistinctBy(i => i.Name).ToFrozenDictionary(i => i.Name);
        _byAlias = All.SelectMany(i => i.Aliases.Select(a => (a, i))).DistinctBy(p => p.a).ToFrozenDictionary(p => p.a, p => p.i);
    }

    /// <summary>No register.</summary>
    public static InstrumentRegister Empty { get; } = new([], []);

    /// <summary>The kinds, those with the longest abbreviation first.</summary>
    public ImmutableArray<InstrumentKind> Kinds { get; }

    /// <summary>All instruments, by name.</summary>
    public ImmutableArray<Instrument> All { get; }

    /// <summary>Other names.</summary>
    public IEnumerable<string> Aliases => _byAlias.Keys.Order(StringComparer.Ordinal);

    /// <summary>The instrument of a name, or null.</summary>
    public Instrument? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The instrument that has another name, or null.</summary>
    public Instrument? FindAlias(string alias) => _byAlias.GetValueOrDefault(alias);

    /// <summary>The kind that a name begins with, or null.</summary>
    public InstrumentKind? KindOf(string name) =>
        Kinds.FirstOrDefault(k =>
            name.Length > k.Short.Length && name.StartsWith(k.Short, StringComparison.Ordinal) && name[k.Short.Length] is ' ' or '-'
        );

    /// <summary>The full title: <c>Peraturan Pemerintah Nomor 7 Tahun 2021 tentang …</c>; without what was not seen.</summary>
    public string FullTitle(Instrument instrument)
    {
        if (KindOf(instrument.Name) is not { } kind)
        {
            return instrument.Name;
        }
        // A number with slashes of its own holds the year: Nomor 193/PMK.05/2020. So does one that begins with its kind: PER-11/PJ/2025.
        // Between kind and number stands the region: Perda Kota Malang 4/2023.
        int at = instrument.Name.LastIndexOf(' ');
        string region = at > kind.Short.Length ? instrument.Name[kind.Short.Length..at] : "";
        string number = instrument.Name[(at + 1)..];
        string said = number.Split('/') is [var first, var year] ? $"{first} Tahun {year}" : number;
        return $"{kind.Name}{region} Nomor {said}" + (instrument.Title is { } title ? $" tentang {title}" : "");
    }

    /// <summary>The instruments that a citation names, each once.</summary>
    public IEnumerable<Instrument> Cited(IEnumerable<string> basis) =>
        basis.SelectMany(b => Citations.In(b, this)).Select(c => c.Instrument).OfType<Instrument>().DistinctBy(i => i.Name);
}
