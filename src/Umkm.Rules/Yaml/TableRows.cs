namespace Umkm.Rules.Yaml;

/// <summary>Parts the rows of tables (<c>tabel</c>) into cells at each <c>|</c>; each cell keeps its place.</summary>
internal static class TableRows
{
    /// <summary>The key of a table.</summary>
    public const string Key = "tabel";

    /// <summary>A file with the rows of its tables parted.</summary>
    public static YamlNode Part(YamlNode node) =>
        node switch
        {
            YamlMap map => map with
            {
                Entries =
                [
                    .. map.Entries.Select(e =>
                        e is { Key.Text: Key, Value: YamlList rows }
                            ? e with
                            {
                                Value = rows with
                                {
                                    Items = [.. rows.Items.Select(r => r is YamlScalar row ? new YamlList(row.Place, [.. Cells(row)]) : r)],
                                },
                            }
                            : e with
                            {
                                Value = Part(e.Value),
                            }
                    ),
                ],
            },
            YamlList list => list with { Items = [.. list.Items.Select(Part)] },
            _ => node,
        };

    private static IEnumerable<YamlNode> Cells(YamlScalar row)
    {
        int at = 0;
        foreach (string part in row.Text.Split('|'))
        {
            int blank = part.Length - part.TrimStart().Length;
            yield return new YamlScalar(row.Place with { Column = row.Place.Column + at + blank }, part.Trim());
            at += part.Length + 1;
        }
    }
}
