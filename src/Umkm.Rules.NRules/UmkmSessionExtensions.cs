using System.Collections.Frozen;
using NodaTime;
using NRules;
using Umkm.Domain;

namespace Umkm.Rules.NRules;

/// <summary>Enterprises and groups in a session of the rules.</summary>
public static class UmkmSessionExtensions
{
    // The engine lists the facts of a part, about 90 a subject: lists beyond 85.000 bytes count as old at once, and until old objects are collected
    // they keep alive all that they held.
    private const int Part = 90;

    /// <summary>Inserts an enterprise, or updates the one with its id. Nothing fires yet.</summary>
    /// <param name="session">A session whose compiler knows subjects by <see cref="SubjectIdentity"/>, as those of <see cref="UmkmSessions"/>
    /// do.</param>
    /// <param name="enterprise">What is known of it. Without an id it is a new enterprise, unless it equals one that is there.</param>
    public static void InsertEnterprise(this ISession session, Enterprise enterprise) => Put(session, enterprise);

    /// <summary>Inserts many subjects at once, and updates those that are there already. Of several with one id the last counts; NRules' own
    /// <c>InsertAll</c>
    /// throws then and leaves some of them half inserted.</summary>
    /// <param name="session">As for <see cref="InsertEnterprise"/>.</param>
    /// <param name="subjects">What is known of each.</param>
    public static void InsertSubjects(this ISession session, IEnumerable<Subject> subjects)
    {
        Guard.Against.Null(session);
        Guard.Against.Null(subjects);
        var last = new Dictionary<Subject, Subject>(SubjectIdentity.Instance);
        foreach (Subject subject in subjects)
        {
            Guard.Against.Null(subject);
            last[subject] = subject;
        }
        session.InsertAll(session.TryUpdateAll(last.Values, BatchOptions.SkipFailed).Failed);
    }

    /// <summary>Inserts or updates an enterprise or group, fires all rules, those of the host too, and returns its decisions by id. It stays in the
    /// session until it is retracted.</summary>
    /// <param name="session">As for <see cref="InsertEnterprise"/>.</param>
    /// <param name="subject">What is known of it.</param>
    /// <exception cref="InvalidOperationException">The session has rules of several dates.</exception>
    public static IReadOnlyDictionary<string, DecisionFact> Assess(this ISession session, Subject subject)
    {
        Put(session, subject);
        session.FireInStages();
        return session.Decisions(subject);
    }

    /// <summary>Inserts or updates many subjects and fires all rules, those of the host too, in parts of less than a hundred subjects: each part is
    /// decided while its facts are still at hand to the processor, so thousands cost little more each than a few. All of them stay in the session
    /// until they are retracted. A host's rule that looks at many subjects at once fires for each part.</summary>
    /// <param name="session">As for <see cref="InsertEnterprise"/>.</param>
    /// <param name="subjects">What is known of each.</param>
    public static void AssessAll(this ISession session, IEnumerable<Subject> subjects)
    {
        Guard.Against.Null(subjects);
        foreach (Subject[] part in subjects.Chunk(Part))
        {
            session.InsertSubjects(part);
            session.FireInStages();
        }
    }

    /// <summary>Retracts many subjects with all that was decided about them, in the same parts. Nothing fires.</summary>
    /// <param name="session">The session.</param>
    /// <param name="subjects">Subjects that are there.</param>
    /// <exception cref="ArgumentException">One of them is not there.</exception>
    public static void RetractSubjects(this ISession session, IEnumerable<Subject> subjects)
    {
        Guard.Against.Null(session);
        Guard.Against.Null(subjects);
        foreach (Subject[] part in subjects.Chunk(Part))
        {
            session.RetractAll(part);
        }
    }

    /// <summary>Fires all rules, stage by stage: first all that are ready, then all that their facts make ready. The facts are the same in the end
    /// as those
    /// of <see cref="ISession.Fire()"/>, and many subjects cost less; a host's rule may fire before decisions of later stages are there, and again
    /// when they change what it matched.</summary>
    /// <param name="session">The session.</param>
    /// <returns>How many rules fired.</returns>
    public static int FireInStages(this ISession session)
    {
        Guard.Against.Null(session);
        bool before = session.AutoPropagateLinkedFacts;
        session.AutoPropagateLinkedFacts = false;
        try
        {
            int all = 0;
            for (int fired = session.Fire(); fired > 0; fired = session.Fire())
            {
                all += fired;
                session.PropagateLinked();
            }
            return all;
        }
        finally
        {
            session.AutoPropagateLinkedFacts = before;
            session.PropagateLinked();
        }
    }

    /// <summary>The decisions about a subject by id, as the rules last fired left them; empty when it is not in the session as given.</summary>
    /// <param name="session">The session.</param>
    /// <param name="subject">The object that was inserted, or by which it was last updated.</param>
    /// <exception cref="InvalidOperationException">The session has rules of several dates.</exception>
    public static IReadOnlyDictionary<string, DecisionFact> Decisions(this ISession session, Subject subject)
    {
        DecisionFact[] facts = [.. About(session, subject)];
        LocalDate[] dates = [.. facts.Select(f => f.AssessedOn).Distinct().Order()];
        return dates.Length <= 1
            ? facts.ToFrozenDictionary(d => d.Id)
            : throw new InvalidOperationException(
                $"The session has rules of several dates ({string.Join(", ", dates.Select(NodaTime.Text.LocalDatePattern.Iso.Format))}). "
                    + "Say which is meant: session.Decisions(subject, on)."
            );
    }

    /// <summary>The decisions about a subject on one date by id; empty when it is not in the session as given.</summary>
    /// <param name="session">The session.</param>
    /// <param name="subject">The object that was inserted, or by which it was last updated.</param>
    /// <param name="on">The assessment date.</param>
    public static IReadOnlyDictionary<string, DecisionFact> Decisions(this ISession session, Subject subject, LocalDate on) =>
        About(session, subject).Where(f => f.AssessedOn == on).ToFrozenDictionary(d => d.Id);

    private static IEnumerable<DecisionFact> About(ISession session, Subject subject)
    {
        Guard.Against.Null(session);
        return session.Query<DecisionFact>().AsEnumerable().Where(d => d.IsAbout(subject));
    }

    private static void Put(ISession session, Subject subject)
    {
        Guard.Against.Null(session);
        Guard.Against.Null(subject);
        if (!session.TryUpdate(subject))
        {
            session.Insert(subject);
        }
    }
}
