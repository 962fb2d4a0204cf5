using System.Runtime.InteropServices;

namespace Umkm.Cli.Files;

/// <summary>The signals that end a process and can be caught.</summary>
internal static class Signals
{
    /// <summary>Ctrl-C, an order to end, a terminal that was closed, Ctrl-\.</summary>
    public static readonly PosixSignal[] Ending = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
}
