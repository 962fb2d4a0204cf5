namespace Umkm.Rules.RiskTables;

/// <content>Its files as rows, for those who check and lay over.</content>
internal sealed partial class RiskTable
{
    /// <summary>Whether an edition has codes of a group as rule files write it (<c>56101/2020</c>, <c>10/2020</c>, <c>10 s.d. 33/2020</c>), at
    /// both of its ends; true for an edition whose titles are not here.</summary>
    public bool HasCodes(string group)
    {
        Guard.Against.Null(group);
        int slash = group.LastIndexOf('/');
        string edition = group[(slash + 1)..];
        return edition is not ("2020" or "2025")
            || group[..slash].Split(" s.d. ").All(end => titles.Value.Has($"{edition};{end}" + (end.Length == 5 ? ";" : "")));
    }

    /// <summary>The rows of a file, without its head.</summary>
    internal IEnumerable<string> Lines(string file) =>
        (
            file switch
            {
                RiskFile => risks,
                CrosswalkFile => pairs,
                TitleFile => titles,
                _ => sources,
            }
        )
            .Value.All()
            .Select(l => l.Line);
}
