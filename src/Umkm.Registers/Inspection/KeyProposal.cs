using Umkm.Registers.Cells;
using Umkm.Registers.Heads;

namespace Umkm.Registers.Inspection;

/// <summary>Finds the column that tells rows apart.</summary>
internal static class KeyProposal
{
    /// <summary>The proposals with an id: a column named so, a number of the register, or the running number of its rows; and beside a running
    /// number, or without any, a word on the NIB, which stays the same from year to year.</summary>
    public static ColumnProposal[] With(ColumnProposal[] proposals)
    {
        if (proposals.Any(p => p.Fact == "id"))
        {
            return proposals;
        }
        ColumnProposal? key = proposals
            .Where(p => p.Target is null && p.Look.IsDistinct && HeadWords.Key(p.Look.Header).IsKey)
            .MinBy(p => HeadWords.Key(p.Look.Header).IsRunning);
        ColumnProposal? nib = proposals.FirstOrDefault(p => p.Fact == "nib" && p.Look.IsDistinct && p.Look.Nibs == p.Look.Rows);
        bool isRunning = key is null || HeadWords.Key(key.Look.Header).IsRunning;
        return
        [
            .. proposals.Select(p =>
                p == key
                    ? new ColumnProposal(p.Look, "fakta: id")
                    {
                        Mask = isRunning ? CellText.Shown : ExampleMask.Hidden,
                        Note = isRunning
                            ? new(
                                "nomor urut: --previous hanya dapat membandingkan bila urutannya tetap dari tahun ke tahun",
                                "a running number: --previous can only compare where it stays the same from year to year"
                            )
                            : null,
                    }
                : p == nib && isRunning
                    ? p with
                    {
                        Note =
                            p.Note
                            ?? new(
                                "berbeda di setiap baris; tambahkan id: ya bila NIB menjadi id, agar dua penilaian dapat dibandingkan",
                                "different in each row; add id: ya to make it the id, so that two screenings can be compared"
                            ),
                    }
                : p
            ),
        ];
    }
}
