using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Documents;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Json;

/// <summary>Tells results as they were told to others, with what is the subject's own in its places.</summary>
internal sealed class RetoldJson(Utf8JsonWriter json, ResultsInTurn results, FindingText findings, Lang language)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(32 * 1024);
    private ToldReason? _told;
    private Reason? _reason;

    /// <summary>Writes the members of a result; false, and nothing is written, where more than those places would differ.</summary>
    public bool TryWrite(KeptTelling telling, PlannedDecision decision)
    {
        _bytes.ResetWrittenCount();
        int at = 0;
        foreach (OwnPlace place in telling.Own)
        {
            _bytes.Write(telling.Bytes.AsSpan(at, place.Start - at));
            at = place.Start + place.Length;
            if (place.Part < OwnPart.Cautions)
            {
                if (Text(place) is not { } text)
                {
                    return false;
                }
                Add(text);
            }
            else if (!Add(place, decision))
            {
                _bytes.Write(telling.Bytes.AsSpan(place.Start, place.Length));
            }
        }
        if (at == 0)
        {
            json.WriteRawValue(telling.Bytes, skipInputValidation: true);
            return true;
        }
        _bytes.Write(telling.Bytes.AsSpan(at));
        json.WriteRawValue(_bytes.WrittenSpan, skipInputValidation: true);
        return true;
    }

    /// <summary>A text of the subject's own; null where it is not given, or others are.</summary>
    private string? Text(OwnPlace place)
    {
        if (place.Part == OwnPart.Name)
        {
            return results.Own!.NameOf(place.Kind, place.Row);
        }
        ToldReason told = place.Of!.Each[place.Place]!;
        if (!ReferenceEquals(told, _told))
        {
            _reason = Again(place.Of, place.Place, told);
            _told = told;
        }
        return _reason is not { } reason
            ? null
            : place.Part switch
            {
                OwnPart.Text => findings.Of(reason),
                OwnPart.Value => reason.Value?.In(language),
                OwnPart.FollowsFrom => reason.FollowsFrom?.In(language),
                _ => ItemWords.InJson(reason.Item, reason.ItemKind, language),
            };
    }

    /// <summary>A reason that was told of another subject, for this one; null where another has its place.</summary>
    private Reason? Again(ToldReasons of, int place, ToldReason told)
    {
        Tracer own = results.Own!;
        Reason reason;
        if ((told.Alike ?? (told.Frame is { } frame ? own.Again(frame, told.Row, told.Holds) : null)) is { } alone)
        {
            reason = told.Kind is { } kind ? alone with { Item = own.NameOf(kind, told.Item), ItemKind = kind } : alone;
        }
        else
        {
            var list = (IReadOnlyList<Reason>)results.Because(of.Decision, of.Item)!;
            if (list.Count != of.Each.Count)
            {
                return null;
            }
            reason = list[place];
        }
        return told.IsLike(reason) ? reason : null;
    }

    private void Add(string text)
    {
        string encoded = JsonText.Encoder.Encode(text);
        int most = Encoding.UTF8.GetMaxByteCount(encoded.Length);
        _bytes.Advance(Encoding.UTF8.GetBytes(encoded, _bytes.GetSpan(most)));
    }

    /// <summary>Adds members that are the subject's own; false where it gets those that many get.</summary>
    private bool Add(OwnPlace place, PlannedDecision decision)
    {
        Tracer own = results.Own!;
        switch (place.Part)
        {
            case OwnPart.Cautions:
                ImmutableArray<Caution> cautions = own.CautionsOf(decision, place.Row);
                if (ReferenceEquals(DecisionJson.ArrayOf(cautions), place.Common))
                {
                    return false;
                }
                Add(place, to => to.Cautions(cautions, language));
                return true;
            case OwnPart.Permit:
                PermitResult? permit = own.PermitOf(decision, place.Row);
                if (place.Common is PermitResult common && common.Equals(permit))
                {
                    return false;
                }
                Add(place, to => AssessmentParts.Permit(to, permit, language));
                return true;
            default:
                ImmutableArray<PossibleChange> changes = own.ChangesOf(decision, place.Row);
                Add(place, to => AssessmentParts.Changes(to, changes, language));
                return true;
        }
    }

    private void Add(OwnPlace place, Action<Utf8JsonWriter> write)
    {
        using var within = new BytesWithin(json.Options, place.Depth);
        write(within.Json);
        if (within.Length > 0)
        {
            // No result begins with them.
            _bytes.Write(","u8);
            _bytes.Write(within.Written);
        }
    }
}
