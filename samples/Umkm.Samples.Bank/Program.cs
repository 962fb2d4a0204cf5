// A bank that lends KUR mikro by the law and by rules of its own:
// dotnet run --project samples/Umkm.Samples.Bank -- 2026-11-22 samples/keripik-tempe.json samples/batik.json samples/kedai.json
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Samples.Bank;

LocalDate on = IsoDate.Parse(args[0]);
var desk = new LoanDesk(on);
foreach (string file in args[1..])
{
    SubjectReadResult read = SubjectJson.Read(File.ReadAllBytes(file), file);
    if (read.Subject is Enterprise applicant)
    {
        desk.Take(applicant);
        continue;
    }
    foreach (Problem problem in read.Problems)
        Console.Error.WriteLine(problem.Tell(Language.Indonesian));
}
foreach (Letter letter in desk.Letters())
    Console.WriteLine($"{letter.Applicant}: {letter.Text}");
