using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;
using Umkm.Registers.Markup;
using Umkm.Registers.Reports;

namespace Umkm.Registers.Inspection;

/// <summary>Columns of amounts of money, and of counts.</summary>
internal static class AmountProposal
{
    private const string Dot = "titik";

    /// <summary>So many ranges are named.</summary>
    private const int MostRanges = 12;

    /// <summary>A column of amounts of money or counts.</summary>
    /// <param name="look">What it looks like.</param>
    /// <param name="plain">The proposal without what is said of amounts.</param>
    /// <param name="isMoney">Whether it is money.</param>
    public static ColumnProposal Of(ColumnLook look, ColumnProposal plain, bool isMoney)
    {
        if (look.Numbers * 2 < look.Told)
        {
            return Words(look, plain);
        }
        string? unit = isMoney ? look.Unit : null;
        bool asksUnit =
            isMoney
            && (
                look.Table is not null ? unit is null || look.NoAmounts * 2 > look.Numbers : unit is null && look.Little * 2 > look.Told - look.Zeros
            );
        unit = asksUnit ? null : unit;
        (string? mark, LocalizedText? why) = Decimals(look, isMoney, hasUnit: unit is not null || asksUnit);
        string[] units =
            unit is not null ? [$"satuan: {unit}"]
            : asksUnit ? [$"satuan: {ColumnProposal.Quote(ColumnReader.Undecided)}"]
            : [];
        string[] marks = mark is null ? [] : [$"desimal: {mark}"];
        LocalizedText[] notes =
        [
            .. Notes(look, unit, isMoney, asksUnit, isDotted: mark == Dot),
            .. why is null ? Array.Empty<LocalizedText>() : [why],
        ];
        plain = plain with
        {
            IsAmount = true,
            Mask = ExampleMask.Amount,
            More = [.. units, .. marks, .. plain.More],
            Note = InspectionText.Joined(notes),
        };
        return look.Survey.Found.Count == 0 ? plain : Coded(look, plain);
    }

    /// <summary>Asks whether a few numbers far above all others are people, or codes of a survey.</summary>
    private static ColumnProposal Coded(ColumnLook look, ColumnProposal plain)
    {
        string[] codes = [.. look.Survey.Found.Select(f => f.Code.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        long cells = look.Survey.Found.Sum(f => f.Cells);
        string[] others = [.. plain.More.Where(m => !m.StartsWith("kosong", StringComparison.Ordinal))];
        string coded = (plain with { More = [.. others, .. ColumnProposal.Quoted("kosong", [.. codes, .. look.Marks])] }).Line;
        LocalizedText why = new LocalizedText(
            "{0} pada {1} sel jauh di atas yang lain: orang, atau kode tidak tahu atau tidak menjawab? tulis {2} bila kode, {3} bila memang orang",
            "{0} in {1} [cell is|cells are] far above all others: people, or a code for not known or not answered? write {2} where it is a code, "
                + "{3} where it is people"
        ).Counted(cells, string.Join(", ", codes), cells, coded, plain.Line);
        return plain with
        {
            Target = null,
            IsAsked = true,
            IsAmount = false,
            Meant = plain.Fact,
            Note = plain.Note is null ? why : InspectionText.Joined([why, plain.Note]),
        };
    }

    /// <summary>A column of which most cells are no numbers: asked about where some are.</summary>
    private static ColumnProposal Words(ColumnLook look, ColumnProposal plain)
    {
        string[] ranges = [.. look.Words.Where(RangeText.Is).Take(MostRanges)];
        string[] more = ranges.Length == 0 ? [.. plain.More] : [.. ColumnProposal.Quoted("kosong", [.. ranges, .. look.Marks])];
        string line = (plain with { More = [.. more, SaidTexts.Checked] }).Line;
        return look.WithoutDigits == look.Told ? ColumnProposal.LeftOut(look, "isinya bukan bilangan", "its contents are no numbers")
            : look.Numbers == 0 && look.Ranges * 2 > look.Told
                ? ColumnProposal.LeftOut(look, OnlyRanges(plain.Fact!).Indonesian, OnlyRanges(plain.Fact!).English) with
                {
                    Mask = ExampleMask.Amount,
                }
            : plain with
            {
                Target = null,
                IsAsked = true,
                Mask = ExampleMask.Amount,
                Note = new LocalizedText(
                    "kebanyakan isinya bukan bilangan saja ({0} dari {1} terbaca): perbaiki isinya, lalu tulis {2} bila memang {3}, atau {4}; "
                        + "yang tidak terbaca ditolak",
                    "most of its contents are more than numbers ({0} of {1} can be read): mend them, then write {2} where it is {3}, or {4}; what "
                        + "cannot be read is rejected"
                ).Counted(look.Numbers, look.Numbers, look.Told, line, plain.Fact!, ColumnReader.LeftOut),
            };
    }

    private static LocalizedText OnlyRanges(string fact) =>
        new(
            $"isinya rentang, bukan satu bilangan, dan rentang tidak dapat dipetakan: tanpa bilangannya {fact} tidak diketahui",
            $"its contents are ranges and not one number, and no mapping reads a range: without the numbers {fact} is not known"
        );

    /// <summary>Whether dots stand before decimals, <c>?</c> where people have to say it, null where commas do as usual; and why.</summary>
    private static (string? Mark, LocalizedText? Why) Decimals(ColumnLook look, bool isMoney, bool hasUnit)
    {
        MarkedCells dots = look.Dots;
        long none = isMoney ? look.NoAmounts : look.NoCounts;
        string asked = ColumnProposal.Quote(ColumnReader.Undecided);
        return dots.IsDoubtful && hasUnit
                ? (
                    asked,
                    new LocalizedText(
                        "titik berdiri di depan desimal (baris {1}), dan {0} isi seperti 1.250 dapat dibaca dua cara (baris {2}): tulis desimal: "
                            + "titik, atau desimal: koma bila 1.250 ribuan",
                        "dots stand before decimals ([line|lines] {1}), and {0} [cell|cells] such as 1.250 can be read in two ways (line {2}): write "
                            + "desimal: titik, or desimal: koma where 1.250 is thousands"
                    ).Counted(dots.Grouped.Cells, dots.Grouped.Cells, Numbers.Lines(dots.Decimals.Lines), Numbers.Lines(dots.Grouped.Lines))
                )
            : look.NoDotted >= none ? default((string?, LocalizedText?))
            : dots is { Decimals.Cells: > 0, Grouped.Cells: 0 }
                ? (
                    Dot,
                    new LocalizedText(
                        "titik berdiri di depan desimal (baris {0}), seperti 12.5 atau 15000000.0",
                        "dots stand before decimals ([line|lines] {0}), as in 12.5 or 15000000.0"
                    ).Counted(dots.Decimals.Cells, Numbers.Lines(dots.Decimals.Lines))
                )
            : none * 2 > look.Numbers && look.NoDotted * 2 < look.Numbers && look.Commas.Decimals.Cells == 0
                ? (
                    asked,
                    new(
                        "koma tampaknya di antara ribuan, seperti 950,000: tulis desimal: titik bila begitu, atau desimal: koma",
                        "commas seem to stand between thousands, as in 950,000: write desimal: titik where so, or desimal: koma"
                    )
                )
            : default;
    }

    private static IEnumerable<LocalizedText> Notes(ColumnLook look, string? unit, bool isMoney, bool asksUnit, bool isDotted)
    {
        if (isMoney && look.Table is { } table)
        {
            yield return asksUnit
                ? new(
                    $"di luar tabel tertulis \"{table.Text}\": tulis satuan: {table.Unit} bila kolom ini begitu, atau rupiah bila rupiah penuh",
                    $"around the table stands \"{table.Text}\": write satuan: {table.Unit} where it holds here, or rupiah for whole rupiah"
                )
                : new($"satuan {unit} menurut \"{table.Text}\" di luar tabel", $"the unit {unit} by \"{table.Text}\" around the table");
        }
        else if (asksUnit)
        {
            yield return new(
                "kebanyakan isinya di bawah Rp100.000: ribuan atau jutaan? tulis satuan: ribu, juta, miliar, atau rupiah bila memang rupiah penuh",
                "most of it is below Rp100,000: thousands or millions? write satuan: ribu, juta, miliar, or rupiah where it is whole rupiah"
            );
        }
        else if (isMoney && unit is null && look.Little > 0)
        {
            yield return new LocalizedText(
                "{0} isi di bawah Rp100.000: ribuan atau jutaan? perbaiki isinya",
                "{0} [cell is|cells are] below Rp100,000: thousands or millions? mend that"
            ).Counted(look.Little, look.Little);
        }
        long doubtful =
            isDotted ? look.NoDotted
            : isMoney ? look.NoAmounts
            : look.NoCounts;
        if (doubtful > 0)
        {
            yield return new LocalizedText(
                "{0} isi meragukan (pemisah ribuan atau desimal, seperti pada 950,000, satuan yang tidak ditulis juta atau miliar, "
                    + "atau rupiah penuh di kolom bersatuan): barisnya akan ditolak dengan alasannya",
                "{0} [cell is|cells are] doubtful (thousands or decimals, as in 950,000, a unit not written "
                    + "juta or miliar, or whole rupiah in a column of a larger unit): rejected, with the reason"
            ).Counted(doubtful, doubtful);
        }
        if (look.Ranges > 0)
        {
            yield return new LocalizedText(
                "{0} isi adalah rentang, bukan satu bilangan: barisnya akan ditolak kecuali rentangnya disebut di kosong: (tidak diketahui)",
                "{0} [cell is a range: its row|cells are ranges: their rows] will be rejected unless the range stands below kosong: (not known)"
            ).Counted(look.Ranges, look.Ranges);
        }
        if (look.Told - look.Numbers - look.Ranges is > 0 and var others)
        {
            yield return new LocalizedText(
                "{0} isi bukan bilangan: barisnya akan ditolak",
                "{0} [cell is no number|cells are no numbers]: rejected"
            ).Counted(others, others);
        }
        if (isMoney && look.WholeRupiah is > 0 and var whole)
        {
            yield return new LocalizedText(
                "{0} isi mungkin rupiah penuh dan akan dikalikan seperti yang lain; periksa",
                "{0} [cell|cells] may be whole rupiah, and will be multiplied as all others; check"
            ).Counted(whole, whole);
        }
        if (look.HasBothMarks && unit is not null && !isDotted)
        {
            yield return new(
                $"titik dan koma sama-sama di depan tiga angka: 1.250 dibaca seribu dua ratus lima puluh {unit}, 1,250 ditolak; periksa",
                $"dots and commas both stand before three digits: 1.250 is read as one thousand two hundred and fifty {unit}, 1,250 is "
                    + "rejected; look at it"
            );
        }
        if (look.Zeros > 0)
        {
            yield return new LocalizedText(
                "0 pada {0} baris dibaca nol; bila artinya tidak diisi, tulis kosong: [\"0\"]",
                "0 in {0} [row|rows] is read as zero; where it means not filled in, write kosong: [\"0\"]"
            ).Counted(look.Zeros, look.Zeros);
        }
        else if (unit is not null && look.Table is null)
        {
            yield return new($"satuan {unit} menurut kepala kolomnya", $"the unit {unit} by its header");
        }
    }

    /// <summary>A column of assets: whether they are net assets is for people to say.</summary>
    public static ColumnProposal OfAssets(ColumnLook look)
    {
        ColumnProposal amount = Of(look, new ColumnProposal(look, "fakta: netAssets") { More = ColumnProposal.Blanks(look) }, isMoney: true);
        return amount.Target is null
            ? amount
            : amount with
            {
                Target = null,
                IsAsked = true,
                IsAmount = false,
                Note = new(
                    "aset bukan kekayaan bersih, yang sudah dikurangi utang dan tanpa tanah dan bangunan tempat usaha: "
                        + $"tulis {amount.Line} bila kolom ini begitu, atau {ColumnReader.LeftOut}",
                    "assets are not net assets, which are less debts and without land and buildings of the business: "
                        + $"write {amount.Line} where they are, or {ColumnReader.LeftOut}"
                ),
            };
    }
}
