using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Lists;
using Umkm.Rules.Assessments;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Rows;

/// <summary>A row of a register, already found readable, as the JSON of a subject. Names, and what no rule reads, are left out; its NIB and NPWP
/// are kept.</summary>
internal static class RowSubject
{
    /// <summary>The JSON of the row that a reader read last.</summary>
    public static JsonObject Of(RowReader row, ImmutableArray<RegisterColumn> columns)
    {
        var subject = new JsonObject();
        for (int i = 0; i < columns.Length; i++)
        {
            if (!row.Cell(i).IsEmpty)
            {
                Add(subject, columns[i], row.Cell(i));
            }
        }
        return subject;
    }

    /// <summary>Adds what is assumed and the row does not give.</summary>
    public static void Assume(JsonObject subject, RowReader row, IEnumerable<AssumedFact> assumptions)
    {
        foreach (AssumedFact assumed in assumptions.Where(a => !row.Gives(a)))
        {
            Set(subject, assumed.Term, Value(assumed));
        }
    }

    private static JsonNode Value(AssumedFact assumed) =>
        assumed.Term.Kind switch
        {
            TermKind.YesNo => assumed.Value != 0,
            TermKind.Choice => assumed.Term.Choices[(int)assumed.Value].Slug,
            TermKind.Date => IsoDate.Format(new NodaTime.LocalDate(1970, 1, 1).PlusDays((int)assumed.Value)),
            TermKind.Region => Dotted(assumed.Value.ToString("0000000000", System.Globalization.CultureInfo.InvariantCulture)),
            _ => assumed.Value,
        };

    /// <summary>Ten digits of a region as its code: those that fill it up are left out.</summary>
    private static string Dotted(string digits) =>
        digits.EndsWith("000000", StringComparison.Ordinal) ? $"{digits[..2]}.{digits[2..4]}"
        : digits.EndsWith("0000", StringComparison.Ordinal) ? $"{digits[..2]}.{digits[2..4]}.{digits[4..6]}"
        : $"{digits[..2]}.{digits[2..4]}.{digits[4..6]}.{digits[6..]}";

    private static void Add(JsonObject subject, RegisterColumn column, ReadOnlySpan<byte> cell)
    {
        switch (column.Role)
        {
            case ColumnRole.Id:
                subject["id"] = ValueReader.Text(cell);
                break;
            case ColumnRole.Nib:
                subject["nib"] = ValueReader.Text(cell);
                break;
            case ColumnRole.Npwp:
                subject["npwp"] = ValueReader.Text(cell);
                break;
            case ColumnRole.Value when column.Term is { } term && Value(column, term, cell) is { } value:
                Set(subject, term, value);
                break;
            case ColumnRole.Sales:
                subject["annualSales"] = cell.SequenceEqual(ListText.None) ? new JsonArray() : Number(column.Reader!, cell);
                break;
            case ColumnRole.SalesOfYear:
                ((JsonArray)(subject["annualSales"] ??= new JsonArray())).Add(
                    (JsonNode)new JsonObject { ["year"] = column.Year, ["amount"] = Number(column.Reader!, cell) }
                );
                break;
            case ColumnRole.Activities:
                subject["activities"] = ListJson.Activities(cell);
                break;
            case ColumnRole.Products:
                subject["products"] = ListJson.Products(cell);
                break;
            case ColumnRole.Permits:
                subject["permits"] = ListJson.Permits(cell);
                if (ListJson.HasOthers(cell))
                {
                    subject["permitsComplete"] = false;
                }
                break;
            case ColumnRole.PermitsComplete when column.Reader!.TryRead(cell, out long? complete, out _):
                subject["permitsComplete"] = complete != 0;
                break;
            case ColumnRole.Loans:
                subject["loans"] = ListJson.Loans(cell);
                break;
            case ColumnRole.Trainings:
                subject["trainings"] = ListJson.Trainings(cell);
                break;
            default:
                break;
        }
    }

    private static void Set(JsonObject subject, Term term, JsonNode value)
    {
        string[] path = term.Property is { } property ? property.Split('.') : ["facts", term.Name];
        JsonObject into = path.Length == 1 ? subject : (JsonObject)(subject[path[0]] ??= new JsonObject());
        into[path[^1]] = value;
    }

    /// <summary>A value as JSON writes it; null where the rule book does not know the word.</summary>
    private static JsonNode? Value(RegisterColumn column, Term term, ReadOnlySpan<byte> cell)
    {
        if (term.Kind is TermKind.Date or TermKind.Kbli or TermKind.Region)
        {
            return ValueReader.Text(cell);
        }
        return (column.Reader!.TryRead(cell, out long? value, out _), term.Kind, value) switch
        {
            (_, _, null) => null,
            (_, TermKind.YesNo, { } v) => v != 0,
            (_, TermKind.Choice, { } v) => term.Choices[(int)v].Slug,
            (_, _, { } v) => v,
        };
    }

    private static JsonNode? Number(ValueReader reader, ReadOnlySpan<byte> cell) => reader.TryRead(cell, out long? value, out _) ? value : null;
}
