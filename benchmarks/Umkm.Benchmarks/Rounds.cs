using System.Diagnostics;
using System.Globalization;

namespace Umkm.Benchmarks;

/// <summary>Runs cases interleaved, their order rotated each round, and tells medians and ratios to the first.</summary>
internal sealed class Rounds(int rounds)
{
    private readonly List<(string Name, Action Run, int? Rows, List<double> Times)> _cases = [];

    /// <summary>How often a case runs in one round.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>Whether the clock is read, and not the time that processors worked.</summary>
    public bool ByClock { get; init; }

    /// <summary>What is told.</summary>
    public string Unit { get; init; } = "ns per enterprise";

    /// <summary>How many nanoseconds the unit has.</summary>
    public double Scale { get; init; } = 1;

    /// <param name="name">What is told of the case.</param>
    /// <param name="run">The case.</param>
    /// <param name="rows">How many rows one run takes, where it is not as many as the others.</param>
    public void Add(string name, Action run, int? rows = null) => _cases.Add((name, run, rows, []));

    /// <summary>A Markdown table: name, median time a row, median over rounds of the ratio to the first case.</summary>
    public string Measure(int rows)
    {
        foreach ((_, Action run, _, _) in _cases)
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
                (_, Action run, int? own, List<double> times) = _cases[(i + round) % _cases.Count];
                TimeSpan before = Now();
                for (int n = 0; n < Repeat; n++)
                {
                    run();
                }
                times.Add((Now() - before).TotalNanoseconds / (own ?? rows) / Repeat / Scale);
            }
        }
        IEnumerable<string> lines = _cases.Select(c =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {c.Name} | {Median(c.Times):0.00} | {Median(c.Times.Select((t, i) => t / _cases[0].Times[i])):0.00} |"
            )
        );
        return $"| case | {Unit} (median) | time relative to the first |\n|---|---:|---:|\n" + string.Join('\n', lines);
    }

    /// <summary>Processor time of this process, because others use the machine too; or the clock, for work of several threads.</summary>
    private TimeSpan Now() => ByClock ? Stopwatch.GetElapsedTime(0) : Environment.CpuUsage.TotalTime;

    /// <summary>The median of a case that has been measured.</summary>
    public double MedianOf(string name) => Median(_cases.Single(c => c.Name == name).Times);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
