using System.Globalization;
using System.Text;
using Umkm.Cli.Refusals;

namespace Umkm.Cli.Tests.Served;

/// <summary>The process that runs the calls of <see cref="ServedPrograms"/>, one after the other, each in the folder of its caller.</summary>
internal static class Serving
{
    /// <summary>Serves until standard input ends.</summary>
    /// <param name="args">The folder of the programs; and <c>-</c> where the calls print to this process' standard output.</param>
    /// <param name="other">Runs a program that is not the tool: its arguments and its input.</param>
    public static void Run(string[] args, Action<string[], string>? other = null)
    {
        string folder = args[0];
        new Thread(() =>
        {
            while (Console.Read() >= 0) { }
            Environment.Exit(0);
        })
        {
            IsBackground = true,
        }.Start();
        while (true)
        {
            // The folder of the caller, the program, its arguments.
            string[] asked = File.ReadAllText(Path.Combine(folder, "ask")).Split('\0')[..^1];
            Environment.CurrentDirectory = asked[0];
            int code = 0;
            using (Stream output = args.Length > 1 ? Console.OpenStandardOutput() : File.Create(Path.Combine(folder, "out")))
            using (var error = new StreamWriter(Path.Combine(folder, "error"), append: false, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                try
                {
                    if (asked[1] == Surroundings.ToolName)
                    {
                        // As the tool's own program does; the tool flushes.
                        var printed = new StreamWriter(output, new UTF8Encoding(false), 16 * 1024) { NewLine = "\n" };
                        code = Tool.Run(asked[2..], new Surroundings(printed, error, () => Stream.Null));
                    }
                    else
                    {
                        other!(asked[2..], File.ReadAllText(Path.Combine(folder, "in")));
                    }
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    // What ends a program of its own ends this call alone.
                    error.WriteLine(e);
                    code = 134;
                }
            }
            File.WriteAllText(Path.Combine(folder, "answer"), string.Create(CultureInfo.InvariantCulture, $"{code}\n"));
        }
    }
}
