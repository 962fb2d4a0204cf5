using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;
using Umkm.Rules.Sql.Registers;

namespace Umkm.Rules.Tests.Screening;

/// <summary>Rows with one id would be one enterprise to the database.</summary>
public class RegisterWriterTests
{
    private readonly RegisterWriter _writer = new(RuleBook.Embedded, SqlDialect.DuckDb, new LocalDate(2026, 11, 22), _ => new StringWriter());

    [Fact]
    public void An_id_is_written_once()
    {
        _writer.Add(new Enterprise { Id = SubjectId.Parse("A") });
        _writer.Add(new Enterprise { Id = SubjectId.Parse("B") });
        var told = Assert.Throws<ArgumentException>(() => _writer.Add(new Enterprise { Id = SubjectId.Parse("A") }));
        Assert.StartsWith("Enterprise number 3 has the id \"A\" of one before it.", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_one_without_an_id_is_an_id_too()
    {
        _writer.Add(new Enterprise { Id = SubjectId.Parse("2") });
        Assert.Throws<ArgumentException>(() => _writer.Add(new Enterprise()));
    }
}
