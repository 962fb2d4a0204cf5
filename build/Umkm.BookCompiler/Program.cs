using Umkm.Rules.Books;
using Umkm.Rules.Compiled;
using Umkm.Rules.Loading;

// BUILD: Umkm.BookCompiler FOLDER FILE. Reads the rule files of a folder and writes the compiled form that Umkm.Rules embeds.
string folder = Path.GetFullPath(args[0]);
RuleFile[] files =
[
    .. Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Full: path, Path: Path.GetRelativePath(folder, path).Replace('\\', '/')))
        .Where(f => BookReader.IsRuleFile(f.Path))
        .Select(f => new RuleFile(f.Path, File.ReadAllBytes(f.Full))),
];
RuleBookResult result = RuleBooks.ForBuild(files);
foreach (var problem in result.Problems)
{
    // The form that MSBuild shows as an error of the file.
    Console.Error.WriteLine($"{Path.Combine(folder, problem.Place.File)}({problem.Place.Line},{problem.Place.Column}): error BUKU: {problem}");
}
if (result.Book is not { } book)
{
    return 1;
}
File.WriteAllBytes(args[1], CompiledBook.Write(book));
return 0;
