using System.Globalization;

namespace Umkm.Rules.Tests.Completions;

/// <summary>What a run over completions met.</summary>
internal sealed class CompletionTally
{
    private readonly Dictionary<string, string> _examples = [];

    public int Subjects { get; set; }

    public int Completions { get; set; }

    public int Exact { get; set; }

    public int Named { get; set; }

    public List<string> Narrow { get; } = [];

    public Dictionary<string, int> Wide { get; } = [];

    public Dictionary<string, int> Idle { get; } = [];

    public Dictionary<string, int> Unasked { get; } = [];

    public void Count(Dictionary<string, int> kinds, string kind, string example)
    {
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        _examples.TryAdd(kind, example);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Completions} completions of {Subjects} subjects; {Narrow.Count} too narrow; {Wide.Values.Sum()} of {Exact} sets with all completions tried too wide; "
                + $"{Idle.Values.Sum()} of {Named} facts asked for cannot matter; {Unasked.Values.Sum()} that can are not asked for.\n"
        )
        + string.Concat(Narrow.Take(20).Select(n => $"NARROW {n}\n"))
        + Kinds("WIDE", Wide)
        + Kinds("IDLE", Idle)
        + Kinds("UNASKED", Unasked);

    private string Kinds(string what, Dictionary<string, int> kinds) =>
        string.Concat(
            kinds
                .OrderByDescending(w => w.Value)
                .Select(w => string.Create(CultureInfo.InvariantCulture, $"{what} {w.Value} {w.Key}: {_examples[w.Key]}\n"))
        );
}
