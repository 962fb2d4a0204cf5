using System.Text.Json;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Json;

/// <summary>Notes where the bytes of a result tell something of the subject's own.</summary>
/// <param name="to">Takes the bytes.</param>
internal sealed class OwnPlaces(BytesWithin to)
{
    private readonly List<OwnPlace> _places = [];

    /// <summary>The row that is told of.</summary>
    public int Row { get; set; }

    /// <summary>What was written, with the places.</summary>
    public KeptTelling Telling => new(to.Written.ToArray(), [.. _places]);

    /// <summary>Notes the text that was just written as the value of a member.</summary>
    public void Text(OwnPart part, string value, ToldReasons reasons) =>
        Text(new OwnPlace(part, Row) { Of = reasons, Place = reasons.Each.Count - 1 }, value);

    /// <summary>Notes the name of an item that was just written as the value of a member.</summary>
    public void Name(SubjectKind kind, int row, string value) => Text(new OwnPlace(OwnPart.Name, row) { Kind = kind }, value);

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

    private void Text(OwnPlace place, string value)
    {
        int length = JsonEncodedText.Encode(value, JsonText.Encoder).EncodedUtf8Bytes.Length;
        // Before the quotation mark at its end.
        _places.Add(place with { Start = to.Length - 1 - length, Length = length });
    }
}
