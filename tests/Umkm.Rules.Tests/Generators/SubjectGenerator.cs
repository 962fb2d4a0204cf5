using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Domain.Regions;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Generators;

/// <summary>Random subjects over the whole glossary of a book: every fact may be unknown, every list absent or empty, and values
/// lie at the bounds found in the book and one beside them.</summary>
internal sealed class SubjectGenerator(BookValues values, LocalDate assessedOn, Random random)
{
    private static readonly int[] Editions = [2005, 2009, 2015, 2017, 2020, 2025];
    private static readonly string[] Statuses = ["terbit", "terbit", "terbit", "terbit", "dalam-proses", "belum-terverifikasi", "dicabut"];
    private readonly DateOnly _on = PlainDates.Of(assessedOn);
    private readonly double _known = random.Next(6) switch
    {
        0 => 0.0,
        1 => 0.35,
        2 => 0.7,
        3 => 0.9,
        _ => 1.0,
    };

    /// <summary>A subject of a kind.</summary>
    public Situation Next(SubjectKind kind)
    {
        Situation subject = Values(new Situation(kind) { Name = "S" });
        var children = ImmutableSortedDictionary.CreateBuilder<SubjectKind, ImmutableList<Situation>>();
        foreach (
            SubjectKind child in kind == SubjectKind.Group
                ? new[] { SubjectKind.Member }
                : [SubjectKind.Activity, SubjectKind.Product, SubjectKind.Loan]
        )
        {
            if (Chance())
            {
                children[child] =
                [
                    .. Enumerable.Range(0, Size()).Select(i => Values(new Situation(child) { Name = random.Next(8) == 0 ? null : $"{child} {i}" })),
                ];
            }
        }
        subject = subject with { Children = children.ToImmutable() };
        return kind == SubjectKind.Group
            ? subject with
            {
                AllPapersListed = true,
            }
            : AsOf(AimAtSums(subject) with { AllPapersListed = Chance(), Papers = Papers(children.ToImmutable()) });
    }

    /// <summary>What is dated after the day is no fact yet; a day of issue that a paper tells is one.</summary>
    private Situation AsOf(Situation subject)
    {
        bool IsLater(string name, Known value) =>
            value is Day day
            && day.Value > _on
            && values.Book.Glossary.Find(name)?.Property is "establishedOn" or "owner.birthDate" or "tax.registeredOn" or "debt.writtenOffOn";
        ImmutableSortedDictionary<string, Known> known = subject.Values.RemoveRange(
            subject.Values.Where(v => IsLater(v.Key, v.Value)).Select(v => v.Key)
        );
        foreach (Term term in values.Book.Glossary.Terms.Where(t => t.IssueOf is not null && !known.ContainsKey(t.Name)))
        {
            DateOnly? first = subject.Papers.Where(p => p.Kind == term.IssueOf && p.Status == "terbit" && p.IssuedOn <= _on).Min(p => p.IssuedOn);
            known = first is { } day ? known.Add(term.Name, new Day(day)) : known;
        }
        return subject with
        {
            Values = known,
            Children = subject.Children.ContainsKey(SubjectKind.Loan)
                ? subject.Children.SetItem(
                    SubjectKind.Loan,
                    subject.Children[SubjectKind.Loan].RemoveAll(l => l.Values.Any(v => v.Value is Day day && day.Value > _on))
                )
                : subject.Children,
        };
    }

    /// <summary>A value for a term.</summary>
    public Known Value(Term term) =>
        term.Kind switch
        {
            TermKind.Rupiah or TermKind.Count => new Amount(Math.Max(term.Minimum ?? long.MinValue, Number(term))),
            TermKind.Year => new Amount(values.Bounds(term) is { Count: > 0 } years ? Pick(years) + random.Next(-1, 2) : random.Next(2015, 2031)),
            TermKind.Date => new Day(Date(term)),
            TermKind.YesNo => new YesNo(random.Next(2) == 0),
            TermKind.Choice => new OneOf([.. Slugs(term)]),
            TermKind.Kbli => Code(term),
            TermKind.Region => new RegionFact(Existing(RegionDigits(term))),
            _ => throw new ArgumentException(term.Name),
        };

    /// <summary>Terms whose values are facts.</summary>
    public IEnumerable<Term> Terms(SubjectKind subject) => values.Book.Glossary.Terms.Where(t => t.Subject == subject && t.Kind != TermKind.Age);

    private bool Chance() => random.NextDouble() < _known;

    private int Size() =>
        random.Next(10) switch
        {
            0 or 1 => 0,
            2 or 3 or 4 or 5 => 1,
            6 or 7 => 2,
            8 => 3,
            _ => random.Next(4, 7),
        };

    private T Pick<T>(IReadOnlyCollection<T> from) => from.ElementAt(random.Next(from.Count));

    private Situation Values(Situation facts)
    {
        var known = ImmutableSortedDictionary.CreateBuilder<string, Known>();
        foreach (Term term in Terms(facts.Kind).Where(_ => Chance()))
        {
            known[term.Name] = Value(term);
        }
        return facts with { Values = known.ToImmutable() };
    }

    private long Number(Term term)
    {
        if (values.Bounds(term) is not { Count: > 0 } bounds || random.Next(8) == 0)
        {
            return random.Next(3) == 0 ? random.Next(3) : random.NextInt64(0, term.Kind == TermKind.Count ? 200 : 60_000_000_000);
        }
        return Pick(bounds) + random.Next(-1, 2);
    }

    private IEnumerable<string> Slugs(Term term)
    {
        string[] all = [.. term.Choices.Select(c => c.Slug)];
        int many = random.Next(12) == 0 ? random.Next(1, all.Length + 1) : 1;
        return Enumerable.Range(0, many).Select(_ => all[random.Next(all.Length)]);
    }

    private DateOnly Date(Term term)
    {
        if (values.DurationsSince(term) is { Count: > 0 } durations && random.Next(3) > 0)
        {
            Quantity back = Pick(durations);
            return PlainDates.Plus(_on, back with { Number = -back.Number }).AddDays(random.Next(-3, 4));
        }
        return random.Next(5) switch
        {
            0 when values.Bounds(term) is { Count: > 0 } days => PlainDates.OfNumber(Pick(days)).AddDays(random.Next(-1, 2)),
            1 when !values.Boundaries.IsEmpty => PlainDates.Of(Pick(values.Boundaries)).AddDays(random.Next(-1, 2)),
            2 => _on.AddDays(random.Next(-1, 2)),
            _ => _on.AddDays(-random.Next(20_000)),
        };
    }

    private KbliFact Code(Term term)
    {
        if (values.Groups(term) is { Count: > 0 } groups && random.Next(5) > 0)
        {
            string[] halves = Pick(groups).Split('/');
            string[] ends = halves[0].Split(" s.d. ");
            string end = random.Next(2) == 0 ? ends[0].PadRight(5, '0') : ends[^1].PadRight(5, '9');
            int code = Math.Clamp(int.Parse(end, CultureInfo.InvariantCulture) + random.Next(-1, 2), 0, 99_999);
            int edition = random.Next(6) == 0 ? Pick(Editions) : int.Parse(halves[1], CultureInfo.InvariantCulture);
            return new KbliFact(edition, code.ToString("D5", CultureInfo.InvariantCulture));
        }
        return new KbliFact(Pick(Editions), random.Next(1000, 99_999).ToString("D5", CultureInfo.InvariantCulture));
    }

    /// <summary>The region, or some other one that exists: codes of none are refused before any rule sees them.</summary>
    private string Existing(string digits)
    {
        string code = digits[2..].All(c => c == '0') ? digits[..2] : digits;
        bool exists =
            code.Length == 2
                ? RegionList.All.Any(r => r.Code.Value == code)
                : RegionList.IsRegency(int.Parse(code[..4], CultureInfo.InvariantCulture));
        return exists
            ? code
            : RegionList
                .All[int.Parse(digits[..4], CultureInfo.InvariantCulture) % RegionList.All.Length]
                .Code.Value.Replace(".", "", StringComparison.Ordinal);
    }

    private string RegionDigits(Term term)
    {
        if (values.Groups(term) is not { Count: > 0 } groups || random.Next(5) == 0)
        {
            return random.Next(1100, 9500).ToString(CultureInfo.InvariantCulture);
        }
        string digits = Pick(groups).Replace(".", "", StringComparison.Ordinal).PadRight(4, '0');
        return random.Next(3) switch
        {
            0 => (long.Parse(digits, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture),
            1 when digits.Length == 4 => digits + "01",
            _ => digits,
        };
    }

    /// <summary>Now and then brings a sum exactly to its bound, or one beside it.</summary>
    private Situation AimAtSums(Situation subject)
    {
        if (random.Next(3) > 0)
        {
            return subject;
        }
        Condition[] sums = [.. values.Leaves.Where(c => c is ChildSum or Comparison { Left.Single: null })];
        if (sums.Length == 0)
        {
            return subject;
        }
        switch (Pick(sums))
        {
            case Comparison c when c.Left.Plus[0].Subject == subject.Kind:
                long rest = (c.Bounds.Lower ?? c.Bounds.Upper)!.Value.Number + random.Next(-1, 2);
                foreach (Term term in c.Left.Terms.Skip(1).Where(_ => Chance()))
                {
                    long part = Math.Max(term.Minimum ?? 0, random.NextInt64(0, Math.Max(1, rest / 2)));
                    subject = subject.With(term.Name, new Amount(part));
                    rest -= c.Left.Plus.Contains(term) ? part : -part;
                }
                return subject.With(c.Left.Plus[0].Name, new Amount(Math.Max(c.Left.Plus[0].Minimum ?? rest, rest)));
            case ChildSum s when subject.Children.TryGetValue(s.Child, out var children) && !children.IsEmpty:
                long bound = (s.Bounds.Lower ?? s.Bounds.Upper)!.Value.Number;
                long each = Math.Max(s.Addend.Minimum ?? 0, (bound / children.Count) + random.Next(-1, 2));
                subject = s.Plus is null ? subject : subject.With(s.Plus.Name, new Amount(random.Next(3)));
                return subject with
                {
                    Children = subject.Children.SetItem(s.Child, [.. children.Select(c => c.With(s.Addend.Name, new Amount(each)))]),
                };
            default:
                return subject;
        }
    }

    private ImmutableList<Paper> Papers(ImmutableSortedDictionary<SubjectKind, ImmutableList<Situation>> children)
    {
        if (values.Kinds.IsEmpty || random.Next(4) == 0)
        {
            return [];
        }
        return [.. Enumerable.Range(0, random.Next(1, random.Next(3) == 0 ? 14 : 4)).Select(_ => Paper(children))];
    }

    private Paper Paper(ImmutableSortedDictionary<SubjectKind, ImmutableList<Situation>> children)
    {
        Situation[] products = [.. children.GetValueOrDefault(SubjectKind.Product) ?? []];
        Situation[] activities = [.. children.GetValueOrDefault(SubjectKind.Activity) ?? []];
        string? product = products.Length > 0 && random.Next(4) == 0 ? Pick(products).Name?.ToUpperInvariant() : null;
        KbliFact? activity = activities.Length > 0 && random.Next(4) == 0 ? Pick(activities).Values.Values.OfType<KbliFact>().FirstOrDefault() : null;
        return new Paper(
            random.Next(25) == 0 ? null : Pick(values.Kinds),
            Pick(Statuses),
            Issued(),
            random.Next(4) == 0 ? null : Ends(),
            product,
            activity
        );
    }

    private DateOnly? Issued()
    {
        if (values.PaperDurations.Length > 0 && random.Next(3) == 0)
        {
            Quantity back = Pick(values.PaperDurations);
            return PlainDates.Plus(_on, back with { Number = -back.Number }).AddDays(random.Next(-2, 3));
        }
        return random.Next(3) switch
        {
            0 => null,
            1 => _on.AddDays(random.Next(-1, 2)),
            _ => _on.AddDays(-random.Next(3000)),
        };
    }

    private DateOnly Ends() => random.Next(3) == 0 ? _on.AddDays(random.Next(-1, 2)) : _on.AddDays(random.Next(-1000, 2000));
}
