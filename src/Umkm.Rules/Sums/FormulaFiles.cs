using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Sums;

/// <summary>The formulas among the files of a rule book: which there are, and how each is read.</summary>
internal static class FormulaFiles
{
    /// <summary>Tells what is wrong with the formulas of a book, and files in their folder that are none.</summary>
    public static void Check(IEnumerable<RuleFile> files, ProblemList problems)
    {
        foreach (RuleFile file in files.Where(f => BookReader.IsFormula(f.Path) && BookReader.IsRuleFile(f.Path)))
        {
            switch (file.Path)
            {
                case FinalTaxFormula.Path:
                    FinalTaxReader.Read(file, problems);
                    break;
                case KurFormula.Path:
                    KurReader.Read(file, problems);
                    break;
                default:
                    problems.Add(
                        new Place(file.Path, 1, 1),
                        "hitungan",
                        "rumus yang tidak dikenal",
                        "a formula that is not known",
                        $"hanya {FinalTaxFormula.Path} dan {KurFormula.Path}",
                        $"only {FinalTaxFormula.Path} and {KurFormula.Path}"
                    );
                    break;
            }
        }
    }

    /// <summary>Reads one formula; null when the book has no such file.</summary>
    /// <exception cref="ArgumentException">The file has problems.</exception>
    public static T? Read<T>(IEnumerable<RuleFile> files, string path, Func<RuleFile, ProblemList, T?> read)
        where T : class
    {
        Guard.Against.Null(files);
        var problems = new ProblemList();
        T? formula = files.Where(f => f.Path == path).Select(f => read(f, problems)).FirstOrDefault();
        return problems.Count == 0
            ? formula
            : throw new ArgumentException(string.Join('\n', problems.Sorted().Select(p => p.Tell(Lang.Indonesian))), nameof(files));
    }
}
