using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;
using Umkm.Registers.Screening;
using Umkm.Registers.Sources;
using Umkm.Rules;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Tests.Results;

/// <summary>Rows of which single values are read column by column give what they give when each is read by itself.</summary>
public class SingleValuesTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    private static readonly (string Column, string[] Cells)[] Columns =
    [
        ("id", ["A", "", "é"]),
        ("legalForm", ["", "cv", "orang-perseorangan", "Perorangan"]),
        ("establishedOn", ["", "2019-02-03", "2019", "2027-01-01", "2026-11", "2019-02-29"]),
        ("region", ["", "35.73", "35.73.04", "99.99"]),
        ("businessCapital", ["", "0", "5000000", "5000000000000", "Rp5.000.000", "lima"]),
        ("netAssets", ["", "12", "-12"]),
        ("workers", ["", "3", "300", "70000", "3,5"]),
        ("foreignOwned", ["", "true", "FALSE", "Ya", "tidak", "bukan"]),
        ("annualSales", ["", "-", "62800000"]),
        ("trainings", ["", "-", "ekspor"]),
        ("permits", ["", "-", "nib:issuedOn=2020-01-02"]),
    ];

    [Fact]
    public void Read_by_column_or_with_its_row_a_value_is_the_same()
    {
        var random = new Random(12);
        var text = new StringBuilder(string.Join(',', Columns.Select(c => c.Column)) + "\n");
        for (int row = 0; row < 1_000; row++)
        {
            // Most cells are of the usual form, so that many rows are.
            string[] cells = [.. Columns.Select(c => c.Cells[random.Next(random.Next(6) == 0 ? c.Cells.Length : 3)])];
            text.AppendJoin(',', row % 50 == 49 ? cells[..^2] : cells).Append('\n');
        }
        (List<string> together, int plain) = Facts(text.ToString(), byColumn: true);
        (List<string> apart, _) = Facts(text.ToString(), byColumn: false);
        Assert.Equal(apart, together);
        Assert.InRange(plain, 100, 900);
    }

    [Fact]
    public void An_identity_is_found_again_among_many()
    {
        const int Many = 20_000;
        var lines = new FirstLines();
        RowKey Key(int number) => new((ulong)number % 700, (ulong)number / 700);
        for (int number = 0; number < Many; number++)
        {
            Assert.Equal(0, lines.Of(Key(number), number + 2, keeps: true));
        }
        Assert.Equal(0, lines.Of(Key(Many), 1, keeps: false));
        Assert.Equal(0, lines.Of(Key(Many), 1, keeps: false));
        Assert.All(Enumerable.Range(0, Many), number => Assert.Equal(number + 2, lines.Of(Key(number), 1, keeps: number % 2 == 0)));
        Assert.Equal(Many, lines.Count);
    }

    /// <summary>What is known of each row, or why it is rejected; and how many rows were read by column.</summary>
    private static (List<string> Rows, int Plain) Facts(string text, bool byColumn)
    {
        Glossary glossary = RuleBook.Embedded.Glossary;
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(text)), "berkas");
        using var source = new RegisterSource(input, "berkas", glossary);
        var chunk = new CsvChunk();
        Assert.True(source.Read(chunk, []));
        SingleValues? ahead = byColumn ? new SingleValues(source.Columns, On) : null;
        var reader = new RowReader(source.Columns, glossary, [], On) { Ahead = ahead };
        var columns = new FactColumns(glossary, On);
        var rows = new List<string>();
        var written = new List<(int Told, int Record)>();
        ahead?.Begin(chunk);
        ahead?.ReadTo(chunk.Records.Count);
        for (int record = 0; record < chunk.Records.Count; record++)
        {
            var problems = new List<(string Column, Message Problem)>();
            if (reader.Read(chunk, record, columns, problems))
            {
                written.Add((rows.Count, ahead?.IsPlain(record) == true ? record : -1));
            }
            rows.Add(string.Join(' ', problems.Select(p => $"{p.Column}: {p.Problem.Text(Language.Indonesian)}")));
        }
        ahead?.Write(columns, [.. written.Select(w => w.Record)]);
        FactTable table = columns.Build();
        Term[] terms = [.. glossary.Terms.Where(t => t.Subject == SubjectKind.Enterprise && t.Kind != TermKind.Age)];
        for (int row = 0; row < written.Count; row++)
        {
            rows[written[row].Told] = string.Join(' ', terms.Select(t => $"{t.Name}={table.Value(t, row)} {table.Span(t, row)}"));
        }
        return (rows, written.Count(w => w.Record >= 0));
    }
}
