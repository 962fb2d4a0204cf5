using System.Collections.Immutable;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules;

/// <summary>The way through the network of the answers that decisions lean on. A fact that is taken back passes every node below its type,
/// whatever the conditions say; so they are spread over some types, and each passes only the nodes of its own lane.</summary>
internal sealed class Lane
{
    private static readonly Lane[] Decisions =
    [
        Of<Lane0>(),
        Of<Lane1>(),
        Of<Lane2>(),
        Of<Lane3>(),
        Of<Lane4>(),
        Of<Lane5>(),
        Of<Lane6>(),
        Of<Lane7>(),
    ];

    private static readonly Lane[] Permits =
    [
        OfPermit<Lane0>(),
        OfPermit<Lane1>(),
        OfPermit<Lane2>(),
        OfPermit<Lane3>(),
        OfPermit<Lane4>(),
        OfPermit<Lane5>(),
        OfPermit<Lane6>(),
        OfPermit<Lane7>(),
    ];

    private Lane(Type factType, Maker make, Type gatheredType, Gatherer gather)
    {
        FactType = factType;
        Make = make;
        GatheredType = gatheredType;
        Gather = gather;
    }

    /// <summary>Makes a fact of the lane's type.</summary>
    public delegate DecisionFact Maker(Unit unit, SubjectFact row, object matched, ulong set, IMatch match);

    /// <summary>Puts answers together as a fact of the lane's type.</summary>
    public delegate Gathered Gatherer(Gathering of, SubjectFact row, DecisionFact?[] facts);

    /// <summary>The type of the facts of one decision.</summary>
    public Type FactType { get; }

    public Maker Make { get; }

    /// <summary>The type of the answers of several decisions together.</summary>
    public Type GatheredType { get; }

    public Gatherer Gather { get; }

    /// <summary>The lane of the n-th answers that are gathered, from 0.</summary>
    public static Lane At(int place) => Decisions[place % Decisions.Length];

    /// <summary>The lane of the decision named as the n-th, from 0. Several may share one: their rules look at the id.</summary>
    public static Lane At(int place, DecisionKind kind)
    {
        Lane[] lanes = kind == DecisionKind.Permit ? Permits : Decisions;
        return lanes[place % lanes.Length];
    }

    private static Lane Of<TLane>() =>
        new(
            typeof(NamedDecisionFact<TLane>),
            (unit, row, matched, set, match) => new NamedDecisionFact<TLane>(unit, row, matched, set, match),
            typeof(Gathered<TLane>),
            (of, row, facts) => new Gathered<TLane>(of, row, facts)
        );

    private static Lane OfPermit<TLane>() =>
        new(
            typeof(NamedPermitFact<TLane>),
            (unit, row, matched, set, match) => new NamedPermitFact<TLane>(unit, row, matched, set, match),
            typeof(Gathered<TLane>),
            (of, row, facts) => new Gathered<TLane>(of, row, facts)
        );

    private sealed class Lane0;

    private sealed class Lane1;

    private sealed class Lane2;

    private sealed class Lane3;

    private sealed class Lane4;

    private sealed class Lane5;

    private sealed class Lane6;

    private sealed class Lane7;
}
