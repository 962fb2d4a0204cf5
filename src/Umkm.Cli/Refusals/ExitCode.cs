using System.Runtime.InteropServices;

namespace Umkm.Cli.Refusals;

/// <summary>The exit statuses that other programs rely on.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The rules or their cases have problems.</summary>
    public const int Problems = 1;

    /// <summary>The command or the input cannot be used.</summary>
    public const int CannotUse = 2;

    /// <summary>Rules for the past were changed, and no correction is recorded.</summary>
    public const int Correction = 3;

    /// <summary>The rules can be used, but say things that can hardly be meant.</summary>
    public const int Warnings = 3;

    /// <summary>Stopped by a signal to end.</summary>
    public const int Terminated = 143;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>The status of a process that a signal ended, as shells give it.</summary>
    public static int Of(PosixSignal signal) =>
        signal switch
        {
            PosixSignal.SIGTERM => Terminated,
            PosixSignal.SIGHUP => 129,
            PosixSignal.SIGQUIT => 131,
            _ => Interrupted,
        };
}
