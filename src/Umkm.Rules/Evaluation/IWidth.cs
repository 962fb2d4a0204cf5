using Umkm.Rules.Columns;

namespace Umkm.Rules.Evaluation;

/// <summary>What the kernels need of vectors of one width: each kernel is written once, over this, and runs in the width that the processor
/// has.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="T">What it holds.</typeparam>
internal interface IWidth<TVector, T>
{
    /// <summary>How many values a vector holds.</summary>
    static abstract int Count { get; }

    static abstract TVector Create(T value);

    static abstract TVector Load(ref readonly T first, nuint at);

    static abstract void Store(TVector vector, ref T first, nuint at);

    static abstract TVector And(TVector left, TVector right);

    static abstract TVector Or(TVector left, TVector right);

    /// <summary>What the left has and the right has not.</summary>
    static abstract TVector AndNot(TVector left, TVector right);

    /// <summary>All ones where the left is above the right.</summary>
    static abstract TVector Above(TVector left, TVector right);

    /// <summary>All ones where the left and the right have a bit in common.</summary>
    static abstract TVector Meets(TVector left, TVector right);

    /// <summary>A bit for each value of a comparison, the lowest for the first.</summary>
    static abstract ulong Bits(TVector comparison);

    /// <summary>The same for four comparisons of values that follow each other, of at most 64 values in all.</summary>
    static abstract ulong Bits(TVector first, TVector second, TVector third, TVector fourth);
}
