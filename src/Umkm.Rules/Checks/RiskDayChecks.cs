using NodaTime;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RiskTables;

namespace Umkm.Rules.Checks;

/// <summary>No row of risk of a folder can have been looked at in the future. A warning.</summary>
internal static class RiskDayChecks
{
    private static readonly int Day = Array.IndexOf(RiskRow.Head.Split(';'), "tanggal");

    public static void Check(IEnumerable<RuleFile> files, LocalDate today, ProblemList problems)
    {
        foreach (RuleFile file in files.Where(f => BookReader.IsRiskFile(f.Path) && f.Path.EndsWith(RiskTable.RiskFile, StringComparison.Ordinal)))
        {
            foreach ((int number, string line) in new SortedCsv(new MemoryStream(file.Utf8.ToArray())).All())
            {
                string[] fields = SortedCsv.Split(line);
                if (fields.Length > Day && RiskRow.TryDate(fields[Day], out LocalDate day) && day > today)
                {
                    DoubtChecks.CheckedLater(new Place(file.Path, number, 1), day, today, problems);
                }
            }
        }
    }
}
