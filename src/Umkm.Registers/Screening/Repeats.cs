using System.Collections.Immutable;

namespace Umkm.Registers.Screening;

/// <summary>Finds rows that share an id, NIB or NIK with a row before. Memory is bounded: of each identity so many different values are
/// kept.</summary>
internal sealed class Repeats
{
    private const int MostKept = 1_000_000;
    private const int MostTold = 1_000;
    private readonly Identity[] _identities;

    public Repeats(RowKeys keys) => _identities = [.. keys.Columns.Select(c => new Identity(c.Fact, c.Header))];

    /// <summary>What was found.</summary>
    public ImmutableArray<RepeatedValues> Found =>
        [.. _identities.Where(i => i.Count > 0 || !i.IsWhole).Select(i => new RepeatedValues(i.Fact, i.Header, i.Count, [.. i.Told], i.IsWhole))];

    /// <summary>Adds the rows of a worker, in the order of the file, and takes them from it.</summary>
    public void Add(RowKeys keys)
    {
        foreach ((long line, UInt128[] values) in keys.Rows)
        {
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i] != 0)
                {
                    _identities[i].Add(values[i], line);
                }
            }
        }
        keys.Rows.Clear();
    }

    private sealed class Identity(string fact, string header)
    {
        private readonly Dictionary<UInt128, long> _first = [];

        public string Fact => fact;

        public string Header => header;

        public long Count { get; private set; }

        public bool IsWhole { get; private set; } = true;

        public List<RepeatedRow> Told { get; } = [];

        public void Add(UInt128 value, long line)
        {
            if (_first.TryGetValue(value, out long first))
            {
                Count++;
                if (Told.Count < MostTold)
                {
                    Told.Add(new RepeatedRow(line, first));
                }
            }
            else if (_first.Count < MostKept)
            {
                _first.Add(value, line);
            }
            else
            {
                IsWhole = false;
            }
        }
    }
}
