using System.Security.Cryptography;
using System.Text;
using Umkm.Domain;
using Umkm.Domain.Json;

namespace Umkm.Rules.Results;

/// <summary>The order of subjects that never depends on the order in which they were given: by id, those without one last, then by a hash of what
/// is known.</summary>
internal sealed class SubjectKey(Subject subject)
{
    /// <summary>Sixteen bytes of the hash tell subjects apart.</summary>
    private const int HashDigits = 32;

    /// <summary>The order.</summary>
    public static readonly IComparer<SubjectKey> Order = Comparer<SubjectKey>.Create(Compare);

    private string? _hash;

    public string? Id { get; } = subject.Id?.Value;

    public SubjectName Name => new(Id ?? Hash, Id, subject.Name);

    private string Hash =>
        _hash ??= "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SubjectJson.Write(subject))))[..HashDigits];

    /// <summary>By id, then by the hash.</summary>
    public static int Compare(SubjectKey one, SubjectKey other)
    {
        int byId = (one.Id, other.Id) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ => string.CompareOrdinal(one.Id, other.Id),
        };
        return byId != 0 ? byId : string.CompareOrdinal(one.Hash, other.Hash);
    }
}
