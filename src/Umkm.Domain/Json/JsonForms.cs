using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Umkm.Domain.Json;

/// <summary>The shapes of all types in JSON.</summary>
internal static class JsonForms
{
    /// <summary>The converter of each type.</summary>
    public static readonly FrozenDictionary<Type, JsonConverter> All = new[]
    {
        Subjects(),
        Record(static (scoped ref SubjectReader r) => r.Owner(), static (w, v) => w.Owner(v)),
        Record(static (scoped ref SubjectReader r) => r.Tax(), static (w, v) => w.Tax(v)),
        Record(static (scoped ref SubjectReader r) => r.Debt(), static (w, v) => w.Debt(v)),
        Record(static (scoped ref SubjectReader r) => r.LocalFacts(), static (w, v) => w.Facts(v)),
        Record(static (scoped ref SubjectReader r) => r.Fact(), static (w, v) => w.Fact(v)),
        Record(static (scoped ref SubjectReader r) => r.SaleAlone(), static (w, v) => w.Sale(v)),
        Record(static (scoped ref SubjectReader r) => r.Sales(), static (w, v) => w.SalesAlone(v)),
        Record<EquatableList<string>>(
            static (scoped ref SubjectReader r) => r.Entries(static (scoped ref SubjectReader e) => e.Text()),
            static (w, v) => w.List(v, w.Text)
        ),
        Item(static (scoped ref SubjectReader r) => r.Activity(), static (w, v) => w.Activity(v)),
        Item(static (scoped ref SubjectReader r) => r.Product(), static (w, v) => w.Product(v)),
        Item(static (scoped ref SubjectReader r) => r.PermitAlone(), static (w, v) => w.Permit(v)),
        Item(static (scoped ref SubjectReader r) => r.Loan(), static (w, v) => w.Loan(v)),
        Text<Kbli>(),
        Text<Nib>(),
        Text<Nik>(),
        Text<Npwp>(),
        Text<Nitku>(),
        Text<RegionCode>(),
        Text<SubjectId>(),
        Struct<KbliCode>(
            static (scoped ref SubjectReader r) => r.Code(),
            static (w, v) => w.Text(v.ToString(null, CultureInfo.InvariantCulture)),
            Name<KbliCode>()
        ),
        Struct<PartialDate>(
            static (scoped ref SubjectReader r) => r.PartOfDate(),
            static (w, v) => w.Text(v.ToString(null, CultureInfo.InvariantCulture)),
            Name<PartialDate>()
        ),
        Struct<Rupiah>(static (scoped ref SubjectReader r) => r.Balance(), static (w, v) => w.Number(v.Amount), null),
        Struct<Percent>(static (scoped ref SubjectReader r) => r.Rate(), static (w, v) => w.Percent(v), null),
        Struct<KbliEdition>(static (scoped ref SubjectReader r) => r.Edition(), static (w, v) => w.Number((int)v), SlugName(Kbli.Editions)),
        Slug(Slugs.LegalForm),
        Slug(Slugs.Employment),
        Slug(Slugs.RiskLevel),
        Slug(Slugs.ProductKind),
        Slug(Slugs.ProductionPlace),
        Slug(Slugs.Packaging),
        Slug(Slugs.StorageCondition),
        Slug(Slugs.AgeGroup),
        Slug(Slugs.FoodTrait),
        Slug(Slugs.PermitStatus),
        Slug(Slugs.TradeSector),
        Slug(Slugs.Collateral),
    }
        .SelectMany(static forms => forms)
        .ToFrozenDictionary();

    /// <summary>Whether a type is one of ours; a list of anything is, so that one of foreign things is refused and not guessed.</summary>
    public static bool Claims(Type type) =>
        All.ContainsKey(type) || (type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>));

    private static KeyValuePair<Type, JsonConverter>[] Subjects() =>
        [
            Pair<Subject>(static (scoped ref SubjectReader r) => r.Subject(), static (w, v) => w.Subject(v)),
            .. Item(static (scoped ref SubjectReader r) => r.Enterprise(SubjectProperties.EnterpriseAsSubject), static (w, v) => w.Enterprise(v)),
            Pair<EnterpriseGroup>(static (scoped ref SubjectReader r) => r.GroupAlone(), static (w, v) => w.Group(v)),
        ];

    private static KeyValuePair<Type, JsonConverter>[] Record<T>(JsonForm<T>.Reader read, Action<SubjectWriter, T> write)
        where T : class => [Pair(read, write)];

    // An element, and lists of it.
    private static KeyValuePair<Type, JsonConverter>[] Item<T>(SubjectReader.EntryReader<T> read, Action<SubjectWriter, T> write)
        where T : class =>
        [
            Pair<T>((scoped ref SubjectReader r) => read(ref r), write),
            Pair<EquatableList<T>>((scoped ref SubjectReader r) => r.Entries(read), (w, v) => w.List(v, item => write(w, item))),
        ];

    private static KeyValuePair<Type, JsonConverter>[] Text<T>()
        where T : class, ITextValue<T> =>
        [
            Pair(static (scoped ref SubjectReader r) => r.Parsed<T>(T.Read), static (w, v) => w.Text(Whole(v)), Name<T>()),
            Pair<EquatableList<T>>(
                static (scoped ref SubjectReader r) => r.Entries(static (scoped ref SubjectReader e) => e.Parsed<T>(T.Read)),
                static (w, v) => w.List(v, item => w.Text(Whole(item)))
            ),
        ];

    private static KeyValuePair<Type, JsonConverter>[] Slug<T>(SlugSet<T> slugs)
        where T : struct, Enum => Struct((scoped ref SubjectReader r) => r.Slug(slugs), (w, v) => w.Text(slugs.SlugOf(v)), SlugName(slugs));

    private static KeyValuePair<Type, JsonConverter>[] Struct<T>(
        SubjectReader.ValueReader<T> read,
        Action<SubjectWriter, T> write,
        (Func<string, T>, Func<T, string>)? name
    )
        where T : struct =>
        [
            Pair((scoped ref SubjectReader r) => read(ref r) ?? default, write, name),
            Pair<EquatableList<T>>((scoped ref SubjectReader r) => r.Values(read), (w, v) => w.List(v, item => write(w, item))),
        ];

    private static (Func<string, T>, Func<T, string>) Name<T>()
        where T : ITextValue<T> => (static text => T.Read(text).Value, Whole);

    private static string Whole<T>(T value)
        where T : ITextValue<T> => value.ToString(TextFormats.Whole, CultureInfo.InvariantCulture);

    private static (Func<string, T>, Func<T, string>) SlugName<T>(SlugSet<T> slugs)
        where T : struct, Enum => (slug => slugs.Read(slug).Value, slugs.SlugOf);

    private static KeyValuePair<Type, JsonConverter> Pair<T>(
        JsonForm<T>.Reader read,
        Action<SubjectWriter, T> write,
        (Func<string, T>, Func<T, string>)? name = null
    )
        where T : notnull => new(typeof(T), new JsonForm<T>(read, write) { Name = name });
}
