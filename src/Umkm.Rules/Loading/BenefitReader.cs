using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>A benefit that is a table.</summary>
/// <param name="Decision">The id of its programme.</param>
/// <param name="Life">The days of its version.</param>
/// <param name="Rows">Its rows, by what they offer; in every situation one holds.</param>
internal sealed record BenefitTable(string Decision, InForce Life, Bands Rows);

/// <summary>Reads the benefits of a programme; one may be a table with a row for each situation.</summary>
internal sealed class BenefitReader(ConditionReader conditions, List<BenefitTable> tables, ProblemList problems, DecisionHead head)
{
    private const string Value = "nilai";
    private const string ValueInEnglish = "nilai en";
    private const string Basis = "dasar";

    /// <summary>The benefits of an item of <c>manfaat</c>: one, or one for each row.</summary>
    public ImmutableArray<Benefit> Read(YamlNode node, InForce? life)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return [];
        }
        LocalizedText? name = map.Both("nama");
        string? basis = map.OptionalText(Basis);
        if (map.Optional(TableRows.Key) is { } table)
        {
            map.Finish();
            return name is null ? [] : Rows(table, name, basis, life);
        }
        LocalizedText? value = map.InBoth(map.Required(Value));
        Condition? when = map.Optional("bila") is { } c ? conditions.Read(c, head.Subject) : null;
        map.Finish();
        return name is null || value is null ? [] : [new Benefit(name, value, when, basis)];
    }

    private ImmutableArray<Benefit> Rows(YamlNode node, LocalizedText name, string? basis, InForce? life)
    {
        if (conditions.Tables.Read(node, head.Subject, Value, ValueInEnglish, "id", "en", Basis) is not { } rows)
        {
            return [];
        }
        (TableRow Row, Condition? When)[] read = [.. rows.Select(r => (r, conditions.Read(TableReader.AnyOf(r.Place, [r]), head.Subject)))];
        if (Array.Exists(read, r => r.When is null))
        {
            return [];
        }
        if (life is not null)
        {
            tables.Add(new BenefitTable(head.Id, life, new Bands([.. read.Select(r => new Band(r.Row.Said[Value].Text, r.When!, r.Row.Place))])));
        }
        return [.. read.Select(r => new Benefit(Name(r.Row, r.When!, name), Amount(r.Row), r.When, Text(r.Row, Basis) ?? basis))];
    }

    // Rows that have no name of their own are told apart by what they ask.
    private static LocalizedText Name(TableRow row, Condition when, LocalizedText name)
    {
        LocalizedText asked = ConditionLine.Of(when);
        return new(Text(row, "id") ?? $"{name.Indonesian} ({asked.Indonesian})", Text(row, "en") ?? $"{name.English} ({asked.English})");
    }

    private static LocalizedText Amount(TableRow row) => new(row.Said[Value].Text, Text(row, ValueInEnglish) ?? row.Said[Value].Text);

    private static string? Text(TableRow row, string column) => row.Said.TryGetValue(column, out YamlScalar? cell) ? cell.Text : null;
}
