using Umkm.Registers.Cells;

namespace Umkm.Registers.Heads;

/// <summary>The unit of amounts that a text above a table says of all of it.</summary>
/// <param name="Unit">The unit, as mappings name it.</param>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">Whether it is said plainly, and nothing else is said beside it.</param>
internal sealed record TableUnit(string Unit, string Text, bool IsPlain)
{
    /// <summary>What the texts above a table say; null when they say nothing.</summary>
    public static TableUnit? Of(IEnumerable<string> texts)
    {
        TableUnit[] said =
        [
            .. texts
                .Select(t => (Text: t, Said: UnitWords.OfTable(t)))
                .Where(t => t.Said is not null)
                .Select(t => new TableUnit(t.Said!.Value.Unit, CellText.Shown(t.Text), t.Said.Value.IsPlain)),
        ];
        TableUnit? first = said.FirstOrDefault(s => s.IsPlain) ?? said.FirstOrDefault();
        return first is null ? null : first with { IsPlain = first.IsPlain && said.All(s => !s.IsPlain || s.Unit == first.Unit) };
    }

    /// <summary>Whether it counts for a column without asking: its header says nothing else.</summary>
    public bool CountsFor(string header) => IsPlain && !UnitWords.IsWholeRupiah(header);
}
