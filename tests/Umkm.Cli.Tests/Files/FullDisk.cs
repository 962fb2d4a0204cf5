using Umkm.Cli.Tests.Served;

namespace Umkm.Cli.Tests.Files;

/// <summary>The tool in a process whose files cannot grow beyond 64 blocks and whose standard output takes nothing: the system refuses to write on, as it does
/// on a full disk. The runtime is kept from making large files of its own.</summary>
public sealed class FullDisk : IDisposable
{
    private readonly ServedPrograms _served = new("trap '' XFSZ; ulimit -f 64; export DOTNET_EnableWriteXorExecute=0; exec \"$@\" > /dev/full");

    /// <summary>Runs a command.</summary>
    /// <returns>Its status and what it wrote to standard error.</returns>
    public (int Code, string Error) Umkm(params IEnumerable<string> arguments) => _served.Umkm(arguments);

    public void Dispose() => _served.Dispose();
}
