namespace Umkm.Registers.Csv;

/// <summary>The sheets of a workbook.</summary>
/// <param name="Read">The sheet that was read.</param>
/// <param name="All">All of them, in their order.</param>
internal sealed record SheetList(string Read, IReadOnlyList<SheetName> All)
{
    /// <summary>Those that were not read, as people are told of them.</summary>
    public LocalizedText Others
    {
        get
        {
            SheetName[] others = [.. All.Where(s => s.Name != Read)];
            string In(string hidden) => string.Join(", ", others.Select(s => $"\"{HarmlessText.Of(s.Name)}\"{(s.IsHidden ? $" ({hidden})" : "")}"));
            return new(In("tersembunyi"), In("hidden"));
        }
    }
}

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether programs do not show it, as far as the file tells.</param>
internal sealed record SheetName(string Name, bool IsHidden);
