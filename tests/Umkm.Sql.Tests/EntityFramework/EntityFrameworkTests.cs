using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Umkm.Domain;

namespace Umkm.Sql.Tests.EntityFramework;

/// <summary>The converters of docs/ef-core.md with the SQLite provider.</summary>
public sealed class EntityFrameworkTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Values_go_into_columns_and_come_back_and_the_database_compares_them()
    {
        _connection.Open();
        DbContextOptions<Applicants> options = new DbContextOptionsBuilder<Applicants>().UseSqlite(_connection).Options;
        var facts = new Enterprise
        {
            Name = "Keripik Bu Sri",
            Nib = Nib.Parse("9120106781234"),
            Region = RegionCode.Parse("35.73"),
            EstablishedOn = PartialDate.OfYear(2019),
            BusinessCapital = Rupiah.FromMiliar(1),
            Activities = [new BusinessActivity { Kbli = Kbli.Parse("10794/2020") }],
        };
        using (var context = new Applicants(options))
        {
            context.Database.EnsureCreated();
            context.All.Add(Applicant(facts));
            context.All.Add(Applicant(facts with { BusinessCapital = Rupiah.From(1_000_000_001) }));
            context.All.Add(Applicant(new Enterprise()));
            context.SaveChanges();
        }
        using var later = new Applicants(options);
        Rupiah bound = Rupiah.FromMiliar(1);
        Applicant one = Assert.Single(later.All.Where(a => a.BusinessCapital <= bound));
        Assert.Equal(facts, one.Facts);
        Assert.Equal(
            (facts.Nib, facts.Region, facts.EstablishedOn, facts.BusinessCapital),
            (one.Nib, one.Region, one.EstablishedOn, one.BusinessCapital)
        );
        Assert.Equal(2, later.All.Count(a => a.Region == facts.Region));
        Applicant unknown = Assert.Single(later.All.Where(a => a.BusinessCapital == null));
        Assert.Null(unknown.Nib);
        Assert.Equal(new Enterprise(), unknown.Facts);
    }

    [Fact]
    public void The_page_shows_the_code_that_is_tested()
    {
        string page = File.ReadAllText(Path.Combine(Top(), "docs", "ef-core.md")).ReplaceLineEndings("\n");
        string code = File.ReadAllText(Path.Combine(Top(), "tests", "Umkm.Sql.Tests", "EntityFramework", "Applicants.cs")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{code}```\n", page, StringComparison.Ordinal);
    }

    private static Applicant Applicant(Enterprise facts) =>
        new()
        {
            Nib = facts.Nib,
            Region = facts.Region,
            EstablishedOn = facts.EstablishedOn,
            BusinessCapital = facts.BusinessCapital,
            Facts = facts,
        };

    private static string Top()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Umkm.Domain.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }
}
