using Microsoft.Extensions.Options;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;

namespace Umkm.Rules.Hosting;

/// <summary>Reads a host's options against its book.</summary>
/// <param name="name">The name of the options: the key of a keyed book, or empty.</param>
/// <param name="book">The book; throws when it has problems.</param>
internal sealed class UmkmOptionsCheck(string name, Func<UmkmOptions, RuleBook> book) : IValidateOptions<UmkmOptions>
{
    public ValidateOptionsResult Validate(string? optionsName, UmkmOptions options)
    {
        if (optionsName != name)
        {
            return ValidateOptionsResult.Skip;
        }
        try
        {
            Read(options, book(options), out List<string> problems);
            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
        catch (Exception broken) when (broken is InvalidOperationException or IOException or ArgumentException or UnauthorizedAccessException)
        {
            return ValidateOptionsResult.Fail(broken.Message);
        }
    }

    /// <summary>The options as an assessor takes them.</summary>
    public static AssessorOptions Read(UmkmOptions options, RuleBook book, out List<string> problems)
    {
        problems = [];
        var assumed = new List<AssumedFact>();
        foreach ((int at, string text) in options.Assumptions.Index())
        {
            if (AssumedFact.TryParse(text, book.Glossary, out AssumedFact? fact, out SubjectMismatch? problem))
            {
                assumed.Add(fact!);
            }
            else
            {
                problems.Add((problem! with { Path = $"{nameof(UmkmOptions.Assumptions)}[{at}]" }).Tell(Lang.English));
            }
        }
        var read = new AssessorOptions
        {
            Reading = options.Reading,
            Only = options.Decisions.Count == 0 ? null : [.. options.Decisions],
            Assumptions = [.. assumed],
        };
        problems.AddRange(
            read.Check(book).Select(w => w.Tell(Lang.English).Replace(nameof(AssessorOptions.Only), nameof(UmkmOptions.Decisions), StringComparison.Ordinal))
        );
        return read;
    }
}
