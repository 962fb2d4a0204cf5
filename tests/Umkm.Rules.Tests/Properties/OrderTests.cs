using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Loading;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>The order in which things are given does not matter.</summary>
public class OrderTests
{
    [RepeatableProperty(60)]
    public void Of_papers_loans_and_items(LocalDate on, Dice random)
    {
        Plan plan = TestBooks.PlanOn(TestBooks.Embedded, on);
        Situation one = new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise);
        Situation other = one with { Papers = [.. Shuffled(one.Papers, random)] };
        foreach ((SubjectKind kind, var children) in one.Children)
        {
            other = other with { Children = other.Children.SetItem(kind, [.. Shuffled(children, random)]) };
        }
        var answered = new Answered(plan, TableOf.Of(TestBooks.Embedded.Glossary, one, other));
        Assert.Equal(Named(answered.All(0), one), Named(answered.All(1), other));
    }

    [RepeatableProperty(10)]
    public void Of_rows(LocalDate on, Dice random)
    {
        Plan plan = TestBooks.PlanOn(TestBooks.Embedded, on);
        Situation[] rows = [.. Enumerable.Range(0, 100).Select(_ => new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise))];
        int[] order = Shuffled([.. Enumerable.Range(0, rows.Length)], random);
        var straight = new Answered(plan, TableOf.Of(TestBooks.Embedded.Glossary, rows));
        var mixed = new Answered(plan, TableOf.Of(TestBooks.Embedded.Glossary, [.. order.Select(i => rows[i])]));
        Assert.All(order.Index(), i => Assert.Null(Compared.FirstDifference(straight.All(i.Item), mixed.All(i.Index))));
    }

    [RepeatableProperty(20)]
    public void Of_facts(Dice random)
    {
        Glossary glossary = TestBooks.Embedded.Glossary;
        var values = TestBooks.Values;
        LocalDate on = Dates.Near(values, random);
        Situation subject = new SubjectGenerator(values, on, random).Next(SubjectKind.Enterprise);
        var builder = new FactTableBuilder(glossary, TableId.Enterprise);
        int row = builder.AddRoot("");
        KeyValuePair<string, Known>[] known = [.. subject.Values.Where(v => v.Value is not OneOf)];
        foreach ((string name, Known value) in Shuffled(known, random))
        {
            builder.Set(glossary.Find(name)!, row, TableOf.Number(value));
        }
        Situation same = new(SubjectKind.Enterprise)
        {
            Values = subject.Values.RemoveRange(subject.Values.Where(v => v.Value is OneOf).Select(v => v.Key)),
        };
        Plan plan = TestBooks.PlanOn(TestBooks.Embedded, on);
        FactTable shuffled = builder.Build();
        Assert.Null(Compared.FirstDifference(new Answered(plan, TableOf.Of(glossary, same)).All(0), new Answered(plan, shuffled).All(0)));
    }

    [Fact]
    public void Of_rule_files()
    {
        RuleFile[] files = [.. RuleBook.EmbeddedRuleFiles];
        RuleBook shuffled = TestBooks.Of(Shuffled(files, new Random(5)));
        Assert.Equal(TestBooks.Embedded.Hash, shuffled.Hash);
        Assert.Equal(TestBooks.Embedded.Decisions.Select(d => d.Id), shuffled.Decisions.Select(d => d.Id));
        Assert.Equal(TestBooks.Embedded.Glossary.Terms.Select(t => t.Name), shuffled.Glossary.Terms.Select(t => t.Name));
    }

    private static T[] Shuffled<T>(IReadOnlyList<T> from, Random random)
    {
        T[] all = [.. from];
        random.Shuffle(all);
        return all;
    }

    /// <summary>Answers with the items named by what they are rather than by their place.</summary>
    private static IEnumerable<string> Named(Dictionary<string, string> answers, Situation subject) =>
        answers
            .Select(a =>
            {
                int at = a.Key.IndexOf('[', StringComparison.Ordinal);
                if (at < 0)
                {
                    return $"{a.Key}: {a.Value}";
                }
                int end = a.Key.IndexOf(']', StringComparison.Ordinal);
                int index = int.Parse(a.Key[(at + 1)..end], System.Globalization.CultureInfo.InvariantCulture);
                SubjectKind kind = TestBooks.Embedded.Find(a.Key[..(at - 1)])!.Subject;
                return $"{a.Key[..at]}{subject.Children[kind][index]}{a.Key[end..]}: {a.Value}";
            })
            .Order(StringComparer.Ordinal);
}
