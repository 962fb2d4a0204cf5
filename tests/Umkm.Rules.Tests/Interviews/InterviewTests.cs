using System.Globalization;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Interviews;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Interviews;

/// <summary>Interviews with random answers, to the end, for every decision.</summary>
public class InterviewTests
{
    private static readonly string[] Codes = ["10794/2020", "10710/2020", "14111/2020", "56103/2020", "47111/2020", "13134/2020", "56303/2025"];
    private static readonly string[] Places = ["35.73.04.1001", "35.07.01.2001", "31.71.01.1001", "64.02.01.2001"];

    [RepeatableProperty(12)]
    public void With_some_things_unknown_no_goal_stays_open_without_a_reason(LocalDate on, Dice dice) => Walk(Bounded(on), dice, unknownPercent: 25);

    [RepeatableProperty(12)]
    public void With_everything_answered_a_goal_that_stays_open_is_unsettled_or_unregulated(LocalDate on, Dice dice) =>
        Walk(Bounded(on), dice, unknownPercent: 0);

    [Fact]
    public void No_is_an_answer_and_unknown_is_another()
    {
        Interview begin = TestBooks.Assessor.Questions(new Enterprise(), new LocalDate(2024, 6, 30), ["skala-usaha"]);
        (Interview no, List<Question> asked) = Interviewed.Walk(begin, q => q.Kind == Question.OfYesNo ? JsonElement.Parse("false") : null);
        Assert.Contains(asked, q => q.Pointer == "/foreignOwned");
        Assert.False(((Enterprise)no.Subject).ForeignOwned);
        Assert.DoesNotContain("/foreignOwned", no.Unknown);
        (Interview unknown, _) = Interviewed.Walk(begin, _ => null);
        Assert.Null(((Enterprise)unknown.Subject).ForeignOwned);
        Assert.Contains("/foreignOwned", unknown.Unknown);
        Assert.Null(TestBooks.Assessor.Questions(unknown.Subject, unknown.On, ["skala-usaha"], unknown.Unknown).Next);
    }

    [Fact]
    public void A_question_says_what_it_asks_how_to_answer_and_why()
    {
        Interview interview = TestBooks.Assessor.Questions(new Enterprise(), new LocalDate(2024, 6, 30), ["skala-usaha"]);
        (_, List<Question> asked) = Interviewed.Walk(interview, _ => null);
        Question capital = asked.Single(q => q.Pointer == "/businessCapital");
        Assert.Equal((Question.OfAmount, "modal usaha", "business capital"), (capital.Kind, capital.Label.Indonesian, capital.Label.English));
        Assert.Equal(["skala-usaha"], capital.Goals);
        Assert.NotNull(capital.Meaning);
        Assert.Equal("500000000", capital.ReadAnswer("Rp500 juta").Value.GetRawText());
        Assert.False(capital.ReadAnswer("1,000,000").Succeeded);
        Assert.False(capital.ReadAnswer("-5").Succeeded);
        Question foreign = asked.Single(q => q.Pointer == "/foreignOwned");
        Assert.Equal("false", foreign.ReadAnswer("tidak").Value.GetRawText());
        Assert.Equal("true", foreign.ReadAnswer("Yes").Value.GetRawText());
        Assert.False(foreign.ReadAnswer("mungkin").Succeeded);
    }

    [Fact]
    public void A_list_says_which_fields_matter_and_fields_left_out_are_not_asked_again()
    {
        Interview interview = TestBooks.Assessor.Questions(new Enterprise(), new LocalDate(2026, 11, 22), ["izin/halal"]);
        var pointers = new List<string>();
        (Interview end, List<Question> asked) = Interviewed.Walk(
            interview,
            q => q.Pointer == "/products" ? JsonElement.Parse("""[{"name":"Keripik"}]""") : null
        );
        Question products = asked.Single(q => q.Pointer == "/products");
        Assert.Equal(Question.OfList, products.Kind);
        Assert.Contains(products.Fields, f => f is { Pointer: "kind", Kind: Question.OfChoice, Choices.Count: > 5 });
        Assert.DoesNotContain(products.Fields, f => f.Pointer == "packaging");
        Assert.DoesNotContain(asked, q => q.Pointer.StartsWith("/products/0/", StringComparison.Ordinal));
        Assert.Contains("/products/0/kind", end.Unknown);
    }

    [Fact]
    public void What_cannot_be_answered_is_refused_and_nothing_changes()
    {
        Interview interview = TestBooks.Assessor.Questions(new Enterprise(), new LocalDate(2024, 6, 30), ["skala-bps"]);
        Assert.Equal("/workers", interview.Next!.Pointer);
        JsonException refused = Assert.Throws<JsonException>(() => interview.Answer(JsonElement.Parse("\"tiga\"")));
        Assert.Equal("$.workers", refused.Path);
        Interview end = interview.Answer(JsonElement.Parse("3"));
        Assert.Null(end.Next);
        Assert.Throws<InvalidOperationException>(() => end.DoNotKnow());
        Assert.Throws<ArgumentException>(() => TestBooks.Assessor.Questions(new Enterprise(), new LocalDate(2024, 6, 30), ["skala-bpz"]));
        Assert.Throws<ArgumentException>(() => TestBooks.Assessor.Questions(new EnterpriseGroup(), new LocalDate(2024, 6, 30), ["skala-bps"]));
    }

    private static void Walk(LocalDate on, Dice dice, int unknownPercent)
    {
        Assessor assessor = TestBooks.Assessor;
        foreach (Decision decision in assessor.Book.Decisions.Where(d => d.On(on) is not null))
        {
            bool isGroup = decision.Subject is SubjectKind.Group or SubjectKind.Member;
            Subject nothing = isGroup ? new EnterpriseGroup() : new Enterprise();
            (Interview end, List<Question> asked) = Interviewed.Walk(
                assessor.Questions(nothing, on, [decision.Id]),
                q => dice.Next(100) < unknownPercent ? null : Random(q, on, dice)
            );
            DecisionResult result = end.Assessment[decision.Id];
            bool explained =
                result.Answer is not null
                || result.NotRegulated is not null
                || result.Readings.Length > 1
                || result.Items.Any(i => i.Result.Readings.Length > 1)
                // About no activity or product at all there is nothing to say.
                || (result.Items.IsEmpty && decision.Subject is SubjectKind.Activity or SubjectKind.Product && end.Unknown.Count == 0)
                || LeansOnUnsettled(assessor, decision, on)
                || (unknownPercent > 0 && end.Unknown.Count > 0);
            Assert.True(
                explained,
                $"{on} {decision.Id}: open without a question: {string.Join('|', result.Possible.Select(a => a.Slug))}\nmissing: "
                    + string.Join(", ", result.MissingFacts.Select(m => $"{m.Property ?? m.Name.Indonesian} [{m.Item}]"))
                    + $"\nasked: {string.Join(", ", asked.Select(q => q.Pointer))}\nunknown: {string.Join(", ", end.Unknown)}\n"
                    + Umkm.Domain.Json.SubjectJson.Write(end.Subject)
            );
        }
    }

    private static bool LeansOnUnsettled(Assessor assessor, Decision decision, LocalDate on)
    {
        var plan = assessor.PlanOn(on);
        return plan.NotesOf(plan.Find(decision.Id)!).LeansOn.Any(d => d.Version.IsUnsettled || d.Version.NotRegulated is not null);
    }

    private static JsonElement? Random(Question question, LocalDate on, Dice dice)
    {
        string? json = Value(question, on, dice);
        return json is null ? null : JsonElement.Parse(json);
    }

    private static string? Value(Question question, LocalDate on, Dice dice) =>
        question.Kind switch
        {
            Question.OfYesNo => dice.Next(2) == 0 ? "true" : "false",
            Question.OfChoice => Quoted(question.Choices[dice.Next(question.Choices.Count)].Slug),
            Question.OfAmount => Number((long)Math.Pow(10, 5 + (dice.NextDouble() * 6))),
            Question.OfCount => Number(dice.Next(150)),
            Question.OfYear => Number(on.Year - dice.Next(3)),
            Question.OfDate => Quoted(
                IsoDate.Format(on.PlusDays(-dice.Next(question.Pointer.EndsWith("validUntil", StringComparison.Ordinal) ? 1 : 4000)))
            ),
            Question.OfKbli => Quoted(Codes[dice.Next(Codes.Length)]),
            Question.OfRegion => Quoted(Places[dice.Next(Places.Length)]),
            Question.OfText => Quoted($"barang-{dice.Next(3)}"),
            _ => $"[{string.Join(',', Enumerable.Range(0, dice.Next(3)).Select(_ => Entry(question, on, dice)))}]",
        };

    private static string Entry(Question list, LocalDate on, Dice dice) =>
        list.Fields is [{ Pointer: "" } only]
            ? Value(only, on, dice)!
            : $"{{{string.Join(',', list.Fields.Select(f => $"\"{f.Pointer}\":{Value(f, on, dice)}"))}}}";

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static LocalDate Bounded(LocalDate on) =>
        on < new LocalDate(2012, 1, 1) ? new LocalDate(2012, 1, 1)
        : on > new LocalDate(2027, 12, 31) ? new LocalDate(2027, 12, 31)
        : on;
}
