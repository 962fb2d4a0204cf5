using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace Umkm.Rules.Columns;

/// <summary>Which children belong to which parent, as bits, so that 64 children are asked at once whether any of a parent's has a bit. Needs the
/// instructions that pack and spread bits; where a processor lacks them, parents are walked one by one.</summary>
internal sealed class Segments
{
    private ulong[] _last = [];
    private ulong[] _parents = [];
    private ulong[] _packed = [];
    private int _childWords;
    private int _parentWords;

    public static bool IsSupported => Bmi2.X64.IsSupported;

    /// <summary>Takes the children of some parents.</summary>
    /// <param name="starts">For each parent its first child, and one more entry for the end.</param>
    public void Lay(ReadOnlySpan<int> starts)
    {
        int parents = starts.Length - 1;
        int own = starts[0];
        _parentWords = Bits.Words(parents);
        _childWords = Bits.Words(starts[^1] - own);
        Clear(ref _parents, _parentWords);
        Clear(ref _last, _childWords);
        Clear(ref _packed, _parentWords + 1);
        for (int p = 0; p < parents; p++)
        {
            if (starts[p + 1] > starts[p])
            {
                int last = starts[p + 1] - 1 - own;
                _last[last >> 6] |= 1UL << (last & 63);
                _parents[p >> 6] |= 1UL << (p & 63);
            }
        }
    }

    /// <summary>For each parent whether any child has a bit; no for a parent without children.</summary>
    /// <param name="children">The bits.</param>
    /// <param name="parents">Takes the answers.</param>
    /// <param name="flip">All ones to ask whether any child lacks the bit.</param>
    public void Any(ReadOnlySpan<ulong> children, Span<ulong> parents, ulong flip = 0)
    {
        Pack(children, flip);
        int at = 0;
        for (int word = 0; word < _parentWords; word++)
        {
            ulong mask = _parents[word];
            parents[word] = Bmi2.X64.ParallelBitDeposit(Bits.WordAt(_packed, at), mask);
            at += BitOperations.PopCount(mask);
        }
    }

    /// <summary>For each parent whether all children have a bit; yes for a parent without children.</summary>
    public void All(ReadOnlySpan<ulong> children, Span<ulong> parents)
    {
        Any(children, parents, ulong.MaxValue);
        for (int word = 0; word < _parentWords; word++)
        {
            parents[word] = ~parents[word];
        }
    }

    /// <summary>One bit for each parent that has children, one after the other.</summary>
    private void Pack(ReadOnlySpan<ulong> children, ulong flip)
    {
        ulong carry = 0;
        ulong pending = 0;
        int at = 0;
        int to = 0;
        for (int word = 0; word < _childWords; word++)
        {
            ulong last = _last[word];
            ulong others = ~last;
            ulong bits = children[word] ^ flip;
            unchecked
            {
                // The children of a parent but the last are a run of ones in "others": adding any of them overflows the run into the place of the last,
                // and a run that goes on in the next word hands the overflow on.
                ulong some = bits & others;
                ulong sum = some + others;
                ulong carried = sum + carry;
                carry = (sum < some ? 1UL : 0) | (carried < sum ? 1UL : 0);
                ulong any = Bmi2.X64.ParallelBitExtract(carried | bits, last);
                int count = BitOperations.PopCount(last);
                pending |= any << at;
                if (at + count >= 64)
                {
                    _packed[to++] = pending;
                    pending = at == 0 ? 0 : any >> (64 - at);
                    at = at + count - 64;
                }
                else
                {
                    at += count;
                }
            }
        }
        _packed[to] = pending;
    }

    private static void Clear(ref ulong[] words, int count)
    {
        if (words.Length < count)
        {
            words = new ulong[Math.Max(count, words.Length * 2)];
        }
        else
        {
            Array.Clear(words, 0, count);
        }
    }
}
