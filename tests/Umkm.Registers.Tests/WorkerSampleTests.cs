using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Samples.Worker;

namespace Umkm.Registers.Tests;

/// <summary>The worker of <c>samples/Umkm.Samples.Worker</c>: a folder is its queue.</summary>
public sealed class WorkerSampleTests : IDisposable
{
    private static readonly Assessor Assessor = new(RuleBook.Embedded, new AssessorOptions { Only = ["skala-usaha/menurut-modal"] });
    private readonly string _folder = Directory.CreateTempSubdirectory("umkm-antrian-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_register_in_the_queue_gets_its_answers_and_one_that_cannot_be_screened_its_reason()
    {
        Put("2026-11-22 usaha.csv", "id,businessCapital\nA,1000000000\nB,1000000001\nC,banyak\n");
        Put("2026-11-23 lain.csv", "nomor;isi\n1;2\n");
        Put("usaha.csv", "id,businessCapital\nA,5\n");
        var screener = new RegisterScreener(new RegisterQueue(_folder), Assessor);
        string done = screener.Next(CancellationToken.None)!;
        Assert.Equal("id,skala-usaha/menurut-modal\nA,mikro\nB,kecil\n", File.ReadAllText(Path.Combine(done, "jawaban.csv")));
        Assert.Contains("4,C,businessCapital,", File.ReadAllText(Path.Combine(done, "tertolak.csv")), StringComparison.Ordinal);
        Assert.Contains("<h1>", File.ReadAllText(Path.Combine(done, "laporan.html")), StringComparison.Ordinal);
        Assert.Equal("gagal: 2026-11-23 lain.csv", screener.Next(CancellationToken.None));
        Assert.NotEmpty(File.ReadAllText(Path.Combine(_folder, "gagal", "2026-11-23 lain.csv.txt")));
        Assert.Equal("gagal: usaha.csv", screener.Next(CancellationToken.None));
        Assert.Null(screener.Next(CancellationToken.None));
    }

    [Fact]
    public void What_a_run_before_left_in_the_middle_waits_again()
    {
        Put("2026-11-22 usaha.csv", "id,businessCapital\nA,1\n");
        Assert.NotNull(new RegisterQueue(_folder).Take());
        Assert.NotNull(new RegisterScreener(new RegisterQueue(_folder), Assessor).Next(CancellationToken.None));
        Assert.True(Directory.Exists(Path.Combine(_folder, "selesai", "2026-11-22 usaha.csv")));
    }

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
