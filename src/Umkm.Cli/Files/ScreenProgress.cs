using System.Diagnostics;
using Spectre.Console;
using Umkm.Registers.Reports;

namespace Umkm.Cli.Files;

/// <summary>A bar on standard error with rate and remaining time, where that is a terminal.</summary>
internal static class ScreenProgress
{
    /// <summary>Does some work and shows how far it has come.</summary>
    /// <param name="shown">Whether to show it.</param>
    /// <param name="totalBytes">The bytes of the input; null when not known.</param>
    /// <param name="language">The language.</param>
    /// <param name="work">The work; it tells rows and bytes done.</param>
    public static T Run<T>(bool shown, long? totalBytes, Lang language, Func<Action<long, long>, T> work)
    {
        if (!shown)
        {
            return work(static (_, _) => { });
        }
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Text(0, 0, language), maxValue: totalBytes ?? 1);
                task.IsIndeterminate = totalBytes is null;
                long begun = Stopwatch.GetTimestamp();
                return work(
                    (rows, bytes) =>
                    {
                        task.Value = totalBytes is null ? 0 : bytes;
                        task.Description = Text(rows, Stopwatch.GetElapsedTime(begun).TotalSeconds, language);
                    }
                );
            });
    }

    private static string Text(long rows, double seconds, Lang language)
    {
        string rate = Numbers.Grouped(seconds <= 0 ? 0 : (long)(rows / seconds), language);
        return language == Lang.English
            ? $"{Numbers.Grouped(rows, language)} rows, {rate}/s"
            : $"{Numbers.Grouped(rows, language)} baris, {rate}/detik";
    }
}
