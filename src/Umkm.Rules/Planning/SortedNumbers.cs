using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Umkm.Rules.Planning;

/// <summary>Numbers, each once, ascending: built up one by one. A set of the framework over 64 bits would be compiled at each start.</summary>
internal sealed class SortedNumbers
{
    private long[] _numbers = new long[8];
    private int _count;

    /// <summary>Puts a number in its place; one that is there stays.</summary>
    public void Add(long number)
    {
        int place = PlaceOf(_numbers.AsSpan(0, _count), number);
        if (place < _count && _numbers[place] == number)
        {
            return;
        }
        if (_count == _numbers.Length)
        {
            Array.Resize(ref _numbers, 2 * _count);
        }
        Array.Copy(_numbers, place, _numbers, place + 1, _count - place);
        _numbers[place] = number;
        _count++;
    }

    /// <summary>How many of some ascending numbers are below a number.</summary>
    public static int PlaceOf(ReadOnlySpan<long> ascending, long number)
    {
        int low = 0;
        int high = ascending.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (ascending[middle] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }

    public long[] ToArray() => _numbers[.._count];

    public ImmutableArray<long> ToImmutable() => ImmutableCollectionsMarshal.AsImmutableArray(ToArray());
}
