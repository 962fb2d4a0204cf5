namespace Umkm.Rules.NRules;

/// <summary>When our rules fire. All of them come before a host's rules, whose priority is 0 unless they say otherwise; a host's rule that shall
/// come first
/// says more than <see cref="Facts"/>.</summary>
public static class RulePriority
{
    /// <summary>The rule that prepares the typed facts of a subject.</summary>
    public const int Facts = 40_000;

    /// <summary>Decisions: this and less, one less for each stage that a decision leans on others.</summary>
    public const int Decisions = 30_000;

    /// <summary>Criteria.</summary>
    public const int Criteria = 20_000;

    /// <summary>Missing facts.</summary>
    public const int MissingFacts = 10_000;

    /// <summary>The rule that takes out what only decisions were asked of.</summary>
    internal const int Done = 5_000;
}
