using Umkm.Registers.Cells;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Mapping;

/// <summary>A mapping and the header of the file that it is used on.</summary>
internal sealed class BoundMapping
{
    private readonly RegisterMapping _mapping;
    private readonly Glossary _glossary;
    private readonly IReadOnlyList<string> _headers;

    /// <param name="mapping">The mapping.</param>
    /// <param name="headers">The columns of the file.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    /// <param name="place">The file, for messages.</param>
    /// <exception cref="RegisterException">Columns that the mapping does not name, or that the file does not have.</exception>
    public BoundMapping(RegisterMapping mapping, IReadOnlyList<string> headers, Glossary glossary, string place)
    {
        var named = mapping.Columns.Select(c => c.Header).ToHashSet(StringComparer.Ordinal);
        // A column without a name is called by its place where the mapping does so.
        headers = [.. headers.Select((h, i) => h.Length == 0 && named.Contains(HeaderNames.Nameless(i)) ? HeaderNames.Nameless(i) : h)];
        (_mapping, _headers, _glossary) = (mapping, headers, glossary);
        var there = headers.ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> wanted = named
            .Concat(mapping.Skips.SelectMany(s => s.Headers))
            .Concat(Key(mapping.Edition))
            .Distinct(StringComparer.Ordinal);
        Problem[] wrong =
        [
            .. headers.Where(h => h.Length > 0 && !named.Contains(h)).Select(h => RegisterException.Line(place, Unmapped(h))),
            .. wanted
                .Where(h => !there.Contains(h))
                .Select(h =>
                    RegisterException.Line(
                        place,
                        MappingMessages.NotThere.With(
                            new MessageArgument("found", CellText.Shown(h)),
                            new MessageArgument("hint", Nearest.Hint(h, headers.Where(x => !named.Contains(x))))
                        )
                    )
                ),
        ];
        if (wrong.Length > 0)
        {
            throw new RegisterException(wrong);
        }
    }

    /// <summary>The place of the column that says which rows belong together; below zero when none does.</summary>
    public int KeyColumn => _mapping.Group is { } group ? Index(group.Key) : -1;

    /// <summary>Whether rows are numbered because no column is their id.</summary>
    public bool IsNumbered => Id is null;

    /// <summary>The column whose cells are the id; null when none is.</summary>
    private MappingColumn? Id => _mapping.Columns.FirstOrDefault(c => c.IsId || c is { To: MappedTo.Fact, Name: "id" });

    /// <summary>Whether cells are the header that a mapping expects: most of what it names stands there.</summary>
    public static bool IsHeader(RegisterMapping mapping, IReadOnlyList<string> cells)
    {
        var there = cells.ToHashSet(StringComparer.Ordinal);
        return mapping.Columns.Count(c => there.Contains(c.Header)) * 2 > mapping.Columns.Length;
    }

    /// <summary>The rows to pass over.</summary>
    public IReadOnlyList<RowSkip> Skips() => [.. _mapping.Skips.Select(s => new RowSkip(s, _headers))];

    /// <summary>A mapper for one thread.</summary>
    public RowMapper Mapper() => new(Targets(), _headers, _mapping, Id is { } id ? Index(id.Header) : -1, _glossary);

    private static IEnumerable<string> Key(MappingEdition? edition) => edition?.Header is { } header ? [header] : [];

    private static Message Unmapped(string header)
    {
        string quoted =
            $"\"{CellText.Shown(header).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return MappingMessages.Unmapped.With(
            new MessageArgument("found", CellText.Shown(header)),
            new MessageArgument("line", $"{quoted}: {ColumnReader.LeftOut}")
        );
    }

    private IEnumerable<(string Name, Target Target)> Targets()
    {
        if (Id is not { } id)
        {
            yield return ("id", new RowNumberTarget(Column("id")));
        }
        else if (id.IsId)
        {
            yield return ("id", new ValueTarget(Column("id", id.Header), Map(id, text => (text, null), ValueKind.Id)));
        }
        foreach (IGrouping<string, MappingColumn> fact in Of(MappedTo.Fact).GroupBy(c => c.Name))
        {
            RegisterColumn column = Column(fact.Key, [.. fact.Select(c => c.Header)]);
            CellMap[] maps = [.. fact.Select(c => Fact(c, column))];
            yield return (fact.Key, maps.Length == 1 && !fact.First().IsAdded ? new ValueTarget(column, maps[0]) : new SumTarget(column, maps));
        }
        foreach ((string fact, string value) in _mapping.Constants)
        {
            yield return (fact, new ConstantTarget(Column(fact), value));
        }
        foreach ((string, Target) target in Papers().Concat(Items()))
        {
            yield return target;
        }
    }

    private IEnumerable<(string Name, Target Target)> Papers()
    {
        MappingColumn[] papers = [.. Of(MappedTo.Paper)];
        MappingColumn[] lists = [.. Of(MappedTo.Papers)];
        string[] listed = [.. lists.SelectMany(SeveralPapers.Kinds)];
        (string, CellMap)[] numbers =
        [
            .. Of(MappedTo.Fact)
                .Where(c => c.Name is "nib" or "npwp" && (!(c.None.IsEmpty && c.Held.IsEmpty) || listed.Contains(c.Name, StringComparer.Ordinal)))
                .Select(c => (c.Name, Map(c, text => (text, null), null))),
        ];
        if (papers.Length + numbers.Length + lists.Length == 0)
        {
            yield break;
        }
        string[] headers = [.. papers.Concat(lists).Select(c => c.Header)];
        var target = new PaperTarget(
            Column("permits", headers) with
            {
                IssuedBy = [.. papers.Where(c => c.Part == "terbit").Select(c => (c.Name, c.Header))],
            },
            [.. papers.GroupBy(c => c.Name).Select(g => (g.Key, g.Select(Paper).ToArray()))],
            numbers,
            [.. lists.Select(c => Map(c, text => SeveralPapers.Read(c, text), null))],
            _mapping.PapersComplete
        );
        yield return ("permits", target);
        yield return ("permitsComplete", new CompleteTarget(Column("permitsComplete", headers), target));
    }

    private IEnumerable<(string Name, Target Target)> Items()
    {
        MappingColumn[] activities = [.. Of(MappedTo.Activity)];
        if (activities.Length > 0)
        {
            MappingColumn? day = _mapping.Columns.FirstOrDefault(c => c.Header == _mapping.Edition?.Header);
            yield return (
                "activities",
                new ActivityTarget(
                    Column("activities", [.. activities.Select(c => c.Header)]),
                    [.. activities.Select(Activity)],
                    _mapping.Edition,
                    day is null ? null : Map(day, text => ValueTexts.Date(day, text), null)
                )
            );
        }
        MappingColumn[] products = [.. Of(MappedTo.Product)];
        if (products.Length > 0)
        {
            yield return ("products", new ProductTarget(Column("products", [.. products.Select(c => c.Header)]), [.. products.Select(Product)]));
        }
    }

    private CellMap Fact(MappingColumn column, RegisterColumn fact)
    {
        bool saysNoMore = column.Words.IsEmpty && column.Unknown.IsEmpty && column.None.IsEmpty && column.Held.IsEmpty;
        return saysNoMore && (fact.Reader is null || fact.Reader.Kind is ValueKind.Id or ValueKind.Text)
            ? new CellMap(column, text => (text, null), isNumber: false) { Index = Index(column.Header), IsPlain = true }
            : Map(column, ValueTexts.Of(column, fact), fact.Reader?.Kind);
    }

    private CellMap Paper(MappingColumn column) =>
        Map(
            column,
            column.Part switch
            {
                "terbit" or "sampai" => text => ValueTexts.Date(column, text),
                "status" => text => ValueTexts.Word(column, text, Slugs.PermitStatus.All),
                "ada" => text => (ValueTexts.Said(column, text) ?? text, null),
                // "Proses" is no number, and no paper; nor is "proses 2018".
                _ => text =>
                    text.Any(char.IsAsciiDigit) && !PaperRemark.Is(text) && ProgramBlank.Refusal(text) is null
                        ? (CellText.Escape(text), null)
                        : (null, PaperTarget.NotHeldOrNot(column, text)),
            },
            null
        );

    private CellMap Activity(MappingColumn column) =>
        Map(
            column,
            column.Part switch
            {
                "risiko" => text => ValueTexts.Word(column, text, Slugs.RiskLevel.All),
                "lingkup" => text => (CellText.Escape(text), null),
                _ => text => (ValueTexts.Said(column, text) ?? text, null),
            },
            null
        );

    private CellMap Product(MappingColumn column) =>
        Map(
            column,
            column.Part switch
            {
                "kind" => text => ValueTexts.Word(column, text, Slugs.ProductKind.All),
                "madeAt" => text => ValueTexts.Word(column, text, Slugs.ProductionPlace.All),
                "packaging" => text => ValueTexts.Word(column, text, Slugs.Packaging.All),
                "storage" => text => ValueTexts.Word(column, text, Slugs.StorageCondition.All),
                "shelfLifeDays" => text =>
                    AmountText.Ungrouped(ValueTexts.Said(column, text) ?? text) is { } days
                        ? (days, null)
                        : (null, CellMessages.NotWhole.WithFound(CellText.Shown(text))),
                "ageGroup" => text => ValueTexts.Word(column, text, Slugs.AgeGroup.All),
                _ => text => (CellText.Escape(ValueTexts.Said(column, text) ?? text), null),
            },
            null
        );

    private CellMap Map(MappingColumn column, Func<string, (string? Value, Message? Problem)> read, ValueKind? kind) =>
        new(column, read, kind is ValueKind.Money or ValueKind.Balance or ValueKind.Count or ValueKind.Nib or ValueKind.Nik or ValueKind.Npwp)
        {
            Index = Index(column.Header),
            IsDate = kind is ValueKind.Date or ValueKind.PartialDate,
        };

    /// <summary>The column of registers, named as people named theirs.</summary>
    private RegisterColumn Column(string fact, params string[] headers)
    {
        RegisterColumn column = RegisterColumns.Of(fact, _glossary)!;
        return headers.Length == 0 ? column : column with { Header = string.Join(" + ", headers) };
    }

    private IEnumerable<MappingColumn> Of(MappedTo to) => _mapping.Columns.Where(c => c.To == to);

    private int Index(string header) => _headers.ToList().IndexOf(header);
}
