using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Registers.Csv;
using Umkm.Registers.Screening;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Tests.Results;

/// <summary>Rows of answers are put together from pieces that are kept; each must tell the answers of its row, also when there are more different
/// ones than are kept.</summary>
public class AnswerRowsTests
{
    private const int Rows = 2_000;
    private const int InPiece = 8;
    private const int MostKept = 512;
    private static readonly int[] Codes = [10794, 10391, 13134, 14111, 47112, 56102, 96111, 1111];

    [Fact]
    public void Each_row_tells_its_own_answers()
    {
        ScreenedBlock block = Block(new Random(8));
        string[][] cells = [.. Enumerable.Range(0, Rows).Select(r => Cells(block, r))];
        byte[] ids = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, Rows).Select(i => $"A{i:D4}")));
        List<int> ends = [.. Enumerable.Range(1, Rows).Select(i => i * 5)];
        var rows = new AnswerRows(block.Decisions);
        foreach (bool onlyOpen in new[] { false, true })
        {
            using var written = new MemoryStream();
            rows.Take(block);
            long place = 0;
            int left = rows.Write(ids, ends, written, ref place, onlyOpen);
            string[] expected =
            [
                .. Enumerable
                    .Range(0, Rows)
                    .Where(r => !onlyOpen || cells[r].Any(c => c.Contains('|', StringComparison.Ordinal)))
                    .Select(r => $"A{r:D4},{string.Join(',', cells[r])}"),
            ];
            Assert.Equal(expected, Encoding.UTF8.GetString(written.ToArray()).TrimEnd('\n').Split('\n'));
            Assert.Equal((Rows, written.Length), (left + expected.Length, place));
        }
        int most = Enumerable
            .Range(0, block.Decisions.Length / InPiece)
            .Max(piece => cells.Select(c => string.Join(',', c.Skip(piece * InPiece).Take(InPiece))).Distinct().Count());
        Assert.InRange(most, MostKept + 1, Rows);
    }

    private static string[] Cells(ScreenedBlock block, int row) =>
        [.. block.Decisions.Select(d => string.Join('|', block.Possible(d.Id, row).Select(a => a.Slug)))];

    private static ScreenedBlock Block(Random random)
    {
        var on = new LocalDate(2026, 11, 22);
        BlockScreener screener = new Assessor(RuleBook.Embedded).BlockScreener(on);
        var columns = new FactColumns(screener.Glossary, on);
        Term[] terms = [.. screener.Glossary.Terms.Where(t => t.Subject == SubjectKind.Enterprise && t.Property is not null && t.Since is null)];
        for (int row = 0; row < Rows; row++)
        {
            columns.AddRow();
            foreach (Term term in terms.Where(_ => random.Next(4) > 0))
            {
                switch (term.Kind)
                {
                    case TermKind.YesNo:
                        columns.Set(term, random.Next(2));
                        break;
                    case TermKind.Choice:
                        columns.Set(term, random.Next(term.Choices.Length));
                        break;
                    case TermKind.Rupiah:
                        columns.Set(term, random.NextInt64(20_000_000_000));
                        break;
                    case TermKind.Count:
                        columns.Set(term, random.Next(60));
                        break;
                    case TermKind.Date:
                        columns.Set(term, random.Next(3_000, 20_700));
                        break;
                    default:
                        break;
                }
            }
            columns.GivePermits(complete: random.Next(4) > 0);
            foreach (PermitKind kind in screener.Glossary.PermitKinds.Where(_ => random.Next(3) == 0))
            {
                columns.AddPermit(kind, null, null, null);
            }
            columns.GiveList(SubjectKind.Activity);
            columns.AddActivity(FactColumns.KbliNumber(Codes[random.Next(Codes.Length)], 2020), (RiskLevel)random.Next(4), null);
        }
        return screener.Screen(columns.Build(), 0, Rows);
    }
}
