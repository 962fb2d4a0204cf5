using NodaTime;
using Umkm.Registers.Reports;
using Umkm.Rules.Books;

namespace Umkm.Registers;

/// <summary>What a screening of a register came to, for a summary and a report.</summary>
/// <param name="Register">The name of the register's file, without its folder.</param>
/// <param name="On">The assessment date.</param>
/// <param name="Edition">The edition of the rule book.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="Reading">The one reading followed; null for all.</param>
/// <param name="Totals">The counts.</param>
public sealed record ScreeningReport(string Register, LocalDate On, string Edition, string Hash, string? Reading, RegisterTotals Totals)
{
    /// <summary>The counts as JSON, UTF-8.</summary>
    /// <param name="language">The language of what is told in sentences.</param>
    public byte[] ToJson(Lang language = Lang.Indonesian) => SummaryJson.Of(this, language);

    /// <summary>Writes a workbook (.xlsx) with sheets of answers, of what to ask, of rejects, of what changed, and of how to read them.</summary>
    /// <param name="into">Takes the workbook; left open.</param>
    /// <param name="answers">The answers as the screening wrote them, from their beginning.</param>
    /// <param name="rejects">The rejects, likewise.</param>
    /// <param name="changes">The rows that changed, likewise; null when nothing was compared.</param>
    /// <param name="language">The language of the sheets.</param>
    public void WriteWorkbook(Stream into, Stream answers, Stream rejects, Stream? changes, Lang language) =>
        AnswersWorkbook.Write(into, this, answers, rejects, changes, language);

    /// <summary>One HTML page that needs nothing else, for an office to read and print, UTF-8.</summary>
    /// <param name="book">The rule book, for names.</param>
    /// <param name="language">The language of the page.</param>
    public byte[] ToHtml(RuleBook book, Lang language) => ReportPage.Of(this, book, language);
}
