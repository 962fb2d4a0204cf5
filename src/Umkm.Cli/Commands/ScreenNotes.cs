using Umkm.Registers;
using Umkm.Registers.Reports;

namespace Umkm.Cli.Commands;

/// <summary>What a screening tells on standard error.</summary>
internal static class ScreenNotes
{
    /// <summary>Tells what people should know; how many rows there were only to those who watch.</summary>
    public static void Tell(Call call, RegisterTotals totals, bool isQuiet, bool shown)
    {
        if (isQuiet)
        {
            return;
        }
        if (shown || totals.Rejected > 0)
        {
            string Text(long number, Lang language) => Numbers.Grouped(number, language);
            string rows = totals.Answered == 1 ? "row" : "rows";
            call.Note(
                new(
                    $"{Text(totals.Answered, Lang.Indonesian)} baris dinilai, {Text(totals.Rejected, Lang.Indonesian)} ditolak.",
                    $"{Text(totals.Answered, Lang.English)} {rows} screened, {Text(totals.Rejected, Lang.English)} rejected."
                )
            );
        }
        foreach (LocalizedText note in totals.Notes)
        {
            call.Note(note);
        }
    }
}
