using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>An assessment with everything that the subject's facts decide, each finding and each article told once. What a book says of a decision to
/// every subject alike (titles, cautions in words, benefits, documents, days in force) is left to the full form.</summary>
internal sealed class CompactJson(Utf8JsonWriter json, Lang language, FindingText texts, Action flush)
{
    private readonly Dictionary<(string Text, bool? Holds), int> _findings = new(new ByText());
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<(int Finding, int Article, int Reading)> _each = [];
    private readonly List<string> _codes = [];

    /// <summary>Writes an assessment.</summary>
    public static void Write(Assessment assessment, Lang language, Utf8JsonWriter json, Action flush)
    {
        json.WriteStartObject();
        AssessmentJson.Head(assessment, json);
        var writer = new CompactJson(json, language, FindingText.Of(assessment, language), flush);
        json.WriteStartObject("decisions");
        foreach ((string id, ResultInTurn told) in assessment.InTurn().All)
        {
            json.WriteStartObject(id);
            writer.Result(told.Result, told.Reasons);
            writer.Items(told.Items);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        writer.Told();
        json.WriteEndObject();
    }

    private void Result(DecisionResult decision, IEnumerable<Reason> reasons)
    {
        SummaryJson.Answers(json, "answer", decision.Possible);
        if (decision.ByConditionsRead)
        {
            json.WriteBoolean("byConditionsRead", true);
        }
        if (!decision.Readings.IsEmpty)
        {
            json.WriteStartObject("readings");
            foreach (ReadingResult reading in decision.Readings)
            {
                SummaryJson.Answers(json, reading.Id, reading.Possible);
            }
            json.WriteEndObject();
        }
        Missing(decision.MissingFacts);
        Cautions(decision.Cautions);
        Reasons(reasons, decision.Readings);
        Criteria(decision.Criteria);
        AssessmentParts.Assumptions(json, decision, language);
        AssessmentParts.Permit(json, decision.Permit, language);
        AssessmentParts.Changes(json, decision.Changes, language);
    }

    private void Items(IEnumerable<ItemInTurn> items)
    {
        bool any = false;
        foreach ((ItemResult item, int like) in items)
        {
            if (!any)
            {
                json.WriteStartArray("items");
                any = true;
            }
            json.WriteStartObject();
            json.WriteString("ref", item.Ref);
            if (like == item.Index)
            {
                Result(item.Result, item.Result.Reasons);
            }
            else
            {
                SummaryJson.Answers(json, "answer", item.Result.Possible);
                json.WriteNumber("sameAs", like);
            }
            json.WriteEndObject();
            flush();
        }
        if (any)
        {
            json.WriteEndArray();
        }
    }

    private void Missing(ImmutableArray<MissingFact> missing)
    {
        if (missing.IsEmpty)
        {
            return;
        }
        json.WriteStartArray("missing");
        foreach (MissingFact fact in missing)
        {
            string property = fact.Property ?? $"facts.{fact.Name.Indonesian}";
            if (fact.Item is null)
            {
                json.WriteStringValue(property);
                continue;
            }
            json.WriteStartObject();
            json.WriteString("property", property);
            json.WriteString("item", ItemWords.InJson(fact.Item, fact.ItemKind, language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // A reason is the number of its finding and that of its article; under several readings that of its reading follows.
    private void Reasons(IEnumerable<Reason> reasons, ImmutableArray<ReadingResult> under)
    {
        _each.Clear();
        foreach (Reason reason in reasons)
        {
            int finding = Number(_findings, (texts.Of(reason), reason.Holds));
            _each.Add((finding, Number(_articles, reason.Basis), Place(under, reason.Reading)));
        }
        if (_each.Count == 0)
        {
            return;
        }
        json.WriteStartArray("reasons");
        foreach ((int finding, int article, int reading) in _each)
        {
            json.WriteStartArray();
            json.WriteNumberValue(finding);
            json.WriteNumberValue(article);
            if (reading >= 0)
            {
                json.WriteNumberValue(reading);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static int Place(ImmutableArray<ReadingResult> readings, string id)
    {
        for (int i = 0; i < readings.Length; i++)
        {
            if (readings[i].Id == id)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The codes of cautions, each once: few, however many cautions there are.</summary>
    private void Cautions(ImmutableArray<Caution> cautions)
    {
        _codes.Clear();
        foreach (Caution caution in cautions)
        {
            if (!_codes.Contains(caution.Code))
            {
                _codes.Add(caution.Code);
            }
        }
        SummaryJson.List(json, "cautions", _codes);
    }

    // By id; where readings differ about one, by reading below it.
    private void Criteria(ImmutableArray<CriterionResult> criteria)
    {
        if (criteria.IsEmpty)
        {
            return;
        }
        json.WriteStartObject("criteria");
        bool settled = criteria.All(c => c.Reading.Length == 0);
        foreach (CriterionResult criterion in settled ? criteria : [])
        {
            json.Outcome(criterion.Id, criterion.Holds);
        }
        foreach (IGrouping<string, CriterionResult> criterion in settled ? [] : criteria.GroupBy(c => c.Id))
        {
            if (criterion.First().Reading.Length == 0)
            {
                json.Outcome(criterion.Key, criterion.First().Holds);
                continue;
            }
            json.WriteStartObject(criterion.Key);
            foreach (CriterionResult under in criterion)
            {
                json.Outcome(under.Reading, under.Holds);
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>The findings and articles that reasons point at, by number from 0; a finding that cannot be decided says no <c>holds</c>.</summary>
    private void Told()
    {
        json.Array(
            "findings",
            InOrder(_findings),
            finding =>
            {
                json.WriteString("text", finding.Text);
                if (finding.Holds is { } holds)
                {
                    json.WriteBoolean("holds", holds);
                }
            }
        );
        json.WriteStartArray("articles");
        foreach (string article in InOrder(_articles))
        {
            json.WriteStringValue(article);
        }
        json.WriteEndArray();
    }

    /// <summary>A cheap hash: findings are long and mostly differ in length.</summary>
    private sealed class ByText : IEqualityComparer<(string Text, bool? Holds)>
    {
        public bool Equals((string Text, bool? Holds) one, (string Text, bool? Holds) other) => one.Holds == other.Holds && one.Text == other.Text;

        public int GetHashCode((string Text, bool? Holds) finding) =>
            finding.Text.Length == 0 ? 0 : (finding.Text.Length << 16) ^ (finding.Text[finding.Text.Length / 2] << 8) ^ finding.Text[^1];
    }

    private static IEnumerable<T> InOrder<T>(Dictionary<T, int> known)
        where T : notnull => known.OrderBy(k => k.Value).Select(k => k.Key);

    private static int Number<T>(Dictionary<T, int> known, T what)
        where T : notnull
    {
        if (!known.TryGetValue(what, out int number))
        {
            known[what] = number = known.Count;
        }
        return number;
    }
}
