using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Umkm.Domain;

/// <summary>Applicants of a host: what it looks for in columns of their own, all facts as JSON beside them.</summary>
public sealed class Applicant
{
    public int Id { get; set; }
    public Nib? Nib { get; set; }
    public RegionCode? Region { get; set; }
    public PartialDate? EstablishedOn { get; set; }
    public Rupiah? BusinessCapital { get; set; }
    public required Enterprise Facts { get; set; }
}

public sealed class Applicants(DbContextOptions<Applicants> options) : DbContext(options)
{
    public DbSet<Applicant> All => Set<Applicant>();

    // Null stays null: what is not known is no zero in the database either.
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Rupiah>().HaveConversion<RupiahConverter>(); // whole rupiah: compared and added up by the database
        conventions.Properties<PartialDate>().HaveConversion<TextConverter<PartialDate>>(); // "2019", "2019-05", "2019-05-01"
        conventions.Properties<Nib>().HaveConversion<TextConverter<Nib>>();
        conventions.Properties<RegionCode>().HaveConversion<TextConverter<RegionCode>>();
        conventions.Properties<Enterprise>().HaveConversion<FactsConverter>();
    }
}

public sealed class RupiahConverter() : ValueConverter<Rupiah, long>(v => v.Amount, v => Rupiah.From(v));

/// <summary>The whole text of a value, also of one that prints masked: who reads the table sees it.</summary>
public sealed class TextConverter<T>() : ValueConverter<T, string>(v => v.ToString("R", null), v => Text.Read<T>(v))
    where T : IParsable<T>, IFormattable;

public sealed class FactsConverter()
    : ValueConverter<Enterprise, string>(
        v => JsonSerializer.Serialize(v, JsonSerializerOptions.Default),
        v => JsonSerializer.Deserialize<Enterprise>(v, JsonSerializerOptions.Default)!
    );

internal static class Text
{
    public static T Read<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
