using NodaTime;
using NRules;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.NRules.Tests;

/// <summary>After any sequence of inserts, updates and retractions, also while decisions are half made, a session holds what a fresh one
/// would.</summary>
public class SequenceTests
{
    private static readonly Assessor Assessor = Networks.Assessor;
    private static readonly BookValues Values = new(RuleBook.Embedded);

    [Theory]
    [InlineData("2019-06-30")]
    [InlineData("2021-01-01")]
    [InlineData("2026-11-22")]
    public void A_session_equals_a_fresh_one(string day)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        // Compiled, as hosts have them, on the last day; on the others read as they stand.
        ISessionFactory factory = on == Networks.Day || WholeProof.IsAsked ? Networks.Sessions.On(on) : Networks.On(on);
        Dice.Each(
            WholeProof.IsAsked ? 12 : 6,
            random =>
            {
                var there = new Dictionary<int, Subject>();
                ISession session = factory.CreateSession();
                for (int step = 0; step < 14; step++)
                {
                    Step(session, there, new RandomSubjects(Values, on, random), random);
                }
                _ = random.Next(2) == 0 ? session.Fire() : session.FireInStages();
                ISession fresh = factory.CreateSession();
                fresh.InsertAll(there.Values);
                fresh.Fire();
                foreach (Subject subject in there.Values)
                {
                    Assert.Equal(Told.Of(Assessor.Assess(subject, on)), Told.Of(session.Decisions(subject).Values));
                    Assert.Equal(Told.Of(fresh.Decisions(subject).Values), Told.Of(session.Decisions(subject).Values));
                }
                Assert.Equal(Kinds(fresh), Kinds(session));
            }
        );
    }

    private static void Step(ISession session, Dictionary<int, Subject> there, RandomSubjects subjects, Random random)
    {
        int number = random.Next(4);
        if (!there.TryGetValue(number, out Subject? old))
        {
            session.Insert(there[number] = subjects.Next(number));
        }
        else if (random.Next(3) == 0)
        {
            session.Retract(old);
            there.Remove(number);
        }
        else if (subjects.Next(number) is var other && other.GetType() == old.GetType())
        {
            session.Update(there[number] = other);
        }
        switch (random.Next(6))
        {
            case 0:
                session.Fire(random.Next(1, 200));
                break;
            case 1:
                session.Fire();
                break;
            case 2:
                session.FireInStages();
                break;
        }
    }

    /// <summary>How many facts of each type are there: none is left over.</summary>
    private static string Kinds(ISession session) =>
        string.Join(
            ", ",
            session.Query<object>().AsEnumerable().GroupBy(f => f.GetType().Name).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal)
        );
}
