using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Compiled;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

// Umkm.BookCompiler FOLDER FILE: reads and checks the rule files of a folder and writes the compiled form that Umkm.Rules embeds.
string folder = Path.GetFullPath(args[0]);
RuleFile[] files =
[
    .. Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Full: path, Path: Path.GetRelativePath(folder, path).Replace('\\', '/')))
        .Where(f => BookReader.IsRuleFile(f.Path))
        .Select(f => new RuleFile(f.Path, File.ReadAllBytes(f.Full))),
];
var problems = new ProblemList();
DraftBook draft = BookReader.Read(files, problems, withCases: false);
ImmutableArray<Decision> decisions = BookChecks.Check(draft, problems, withCases: false, LocalDate.MaxIsoValue);
foreach (Problem problem in problems.Sorted())
{
    // The form that a build shows as an error of the file.
    Console.Error.WriteLine($"{Path.Combine(folder, problem.Place.File)}({problem.Place.Line},{problem.Place.Column}): error BUKU: {problem}");
}
if (problems.Count > 0)
{
    return 1;
}
var book = new RuleBook(EmbeddedFiles.Edition, BookReader.HashOf(files), draft.Glossary, draft.Implied, decisions, [], () => draft.Instruments);
File.WriteAllBytes(args[1], CompiledBook.Write(book));
return 0;
