using Umkm.Benchmarks.Embedded;
using Umkm.Benchmarks.Growth;
using Umkm.Benchmarks.Inside;
using Umkm.Benchmarks.W1;

return args switch
{
    ["w1"] => W1Benchmark.Run(),
    ["w1-export", var folder, var rows] => W1Export.Run(folder, rows),
    ["register"] => RegisterBenchmark.Run(),
    ["single", var file] => SingleBenchmark.Run(file),
    ["growth"] => GrowthBenchmark.Run(),
    ["inside"] => InsideBenchmarks.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "dotnet run -c Release --project benchmarks/Umkm.Benchmarks -- w1 | w1-export FOLDER ROWS | register | single SUBJECT.json | growth | inside"
    );
    return 2;
}
