using System.Runtime.InteropServices;

namespace Umkm.Cli.Files;

/// <summary>The signals that end a process and can be caught.</summary>
internal static class Signals
{
    /// <summary>Ctrl-C, an order to end, a terminal that was closed, Ctrl-\.</summary>
    public static readonly PosixSignal[] Ending = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    // SIGXFSZ, by its number on Linux and macOS.
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    /// <summary>A limit on the size of files does not end the process: writing fails, which is told as a full disk is.</summary>
    /// <returns>To dispose at the end; null where there is no such signal.</returns>
    public static IDisposable? OutliveFileLimit() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileTooLarge, static context => context.Cancel = true);
}
