using Umkm.Cli.Tests.Served;
using Umkm.Sql.Tests.Engines;

namespace Umkm.Sql.Tests;

/// <summary>Runs the tool for the commands of a page, and stands in for the program <c>duckdb</c> that the page calls: <c>DATABASE &lt; STATEMENTS</c>.</summary>
internal static class Program
{
    private static void Main(string[] args) => Serving.Run(args, (arguments, input) => DuckDbEngine.Run(arguments[0], input));
}
