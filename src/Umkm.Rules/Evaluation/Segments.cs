using System.Numerics;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>Which children belong to which parent, as bits, so that 64 children are asked at once whether any of a parent's has a bit, or told
/// what their
/// parent has.</summary>
/// <param name="byInstruction">Whether bits are packed by the processor's own instructions, where it has them.</param>
internal sealed class Segments(bool byInstruction = true)
{
    private readonly BitPacker _first = new(byInstruction);
    private readonly BitPacker _last = new(byInstruction);
    private readonly BitPacker _parents = new(byInstruction);
    private ulong[] _packed = [];
    private ulong[] _left = [];
    private ulong[] _words = [];
    private int _childWords;
    private int _parentWords;

    /// <summary>Takes the children of some parents.</summary>
    /// <param name="starts">For each parent its first child, and one more entry for the end.</param>
    public void Lay(ReadOnlySpan<int> starts)
    {
        int own = starts[0];
        _parentWords = Bits.Words(starts.Length - 1);
        _childWords = Bits.Words(starts[^1] - own);
        Span<ulong> parents = _parents.Begin(_parentWords);
        Span<ulong> last = _last.Begin(_childWords);
        for (int p = 0; p < starts.Length - 1; p++)
        {
            if (starts[p + 1] > starts[p])
            {
                int child = starts[p + 1] - 1 - own;
                last[child >> 6] |= 1UL << (child & 63);
                parents[p >> 6] |= 1UL << (p & 63);
            }
        }
        // The first child of a parent follows the last of the parent before; what would follow the last of all does no harm.
        Span<ulong> first = _first.Begin(_childWords);
        ulong carry = 1;
        for (int word = 0; word < _childWords; word++)
        {
            first[word] = (last[word] << 1) | carry;
            carry = last[word] >> 63;
        }
        _parents.Close(_parentWords);
        _first.Close(_childWords);
        _last.Close(_childWords);
        if (_packed.Length <= _parentWords)
        {
            _packed = new ulong[(_parentWords + 1) * 2];
        }
        if (_left.Length < _childWords)
        {
            _left = new ulong[_childWords * 2];
        }
        if (_words.Length < Math.Max(_childWords, _parentWords))
        {
            _words = new ulong[Math.Max(_childWords, _parentWords) * 2];
        }
    }

    /// <summary>For each parent whether any child has a bit; no for a parent without children.</summary>
    /// <param name="children">The bits.</param>
    /// <param name="parents">Takes the answers.</param>
    public void Any(ReadOnlySpan<ulong> children, Span<ulong> parents) => Parents(children, parents, 0);

    /// <summary>For each parent whether all children have a bit; yes for a parent without children.</summary>
    public void All(ReadOnlySpan<ulong> children, Span<ulong> parents) => Parents(children, parents, ulong.MaxValue);

    /// <summary>For each parent whether some children or more have a bit.</summary>
    /// <param name="children">The bits.</param>
    /// <param name="count">How many, at least one.</param>
    /// <param name="parents">Takes the answers.</param>
    public void AtLeast(ReadOnlySpan<ulong> children, int count, Span<ulong> parents)
    {
        Span<ulong> left = _left.AsSpan(0, _childWords);
        children[.._childWords].CopyTo(left);
        for (int taken = 1; taken < count; taken++)
        {
            TakeLowest(left);
        }
        Any(left, parents);
    }

    /// <summary>For each child whether its parent has a bit.</summary>
    public void Spread(ReadOnlySpan<ulong> parents, Span<ulong> children)
    {
        Span<ulong> given = _words.AsSpan(0, _parentWords);
        parents[.._parentWords].CopyTo(given);
        ReadOnlySpan<ulong> packed = Packed(_parents, given);
        Span<ulong> firsts = _words.AsSpan(0, _childWords);
        Spread(packed, _first, firsts);
        Spread(packed, _last, children[.._childWords]);
        ulong borrow = 0;
        for (int word = 0; word < _childWords; word++)
        {
            // From the last child of a parent the first is taken off: that leaves ones from the first to the last but one, also over several words.
            children[word] |= Less(children[word], firsts[word], ref borrow);
        }
    }

    private void Parents(ReadOnlySpan<ulong> children, Span<ulong> parents, ulong flip)
    {
        Spread(Pack(children, flip), _parents, parents[.._parentWords]);
        for (int word = 0; word < _parentWords; word++)
        {
            parents[word] ^= flip;
        }
    }

    /// <summary>Gives packed bits to the marks of words.</summary>
    private static void Spread(ReadOnlySpan<ulong> packed, BitPacker marks, Span<ulong> words)
    {
        int at = 0;
        for (int word = 0; word < words.Length; word++)
        {
            words[word] = Bits.WordAt(packed, at);
            at += BitOperations.PopCount(marks.Marks(word));
        }
        marks.Spread(words);
    }

    /// <summary>Takes off the lowest bit of the children of each parent.</summary>
    private void TakeLowest(Span<ulong> children)
    {
        // Only where a parent has one to take, so that nothing is borrowed from the children of the next.
        Span<ulong> firsts = _words.AsSpan(0, _childWords);
        Spread(Pack(children, 0), _first, firsts);
        ulong borrow = 0;
        for (int word = 0; word < _childWords; word++)
        {
            children[word] &= Less(children[word], firsts[word], ref borrow);
        }
    }

    /// <summary>One bit for each parent that has children, one after the other: whether any child has the bit.</summary>
    private ReadOnlySpan<ulong> Pack(ReadOnlySpan<ulong> children, ulong flip)
    {
        Span<ulong> words = _words.AsSpan(0, _childWords);
        ulong carry = 0;
        for (int word = 0; word < _childWords; word++)
        {
            ulong others = ~_last.Marks(word);
            ulong bits = children[word] ^ flip;
            ulong carried;
            unchecked
            {
                // The children of a parent but the last are a run of ones in "others": adding any of them overflows the run into the place of the
                // last,
                // and a run that goes on in the next word hands the overflow on.
                ulong some = bits & others;
                ulong sum = some + others;
                carried = sum + carry;
                carry = (sum < some ? 1UL : 0) | (carried < sum ? 1UL : 0);
            }
            words[word] = carried | bits;
        }
        return Packed(_last, words);
    }

    /// <summary>The bits at the marks of words, one after the other.</summary>
    private ReadOnlySpan<ulong> Packed(BitPacker marks, Span<ulong> words)
    {
        marks.Pack(words);
        ulong pending = 0;
        int at = 0;
        int to = 0;
        for (int word = 0; word < words.Length; word++)
        {
            int count = BitOperations.PopCount(marks.Marks(word));
            pending |= words[word] << at;
            if (at + count >= 64)
            {
                _packed[to++] = pending;
                pending = at == 0 ? 0 : words[word] >> (64 - at);
                at -= 64;
            }
            at += count;
        }
        _packed[to] = pending;
        return _packed.AsSpan(0, to + 1);
    }

    private static ulong Less(ulong from, ulong taken, ref ulong borrow)
    {
        unchecked
        {
            ulong less = from - taken;
            ulong left = less - borrow;
            borrow = (from < taken ? 1UL : 0) | (less < borrow ? 1UL : 0);
            return left;
        }
    }
}
