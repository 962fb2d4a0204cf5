using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;

namespace Umkm.Rules.Screenings;

/// <summary>The answers for many subjects on one date, block by block in the order of the register. Walking it does the work, on all cores;
/// no more blocks than are being worked out are in memory, unless the walker keeps them.</summary>
public sealed class Screening : IEnumerable<ScreenedBlock>
{
    private readonly Func<IEnumerator<ScreenedBlock>> _walk;

    internal Screening(ScreeningPlan plan, Func<IEnumerator<ScreenedBlock>> walk)
    {
        Plan = plan;
        _walk = walk;
    }

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn => Plan.Plan.On;

    /// <summary>The edition of the rule book.</summary>
    public string Edition => Plan.Plan.Book.Edition;

    /// <summary>The content hash of the rule book.</summary>
    public string Hash => Plan.Plan.Book.Hash;

    /// <summary>The decisions answered, by kind and id.</summary>
    public ImmutableArray<ScreenedDecision> Decisions => Plan.Decisions;

    internal ScreeningPlan Plan { get; }

    /// <summary>Starts the work; each walk does it again.</summary>
    /// <exception cref="OperationCanceledException">While walking: the screening was cancelled.</exception>
    /// <exception cref="ArgumentException">While walking: a subject names papers or local facts that the book does not know.</exception>
    public IEnumerator<ScreenedBlock> GetEnumerator() => _walk();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
