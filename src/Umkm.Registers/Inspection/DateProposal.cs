using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;
using Umkm.Registers.Markup;
using Umkm.Registers.Reports;

namespace Umkm.Registers.Inspection;

/// <summary>Columns of days.</summary>
internal static class DateProposal
{
    private static readonly LocalizedText FewSerials = new(
        "{0} isi nomor seri lembar kerja, yang mungkin menukar hari dan bulan, dan tidak dibaca (baris {1}): periksa dan tulis tanggalnya, atau "
            + "tambahkan nomor seri pada bentuk:",
        "{0} [cell is a number|cells are numbers] of a spreadsheet, which may have swapped day and month, and not read ([line|lines] {1}): check and "
            + "write the day, or add nomor seri to bentuk:"
    );
    private static readonly LocalizedText Serials = new(
        "{0} isi nomor seri lembar kerja, yang mungkin menukar hari dan bulan isian di sampingnya (baris {1}): periksa",
        "{0} [cell is a number|cells are numbers] of a spreadsheet, which may have swapped day and month beside what is written ([line|lines] {1}): "
            + "check"
    );
    private static readonly LocalizedText ShortYears = new(
        "tahun dua angka tidak dibaca, sebab abadnya tidak pasti: tulis empat angka di berkas (di lembar kerja: format hh/bb/tttt), "
            + "lalu periksa lagi",
        "years of two digits are not read, as their century is not certain: write four digits in the file (in a spreadsheet: the format dd/mm/yyyy), "
            + "then inspect it again"
    );
    private static readonly LocalizedText Unread = new(
        "{0} isi tidak terbaca sebagai tanggal (baris {1})",
        "{0} [cell|cells] cannot be read as days ([line|lines] {1})"
    );

    /// <summary>A column of days; a form that has to be decided stands as "?".</summary>
    public static ColumnProposal Of(ColumnLook look, string target, bool inPart)
    {
        DateLook dates = look.Dates!;
        if (look.Told > 0 && dates.Unread.Cells * 2 > look.Told)
        {
            return dates.ShortYears * 2 > look.Told
                ? ColumnProposal.LeftOut(look, ShortYears.Indonesian, ShortYears.English)
                : ColumnProposal.LeftOut(look, "isinya tidak terbaca sebagai tanggal", "its contents cannot be read as days");
        }
        if (!inPart && (dates.HasYears || dates.HasMonths))
        {
            return ColumnProposal.LeftOut(
                look,
                "sebagian isinya hanya tahun atau bulan, dan tanggal surat dibaca dengan harinya saja",
                "some of it are only years or months, and days of papers are read whole only"
            );
        }
        string[] forms = [.. dates.Forms.Select(f => f == ColumnReader.Undecided ? ColumnProposal.Quote(f) : f)];
        return new ColumnProposal(look, target)
        {
            Mask = ExampleMask.Amount,
            More =
            [
                .. forms.Length switch
                {
                    0 => Array.Empty<string>(),
                    1 => [$"bentuk: {forms[0]}"],
                    _ => [$"bentuk: [{string.Join(", ", forms)}]"],
                },
                .. ColumnProposal.Blanks(look),
            ],
            Note = InspectionText.Joined([.. Notes(dates)]),
        };
    }

    private static IEnumerable<LocalizedText> Notes(DateLook dates)
    {
        if (dates.HasTwoOrders)
        {
            yield return new(
                "dua urutan tanggal dalam satu kolom: perbaiki isinya, lalu sebut satu bentuk",
                "two orders of day and month in one column: mend it, then name one form"
            );
        }
        else if (dates.Undecided.ToArray() is [_, ..] between)
        {
            string dayFirst = string.Join(" dan ", between.Select(b => DateLook.Form(b, isDayFirst: true)));
            string monthFirst = string.Join(" dan ", between.Select(b => DateLook.Form(b, isDayFirst: false)));
            yield return new(
                $"hari atau bulan dahulu? tulis {dayFirst} atau {monthFirst}",
                $"day or month first? write {dayFirst} or {monthFirst}".Replace(" dan ", " and ", StringComparison.Ordinal)
            );
        }
        if (dates.Serials is { Cells: > 0 } serials)
        {
            yield return (dates.HasFewSerials ? FewSerials : Serials).Counted(serials.Cells, serials.Cells, Numbers.Lines(serials.Lines));
        }
        if (dates.Unread is { Cells: > 0 } unread)
        {
            yield return Unread.Counted(unread.Cells, unread.Cells, Numbers.Lines(unread.Lines));
        }
        if (dates.ShortYears > 0)
        {
            yield return ShortYears;
        }
        if (dates.HasYears)
        {
            yield return new("tahun saja: setiap hari tahun itu mungkin", "years only: any day of the year is possible");
        }
        else if (dates.HasMonths)
        {
            yield return new("bulan saja: setiap hari bulan itu mungkin", "months only: any day of the month is possible");
        }
    }
}
