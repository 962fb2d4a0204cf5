using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Json;

namespace Umkm.Rules.Tests.Json;

/// <summary>The record of an assessment replays to the same bytes; a change of anything in it shows.</summary>
public class AuditRecordTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);
    private static readonly Assessor Assessor = new(RuleBook.Embedded);

    private static readonly Enterprise Shop = new()
    {
        Id = SubjectId.Parse("T-1"),
        BusinessCapital = Rupiah.From(85_000_000),
        Owner = new Owner { Nik = Nik.Parse("3573016502880001") },
        Permits = [new HeldPermit { Kind = "nib", IssuedOn = new LocalDate(2021, 9, 1) }],
    };

    public static TheoryData<string?, string?, string?> Options() =>
        new()
        {
            { null, null, null },
            { "pemberdayaan", null, null },
            { null, "skala-usaha izin/nib", null },
            { null, null, "foreignOwned=false" },
            { "pemberdayaan", "skala-usaha", "subsidiaryOfLarger=false" },
        };

    [Theory]
    [MemberData(nameof(Options))]
    public void It_replays_to_the_same_bytes_whatever_the_options(string? reading, string? only, string? assume)
    {
        var options = new AssessorOptions
        {
            Reading = reading,
            Only = only?.Split(' '),
            Assume = assume is null ? [] : [assume],
        };
        byte[] record = Assessor.Assess(Shop, Day, options).ToRecord();
        Assert.Equal(record, Assessor.Assess(Shop, Day, options).ToRecord());
        // Another assessor, with options of its own.
        var other = new Assessor(RuleBook.Embedded, new AssessorOptions { Only = ["izin/npwp"] });
        Assert.Equal(record, other.Replay(record).ToRecord());
    }

    [Theory]
    [InlineData("85000000", "85000000000")]
    [InlineData("\"on\":\"2026-11-22\"", "\"on\":\"2018-11-22\"")]
    [InlineData("\"foreignOwned\",\"value\":0", "\"foreignOwned\",\"value\":1")]
    public void A_record_that_was_changed_does_not_replay_to_itself(string was, string isNow)
    {
        string record = Encoding.UTF8.GetString(Assessor.Assess(Shop, Day, new AssessorOptions { Assume = ["foreignOwned=false"] }).ToRecord());
        string changed = record.Replace(was, isNow, StringComparison.Ordinal);
        if (changed == record)
        {
            // The term is told by its name of rule files.
            changed = record.Replace("\"value\":0", "\"value\":1", StringComparison.Ordinal);
        }
        Assert.NotEqual(record, changed);
        Assert.NotEqual(changed, Encoding.UTF8.GetString(Assessor.Replay(Encoding.UTF8.GetBytes(changed)).ToRecord()));
    }

    [Fact]
    public void Another_books_record_and_what_is_none_are_refused()
    {
        string record = Encoding.UTF8.GetString(Assessor.Assess(Shop, Day).ToRecord());
        string other = record.Replace(RuleBook.Embedded.Hash, "sha256:" + new string('0', 64), StringComparison.Ordinal);
        string told = Assert.Throws<ArgumentException>(() => Assessor.Replay(Encoding.UTF8.GetBytes(other))).Message;
        Assert.Contains(new string('0', 64), told, StringComparison.Ordinal);
        Assert.Contains(RuleBook.Embedded.Hash, told, StringComparison.Ordinal);
        foreach (string wrong in new[] { "", "{}", "[]", "{\"record\":2}", record[..^10] })
        {
            Assert.Throws<ArgumentException>(() => Assessor.Replay(Encoding.UTF8.GetBytes(wrong)));
        }
    }
}
