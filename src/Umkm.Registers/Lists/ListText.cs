namespace Umkm.Registers.Lists;

/// <summary>Walks the items of a compact list: <c>head:part:name=value;head:…</c>.</summary>
internal ref struct ListText(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text;
    private bool _begun;

    /// <summary>The cell that is an empty list.</summary>
    public static ReadOnlySpan<byte> None => "-"u8;

    /// <summary>The item that says that a list holds others than those it names.</summary>
    public static ReadOnlySpan<byte> Others => "?"u8;

    /// <summary>The next item.</summary>
    public bool Next(out ReadOnlySpan<byte> item)
    {
        if (_begun && _rest.IsEmpty)
        {
            item = default;
            return false;
        }
        _begun = true;
        item = Cut(ref _rest, (byte)';', out bool more);
        // A separator at the very end is followed by an empty item, which is refused.
        _begun = !more || !_rest.IsEmpty;
        return true;
    }

    /// <summary>Takes what comes before a mark off a text; without white space at its ends.</summary>
    public static ReadOnlySpan<byte> Cut(scoped ref ReadOnlySpan<byte> text, byte mark, out bool found)
    {
        int at = ShortText.IndexOf(text, mark);
        found = at >= 0;
        ReadOnlySpan<byte> before = found ? text[..at] : text;
        text = found ? text[(at + 1)..] : default;
        return Trim(before);
    }

    /// <summary>A text without blanks at its ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[0] != ' ' && text[^1] != ' ') ? text : text.Trim((byte)' ');
}
