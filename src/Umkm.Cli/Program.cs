using System.Text;
using Umkm.Cli;
using Umkm.Cli.Files;

// Own writers: UTF-8 without a byte order mark and line feeds everywhere, so that equal inputs print equal bytes.
// The tool flushes; what a full disk refused is not tried again at the end.
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 16 * 1024) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
Signals.OutliveFileLimit();
return Tool.Run(args, new Surroundings(output, error, Console.OpenStandardInput, OperatingSystem.IsWindows() ? "-" : "/dev/stdin"));
