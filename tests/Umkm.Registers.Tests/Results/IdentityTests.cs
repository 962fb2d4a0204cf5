using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests.Results;

/// <summary>What stands twice in a register, and what a spreadsheet has rounded, is told; nothing is put together or taken out behind anybody's
/// back.</summary>
public class IdentityTests
{
    private const string Decision = "skala-usaha/menurut-modal";

    [Fact]
    public void An_id_a_NIB_and_a_NIK_that_stand_twice_are_told_with_their_lines()
    {
        Screened screened = Screened.Of(
            "id,nib,owner.nik,businessCapital\nA,0220000012345,3573010101900001,1\nB,,3573010101900002,1\nA,0220000012345,,1\nC,,3573010101900002,1\nA,,,1\n",
            null,
            Decision
        );
        Assert.Equal(5, screened.Answers.Length);
        Assert.Equal(
            ["id: 4<2 6<2", "nib: 4<2", "owner.nik: 5<3"],
            screened.Totals.Repeated.Select(r => $"{r.Fact}: {string.Join(' ', r.First.Select(f => $"{f.Line}<{f.FirstLine}"))}")
        );
        var report = new ScreeningReport("r.csv", new LocalDate(2026, 11, 22), "x", "y", null, screened.Totals);
        using var summary = JsonDocument.Parse(report.ToJson());
        JsonElement told = summary.RootElement.GetProperty("repeated");
        Assert.Equal(2, told[0].GetProperty("rows").GetInt32());
        Assert.Equal(
            (4, 2),
            (told[0].GetProperty("lines")[0].GetProperty("line").GetInt32(), told[0].GetProperty("lines")[0].GetProperty("first").GetInt32())
        );
        string page = Encoding.UTF8.GetString(report.ToHtml(RuleBook.Embedded, Language.Indonesian));
        Assert.Contains("4 (2), 6 (2)", page, StringComparison.Ordinal);
        // The number itself is in neither.
        Assert.DoesNotContain("3573010101900002", page + Encoding.UTF8.GetString(report.ToJson()), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_ids_and_ids_that_differ_in_one_letter_are_told_apart()
    {
        string longer = new('x', 40);
        Screened screened = Screened.Of($"id,businessCapital\n{longer}a,1\n{longer}b,1\nx,1\nX,1\n{longer}a,1\n", null, Decision);
        Assert.Equal([new RepeatedRow(6, 2)], Assert.Single(screened.Totals.Repeated).First.ToArray());
    }

    [Fact]
    public void Rows_without_an_id_are_numbered_and_it_is_said()
    {
        Screened screened = Screened.Of("nib,businessCapital\n0220000012345,1\n,2\n", null, Decision);
        Assert.Equal(["1,mikro", "2,mikro"], screened.Answers);
        Assert.True(screened.Totals.IsNumbered);
        Assert.Contains("kolom id", Assert.Single(screened.Totals.Notes).Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Sixteen_digits_that_all_end_in_0_are_told(int last, bool isTold)
    {
        string rows = string.Concat(
            Enumerable.Range(1, 5).Select(i => $"{i},357301010190{i:000}{(i == 5 ? last : 0)},1\n".ToString(CultureInfo.InvariantCulture))
        );
        Screened screened = Screened.Of("id,owner.nik,businessCapital\n" + rows, null, Decision);
        Assert.Equal(isTold ? ["owner.nik"] : [], screened.Totals.Rounded.ToArray());
        Assert.Equal(isTold, screened.Totals.Notes.Any(n => n.English.Contains("16 digits", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_that_contradicts_itself_is_rejected_as_JSON_is()
    {
        // A NIB beside a complete list of papers that does not hold it; a paper held and not held; the third is in order.
        string[] rows = ["A,0220000012345,npwp", "B,,nib;nib:status=tidak-ada", "C,0220000012345,nib"];
        Screened screened = Screened.Of("id,nib,permits\n" + string.Join('\n', rows), null, "izin/nib");
        Assert.Equal(["C,terpenuhi"], screened.Answers);
        Assert.Equal(["A", "B"], screened.Rejects.Select(r => r.Split(',')[1]));
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes("id,nib,permits\n" + string.Join('\n', rows[..2]))), "r.csv");
        RegisterException refused = Assert.Throws<RegisterException>(() => RegisterSubjects.Read(input, "r.csv", RuleBook.Embedded).Count());
        Assert.Equal(
            2,
            refused.Problems.Count(p =>
                p.ToString().StartsWith("r.csv:2", StringComparison.Ordinal) || p.ToString().StartsWith("r.csv:3", StringComparison.Ordinal)
            )
        );
    }
}
