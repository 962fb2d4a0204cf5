using System.Collections.Frozen;
using NRules;
using Umkm.Domain;

namespace Umkm.Rules.NRules;

/// <summary>Enterprises and groups in a session of the rules.</summary>
public static class UmkmSessionExtensions
{
    /// <summary>Inserts an enterprise, or updates the one with its id. Nothing fires yet.</summary>
    /// <param name="session">A session whose compiler knows subjects by <see cref="SubjectIdentity"/>, as those of <see cref="UmkmSessions"/>
    /// do.</param>
    /// <param name="enterprise">What is known of it. Without an id it is a new enterprise, unless it equals one that is there.</param>
    public static void InsertEnterprise(this ISession session, Enterprise enterprise) => Put(session, enterprise);

    /// <summary>Inserts or updates an enterprise or group, fires all rules, those of the host too, and returns its decisions by id. It stays in
    /// the session until it is retracted.</summary>
    /// <param name="session">As for <see cref="InsertEnterprise"/>.</param>
    /// <param name="subject">What is known of it.</param>
    public static IReadOnlyDictionary<string, DecisionFact> Assess(this ISession session, Subject subject)
    {
        Put(session, subject);
        session.Fire();
        return session.Decisions(subject);
    }

    /// <summary>The decisions about a subject by id, as the rules last fired left them; empty when it is not in the session as given.</summary>
    /// <param name="session">The session.</param>
    /// <param name="subject">The object that was inserted, or by which it was last updated.</param>
    public static IReadOnlyDictionary<string, DecisionFact> Decisions(this ISession session, Subject subject)
    {
        Guard.Against.Null(session);
        return session.Query<DecisionFact>().AsEnumerable().Where(d => d.IsAbout(subject)).ToFrozenDictionary(d => d.Id);
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
