using Umkm.Sql.Tests.Engines;

namespace Umkm.Sql.Tests;

/// <summary>Stands in for the program <c>duckdb</c> that the page about SQL calls: <c>DATABASE &lt; STATEMENTS</c>.</summary>
internal static class Program
{
    private static void Main(string[] args) => DuckDbEngine.Run(args[0], Console.In.ReadToEnd());
}
