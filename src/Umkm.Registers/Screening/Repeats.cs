using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
        for (int i = 0; i < _identities.Length; i++)
        {
            _identities[i].Expect(CollectionsMarshal.AsSpan(keys.Keys)[Math.Min(i, keys.Keys.Count)..], _identities.Length);
            for (int row = 0; row < keys.Lines.Count; row++)
            {
                if (keys.Keys[(row * _identities.Length) + i] is var key && key != default)
                {
                    _identities[i].Add(key, keys.Lines[row]);
                }
            }
        }
        keys.Clear();
    }

    private sealed class Identity(string fact, string header)
    {
        /// <summary>The line of each value; lines count from 1.</summary>
        private readonly FirstLines _first = new();

        public string Fact => fact;

        public string Header => header;

        public long Count { get; private set; }

        public bool IsWhole { get; private set; } = true;

        public List<RepeatedRow> Told { get; } = [];

        /// <summary>Keys that come next, each the so-manieth.</summary>
        public void Expect(ReadOnlySpan<RowKey> keys, int step) => _first.Expect(keys, step);

        public void Add(RowKey value, long line)
        {
            bool isFull = _first.Count >= MostKept;
            long first = _first.Of(value, line, keeps: !isFull);
            if (first == 0)
            {
                IsWhole &= !isFull;
            }
            else
            {
                Count++;
                if (Told.Count < MostTold)
                {
                    Told.Add(new RepeatedRow(line, first));
                }
            }
        }
    }
}
