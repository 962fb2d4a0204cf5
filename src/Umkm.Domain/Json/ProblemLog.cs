using System.Globalization;
using System.Text;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Collects problems by their place in the bytes, keeps the first hundred, and turns places into lines and columns
/// once, at the end.</summary>
internal sealed class ProblemLog
{
    private const int Most = 100;

    private readonly List<Entry> _entries = [];
    private int _omitted;

    /// <summary>True when no further problem is kept; callers then need not work out its text.</summary>
    public bool IsFull => _entries.Count == Most;

    public int Count => _entries.Count + _omitted;

    public void Add(int offset, string path, Message message)
    {
        if (IsFull)
        {
            _omitted++;
        }
        else
        {
            _entries.Add(new Entry(offset, path, message));
        }
    }

    public void AddOmitted() => _omitted++;

    public EquatableList<Problem> Located(ReadOnlySpan<byte> utf8, string file)
    {
        if (Count == 0)
        {
            return [];
        }

        return Told(utf8, file);
    }

    private EquatableList<Problem> Told(ReadOnlySpan<byte> utf8, string file)
    {
        List<Problem> problems = new(Most + 1);
        int at = 0;
        int line = 1;
        int column = 1;
        foreach ((int offset, string path, Message message) in _entries.OrderBy(static entry => entry.Offset))
        {
            ReadOnlySpan<byte> passed = utf8[at..Math.Min(offset, utf8.Length)];
            int lastBreak = passed.LastIndexOf((byte)'\n');
            line += passed.Count((byte)'\n');
            column = (lastBreak < 0 ? column : 1) + Characters(passed[(lastBreak + 1)..]);
            at += passed.Length;
            problems.Add(new Problem(new Place(file, line, column, path), message));
        }

        if (_omitted > 0)
        {
            problems.Add(
                new Problem(Place.Whole(file), JsonMessages.More.With(new MessageArgument("count", _omitted.ToString(CultureInfo.InvariantCulture))))
            );
        }

        return EquatableList.From(problems);
    }

    private sealed record Entry(int Offset, string Path, Message Message);

    // Characters, not bytes; a byte that is no UTF-8 counts as one, as editors show it.
    private static int Characters(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out _, out int used);
            count++;
            text = text[used..];
        }

        return count;
    }
}
