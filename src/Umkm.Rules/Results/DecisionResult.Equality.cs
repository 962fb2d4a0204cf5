namespace Umkm.Rules.Results;

// A result is a value: equal inputs give equal results, also from two loads of one book. Lists are compared by their elements.

public sealed partial record DecisionResult
{
    /// <summary>Whether all that it says is the same, what would change it included.</summary>
    public bool Equals(DecisionResult? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && (Id, Kind, Nature, ByConditionsRead) == (other.Id, other.Kind, other.Nature, other.ByConditionsRead)
            && (Title, NotRegulated, Region) == (other.Title, other.NotRegulated, other.Region)
            && InForce == other.InForce
            && Basis == other.Basis
            && Permit == other.Permit
            && Programme == other.Programme
            && Possible.SequenceEqual(other.Possible)
            && Readings.SequenceEqual(other.Readings)
            && Reasons.SequenceEqual(other.Reasons)
            && MissingFacts.SequenceEqual(other.MissingFacts)
            && Cautions.SequenceEqual(other.Cautions)
            && Assumptions.SequenceEqual(other.Assumptions)
            && Criteria.SequenceEqual(other.Criteria)
            && Benefits.SequenceEqual(other.Benefits)
            && Items.SequenceEqual(other.Items)
            && Changes.SequenceEqual(other.Changes)
        );

    /// <summary>A cheap hash.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Possible.Length, Reasons.Length, MissingFacts.Length);
}

public sealed partial record ReadingResult
{
    /// <summary>Whether all that it says is the same.</summary>
    public bool Equals(ReadingResult? other) =>
        other is not null
        && (Id, Title, Basis, HeldBy) == (other.Id, other.Title, other.Basis, other.HeldBy)
        && Possible.SequenceEqual(other.Possible);

    /// <summary>A cheap hash.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Possible.Length);
}

public sealed partial record CriterionResult
{
    /// <summary>Whether all that it says is the same.</summary>
    public bool Equals(CriterionResult? other) =>
        other is not null
        && (Id, Sentence, Holds, Basis, Reading) == (other.Id, other.Sentence, other.Holds, other.Basis, other.Reading)
        && Reasons.SequenceEqual(other.Reasons);

    /// <summary>A cheap hash.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Holds, Reading);
}

public sealed partial record PermitResult
{
    /// <summary>Whether all that it says is the same.</summary>
    public bool Equals(PermitResult? other) =>
        other is not null
        && (Covering, ExpiredOn, DueOn) == (other.Covering, other.ExpiredOn, other.DueOn)
        && SatisfiedBy.SequenceEqual(other.SatisfiedBy);

    /// <summary>A cheap hash.</summary>
    public override int GetHashCode() => HashCode.Combine(Covering, ExpiredOn, DueOn);
}
