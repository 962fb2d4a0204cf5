using Umkm.Rules.Assessments;

namespace Umkm.Registers;

/// <summary>What an assumption did for a register.</summary>
/// <param name="Assumed">The assumption.</param>
/// <param name="Used">Rows that do not give the fact, so that it was assumed.</param>
/// <param name="Rows">Rows with an answer that is decided with it and open without it.</param>
/// <param name="Answers">Such answers.</param>
public sealed record AssumptionCount(AssumedFact Assumed, long Used, long Rows, long Answers);
