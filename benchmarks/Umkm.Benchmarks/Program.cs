using Umkm.Benchmarks;
using Umkm.Benchmarks.W1;

return args switch
{
    ["w1", ..] => W1Benchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project benchmarks/Umkm.Benchmarks -- w1");
    return 2;
}
