using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Sql.Tests.Registers;

/// <summary>Random enterprises over the whole glossary of a book: every fact may be unknown, every list absent or empty, and values lie at
/// the bounds of the book and one beside them. The same seed gives the same register.</summary>
internal sealed class RegisterGenerator(RuleBook book, BookBounds bounds, int seed)
{
    private static readonly (int Edition, string Code)[] RiskCodes = [.. RiskTable.Embedded.Codes()];

    private readonly Random _random = new(seed);
    private readonly Random _inPart = new(seed + 1);
    private readonly string[] _kinds = [.. book.Glossary.PermitKinds.Select(k => k.Slug)];
    private readonly ILookup<SubjectKind, Term> _terms = book
        .Glossary.Terms.Where(t => t.Kind != TermKind.Age && t.Property?.Contains(':', StringComparison.Ordinal) != true)
        .ToLookup(t => t.Subject);
    private double _known;

    /// <summary>The next enterprises, numbered from <paramref name="first"/>.</summary>
    public IEnumerable<Enterprise> Enterprises(int first, int count) => Enumerable.Range(first, count).Select(n => Next(n));

    private Enterprise Next(int number)
    {
        _known = _random.Next(6) switch
        {
            0 => 0.1,
            1 => 0.5,
            2 => 0.8,
            3 => 0.95,
            _ => 1.0,
        };
        JsonObject subject = Values(SubjectKind.Enterprise);
        subject["id"] = number.ToString(CultureInfo.InvariantCulture);
        if (_random.Next(3) == 0)
        {
            subject["nib"] = "8120001234567";
        }
        if (_random.Next(4) == 0)
        {
            subject["npwp"] = "012345678901000";
        }
        JsonArray? activities = List(Activity);
        JsonArray? products = List(Product);
        Put(subject, "activities", activities);
        Put(subject, "products", products);
        Put(subject, "loans", List(() => Values(SubjectKind.Loan)));
        Put(subject, "permits", List(() => Permit(activities, products)));
        if (subject["permits"] is JsonArray all)
        {
            // Nor may a paper be said to be there and not to be.
            foreach (JsonNode absent in all.Where(p => (string?)p!["status"] == "tidak-ada").Select(p => p!).ToArray())
            {
                if (all.Any(p => p != absent && (string?)p!["kind"] == (string?)absent["kind"]))
                {
                    all.Remove(absent);
                }
            }
        }
        if (subject["permits"] is not null && _random.Next(6) == 0)
        {
            subject["permitsComplete"] = false;
        }
        // A number beside a complete list that does not hold the paper would be a contradiction, which readers refuse.
        foreach (string paper in new[] { "nib", "npwp" })
        {
            if (subject["permits"] is JsonArray held && !held.Any(p => (string?)p!["kind"] == paper && (string?)p["status"] is null or "terbit"))
            {
                subject.Remove(paper);
            }
        }
        SubjectReadResult read = SubjectJson.Read(Encoding.UTF8.GetBytes(subject.ToJsonString()), "generated");
        return read.Succeeded ? (Enterprise)read.Subject : throw new InvalidOperationException(string.Join("\n", read.Problems) + subject);
    }

    private static void Put(JsonObject subject, string name, JsonArray? list)
    {
        if (list is not null)
        {
            subject[name] = list;
        }
    }

    private bool Chance() => _random.NextDouble() < _known;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private JsonArray? List(Func<JsonObject> item) =>
        Chance()
            ? new JsonArray([
                .. Enumerable
                    .Range(
                        0,
                        _random.Next(10) switch
                        {
                            0 or 1 => 0,
                            2 or 3 or 4 or 5 => 1,
                            6 or 7 => 2,
                            8 => 3,
                            _ => _random.Next(4, 9),
                        }
                    )
                    .Select(_ => item()),
            ])
            : null;

    private JsonObject Activity()
    {
        JsonObject activity = Values(SubjectKind.Activity);
        if (activity["kbli"]?.GetValue<string>() is { } kbli && _random.Next(2) == 0)
        {
            string[] scopes =
            [
                .. RiskTable.Embedded.Scopes(kbli[..5], kbli.EndsWith("2025", StringComparison.Ordinal) ? 2025 : 2020),
                .. RiskTable.Embedded.Successors(kbli[..5]).SelectMany(s => RiskTable.Embedded.Scopes(s, 2025)),
                "lain sekali",
            ];
            activity["scope"] = _random.Next(2) == 0 ? Pick(scopes) : Pick(scopes).ToUpperInvariant();
        }
        return activity;
    }

    private JsonObject Product()
    {
        JsonObject product = Values(SubjectKind.Product);
        product["name"] = Pick(["Keripik", "Batik", "Tas, besar", "Sambal \"pedas\"", "Jamu"]);
        return product;
    }

    private JsonObject Permit(JsonArray? activities, JsonArray? products)
    {
        var permit = new JsonObject();
        if (_random.Next(20) > 0)
        {
            permit["kind"] = Pick(_kinds);
        }
        if (_random.Next(3) == 0)
        {
            permit["status"] = Pick(PermitColumns.Statuses);
        }
        LocalDate? issued =
            _random.Next(3) == 0 ? null : Day(bounds.Of(TableId.Permit, _random.Next(2) == 0 ? PermitColumns.IssuedOn : PermitColumns.HeldFrom));
        LocalDate? until = _random.Next(3) == 0 ? null : Day(bounds.Of(TableId.Permit, PermitColumns.ValidUntil));
        if (issued is { } from)
        {
            permit["issuedOn"] = Iso(from);
        }
        if (until is { } to && (issued is null || issued <= to))
        {
            permit["validUntil"] = Iso(to);
        }
        if (_random.Next(4) == 0)
        {
            permit["activity"] =
                activities is { Count: > 0 }
                && _random.Next(5) > 0
                && activities[_random.Next(activities.Count)]!["kbli"]?.GetValue<string>() is { } code
                    ? code
                    : "10794/2020";
        }
        if (_random.Next(4) == 0)
        {
            permit["product"] =
                products is { Count: > 0 } && _random.Next(5) > 0
                    ? products[_random.Next(products.Count)]!["name"]!.GetValue<string>().ToUpperInvariant()
                    : "Lain";
        }
        return permit;
    }

    private JsonObject Values(SubjectKind subject)
    {
        var json = new JsonObject();
        foreach (Term term in _terms[subject].Where(_ => Chance()))
        {
            if (term.Property is not { } property)
            {
                if (subject == SubjectKind.Enterprise)
                {
                    ((JsonObject)(json["facts"] ??= new JsonObject()))[term.Name] = Value(term);
                }
                continue;
            }
            string[] path = property.Split('.');
            JsonObject into = path.Length == 1 ? json : (JsonObject)(json[path[0]] ??= new JsonObject());
            into[path[^1]] =
                property == "trainings" ? new JsonArray([.. _random.Next(2) == 0 ? new JsonNode[] { "digital" } : []]) : InPart(term, Value(term));
        }
        return json;
    }

    /// <summary>A founding date and its like may be known by its year or month only.</summary>
    private JsonNode InPart(Term term, JsonNode value) =>
        FactsInTime.Days.Contains(term.Property) && _inPart.Next(3) == 0 ? value.GetValue<string>()[..(_inPart.Next(2) == 0 ? 4 : 7)] : value;

    private JsonNode Value(Term term) =>
        term.Kind switch
        {
            TermKind.YesNo => _random.Next(2) == 0,
            TermKind.Choice => Pick(term.Choices).Slug,
            TermKind.Date => Iso(Day(bounds.Of(term))),
            TermKind.Kbli => Kbli(term),
            TermKind.Region => Region(term),
            TermKind.Year => Math.Clamp(Number(term, 2030), 1900, 2100),
            TermKind.Count => Math.Clamp(Number(term, 500), 0, 100_000),
            _ => Math.Max(term.Minimum ?? long.MinValue, Number(term, 60_000_000_000)),
        };

    private long Number(Term term, long most) =>
        bounds.Of(term) is { Count: > 0 } ends && _random.Next(5) > 0 ? Pick(ends) / (_random.Next(8) == 0 ? 2 : 1) + _random.Next(-1, 2)
        : _random.Next(4) == 0 ? _random.Next(3)
        : _random.NextInt64(0, most);

    private LocalDate Day(IReadOnlyList<long> ends) =>
        ends.Count > 0 && _random.Next(5) > 0
            ? Days.ToDate(Pick(ends) + _random.Next(-1, 2))
            : new LocalDate(1950, 1, 1).PlusDays(_random.Next(80 * 365));

    private string Kbli(Term term)
    {
        if (bounds.Of(term) is { Count: > 0 } ends && _random.Next(2) == 0)
        {
            long number = Pick(ends);
            long code = Math.Clamp((number % 100_000) + _random.Next(-1, 2), 1_000, 99_999);
            return string.Create(CultureInfo.InvariantCulture, $"{code:00000}/{(_random.Next(6) == 0 ? 2015 : number / 100_000)}");
        }
        (int edition, string digits) = Pick(RiskCodes);
        return string.Create(CultureInfo.InvariantCulture, $"{digits}/{edition}");
    }

    private string Region(Term term)
    {
        string digits =
            bounds.Of(term) is { Count: > 0 } ends && _random.Next(3) > 0
                ? Pick(ends).ToString("0000000000", CultureInfo.InvariantCulture)
                : "3402000000";
        string district = digits[2..4] == "99" ? "73" : digits[2..4];
        string code = _random.Next(5) switch
        {
            0 => digits[..2],
            1 => $"{digits[..2]}.{district}.01",
            _ => $"{digits[..2]}.{district}",
        };
        // A bound may lie beside every region there is; readers refuse codes of none.
        return RegionCode.Read(code).Succeeded ? code
            : digits[..2] == "35" ? "35"
            : "34.02";
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
