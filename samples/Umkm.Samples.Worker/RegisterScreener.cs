using NodaTime;
using Umkm.Domain;
using Umkm.Registers;
using Umkm.Rules.Assessments;

namespace Umkm.Samples.Worker;

/// <summary>Screens the next register of a queue: answers, rejected rows with their reasons, counts, and a report to print.</summary>
public sealed class RegisterScreener(RegisterQueue queue, Assessor assessor)
{
    /// <summary>Screens one.</summary>
    /// <returns>Where its results are, or why there are none; null when nothing waits.</returns>
    public string? Next(CancellationToken stop)
    {
        if (queue.Take() is not { } register)
            return null;
        string name = Path.GetFileName(register);
        if (!IsoDate.TryParse(name.Split(' ')[0], out LocalDate on))
            return Fail(register, [$"{name}: nama tidak diawali tanggal penilaian. Seharusnya: \"2026-11-22 usaha.csv\"."]);
        try
        {
            return queue.Finish(register, folder => Screen(register, on, folder, stop));
        }
        catch (RegisterException e)
        {
            return Fail(register, e.Problems.Select(p => p.Tell(Language.Indonesian)));
        }
    }

    private void Screen(string register, LocalDate on, string folder, CancellationToken stop)
    {
        string name = Path.GetFileName(register);
        ScreeningReport report;
        using (var input = new RegisterInput(File.OpenRead(register), name))
        using (FileStream answers = File.Create(Path.Combine(folder, "jawaban.csv")))
        using (FileStream rejects = File.Create(Path.Combine(folder, "tertolak.csv")))
        {
            RegisterTotals totals = new RegisterScreening(assessor, on, Language.Indonesian).Run(input, name, answers, rejects, tally: true, stop);
            report = new ScreeningReport(name, on, assessor.Book.Edition, assessor.Book.Hash, null, totals);
        }
        File.WriteAllBytes(Path.Combine(folder, "ringkasan.json"), report.ToJson());
        File.WriteAllBytes(Path.Combine(folder, "laporan.html"), report.ToHtml(assessor.Book, Language.Indonesian));
    }

    private string Fail(string register, IEnumerable<string> problems)
    {
        queue.Fail(register, problems);
        return $"gagal: {Path.GetFileName(register)}";
    }
}
