using BenchmarkDotNet.Attributes;
using NodaTime;
using Umkm.Domain.Json;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Benchmarks.Inside;

/// <summary>Reading one enterprise from JSON.</summary>
public class Parsing
{
    private readonly byte[] _json = System.Text.Encoding.UTF8.GetBytes(
        SubjectJson.Write(new SampleRegister(RuleBook.Embedded, 1, new LocalDate(2026, 11, 22))[0])
    );

    [Benchmark]
    public object SubjectFromJson() => SubjectJson.Read(_json, "usaha.json");
}
