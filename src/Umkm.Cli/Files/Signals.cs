using System.Runtime.InteropServices;

namespace Umkm.Cli.Files;

/// <summary>The signals that end a process and can be caught.</summary>
internal static class Signals
{
    /// <summary>Ctrl-C, an order to end, a terminal that was closed, Ctrl-\.</summary>
    public static readonly PosixSignal[] Ending = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    // SIGXFSZ, by its number on Linux and macOS.
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    // Never given up: the signal of the last write may be handled when the command has ended already.
    private static PosixSignalRegistration? _limit;

    /// <summary>A limit on the size of files does not end the process: writing fails, which is told as a full disk is.</summary>
    public static void OutliveFileLimit()
    {
        if (!OperatingSystem.IsWindows())
        {
            _limit ??= PosixSignalRegistration.Create(FileTooLarge, static context => context.Cancel = true);
        }
    }
}
