using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads the classes of a classification: each its condition, or its condition with the articles of its own; or a table of them.</summary>
internal sealed class ClassReader(ConditionReader conditions, ProblemList problems, DecisionHead head)
{
    private const string Column = "golongan";
    private const string When = "bila";
    private const string Basis = "dasar";

    /// <summary>The classes of <c>golongan</c>.</summary>
    /// <param name="node">The classes.</param>
    /// <param name="basis">What their version or reading rests on.</param>
    public Bands? Read(YamlNode node, LegalBasis basis)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        if (map.Entries.IsEmpty)
        {
            MapReader.Shape(node, problems, "tiap golongan dengan syaratnya", "each class with its condition");
            return null;
        }
        var parts = ImmutableArray.CreateBuilder<Band>();
        foreach (YamlEntry entry in map.Entries)
        {
            if (head.Knows(entry.Key, problems) && Class(entry, basis) is { } band)
            {
                parts.Add(band);
            }
        }
        return parts.Count == map.Entries.Length ? new Bands(parts.ToImmutable()) : null;
    }

    /// <summary>Classes as a table: a class holds when one of its rows does, and rests on the articles of its rows.</summary>
    /// <param name="node">The table.</param>
    /// <param name="basis">What its version or reading rests on.</param>
    public Bands? Table(YamlNode node, LegalBasis basis)
    {
        if (conditions.Tables.Read(node, head.Subject, Column, Basis) is not { } rows)
        {
            return null;
        }
        conditions.Keep(rows, head.Subject, Column);
        IEnumerable<YamlEntry> classes = rows.GroupBy(r => r.Said[Column].Text).Select(g => new YamlEntry(g.First().Said[Column], Class([.. g])));
        return Read(new YamlMap(node.Place, [.. classes]), basis);
    }

    private Band? Class(YamlEntry entry, LegalBasis basis)
    {
        if (entry.Value is not YamlMap said || (said[When] is null && said[Basis] is null))
        {
            return conditions.Read(entry.Value, head.Subject) is { } only ? new Band(entry.Key.Text, only, entry.Key.Place) : null;
        }
        MapReader map = MapReader.Of(said, problems)!;
        Condition? when = map.Required(When) is { } asked ? conditions.Read(asked, head.Subject) : null;
        LegalBasis? own = map.Required(Basis) is null ? null : VersionReader.Basis(map, basis);
        map.Finish();
        return when is null || own is null ? null : new Band(entry.Key.Text, when, entry.Key.Place, own);
    }

    private static YamlNode Class(TableRow[] rows)
    {
        Place place = rows[0].Place;
        YamlNode asked = TableReader.AnyOf(place, rows);
        YamlScalar[] articles = [.. rows.Select(r => r.Said.GetValueOrDefault(Basis)).OfType<YamlScalar>().DistinctBy(a => a.Text)];
        return articles.Length == 0
            ? asked
            : new YamlMap(place, [Entry(place, When, asked), Entry(place, Basis, articles is [var one] ? one : new YamlList(place, [.. articles]))]);
    }

    private static YamlEntry Entry(Place place, string key, YamlNode value) => new(new YamlScalar(place, key), value);
}
