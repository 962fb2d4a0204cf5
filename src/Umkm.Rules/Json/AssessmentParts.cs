using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Rules.Results;

namespace Umkm.Rules.Json;

/// <summary>The parts of a result that its full and its compact form write alike; each is left out where there is nothing to tell.</summary>
internal static class AssessmentParts
{
    /// <summary>What was assumed.</summary>
    public static void Assumptions(Utf8JsonWriter json, DecisionResult decision, Lang language)
    {
        if (!decision.Assumptions.IsEmpty)
        {
            json.Array(
                "assumptions",
                decision.Assumptions,
                assumption =>
                {
                    json.WriteString("fact", assumption.Name.In(language));
                    json.WriteString("value", assumption.Value.In(language));
                }
            );
        }
    }

    /// <summary>The papers that bear on a permit.</summary>
    public static void Permit(Utf8JsonWriter json, PermitResult? permit, Lang language)
    {
        if (permit is null)
        {
            return;
        }
        json.WriteStartObject("permit");
        json.WriteStartArray("satisfiedBy");
        foreach (LocalizedText paper in permit.SatisfiedBy)
        {
            json.WriteStringValue(paper.In(language));
        }
        json.WriteEndArray();
        json.Given("covering", permit.Covering?.In(language));
        json.Given("expiredOn", permit.ExpiredOn is { } expired ? AssessmentJson.Iso(expired) : null);
        json.Given("dueOn", permit.DueOn is { } due ? AssessmentJson.Iso(due) : null);
        json.WriteEndObject();
    }

    /// <summary>What would change the answer.</summary>
    public static void Changes(Utf8JsonWriter json, ImmutableArray<PossibleChange> changes, Lang language)
    {
        if (changes.IsEmpty)
        {
            return;
        }
        json.Array(
            "changes",
            changes,
            change =>
            {
                json.WriteString("kind", change.Kind.Slug());
                json.WriteString("text", change.Text.In(language));
                json.Given("criterion", change.Criterion);
                json.Given("paper", change.Paper);
                json.Given("day", change.Day is { } day ? AssessmentJson.Iso(day) : null);
                json.Given("fact", change.Fact?.In(language));
                if (change.By is { } by)
                {
                    json.WriteNumber("by", by);
                }
            }
        );
    }
}
