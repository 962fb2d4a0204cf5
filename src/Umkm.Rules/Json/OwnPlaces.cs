using System.Text;
using System.Text.Json;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Json;

/// <summary>Notes where the bytes of a result tell something of the subject's own.</summary>
/// <param name="to">Takes the bytes.</param>
/// <param name="tracer">Finds the items of the subject.</param>
/// <param name="language">The language.</param>
internal sealed class OwnPlaces(BytesWithin to, Assessments.Tracer tracer, Lang language)
{
    private readonly List<OwnPlace> _places = [];

    /// <summary>The row that is told of.</summary>
    public int Row { get; set; }

    /// <summary>What was written, with the places, as a member of a name that follows another.</summary>
    public KeptTelling Telling(string name)
    {
        string gap = to.Depth < 0 ? "" : $"\n{new string(' ', ResultJson.IndentSize * (to.Depth - 1))}";
        byte[] before = Encoding.UTF8.GetBytes($",{gap}\"{JsonText.Encoder.Encode(name)}\":{(to.Depth < 0 ? "" : " ")}{{");
        ReadOnlySpan<byte> members = to.Written;
        return new KeptTelling(
            [.. before, .. members, .. Encoding.UTF8.GetBytes($"{gap}}}")],
            [.. _places.Select(p => p with { Start = before.Length + p.Start })],
            before.Length,
            before.Length + members.Length
        );
    }

    /// <summary>Notes what was just written as the value of a member: what was found, in words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reason">The reason that tells it.</param>
    /// <param name="reasons">The reasons told so far.</param>
    public void Text(string text, Reason reason, ToldReasons reasons)
    {
        int length = LengthOf(text);
        int start = Last(length);
        if (reason is { Item: { } item, ItemKind: { } kind })
        {
            int words = LengthOf(ItemWords.Of(item, kind, language));
            _places.Add(
                new OwnPlace(OwnPart.Words, tracer.RowOf(kind, item))
                {
                    Kind = kind,
                    Start = start,
                    Length = words,
                }
            );
            // Behind the colon and the space.
            start += words + 2;
            length -= words + 2;
        }
        Add(OwnPart.Text, start, length, reason, reasons);
    }

    /// <summary>Notes another part of a reason that was just written as the value of a member.</summary>
    public void Part(OwnPart part, string value, Reason reason, ToldReasons reasons)
    {
        int length = LengthOf(value);
        Add(part, Last(length), length, reason, reasons);
    }

    /// <summary>Notes the name of an item that was just written as the value of a member.</summary>
    public void Name(SubjectKind kind, string name)
    {
        string told = ItemWords.InJson(name, kind, language)!;
        int length = LengthOf(told);
        _places.Add(
            new OwnPlace(told == name ? OwnPart.Name : OwnPart.Words, tracer.RowOf(kind, name))
            {
                Kind = kind,
                Start = Last(length),
                Length = length,
            }
        );
    }

    /// <summary>Notes members that are written whole.</summary>
    /// <param name="part">What they are.</param>
    /// <param name="common">What is told here to many; null where each subject gets its own.</param>
    /// <param name="write">Writes them.</param>
    public void Members(OwnPart part, object? common, Action write)
    {
        int depth = to.Json.Options.Indented ? to.Json.CurrentDepth : -1;
        int start = to.Length;
        write();
        _places.Add(
            new OwnPlace(part, Row)
            {
                Start = start,
                Length = to.Length - start,
                Depth = depth,
                Common = common,
            }
        );
    }

    private void Add(OwnPart part, int start, int length, Reason reason, ToldReasons reasons)
    {
        if (!ToldReason.IsAlike(reason))
        {
            _places.Add(
                new OwnPlace(part, Row)
                {
                    Start = start,
                    Length = length,
                    Of = reasons,
                    Place = reasons.Each.Count - 1,
                }
            );
        }
    }

    private static int LengthOf(string text) => JsonEncodedText.Encode(text, JsonText.Encoder).EncodedUtf8Bytes.Length;

    /// <summary>Where a text begins that was just written: before the quotation mark at its end.</summary>
    private int Last(int length) => to.Length - 1 - length;
}
