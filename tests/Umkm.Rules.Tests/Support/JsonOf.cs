using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>A situation as a subject that came in as JSON, by the paths that the glossary states.</summary>
internal static class JsonOf
{
    /// <summary>What cannot be said in JSON or in a case is left out: choices narrowed but not known, papers of an unknown kind, ends before issue.</summary>
    public static Situation Writable(Situation s) =>
        s with
        {
            Values = s.Values.RemoveRange(
                s.Values.Where(v => v.Value is OneOf { Slugs.Count: > 1 } || v.Key.StartsWith("tingkat risiko usaha", StringComparison.Ordinal))
                    .Select(v => v.Key)
            ),
            Children = s.Children.ToImmutableSortedDictionary(c => c.Key, c => c.Value.Select(Writable).ToImmutableList()),
            Papers = s.AllPapersListed
                ? [.. s.Papers.Where(p => p.Kind is not null).Select(p => p.IssuedOn > p.ValidUntil ? p with { IssuedOn = null } : p)]
                : [],
        };

    public static Subject Read(Glossary glossary, Situation situation)
    {
        JsonObject json = Of(glossary, situation);
        SubjectReadResult read = SubjectJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), "uji.json");
        return read.Subject ?? throw new InvalidOperationException($"{string.Join(Environment.NewLine, read.Problems)} in {json.ToJsonString()}");
    }

    public static JsonObject Of(Glossary glossary, Situation situation)
    {
        JsonObject json = Values(glossary, situation);
        if (situation.Kind == SubjectKind.Group)
        {
            json["subject"] = "kelompok";
        }
        foreach ((SubjectKind kind, var children) in situation.Children)
        {
            json[
                kind switch
                {
                    SubjectKind.Activity => "activities",
                    SubjectKind.Product => "products",
                    SubjectKind.Loan => "loans",
                    _ => "members",
                }
            ] = new JsonArray([.. children.Select(c => Child(glossary, c))]);
        }
        if (situation is { Kind: SubjectKind.Enterprise, AllPapersListed: true })
        {
            json["permits"] = new JsonArray([.. situation.Papers.Select(Permit)]);
        }
        return json;
    }

    private static JsonObject Values(Glossary glossary, Situation situation)
    {
        var json = new JsonObject();
        foreach ((string name, Known value) in situation.Values)
        {
            Term term = glossary.Find(name)!;
            if (term.Property is not { } path)
            {
                Below(json, "facts")[name] = Plain(value);
                continue;
            }
            string[] steps = path.Split('.');
            JsonObject holder = steps.Length == 1 ? json : Below(json, steps[0]);
            if (value is KbliFact code)
            {
                holder["kbli"] = code.Code;
                holder["edition"] = code.Edition;
            }
            else
            {
                holder[steps[^1]] =
                    path == "trainings"
                        ? value is YesNo { Value: true }
                            ? new JsonArray("pelatihan")
                            : new JsonArray()
                        : Plain(value);
            }
        }
        return json;
    }

    private static JsonObject Child(Glossary glossary, Situation child)
    {
        JsonObject json = Values(glossary, child);
        if (child is { Kind: SubjectKind.Product, Name: { } name })
        {
            json["name"] = name;
        }
        return json;
    }

    private static JsonObject Permit(Paper paper)
    {
        var json = new JsonObject
        {
            ["kind"] = paper.Kind,
            ["status"] = paper.Status,
            ["product"] = paper.Product,
        };
        if (paper.IssuedOn is { } issued)
        {
            json["issuedOn"] = $"{issued:yyyy-MM-dd}";
        }
        if (paper.ValidUntil is { } last)
        {
            json["validUntil"] = $"{last:yyyy-MM-dd}";
        }
        if (paper.Activity is { } activity)
        {
            json["activity"] = activity.ToString();
        }
        return json;
    }

    private static JsonNode Plain(Known value) =>
        value switch
        {
            Amount a => a.Value,
            Day d => $"{d.Value:yyyy-MM-dd}",
            YesNo y => y.Value,
            OneOf o => o.Slugs.Single(),
            RegionFact r => Dotted(r),
            _ => value.ToString()!,
        };

    /// <summary>The code with dots, as people write it.</summary>
    public static string Dotted(RegionFact region) =>
        region.Digits.Length == 2 ? region.Digits
        : region.Digits.Length > 4 ? $"{region.Digits[..2]}.{region.Digits[2..4]}.{region.Digits[4..]}"
        : $"{region.Digits[..2]}.{region.Digits[2..]}";

    private static JsonObject Below(JsonObject json, string name)
    {
        if (json[name] is not JsonObject below)
        {
            json[name] = below = [];
        }
        return below;
    }
}
