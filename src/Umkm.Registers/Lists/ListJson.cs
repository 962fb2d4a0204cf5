using System.Text.Json.Nodes;
using Umkm.Registers.Cells;

namespace Umkm.Registers.Lists;

/// <summary>The compact lists of a row, already found readable by <see cref="ListReader"/>, as the JSON of a subject. The parts of an item are
/// named as there.</summary>
internal static class ListJson
{
    private static readonly ValueReader Count = new(ValueKind.Count);
    private static readonly ValueReader Money = new(ValueKind.Money);
    private static readonly ValueReader YesNo = new(ValueKind.YesNo);

    public static JsonArray Activities(ReadOnlySpan<byte> cell) => Each(cell, "kbli", "risk");

    public static JsonArray Products(ReadOnlySpan<byte> cell) => Each(cell, "name", null);

    public static JsonArray Loans(ReadOnlySpan<byte> cell) => Each(cell, "programme", null);

    /// <summary>Papers; what follows the kind after @ is the last valid day.</summary>
    public static JsonArray Permits(ReadOnlySpan<byte> cell) => Each(cell, "kind", null);

    /// <summary>Whether a list of papers says that others may be held too.</summary>
    public static bool HasOthers(ReadOnlySpan<byte> cell)
    {
        var list = new ListText(cell);
        while (list.Next(out ReadOnlySpan<byte> item))
        {
            if (item.SequenceEqual(ListText.Others))
            {
                return true;
            }
        }
        return false;
    }

    public static JsonArray Trainings(ReadOnlySpan<byte> cell)
    {
        var slugs = new JsonArray();
        var list = new ListText(cell);
        while (!cell.SequenceEqual(ListText.None) && list.Next(out ReadOnlySpan<byte> item))
        {
            slugs.Add((JsonNode?)ValueReader.Text(item));
        }
        return slugs;
    }

    /// <param name="cell">The list.</param>
    /// <param name="head">The name of what an item begins with.</param>
    /// <param name="unnamed">The name of a part that has none; null when each has one.</param>
    private static JsonArray Each(ReadOnlySpan<byte> cell, string head, string? unnamed)
    {
        var items = new JsonArray();
        var list = new ListText(cell);
        while (!cell.SequenceEqual(ListText.None) && list.Next(out ReadOnlySpan<byte> rest))
        {
            if (head == "kind" && rest.SequenceEqual(ListText.Others))
            {
                continue;
            }
            var item = new JsonObject();
            ReadOnlySpan<byte> first = ListText.Cut(ref rest, (byte)':', out _);
            if (head == "kind")
            {
                ReadOnlySpan<byte> kind = ListText.Cut(ref first, (byte)'@', out _);
                Add(item, "validUntil", first);
                first = kind;
            }
            Add(item, head, first);
            while (!rest.IsEmpty)
            {
                ReadOnlySpan<byte> value = ListText.Cut(ref rest, (byte)':', out _);
                ReadOnlySpan<byte> name = ListText.Cut(ref value, (byte)'=', out bool isNamed);
                if (isNamed)
                {
                    Add(item, ValueReader.Text(name)!, value);
                }
                else if (unnamed is not null)
                {
                    Add(item, unnamed, name);
                }
            }
            items.Add((JsonNode)item);
        }
        return items;
    }

    private static void Add(JsonObject item, string name, ReadOnlySpan<byte> value)
    {
        if (!value.IsEmpty)
        {
            item[name] = name switch
            {
                "shelfLifeDays" => Count.TryRead(value, out long? days, out _) ? days : null,
                "plafond" => Money.TryRead(value, out long? amount, out _) ? amount : null,
                "animalContent" or "nonHalal" => YesNo.TryRead(value, out long? holds, out _) ? holds != 0 : null,
                "rate" => Percent.Read(ValueReader.Text(value)).Value.Hundredths / 100m,
                _ => CellText.Unescape(value),
            };
        }
    }
}
