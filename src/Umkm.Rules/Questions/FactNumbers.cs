namespace Umkm.Rules.Questions;

/// <summary>Facts of one subject as numbers, to be compared with those of others.</summary>
internal sealed class FactNumbers : IEquatable<FactNumbers>
{
    private readonly long[] _numbers;
    private readonly int _hash;

    public FactNumbers(long[] numbers)
    {
        _numbers = numbers;
        ulong hash = 14695981039346656037;
        foreach (long number in numbers)
        {
            hash = unchecked((hash ^ (ulong)number) * 1099511628211);
        }
        _hash = unchecked((int)(hash ^ (hash >> 32)));
    }

    /// <summary>The numbers.</summary>
    public ReadOnlySpan<long> Numbers => _numbers;

    /// <summary>The same with more numbers.</summary>
    public FactNumbers With(IEnumerable<long> more) => new([.. _numbers, .. more]);

    public bool Equals(FactNumbers? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && _numbers.AsSpan().SequenceEqual(other._numbers));

    public override bool Equals(object? obj) => Equals(obj as FactNumbers);

    public override int GetHashCode() => _hash;
}
