using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads what a version or reading says, by the kind of its decision.</summary>
internal sealed class BodyReader(ConditionReader conditions, SentenceParser sentences, ProblemList problems, DecisionHead head)
{
    private const string ClassColumn = "golongan";
    private const string When = "bila";
    private const string Basis = "dasar";
    private const string Grade = "bukti";

    private readonly PermitBodyReader _permits = new(conditions, sentences, problems, head);

    /// <summary>The body; null when it cannot be read, which is then told.</summary>
    public DecisionBody? Read(MapReader map, LegalBasis basis, Criteria? common) =>
        head.Kind switch
        {
            DecisionKind.Permit => _permits.Read(map),
            DecisionKind.Completeness => Elements(map, "unsur", basis, common),
            DecisionKind.Programme => Elements(map, "syarat", basis, common),
            _ => Answering(map, basis),
        };

    /// <summary>For programmes and profiles: the criteria outside the readings; null when there are none.</summary>
    public Criteria? CommonCriteria(MapReader map, LegalBasis basis)
    {
        string key = head.Kind == DecisionKind.Completeness ? "unsur" : "syarat";
        return head.Kind is DecisionKind.Programme or DecisionKind.Completeness && map.Has(key) ? Elements(map, key, basis, null) : null;
    }

    /// <summary><c>syarat belum dinilai</c>: the answers that can at best be given by the conditions read, each with what is not judged.</summary>
    public ImmutableArray<UnjudgedCondition> Unjudged(MapReader map)
    {
        if (map.Optional("syarat belum dinilai") is not { } node || MapReader.Of(node, problems) is not { } answers)
        {
            return [];
        }
        if (answers.Entries.IsEmpty)
        {
            MapReader.Shape(node, problems, "jawaban dengan syarat yang belum dinilai", "an answer with the conditions not judged");
        }
        return
        [
            .. answers
                .Entries.Where(e => head.Knows(e.Key, problems))
                .SelectMany(e => map.TextsInBoth(e.Value).Select(t => new UnjudgedCondition(e.Key.Text, t))),
        ];
    }

    private DecisionBody? Answering(MapReader map, LegalBasis basis)
    {
        YamlNode? bands = head.Kind == DecisionKind.Classification ? map.Optional("golongan") : null;
        YamlNode? table = head.Kind == DecisionKind.Classification ? map.Optional(TableRows.Key) : null;
        YamlNode? branches = map.Optional("pilih");
        YamlScalar? same = map.Scalar(map.Optional("sama dengan"));
        YamlNode? when = head.Kind == DecisionKind.Provision ? map.Optional("bila") : null;
        if (new object?[] { bands, table, branches, same, when }.Count(n => n is not null) != 1)
        {
            string keys = head.Kind == DecisionKind.Classification ? "golongan, tabel, pilih, sama dengan" : "bila, pilih, sama dengan";
            problems.Add(
                map.Place,
                "isi-versi",
                "versi tanpa satu isi yang jelas",
                "a version without exactly one body",
                $"tepat satu dari: {keys}, atau \"tafsir\" atau \"belum diatur\"",
                $"exactly one of: {keys}, or \"tafsir\" or \"belum diatur\""
            );
            return null;
        }
        if (same is not null)
        {
            return new Branches([new Branch(null, null, same.Text, same.Place)]);
        }
        if (when is not null)
        {
            return conditions.Read(when, head.Subject) is { } condition
                ? new Branches([new Branch(condition, Answers.Yes, null, when.Place), new Branch(null, Answers.No, null, when.Place)])
                : null;
        }
        return table is not null ? Table(table, basis)
            : bands is not null ? Bands(bands, basis)
            : Listed(branches!, basis);
    }

    /// <summary>The classes of <c>golongan</c>.</summary>
    private Bands? Bands(YamlNode node, LegalBasis basis)
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
    private Bands? Table(YamlNode node, LegalBasis basis)
    {
        if (conditions.Tables.Read(node, head.Subject, ClassColumn, Basis) is not { } rows)
        {
            return null;
        }
        conditions.Keep(rows, head.Subject, ClassColumn);
        IEnumerable<YamlEntry> classes = rows.GroupBy(r => r.Said[ClassColumn].Text)
            .Select(g => new YamlEntry(g.First().Said[ClassColumn], Class([.. g])));
        return Bands(new YamlMap(node.Place, [.. classes]), basis);
    }

    private Band? Class(YamlEntry entry, LegalBasis basis)
    {
        if (entry.Value is not YamlMap said || (said[When] is null && said[Basis] is null))
        {
            return conditions.Read(entry.Value, head.Subject) is { } only ? new Band(entry.Key.Text, only, entry.Key.Place) : null;
        }
        if (said[When] is null && said.Entries.FirstOrDefault(e => e.Key.Text is not (Basis or Grade)) is { } bare)
        {
            problems.Add(
                bare.Key.Place,
                "kunci-kurang",
                $"\"{bare.Key.Text}\" di samping \"dasar\"",
                $"\"{bare.Key.Text}\" beside \"dasar\"",
                "syarat di bawah \"bila\"",
                "the condition below \"bila\"",
                $"tulis {{ bila: {{ {bare.Key.Text}: … }}, dasar: … }}",
                $"write {{ bila: {{ {bare.Key.Text}: … }}, dasar: … }}"
            );
            return null;
        }
        MapReader map = MapReader.Of(said, problems)!;
        Condition? when = map.Required(When) is { } asked ? conditions.Read(asked, head.Subject) : null;
        LegalBasis? own = map.Required(Basis) is null ? null : VersionReader.Basis(map, basis);
        _ = map.Optional(Grade);
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

    private Branches? Listed(YamlNode node, LegalBasis basis)
    {
        if (node is not YamlList { Items.Length: > 0 } list)
        {
            MapReader.Shape(
                node,
                problems,
                "daftar cabang \"bila\" yang berakhir dengan \"selain itu\"",
                "a list of \"bila\" branches that ends with \"selain itu\""
            );
            return null;
        }
        var parts = ImmutableArray.CreateBuilder<Branch>();
        foreach ((int i, YamlNode item) in list.Items.Index())
        {
            if (MapReader.Of(item, problems) is not { } row)
            {
                continue;
            }
            bool last = i == list.Items.Length - 1;
            MapReader? outcome = row;
            Condition? when = null;
            if (last)
            {
                outcome = row.Required("selain itu") is { } rest ? MapReader.Of(rest, problems) : null;
            }
            else if (row.Required("bila") is { } c)
            {
                when = conditions.Read(c, head.Subject);
                if (when is null)
                {
                    outcome = null;
                }
            }
            YamlScalar? answer = outcome?.Scalar(outcome.Optional("jawaban"));
            YamlScalar? same = outcome?.Scalar(outcome.Optional("sama dengan"));
            LegalBasis? own = outcome?.Has("dasar") == true ? VersionReader.Basis(outcome, basis) : null;
            row.Finish();
            if (last)
            {
                outcome?.Finish();
            }
            if (outcome is null || (answer is null) == (same is null) || (answer is not null && !head.Knows(answer, problems)))
            {
                if (outcome is not null && (answer is null) == (same is null))
                {
                    problems.Add(
                        item.Place,
                        "cabang",
                        "cabang tanpa satu hasil",
                        "a branch without exactly one outcome",
                        "\"jawaban\" atau \"sama dengan\"",
                        "\"jawaban\" or \"sama dengan\""
                    );
                }
                continue;
            }
            parts.Add(new Branch(when, answer?.Text, same?.Text, item.Place, own));
        }
        return parts.Count == list.Items.Length ? new Branches(parts.ToImmutable()) : null;
    }

    private Criteria? Elements(MapReader map, string key, LegalBasis basis, Criteria? common)
    {
        YamlNode? node = common is null ? map.Required(key) : map.Optional(key);
        if (node is null)
        {
            return common;
        }
        if (MapReader.Of(node, problems) is not { } elements)
        {
            return null;
        }
        var parts = ImmutableArray.CreateBuilder<Criterion>();
        parts.AddRange(common?.Parts ?? []);
        foreach (YamlEntry entry in elements.Entries)
        {
            if (MapReader.Of(entry.Value, problems) is not { } row)
            {
                continue;
            }
            if (Element(entry.Key, row, basis) is { } criterion)
            {
                parts.Add(criterion);
            }
            row.Finish();
        }
        return new Criteria(parts.ToImmutable());
    }

    private Criterion? Element(YamlScalar id, MapReader row, LegalBasis basis)
    {
        ImmutableArray<LocalizedText> cautions = row.TextsInBoth("peringatan");
        _ = row.Texts("catatan");
        if (head.Kind == DecisionKind.Completeness && row.Scalar(row.Optional("izin")) is { } permit)
        {
            var met = new DecisionIs(permit.Place, permit.Text, [Answers.Met, Answers.NotRequired, Answers.NotDue]);
            LocalizedText sentence = row.Has("kalimat") ? row.Both("kalimat") ?? LocalizedText.Same(permit.Text) : LocalizedText.Same(permit.Text);
            return new Criterion(id.Text, sentence, met, VersionReader.Basis(row, basis) ?? basis, cautions, id.Place);
        }
        LocalizedText? words = row.Both("kalimat");
        Condition? when = row.Required("bila") is { } c ? conditions.Read(c, head.Subject) : null;
        LegalBasis? own = VersionReader.Basis(row, basis);
        if (head.Kind == DecisionKind.Programme && !row.Has("dasar"))
        {
            problems.Warn(
                id.Place,
                "tanpa-dasar",
                $"syarat \"{id.Text}\" tanpa \"dasar\"",
                $"the criterion \"{id.Text}\" without \"dasar\"",
                "pasal yang menyebutnya",
                "the article that says so",
                "tulis dasar: nama peraturan, nomor dan pasalnya",
                "write dasar: the regulation, its number and article"
            );
        }
        return words is null || when is null || own is null ? null : new Criterion(id.Text, words, when, own, cautions, id.Place);
    }
}
