using Umkm.Domain.Json;

namespace Umkm.AspNetCore.Requests;

/// <summary>One thing wrong with a request.</summary>
/// <param name="Message">What, what was expected, how to mend it.</param>
/// <param name="Pointer">Where in the body (RFC 6901); null when it is not about the body.</param>
/// <param name="Parameter">The name of the parameter; null when it is not about one.</param>
/// <param name="Line">The line of the body, from 1; 0 when that is not known.</param>
/// <param name="Column">The column, from 1; 0 when that is not known.</param>
internal sealed record RequestProblem(Message Message, string? Pointer = null, string? Parameter = null, int Line = 0, int Column = 0)
{
    /// <summary>Where a row of a register stands, as the register says it; null for bodies of JSON.</summary>
    public string? Place { get; init; }

    /// <summary>A problem of a subject that stands at a pointer of the body.</summary>
    public static RequestProblem Of(Problem problem, string at = "", bool hasLines = true) =>
        new(
            problem.Message,
            at + Pointers.Of(problem.Place.Path),
            Line: hasLines ? problem.Place.Line : 0,
            Column: hasLines ? problem.Place.Column : 0
        );

    /// <summary>A problem of a register, which says itself where it is.</summary>
    public static RequestProblem OfRegister(Problem problem) =>
        new(problem.Message, Line: problem.Place.Line, Column: problem.Place.Column) { Place = problem.Place.ToString() };
}
