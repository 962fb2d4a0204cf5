using Umkm.Benchmarks.Embedded;
using Umkm.Benchmarks.W1;

return args switch
{
    ["w1"] => W1Benchmark.Run(),
    ["single", var file] => SingleBenchmark.Run(file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project benchmarks/Umkm.Benchmarks -- w1 | single SUBJECT.json");
    return 2;
}
