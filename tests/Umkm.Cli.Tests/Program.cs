using Umkm.Cli.Tests.Served;

namespace Umkm.Cli.Tests;

/// <summary>Runs the tool for scripts and tests that call it often.</summary>
internal static class Program
{
    private static void Main(string[] args) => Serving.Run(args);
}
