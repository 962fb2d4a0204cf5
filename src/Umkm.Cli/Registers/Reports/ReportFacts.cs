using NodaTime;

namespace Umkm.Cli.Registers.Reports;

/// <summary>What a summary and a report tell of.</summary>
/// <param name="Register">The name of the register's file, without its folder.</param>
/// <param name="On">The assessment date.</param>
/// <param name="Edition">The edition of the rule book.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="Reading">The one reading followed; null for all.</param>
/// <param name="Totals">The counts.</param>
internal sealed record ReportFacts(string Register, LocalDate On, string Edition, string Hash, string? Reading, RegisterTotals Totals);
