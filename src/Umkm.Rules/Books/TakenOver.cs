using System.Collections.Immutable;

namespace Umkm.Rules.Books;

/// <summary>What a version whose file states only what differs (<c>mengubah</c>) has from the file that it changes. Places tell it: they stay those
/// of the text.</summary>
/// <param name="By">The file that states what differs.</param>
/// <param name="From">The file that it changes.</param>
/// <param name="Names">What is taken over: the criteria and classes, and the other keys of the file.</param>
internal sealed record TakenOver(string By, string From, ImmutableArray<string> Names)
{
    /// <summary>That of a version; null for one that stands whole in the file of its decision.</summary>
    public static TakenOver? Of(DecisionVersion version, string file) =>
        version.Place.File == file
            ? null
            : new(
                version.Place.File,
                file,
                [
                    .. version
                        .Readings.SelectMany(r =>
                            r.Body switch
                            {
                                Criteria criteria => criteria.Parts.Where(c => c.Place.File == file).Select(c => c.Id),
                                Bands bands => bands.Parts.Where(b => b.Place.File == file).Select(b => b.Answer),
                                _ => [],
                            }
                        )
                        .Distinct(),
                    .. version.TakenKeys,
                ]
            );
}
