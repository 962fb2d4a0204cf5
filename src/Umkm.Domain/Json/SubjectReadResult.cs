using System.Diagnostics.CodeAnalysis;

namespace Umkm.Domain.Json;

/// <summary>What came of reading a subject file: a subject, or every problem found.</summary>
/// <param name="Subject">The subject; null when there are problems.</param>
/// <param name="Problems">Why there is no subject, in the order of the file: at most 100, then one that says how many more there are.
/// Empty when there is a subject.</param>
/// <param name="Warnings">What is doubtful but accepted, in the order of the file; at most 100 likewise. May accompany a subject or problems.</param>
public sealed record SubjectReadResult(Subject? Subject, EquatableList<Problem> Problems, EquatableList<Problem> Warnings)
{
    /// <summary>True when there is a subject.</summary>
    [MemberNotNullWhen(true, nameof(Subject))]
    public bool Succeeded => Subject is not null;
}
