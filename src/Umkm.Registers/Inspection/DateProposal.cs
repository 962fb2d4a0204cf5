using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Columns of days.</summary>
internal static class DateProposal
{
    /// <summary>A column of days; a form that has to be decided stands as "?".</summary>
    public static ColumnProposal Of(ColumnLook look, string target, bool inPart)
    {
        DateLook dates = look.Dates!;
        if (look.Told > 0 && dates.Unread * 2 > look.Told)
        {
            return dates.ShortYears * 2 > look.Told
                ? ColumnProposal.LeftOut(look, "tahun dua angka: abadnya tidak pasti", "years of two digits: their century is not certain")
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
            Note =
                dates.HasTwoOrders
                    ? new(
                        "dua urutan tanggal dalam satu kolom: perbaiki isinya, lalu sebut satu bentuk",
                        "two orders of day and month in one column: mend it, then name one form"
                    )
                : dates.Forms.Contains(ColumnReader.Undecided)
                    ? new("hari atau bulan dahulu? tulis hh/bb/tttt atau bb/hh/tttt", "day or month first? write hh/bb/tttt or bb/hh/tttt")
                : dates.Unread > 0
                    ? new(
                        $"{dates.Unread} isi tidak terbaca sebagai tanggal",
                        $"{dates.Unread} {(dates.Unread == 1 ? "cell" : "cells")} cannot be read as days"
                    )
                : dates.HasYears ? new("tahun saja: setiap hari tahun itu mungkin", "years only: any day of the year is possible")
                : dates.HasMonths ? new("bulan saja: setiap hari bulan itu mungkin", "months only: any day of the month is possible")
                : null,
        };
    }
}
