using Umkm.Registers.Tests.Formats;

namespace Umkm.Registers.Tests.Mapping;

/// <summary>A comma before three digits separates thousands in other countries: such an amount is refused and never read a thousand times too
/// small.</summary>
public class DoubtfulAmountTests
{
    private const string Decision = "skala-usaha/menurut-modal";
    private const string Plain = "peta: x\nkolom: { id: id, businessCapital: businessCapital }\n";
    private const string Millions = "peta: x\nkolom: { id: id, businessCapital: { fakta: businessCapital, satuan: juta } }\n";

    [Theory]
    [InlineData("950,000")]
    [InlineData("2000,000")]
    [InlineData("1.500,000")]
    [InlineData("Rp 950,000")]
    [InlineData("250,0000")]
    [InlineData("950,001")]
    [InlineData("1,000,000")]
    [InlineData("-950,000")]
    public void In_whole_rupiah_it_is_refused_as_without_a_mapping(string amount)
    {
        string text = $"id;businessCapital\nA;{amount}\nB;5\n";
        Screened mapped = Screened.Of(text, Plain, Decision);
        // What the register says without a mapping is the expectation: the columns have the same names.
        Assert.Equal(Screened.Of(text, null, Decision).Rejects, mapped.Rejects);
        Assert.Contains("meragukan", Assert.Single(mapped.Rejects), StringComparison.Ordinal);
        Assert.Equal(["B,mikro"], mapped.Answers);
    }

    /// <summary>The capital of a micro enterprise is at most Rp1 miliar (PP 7/2021 Pasal 35): one rupiah more is small, whatever sen follow.</summary>
    [Theory]
    [InlineData("1.000.000.000,00", "mikro")]
    [InlineData("1.000.000.001,00", "kecil")]
    [InlineData("1000000001,0", "kecil")]
    [InlineData("Rp1.000.000.000,-", "mikro")]
    [InlineData("Rp1.000.000.001,-", "kecil")]
    public void Sen_of_nothing_are_dropped(string amount, string answer) =>
        Assert.Equal([$"A,{answer}"], Screened.Of($"id;businessCapital\nA;{amount}\n", Plain, Decision).Answers);

    [Theory]
    [InlineData("1,500")]
    [InlineData("950,000")]
    [InlineData("2000,125")]
    [InlineData("1.500,250")]
    [InlineData("1,000,000")]
    public void In_millions_three_digits_behind_a_comma_are_refused_too(string amount)
    {
        Screened screened = Screened.Of($"id;businessCapital\nA;{amount}\n", Millions, Decision);
        Assert.Contains("meragukan", Assert.Single(screened.Rejects), StringComparison.Ordinal);
        Assert.Empty(screened.Answers);
    }

    /// <summary>A cell that names its unit is of that unit, whatever the column's: micro up to Rp1 miliar of capital.</summary>
    [Theory]
    [InlineData("1.000 juta", "mikro")]
    [InlineData("Rp 50 juta", "mikro")]
    [InlineData("1 miliar", "mikro")]
    [InlineData("1,000001 Miliar", "kecil")]
    [InlineData("1.000,000001 juta", "kecil")]
    public void A_cell_that_names_its_unit_is_of_that_unit(string amount, string answer) =>
        Assert.Equal([$"A,{answer}"], Screened.Of($"id;businessCapital\nA;{amount}\n", Millions, Decision).Answers);

    [Theory]
    [InlineData("1,500 juta", "meragukan")]
    [InlineData("300 jt", "500 juta, 0,5 miliar")]
    [InlineData("1000000 juta", "rupiah penuh")]
    [InlineData("50 rupiah", "500 juta, 0,5 miliar")]
    [InlineData("-50", "Jumlah -50 di bawah nol")]
    public void What_is_refused_of_a_column_of_millions_is_told_as_it_stands(string amount, string reason)
    {
        Screened screened = Screened.Of($"id;businessCapital\nA;{amount}\n", Millions, Decision);
        Assert.Contains(reason, Assert.Single(screened.Rejects), StringComparison.Ordinal);
        Assert.Empty(screened.Answers);
    }

    /// <summary>1.000 million is Rp1 miliar: micro up to there.</summary>
    [Theory]
    [InlineData("1.000,0", "mikro")]
    [InlineData("1000,5", "kecil")]
    [InlineData("1.000,000001", "kecil")]
    [InlineData("0,125", "mikro")]
    public void In_millions_other_decimals_are_read(string amount, string answer) =>
        Assert.Equal([$"A,{answer}"], Screened.Of($"id;businessCapital\nA;{amount}\n", Millions, Decision).Answers);

    /// <summary>Rp2.000.000 in a column of thousands or millions is never Rp2 miliar or Rp2 triliun, nor is 2.000.000 of millions: from Rp1 triliun on no
    /// unit is read. With fewer digits it is what the unit says: 2.000 thousand is Rp2 juta, 1.000.001 thousand more than Rp1 miliar, 999.999 million
    /// more than Rp10 miliar.</summary>
    [Theory]
    [InlineData("ribu", "Rp 2.000.000,-", null)]
    [InlineData("ribu", "rp. 950.000", null)]
    [InlineData("juta", "Rp15000000", null)]
    [InlineData("ribu", "Rp 2.000", "mikro")]
    [InlineData("ribu", "1.000.001", "kecil")]
    [InlineData("juta", "Rp 1.001", "kecil")]
    [InlineData("juta", "2.000.000", null)]
    [InlineData("juta", "1000000", null)]
    [InlineData("juta", "999.999", "besar")]
    [InlineData("ribu", "1.000.000.000", null)]
    [InlineData("ribu", "999.999.999", "besar")]
    [InlineData("miliar", "1.000", null)]
    [InlineData("miliar", "0999", "besar")]
    public void Whole_rupiah_in_a_column_of_a_larger_unit_are_refused(string unit, string amount, string? answer)
    {
        string mapping = Millions.Replace("juta", unit, StringComparison.Ordinal);
        Screened screened = Screened.Of($"id;businessCapital\nA;{amount}\n", mapping, Decision);
        Assert.Equal(answer is null ? [] : [$"A,{answer}"], screened.Answers);
        Assert.Equal(answer is null ? 1 : 0, screened.Rejects.Count(r => r.Contains("rupiah penuh", StringComparison.Ordinal)));
    }

    /// <summary>Read, and told: what says Rp where no smaller number does, and what is a thousandfold of the usual. Rp before every number of the
    /// column says nothing, nor does a hundredfold.</summary>
    [Theory]
    [InlineData("juta", "50|75|Rp 15.000|120", "4")]
    [InlineData("juta", "450|750|Rp 1.500|120", "4")]
    [InlineData("juta", "Rp 50|Rp 500|Rp 1.250|Rp 9.000", "")]
    [InlineData("juta", "50|75|150.000|120", "4")]
    [InlineData("ribu", "15.000|25.000|15.000.000|7.500", "4")]
    [InlineData("ribu", "15.000|25.000|2.500.000|7.500", "")]
    [InlineData("rupiah", "15.000|25.000|15.000.000|Rp 7.500", "")]
    public void What_may_be_whole_rupiah_is_told(string unit, string amounts, string lines)
    {
        string mapping = Millions.Replace("juta", unit, StringComparison.Ordinal);
        Screened screened = Screened.Of("id;businessCapital\n" + string.Concat(amounts.Split('|').Select((a, i) => $"{i};{a}\n")), mapping, Decision);
        Assert.Equal(4, screened.Answers.Length);
        string[] told = [.. screened.Totals.Observations.Select(o => o.Indonesian).Where(o => o.Contains("bersatuan", StringComparison.Ordinal))];
        Assert.Equal(lines.Length == 0 ? 0 : 1, told.Length);
        Assert.All(told, t => Assert.Contains($"mungkin rupiah penuh (baris {lines})", t, StringComparison.Ordinal));
    }

    /// <summary>Whatever its length a number is read or its row rejected: 18 digits of a unit are more than any enterprise has.</summary>
    [Theory]
    [InlineData("miliar", "999999999999999999999999")]
    [InlineData("miliar", "999.999.999.999.999.999")]
    [InlineData("miliar", "9999999999999999999,999999999999")]
    [InlineData("juta", "-9999999999999999999999,5")]
    public void A_number_too_long_for_its_unit_is_refused(string unit, string amount)
    {
        string mapping = Millions.Replace("juta", unit, StringComparison.Ordinal);
        Screened screened = Screened.Of($"id;businessCapital\nA;{amount}\nB;5\n", mapping, Decision);
        Assert.StartsWith("2,A,businessCapital,", Assert.Single(screened.Rejects), StringComparison.Ordinal);
        Assert.Single(screened.Answers);
        Assert.StartsWith("B,", screened.Answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_sum_is_refused_with_its_column()
    {
        const string Peta =
            "peta: x\nkolom: { id: id, A: { fakta: businessCapital, dijumlahkan: ya }, B: { fakta: businessCapital, dijumlahkan: ya } }\n";
        string reject = Assert.Single(Screened.Of("id;A;B\nx;5;950,000\n", Peta, Decision).Rejects);
        Assert.StartsWith("2,x,B,", reject, StringComparison.Ordinal);
        Assert.Contains("meragukan", reject, StringComparison.Ordinal);
    }

    /// <summary>A cell that holds the number 1000.125 is in no doubt: 1.000.125.000 rupiah, more than Rp1 miliar. The text is.</summary>
    [Fact]
    public void A_number_of_a_workbook_is_read_with_its_three_decimals()
    {
        object?[][] rows =
        [
            ["id", "businessCapital"],
            ["A", 1000.125d],
            ["B", 999.125d],
            ["C", "1000,125"],
        ];
        Screened screened = Screened.Of(Workbook.Of(("Data", rows)), Millions, Decision);
        Assert.Equal(["A,kecil", "B,mikro"], screened.Answers);
        Assert.StartsWith("4,C,", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }
}
