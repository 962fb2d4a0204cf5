using System.Diagnostics;
using System.Globalization;

namespace Umkm.Benchmarks;

/// <summary>Runs cases interleaved, their order rotated each round, and tells medians and ratios to the first.</summary>
internal sealed class Rounds(int rounds)
{
    private readonly List<(string Name, Action Run, List<double> Times)> _cases = [];

    public void Add(string name, Action run) => _cases.Add((name, run, []));

    /// <summary>A Markdown table: name, median nanoseconds a row, median over rounds of the ratio to the first case.</summary>
    public string Measure(int rows)
    {
        foreach ((_, Action run, _) in _cases)
        {
            var warm = Stopwatch.StartNew();
            while (warm.ElapsedMilliseconds < 900)
            {
                run();
            }
        }
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < _cases.Count; i++)
            {
                (_, Action run, List<double> times) = _cases[(i + round) % _cases.Count];
                var watch = Stopwatch.StartNew();
                run();
                times.Add(watch.Elapsed.TotalNanoseconds / rows);
            }
        }
        IEnumerable<string> lines = _cases.Select(c => string.Create(CultureInfo.InvariantCulture,
            $"| {c.Name} | {Median(c.Times):0.00} | {Median(c.Times.Select((t, i) => t / _cases[0].Times[i])):0.00} |"));
        return "| case | ns per enterprise (median) | time relative to the first |\n|---|---:|---:|\n" + string.Join('\n', lines);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
