namespace Umkm.Rules.Sql;

/// <summary>One row of results as expressions.</summary>
/// <param name="Decision">The id of the decision.</param>
/// <param name="Possible">Its possible answers, joined by bars.</param>
/// <param name="Unmet">The criteria that are not met, joined by bars.</param>
internal sealed record ResultText(string Decision, string Possible, string Unmet);
