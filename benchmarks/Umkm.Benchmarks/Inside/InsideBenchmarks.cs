using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Umkm.Benchmarks.Inside;

/// <summary>The inside, by BenchmarkDotNet within this process: time and bytes allocated. Tables go to standard output, what it says of its work to standard error.</summary>
internal static class InsideBenchmarks
{
    /// <summary>Zero when every benchmark ran to its end.</summary>
    public static int Run()
    {
        using var log = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        DirectoryInfo artifacts = Directory.CreateTempSubdirectory("umkm-benchmarks-");
        try
        {
            IConfig config = ManualConfig
                .CreateEmpty()
                .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                .AddDiagnoser(MemoryDiagnoser.Default)
                .AddColumnProvider(DefaultColumnProviders.Instance)
                .AddLogger(new StreamLogger(log))
                .WithArtifactsPath(artifacts.FullName);
            Summary[] summaries = BenchmarkRunner.Run([typeof(Parsing), typeof(PlanAndBook), typeof(SingleAssessment), typeof(Kernel)], config);
            foreach (Summary summary in summaries)
            {
                MarkdownExporter.GitHub.ExportToLog(summary, ConsoleLogger.Ascii);
            }
            return summaries.All(Finished) ? 0 : 1;
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }

    private static bool Finished(Summary summary) =>
        !summary.HasCriticalValidationErrors
        && summary.Reports.Length == summary.BenchmarksCases.Length
        && summary.Reports.All(report => report is { Success: true, ResultStatistics: not null });
}
