using Umkm.Rules.Books;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.Tests.Support;

/// <summary>A book of the small glossary of the tests and a few files.</summary>
internal static class SmallBook
{
    public static RuleBookResult Load(params (string Path, string Yaml)[] files) =>
        RuleBook.Load([SyntheticGlossary.File, .. files.Select(f => TestBooks.File(f.Path, f.Yaml))], "uji", withCases: false);

    public static RuleBook Of(params (string Path, string Yaml)[] files)
    {
        RuleBookResult result = Load(files);
        return result.Book ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    }

    /// <summary>The one problem of some files: its code, line and column, and what it tells in Indonesian.</summary>
    public static (string Code, int Line, int Column, string Text) Problem(params (string Path, string Yaml)[] files)
    {
        Problem problem = Assert.Single(Load(files).Problems);
        return (problem.Code, problem.Place.Line, problem.Place.Column, problem.Tell(Umkm.Domain.Language.Indonesian));
    }
}
