namespace Umkm.Rules.Questions;

/// <summary>What decisions tell apart of one subject, for when it comes again with the same facts. Two threads may work out the same, and either is
/// kept.</summary>
/// <param name="decisions">How many decisions the plan has.</param>
internal sealed class RecentSubject(int decisions)
{
    /// <summary>Its facts as each decision tells them apart, by the number of the decision.</summary>
    public ComparedDecision?[] Compared { get; } = new ComparedDecision?[decisions];

    /// <summary>The same with all that the decision leans on.</summary>
    public ComparedDecision?[] Whole { get; } = new ComparedDecision?[decisions];
}
