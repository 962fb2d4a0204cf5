using System.Diagnostics.CodeAnalysis;

namespace Umkm.Registers.Cells;

/// <summary>What was read from texts that come again and again. So many are kept, and no long ones. One a thread.</summary>
/// <typeparam name="T">What is read.</typeparam>
internal sealed class SeenTexts<T>
{
    private const int Most = 4096;
    private const int Longest = 200;
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> _seen = new Dictionary<byte[], T>(
        ByteComparer.Instance
    ).GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Whether a text was read before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="read">What was read from it.</param>
    public bool Holds(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T read) => _seen.TryGetValue(text, out read);

    /// <summary>Keeps what was read from a text.</summary>
    public void Keep(ReadOnlySpan<byte> text, T read)
    {
        if (_seen.Dictionary.Count < Most && text.Length <= Longest)
        {
            _seen[text] = read;
        }
    }
}
