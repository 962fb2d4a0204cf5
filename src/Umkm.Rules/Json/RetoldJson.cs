using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Documents;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>Tells results as they were told to others, with what is the subject's own in its places.</summary>
/// <param name="json">Writes the rest.</param>
/// <param name="output">Where that writes; null where that is not known.</param>
/// <param name="results">The results.</param>
/// <param name="findings">The words of reasons.</param>
/// <param name="language">The language.</param>
internal sealed class RetoldJson(Utf8JsonWriter json, PooledBytes? output, ResultsInTurn results, FindingText findings, Lang language) : IDisposable
{
    private readonly Dictionary<int, byte[]> _names = [];
    private PooledBytes? _beside;
    private BytesWithin? _within;
    private int _depth;
    private ToldReason? _told;
    private ToldNumber? _number;
    private Reason? _reason;

    private Tracer Own => results.Own!;

    /// <summary>Writes a result as a member; false, and nothing is written, where more than those places would differ.</summary>
    /// <param name="telling">How it was told to others.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="follows">Whether it follows another.</param>
    public bool TryWrite(KeptTelling telling, PlannedDecision decision, bool follows)
    {
        if (output is not null && follows)
        {
            // Straight to where the writer writes: behind one member another leaves it as it was.
            if (json.BytesPending > 0)
            {
                json.Flush();
            }
            int before = output.Written.Length;
            if (TryFill(output, telling, 0, telling.Bytes.Length, decision))
            {
                return true;
            }
            output.Keep(before);
            return false;
        }
        _beside ??= new PooledBytes();
        _beside.Clear();
        if (!TryFill(_beside, telling, telling.Start, telling.End, decision))
        {
            return false;
        }
        json.WritePropertyName(decision.Decision.Id);
        json.WriteStartObject();
        json.WriteRawValue(_beside.Written, skipInputValidation: true);
        json.WriteEndObject();
        return true;
    }

    public void Dispose()
    {
        _within?.Dispose();
        _beside?.Dispose();
    }

    private bool TryFill(PooledBytes to, KeptTelling telling, int from, int until, PlannedDecision decision)
    {
        ReadOnlySpan<byte> bytes = telling.Bytes;
        foreach (OwnPlace place in telling.Own)
        {
            ReadOnlySpan<byte> own;
            switch (place.Part)
            {
                case OwnPart.Cautions:
                    ImmutableArray<Caution> cautions = Own.CautionsOf(decision, place.Row);
                    if (ReferenceEquals(place.Common, DecisionJson.ArrayOf(cautions)))
                    {
                        continue;
                    }
                    own = Cautions(place, decision, cautions);
                    break;
                case OwnPart.Permit:
                    PermitResult? permit = Own.PermitOf(decision, place.Row);
                    if (place.Common?.Equals(permit) == true)
                    {
                        continue;
                    }
                    own = Written(place, within => AssessmentParts.Permit(within, permit, language));
                    break;
                case OwnPart.Changes:
                    own = Changes(place, decision);
                    break;
                case OwnPart.Name or OwnPart.Words:
                    own = Name(place);
                    break;
                default:
                    if (Text(place) is not { } text)
                    {
                        return false;
                    }
                    own = text;
                    break;
            }
            to.Add(bytes[from..place.Start]);
            to.Add(own);
            from = place.Start + place.Length;
        }
        to.Add(bytes[from..until]);
        return true;
    }

    private byte[] Name(OwnPlace place)
    {
        int key = (place.Row << 6) | ((int)place.Kind << 1) | (place.Part == OwnPart.Name ? 0 : 1);
        if (!_names.TryGetValue(key, out byte[]? known))
        {
            string name = Own.NameOf(place.Kind, place.Row);
            _names[key] = known = Encoded(place.Part == OwnPart.Name ? name : ItemWords.Of(name, place.Kind, language));
        }
        return known;
    }

    /// <summary>A text of a reason; null where it is not given, or others are.</summary>
    private byte[]? Text(OwnPlace place)
    {
        ToldReason told = place.Of!.Each[place.Place]!;
        if (!ReferenceEquals(told, _told))
        {
            (_told, _number, _reason) = (told, Number(told), null);
        }
        if (_number is { } number && place.Part != OwnPart.FollowsFrom)
        {
            return place.Part == OwnPart.Text ? number.Text : number.Value;
        }
        string? text =
            (_reason ??= Again(place.Of, place.Place, told)) is not { } reason ? null
            : place.Part == OwnPart.Text ? findings.Of(reason)
            : place.Part == OwnPart.Value ? reason.Value?.In(language)
            : reason.FollowsFrom?.In(language);
        return text is null ? null : Encoded(text);
    }

    /// <summary>How a number is told that was found; null where none was, or more is told.</summary>
    private ToldNumber? Number(ToldReason told)
    {
        if (told is not { Frame: { } frame, IsOfValue: true } || Own.Number(frame, told.Row) is not { } number)
        {
            return null;
        }
        if (frame.Find(number, language) is { } before)
        {
            return before;
        }
        Reason reason = Own.Again(frame, told.Row, told.Holds);
        return told.IsLike(reason)
            ? frame.Keep(new ToldNumber(number, language, Encoded(findings.Of(reason)), Encoded(reason.Value!.In(language))))
            : null;
    }

    /// <summary>A reason that was told of another subject, for this one, without its item; null where another has its place.</summary>
    private Reason? Again(ToldReasons of, int place, ToldReason told)
    {
        Reason reason;
        if (told.Frame is { } frame)
        {
            reason = Own.Again(frame, told.Row, told.Holds);
        }
        else
        {
            var list = (IReadOnlyList<Reason>)results.Because(of.Decision, of.Item)!;
            if (list.Count != of.Each.Count)
            {
                return null;
            }
            reason = list[place] with { Item = null, ItemKind = null };
        }
        return told.IsLike(reason) ? reason : null;
    }

    private static byte[] Encoded(string text) => JsonEncodedText.Encode(text, JsonText.Encoder).EncodedUtf8Bytes.ToArray();

    private ReadOnlySpan<byte> Cautions(OwnPlace place, PlannedDecision decision, ImmutableArray<Caution> cautions) =>
        Written(
            place,
            within =>
                CautionsJson.Write(
                    within,
                    new PreparedJson(within, language, results.Prepared),
                    cautions,
                    results.StandingRuns(decision.Decision.Id),
                    language
                )
        );

    private ReadOnlySpan<byte> Changes(OwnPlace place, PlannedDecision decision) =>
        Own.ChangesOf(decision, place.Row) is not { } changes ? []
        : changes.Written.Find(language, place.Depth) is { } before ? before
        : changes.Written.Keep(
            language,
            place.Depth,
            Written(place, within => AssessmentParts.Changes(within, [.. changes.Changes], language)).ToArray()
        );

    /// <summary>Members as they follow others; no result begins with them.</summary>
    private ReadOnlySpan<byte> Written(OwnPlace place, Action<Utf8JsonWriter> write)
    {
        if (_within is { } within && _depth == place.Depth)
        {
            within.Again();
        }
        else
        {
            _within?.Dispose();
            _within = within = new BytesWithin(json.Options, place.Depth);
            _depth = place.Depth;
        }
        write(within.Json);
        return within.FollowingOthers;
    }
}
