using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests.Results;

/// <summary>English counts as English does: one row, two rows.</summary>
public class CountedTextTests
{
    private const string Row = ",9120001234567\n";

    [Theory]
    [InlineData(1, "1 row repeats what the column nib holds in a row before: line 3 (2).")]
    [InlineData(2, "2 rows repeat what the column nib holds in a row before: lines 3 (2), 4 (2).")]
    public void Rows_that_repeat_an_identity(int again, string told)
    {
        string text = "id,nib\n" + string.Concat(Enumerable.Range(0, again + 1).Select(i => $"{i}{Row}"));
        Assert.Contains(Run(text, null).Notes, n => n.English.StartsWith(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        1,
        "1 id stands in several rows",
        "1 enterprise is in both, 0 of them changed; 1 is new, 1 is no longer there, 0 cannot be compared because their"
    )]
    [InlineData(
        2,
        "2 ids stand in several rows",
        "2 enterprises are in both, 0 of them changed; 2 are new, 2 are no longer there, 0 cannot be compared because"
    )]
    public void Changes_since_an_earlier_screening(int each, string twice, string changes)
    {
        string Lines(string kind) => string.Concat(Enumerable.Range(0, each).Select(i => $"{kind}{i},\n"));
        string before =
            "id,skala-usaha/menurut-modal\n"
            + Lines("both").Replace(",", ",mikro", StringComparison.Ordinal)
            + Lines("gone").Replace(",", ",mikro", StringComparison.Ordinal)
            + Lines("twice").Replace(",", ",mikro", StringComparison.Ordinal)
            + Lines("twice").Replace(",", ",mikro", StringComparison.Ordinal);
        string now =
            "id,businessCapital\n"
            + Lines("both").Replace(",", ",1", StringComparison.Ordinal)
            + Lines("new").Replace(",", ",1", StringComparison.Ordinal);
        string[] notes = [.. Run(now, before).Notes.Select(n => n.English)];
        Assert.Contains(notes, n => n.Contains(twice, StringComparison.Ordinal));
        Assert.Contains(notes, n => n.StartsWith(changes, StringComparison.Ordinal));
    }

    [Fact]
    public void An_inspection()
    {
        RegisterInspection one = Looked.Of(
            "Nama Usaha,NIB,Kode KBLI,Omset\nA,9120000000001,10794,0\nB,9120000000001,10794,5000000\nC,x1,x2,7000000\n"
        );
        Assert.Contains("1 cell is no NIB of 13 digits: its row will", one.Columns[1].Doubt!.English, StringComparison.Ordinal);
        Assert.Contains("1 cell is no KBLI code: its row will", one.Columns[2].Doubt!.English, StringComparison.Ordinal);
        Assert.Contains("0 in 1 row is", one.Columns[3].Doubt!.English, StringComparison.Ordinal);
        Assert.Contains(one.Notes, n => n.English.StartsWith("1 row repeats the NIB", StringComparison.Ordinal));
        Assert.Contains("header on line 1, 3 rows", one.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains(
            "header on line 1, 1 row with",
            Looked.Of("Nama Usaha,NIB\nA,9120000000001\n").ToText(Language.English),
            StringComparison.Ordinal
        );
    }

    private static RegisterTotals Run(string text, string? before)
    {
        var assessor = new Assessor(RuleBook.Embedded, new AssessorOptions { Only = ["skala-usaha/menurut-modal"] });
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(text)), "u.csv");
        using RegisterInput? old = before is null ? null : new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(before)), "lama.csv");
        return new RegisterScreening(assessor, new LocalDate(2026, 11, 22), Language.English)
        {
            Previous = old is null ? null : PreviousAnswers.Read(old, "lama.csv"),
        }.Run(input, "u.csv", Stream.Null, Stream.Null, tally: true, default);
    }
}
