using System.Text.Json;

namespace Umkm.Rules.Json;

/// <summary>The names of the members that results have most of, encoded once.</summary>
internal static class Members
{
    public static readonly JsonEncodedText Answer = JsonEncodedText.Encode("answer");
    public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
    public static readonly JsonEncodedText Because = JsonEncodedText.Encode("because");
    public static readonly JsonEncodedText ByConditionsRead = JsonEncodedText.Encode("byConditionsRead");
    public static readonly JsonEncodedText Cautions = JsonEncodedText.Encode("cautions");
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    public static readonly JsonEncodedText Condition = JsonEncodedText.Encode("condition");
    public static readonly JsonEncodedText Decision = JsonEncodedText.Encode("decision");
    public static readonly JsonEncodedText Fact = JsonEncodedText.Encode("fact");
    public static readonly JsonEncodedText FollowsFrom = JsonEncodedText.Encode("followsFrom");
    public static readonly JsonEncodedText Holds = JsonEncodedText.Encode("holds");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Item = JsonEncodedText.Encode("item");
    public static readonly JsonEncodedText MissingFacts = JsonEncodedText.Encode("missingFacts");
    public static readonly JsonEncodedText Possible = JsonEncodedText.Encode("possible");
    public static readonly JsonEncodedText Property = JsonEncodedText.Encode("property");
    public static readonly JsonEncodedText Reading = JsonEncodedText.Encode("reading");
    public static readonly JsonEncodedText Readings = JsonEncodedText.Encode("readings");
    public static readonly JsonEncodedText Reasons = JsonEncodedText.Encode("reasons");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
}
