using Umkm.Rules.Assessments;

namespace Umkm.Rules.Json;

public static partial class JsonExtensions
{
    /// <summary>The record of an assessment, for a host to keep: the subject, the date, the options, the hash of the book, the version of this
    /// library, and every answer, as one line of JSON. The same assessment always gives the same bytes.</summary>
    /// <remarks>It holds the subject itself: NIK and NPWP in full. Where to keep it, for how long and who may read it is the host's.</remarks>
    /// <param name="assessment">An assessment of a subject.</param>
    /// <returns>UTF-8.</returns>
    /// <exception cref="InvalidOperationException">It is of columns and has no subject.</exception>
    public static byte[] ToRecord(this Assessment assessment) => AuditRecord.Write(Guard.Against.Null(assessment));

    /// <summary>Assesses anew what a record holds: <c>assessor.Replay(record).ToRecord()</c> has the same bytes, or the answers, the library or the
    /// record have changed since.</summary>
    /// <param name="assessor">An assessor of the same book; its own options do not count.</param>
    /// <param name="record">What <see cref="ToRecord"/> gave.</param>
    /// <exception cref="ArgumentException">The bytes are no record, or one of another book, which is named.</exception>
    public static Assessment Replay(this Assessor assessor, ReadOnlySpan<byte> record) => AuditRecord.Replay(Guard.Against.Null(assessor), record);
}
