using System.Collections.Immutable;
using System.Globalization;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Rows;

/// <summary>The columns a register may have, and those that one has. Names are those of the JSON of a subject.</summary>
internal static class RegisterColumns
{
    private const string SalesName = "annualSales";
    private const string FactsPrefix = "facts.";

    /// <summary>Cells of a row that are told where it is no header.</summary>
    private const int Shown = 3;

    private static readonly LocalizedText OwnHeads = new(
        "Bila kepala kolomnya buatan kantor Anda: umkm inspect BERKAS -o PETA mengusulkan petanya, untuk --mapping PETA.",
        "Where the heads are those of an office: umkm inspect FILE -o MAPPING proposes a mapping of them, for --mapping MAPPING."
    );

    private static readonly (string Header, ColumnRole Role, Func<Term?, ValueReader?> Reader)[] Known =
    [
        ("id", ColumnRole.Id, _ => new(ValueKind.Id)),
        ("name", ColumnRole.Checked, _ => new(ValueKind.Text)),
        ("nib", ColumnRole.Nib, _ => new(ValueKind.Nib)),
        ("npwp", ColumnRole.Npwp, _ => new(ValueKind.Npwp)),
        ("legalForm", ColumnRole.Value, t => ValueReader.Words(Slugs.LegalForm, t)),
        ("establishedOn", ColumnRole.Value, _ => new(ValueKind.PartialDate)),
        ("region", ColumnRole.Value, _ => new(ValueKind.Region)),
        ("businessCapital", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("netAssets", ColumnRole.Value, _ => new(ValueKind.Balance)),
        ("investment", ColumnRole.Value, _ => new(ValueKind.Money)),
        (SalesName, ColumnRole.Sales, _ => new(ValueKind.Money)),
        ("workers", ColumnRole.Value, _ => new(ValueKind.Count)),
        ("foreignOwned", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("subsidiaryOfLarger", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("owner.nik", ColumnRole.Checked, _ => new(ValueKind.Nik)),
        ("owner.citizen", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("owner.birthDate", ColumnRole.Value, _ => new(ValueKind.PartialDate)),
        ("owner.employment", ColumnRole.Value, t => ValueReader.Words(Slugs.Employment, t)),
        ("activities", ColumnRole.Activities, _ => null),
        ("products", ColumnRole.Products, _ => null),
        ("permits", ColumnRole.Permits, _ => null),
        ("permitsComplete", ColumnRole.PermitsComplete, _ => new(ValueKind.YesNo)),
        ("loanRequested", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("sector", ColumnRole.Value, t => ValueReader.Words(Slugs.TradeSector, t)),
        ("loans", ColumnRole.Loans, _ => null),
        ("trainings", ColumnRole.Trainings, _ => null),
        ("groupMember", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("outlets", ColumnRole.Value, _ => new(ValueKind.Count)),
        ("productionSites", ColumnRole.Value, _ => new(ValueKind.Count)),
        ("tax.registeredOn", ColumnRole.Value, _ => new(ValueKind.PartialDate)),
        ("tax.generalRatesChosen", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("tax.year", ColumnRole.Value, _ => new(ValueKind.Year)),
        ("tax.businessTurnover", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("tax.professionalTurnover", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("tax.finalTaxedTurnover", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("tax.foreignTurnover", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("tax.spouseTurnover", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("tax.spouseSeparate", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("tax.minorChildrenTurnover", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("tax.ownCompaniesTurnover", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("tax.ownCompanySameExpertise", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("tax.permanentEstablishment", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("tax.taxFacility", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("tax.lockedOut", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("debt.principal", ColumnRole.Value, _ => new(ValueKind.Money)),
        ("debt.writtenOffOn", ColumnRole.Value, _ => new(ValueKind.PartialDate)),
        ("debt.insured", ColumnRole.Value, _ => new(ValueKind.YesNo)),
        ("debt.collateral", ColumnRole.Value, t => ValueReader.Words(Slugs.Collateral, t)),
    ];

    /// <summary>The names of the columns that stand for properties of a subject.</summary>
    public static IEnumerable<string> PropertyNames => Known.Select(k => k.Header);

    /// <summary>Whether cells are a header: some are named, and all that are, name columns.</summary>
    public static bool AreKnown(IReadOnlyList<string> cells, Glossary glossary) =>
        cells.Any(c => c.Length > 0) && cells.All(c => c.Length == 0 || Of(c, glossary) is not null);

    /// <summary>The columns of a header.</summary>
    /// <param name="headers">The names, as written.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    /// <param name="place">The file, for messages.</param>
    /// <exception cref="RegisterException">All that is wrong with them, at once.</exception>
    public static ImmutableArray<RegisterColumn> Of(IReadOnlyList<string> headers, Glossary glossary, string place)
    {
        var columns = ImmutableArray.CreateBuilder<RegisterColumn>();
        var wrong = new List<Problem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < headers.Count; i++)
        {
            string header = headers[i];
            if (header.Length == 0)
            {
                columns.Add(new RegisterColumn("", ColumnRole.Nameless, null, null));
                continue;
            }
            RegisterColumn? column = Of(header, glossary);
            if (column is not null && seen.Add(column.Term is { } term && column.Role == ColumnRole.Value ? term.Name : header))
            {
                columns.Add(column);
                continue;
            }
            Message message = column is null ? Unknown(header, glossary) : RegisterMessages.ColumnTwice.WithFound(CellText.Shown(header));
            wrong.Add(RegisterException.Line(place, message));
        }
        if (wrong.Count > 0 && columns.All(c => c.Role == ColumnRole.Nameless))
        {
            string first = string.Join(", ", headers.Where(h => h.Length > 0).Take(Shown).Select(h => $"\"{CellText.Shown(h)}\""));
            wrong = [.. wrong.Where(p => p.Message.Argument("hint") != OwnHeads)];
            wrong.Add(RegisterException.Line(place, RegisterMessages.NoHeader.WithFound(first)));
        }
        return wrong.Count == 0 ? columns.ToImmutable() : throw new RegisterException(wrong);
    }

    /// <summary>The column of a name: a property of the JSON of a subject, or a term of the rules. Null when there is none.</summary>
    public static RegisterColumn? Of(string header, Glossary glossary)
    {
        foreach ((string name, ColumnRole role, Func<Term?, ValueReader?> reader) in Known)
        {
            if (header == name)
            {
                Term? term = glossary.FindProperty(SubjectKind.Enterprise, name);
                return new RegisterColumn(header, role, reader(term), term);
            }
        }
        if (header.StartsWith(SalesName + ".", StringComparison.Ordinal))
        {
            string year = header[(SalesName.Length + 1)..];
            return year.Length == 4 && year[0] != '0' && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? new RegisterColumn(
                    header,
                    ColumnRole.SalesOfYear,
                    new(ValueKind.Money),
                    glossary.FindProperty(SubjectKind.Enterprise, SalesName),
                    number
                )
                : null;
        }
        // The words of the rule files name the same facts.
        if (
            glossary.Find(header) is { Subject: SubjectKind.Enterprise, Property: { } property }
            && property != header
            && Of(property, glossary) is { } named
        )
        {
            return named with { Header = header };
        }
        string local = header.StartsWith(FactsPrefix, StringComparison.Ordinal) ? header[FactsPrefix.Length..] : header;
        return glossary.Find(local) is { Subject: SubjectKind.Enterprise, Property: null } fact && fact.Kind != TermKind.Age
            ? new RegisterColumn(header, ColumnRole.Value, LocalReader(fact), fact)
            : null;
    }

    private static ValueReader LocalReader(Term term) =>
        term.Kind switch
        {
            TermKind.YesNo => new(ValueKind.YesNo),
            TermKind.Rupiah => new(ValueKind.Balance),
            TermKind.Date => new(ValueKind.Date),
            TermKind.Kbli => new(ValueKind.Kbli),
            TermKind.Region => new(ValueKind.Region),
            TermKind.Choice => new(
                ValueKind.Word,
                Words(term),
                text => Nearest.Tell(CellMessages.NotChoice, CellText.Shown(text), term.Choices.Select(c => c.Slug))
            ),
            _ => new(ValueKind.Whole),
        };

    private static IEnumerable<KeyValuePair<string, long?>> Words(Term term) =>
        term.Choices.SelectMany((c, i) => new[] { KeyValuePair.Create(c.Slug, (long?)i), KeyValuePair.Create(c.Label.Indonesian, (long?)i) });

    /// <summary>All names that a column may have.</summary>
    public static IEnumerable<string> AllNames(Glossary glossary) =>
        Known
            .Select(k => k.Header)
            .Concat(glossary.Terms.Where(t => t.Subject == SubjectKind.Enterprise && t.Kind != TermKind.Age).Select(t => t.Name))
            .Distinct(StringComparer.Ordinal);

    private static Message Unknown(string header, Glossary glossary)
    {
        return RegisterMessages.UnknownColumn.With(
            new MessageArgument("found", CellText.Shown(header)),
            new MessageArgument("hint", Nearest.Hint(header, AllNames(glossary)) is { Indonesian.Length: > 0 } hint ? hint : OwnHeads)
        );
    }
}
