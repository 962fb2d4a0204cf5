using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.Tests.Completions;

/// <summary>A fact that can be taken from a subject, and the ways to give it again.</summary>
/// <param name="Name">How failures speak of it.</param>
/// <param name="Term">The term; null for papers and lists.</param>
/// <param name="Remove">Takes it away.</param>
/// <param name="Fill">The ways to give it.</param>
/// <param name="Exact">Whether those stand for all ways there are.</param>
internal sealed record Slot(string Name, Term? Term, Action<JsonObject> Remove, ImmutableArray<Action<JsonObject>> Fill, bool Exact)
{
    /// <summary>The number of the item it stands in, from 0; null outside lists.</summary>
    public int? Row { get; init; }

    /// <summary>The name of the kind of paper it stands in; null elsewhere, and for a paper of unknown kind.</summary>
    public string? Paper { get; init; }

    /// <summary>Whether a missing fact asks for it.</summary>
    /// <param name="missing">The missing fact.</param>
    /// <param name="orOfAlike">Whether it is enough that the same is asked of another item, as of products that are alike.</param>
    public bool IsNamedBy(MissingFact missing, bool orOfAlike) =>
        Term is { } term ? missing.Key!.Term is { } asked && (asked.Since ?? asked) == term && (orOfAlike || Row is null || Row == missing.Key.Row)
        : Name.EndsWith("].validUntil", StringComparison.Ordinal) ? missing.Property == "permits[].validUntil" && missing.Item == Paper
        : Name.EndsWith("].kind", StringComparison.Ordinal) ? missing.Property == "permits[].kind"
        : Name.EndsWith("].name", StringComparison.Ordinal)
            ? missing.Property is "permits" or "products[].name"
                && (missing.Item is null || missing.Item == (Row + 1)!.Value.ToString(CultureInfo.InvariantCulture))
        : missing.Property == Name;

    /// <summary>The slots of a subject of which everything is known.</summary>
    public static IEnumerable<Slot> Of(JsonObject subject, SubjectKind kind, Candidates values, BookValues book, LocalDate on, Random random)
    {
        foreach (Term term in book.Book.Glossary.Terms.Where(t => t.Subject == kind && t.Kind != TermKind.Age))
        {
            if (Fact(s => s, subject, term, values, "") is { } slot)
            {
                yield return slot;
                if (term.Kind == TermKind.Region && subject["region"]?.ToString() is { Length: > 2 } region)
                {
                    yield return slot with
                    {
                        Name = "kabupaten",
                        Remove = s => s["region"] = region[..2],
                        Fill =
                        [
                            .. values
                                .Of(term)
                                .Where(v => v.ToString().StartsWith(region[..2], StringComparison.Ordinal))
                                .Select(v => Put(s => s, "region", v)),
                        ],
                        Exact = false,
                    };
                }
            }
        }
        foreach (
            (string list, SubjectKind child) in new[]
            {
                ("activities", SubjectKind.Activity),
                ("products", SubjectKind.Product),
                ("loans", SubjectKind.Loan),
            }
        )
        {
            if (subject[list] is not JsonArray items)
            {
                continue;
            }
            yield return Whole(list, items, random);
            for (int i = 0; i < items.Count; i++)
            {
                int at = i;
                JsonObject Holder(JsonObject s) => (JsonObject)s[list]![at]!;
                foreach (Slot slot in Items(subject, list, at, Holder, child, values, book))
                {
                    yield return slot;
                }
            }
        }
        if (subject["permits"] is JsonArray papers)
        {
            yield return Whole("permits", papers, random);
            yield return Open(book, on);
            for (int i = 0; i < papers.Count; i++)
            {
                string? held = (string?)papers[i]!["kind"] is { } slug ? book.Book.Glossary.FindPermit(slug)!.Name : null;
                foreach (Slot slot in OfPaper(i, book, on))
                {
                    yield return slot with
                    {
                        Paper = held,
                    };
                }
            }
        }
    }

    private static IEnumerable<Slot> Items(
        JsonObject subject,
        string list,
        int at,
        Func<JsonObject, JsonObject> holder,
        SubjectKind child,
        Candidates values,
        BookValues book
    )
    {
        foreach (
            Term term in book.Book.Glossary.Terms.Where(t => t.Subject == child && t.Property?.StartsWith("risk", StringComparison.Ordinal) == false)
        )
        {
            if (term.Kind == TermKind.Kbli)
            {
                // Together with the printed risk: alone, what the risk table says of the code stands until it is given, which is no bound.
                yield return new Slot(
                    $"{list}[{at}].kbli",
                    null,
                    s => Array.ForEach(["kbli", "edition", "risk"], n => holder(s).Remove(n)),
                    [
                        .. values
                            .Codes(term)
                            .Select(c =>
                                (Action<JsonObject>)(
                                    s =>
                                    {
                                        holder(s)["kbli"] = c.Code;
                                        holder(s)["edition"] = c.Edition;
                                    }
                                )
                            ),
                    ],
                    Exact: false
                );
            }
            else if (Fact(holder, subject, term, values, $"{list}[{at}].") is { } slot)
            {
                yield return slot with
                {
                    Row = at,
                };
            }
        }
        if (list == "products")
        {
            string[] names = [.. ((JsonArray)subject[list]!).Select(p => p!["name"]?.ToString() ?? "").Append("lain sekali").Distinct()];
            yield return new Slot(
                $"{list}[{at}].name",
                null,
                s => holder(s).Remove("name"),
                [.. names.Select(n => Put(holder, "name", n))],
                Exact: true
            )
            {
                Row = at,
            };
        }
    }

    private static Slot? Fact(Func<JsonObject, JsonObject> holder, JsonObject subject, Term term, Candidates values, string before)
    {
        string path = term.Property ?? "facts." + term.Name;
        int dot = term.Property is null ? 5 : path.IndexOf('.', StringComparison.Ordinal);
        string name = path[(dot + 1)..];
        Func<JsonObject, JsonObject> below = dot < 0 ? holder : s => (JsonObject)holder(s)[path[..dot]]!;
        return (dot < 0 || holder(subject)[path[..dot]] is JsonObject) && below(subject).ContainsKey(name) && values.Of(term) is { Length: > 0 } all
            ? new Slot(before + path, term, s => below(s).Remove(name), [.. all.Select(v => Put(below, name, v))], values.Exact(term))
            : null;
    }

    private static Slot Whole(string list, JsonArray items, Random random) =>
        new(
            list,
            null,
            s => s.Remove(list),
            [
                s => s[list] = new JsonArray(),
                s => s[list] = items.DeepClone(),
                s => s[list] = new JsonArray([.. items.Where(_ => random.Next(2) == 0).Select(i => i!.DeepClone())]),
            ],
            Exact: false
        );

    private static Slot Open(BookValues book, LocalDate on) =>
        new(
            "permitsComplete",
            null,
            s => s["permitsComplete"] = false,
            [
                s => s["permitsComplete"] = true,
                .. book.Kinds.SelectMany(k =>
                    new[] { on, on.PlusDays(-1) }.Select(last =>
                        (Action<JsonObject>)(
                            s =>
                                ((JsonArray)s["permits"]!).Add(
                                    new JsonObject
                                    {
                                        ["kind"] = k,
                                        ["validUntil"] = $"{last:uuuu-MM-dd}",
                                        ["issuedOn"] = $"{on.PlusYears(-1):uuuu-MM-dd}",
                                    }
                                )
                        )
                    )
                ),
            ],
            Exact: false
        );

    private static string Held(BookValues book, JsonObject paper, DateOnly day)
    {
        string? last =
            (string?)paper["kind"] is { } kind && book.Book.Glossary.FindPermit(kind)?.IssuedUntil is { } until ? $"{until:uuuu-MM-dd}" : null;
        string wanted = $"{day:yyyy-MM-dd}";
        return last is not null && string.CompareOrdinal(last, wanted) < 0 ? last : wanted;
    }

    private static IEnumerable<Slot> OfPaper(int at, BookValues book, LocalDate on)
    {
        JsonObject Holder(JsonObject s) => (JsonObject)s["permits"]![at]!;
        yield return new Slot(
            $"permits[{at}].validUntil",
            null,
            s => Holder(s).Remove("validUntil"),
            [.. new[] { on.PlusDays(-1), on, on.PlusYears(40) }.Select(d => Put(Holder, "validUntil", $"{d:uuuu-MM-dd}"))],
            Exact: true
        );
        yield return new Slot(
            $"permits[{at}].issuedOn",
            null,
            s => Holder(s).Remove("issuedOn"),
            [
                .. book
                    .PaperDurations.SelectMany(q =>
                        Enumerable
                            .Range(-2, 5)
                            .Select(d => Oracle.PlainDates.Plus(Oracle.PlainDates.Of(on), q with { Number = -q.Number }).AddDays(d))
                    )
                    .Append(Oracle.PlainDates.Of(on))
                    .Where(d => d <= Oracle.PlainDates.Of(on))
                    // A listed paper states that it is held: it was issued while papers of its kind were (docs/semantics.md, Lists).
                    .Select(d => (Action<JsonObject>)(s => Put(Holder, "issuedOn", Held(book, Holder(s), d))(s))),
            ],
            Exact: false
        );
        yield return new Slot(
            $"permits[{at}].kind",
            null,
            s => Holder(s).Remove("kind"),
            [.. book.Book.Glossary.PermitKinds.Select(k => Put(Holder, "kind", k.Slug))],
            Exact: true
        );
    }

    private static Action<JsonObject> Put(Func<JsonObject, JsonObject> holder, string name, JsonNode value) =>
        s => holder(s)[name] = value.DeepClone();
}
