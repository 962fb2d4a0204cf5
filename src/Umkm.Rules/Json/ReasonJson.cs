using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>Writes the reasons of a result as JSON. What they tell of every subject alike is written once and copied: the whole list, a whole reason,
/// or all of it but what was found.</summary>
internal sealed class ReasonJson
{
    private const int DeepestReasons = 4;

    private readonly Utf8JsonWriter _json;
    private readonly ResultsInTurn _results;
    private readonly FindingText _findings;
    private readonly Lang _language;
    private readonly Action _flush;
    private readonly PreparedJson _prepared;
    private readonly OwnPlaces? _own;
    private readonly Action<Utf8JsonWriter, DecisionResult> _list;
    private readonly Action<Utf8JsonWriter, Reason> _whole;
    private readonly Action<Utf8JsonWriter, Reason> _before;
    private readonly Action<Utf8JsonWriter, Reason> _after;

    public ReasonJson(
        Utf8JsonWriter json,
        ResultsInTurn results,
        FindingText findings,
        Lang language,
        Action flush,
        PreparedJson prepared,
        OwnPlaces? own
    )
    {
        _json = json;
        _results = results;
        _findings = findings;
        _language = language;
        _flush = flush;
        _prepared = prepared;
        _own = own;
        _list = List;
        _whole = Whole;
        _before = BeforeFound;
        _after = AfterFound;
    }

    /// <summary>Writes the reasons of a result.</summary>
    /// <param name="decision">The result.</param>
    /// <param name="reasons">Its reasons.</param>
    /// <param name="item">The item that it tells of; null for the subject.</param>
    public void Write(DecisionResult decision, IEnumerable<Reason> reasons, int? item)
    {
        if (decision.Told is { } told)
        {
            _prepared.Copy(told.Reasons, decision, _list);
            _flush();
        }
        else
        {
            Each(Members.Reasons, reasons, _own is null ? null : new ToldReasons(decision.Id, item), item, 0);
        }
    }

    private void Each(JsonEncodedText name, IEnumerable<Reason> reasons, ToldReasons? told, int? item, int depth)
    {
        _json.WriteStartArray(name);
        foreach (Reason reason in reasons)
        {
            told?.Each.Add(ToldReason.IsAlike(reason) ? null : ToldReason.Of(reason));
            if (ToldReason.IsWhole(reason))
            {
                _prepared.Copy(reason.From.Whole!, reason, _whole);
            }
            else
            {
                // "The same as" another decision says little by itself: its reasons stand inside.
                IEnumerable<Reason>? because =
                    reason.From.Leaf is null && depth < DeepestReasons && reason.Decision is { } id ? _results.Because(id, item) : null;
                One(reason, because, told, item, depth);
            }
            _flush();
        }
        _json.WriteEndArray();
    }

    private void One(Reason reason, IEnumerable<Reason>? because, ToldReasons? told, int? item, int depth)
    {
        _json.WriteStartObject();
        string text = _findings.Of(reason);
        _json.WriteString(Members.Text, text);
        _own?.Text(text, reason, told!);
        ReasonFrame? frame = reason.From.Frame;
        if (frame is null)
        {
            BeforeFound(_json, reason);
        }
        else
        {
            _prepared.Copy(frame.Before, reason, _before);
        }
        Own(OwnPart.Value, Members.Value, reason.Value?.In(_language), reason, told);
        Own(OwnPart.FollowsFrom, Members.FollowsFrom, reason.FollowsFrom?.In(_language), reason, told);
        if (frame is null)
        {
            AfterFound(_json, reason);
        }
        else
        {
            _prepared.Copy(frame.After, reason, _after);
        }
        _json.Given(Members.Item, ItemWords.InJson(reason.Item, reason.ItemKind, _language));
        if (reason is { Item: { } name, ItemKind: { } kind })
        {
            _own?.Name(kind, name);
        }
        if (because is not null)
        {
            Each(Members.Because, because, _own is null ? null : new ToldReasons(reason.Decision!, item), item, depth + 1);
        }
        _json.WriteEndObject();
    }

    private void Own(OwnPart part, JsonEncodedText name, string? value, Reason reason, ToldReasons? told)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
            _own?.Part(part, value, reason, told!);
        }
    }

    private void List(Utf8JsonWriter to, DecisionResult decision)
    {
        to.WriteStartArray(Members.Reasons);
        foreach (Reason reason in decision.Reasons)
        {
            Whole(to, reason);
        }
        to.WriteEndArray();
    }

    private void Whole(Utf8JsonWriter to, Reason reason)
    {
        to.WriteStartObject();
        to.WriteString(Members.Text, _findings.Of(reason));
        BeforeFound(to, reason);
        Found(to, reason);
        AfterFound(to, reason);
        to.WriteEndObject();
    }

    private void BeforeFound(Utf8JsonWriter to, Reason reason)
    {
        to.WriteString(Members.Condition, reason.Sentence.In(_language));
        to.Outcome(Members.Holds, reason.Holds);
        to.Given(Members.Fact, reason.Fact?.In(_language));
    }

    private void Found(Utf8JsonWriter to, Reason reason)
    {
        to.Given(Members.Value, reason.Value?.In(_language));
        to.Given(Members.FollowsFrom, reason.FollowsFrom?.In(_language));
    }

    private static void AfterFound(Utf8JsonWriter to, Reason reason)
    {
        to.WriteString(Members.Basis, reason.Basis);
        to.Given(Members.Reading, reason.Reading.Length == 0 ? null : reason.Reading);
        to.Given(Members.Decision, reason.Decision);
    }
}
