using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>A checked rule book: its glossary and decisions. It cannot be had unchecked.</summary>
/// <example>
/// <code>
/// RuleBookResult read = RuleBook.LoadFolder("aturan", edition: "kota-1"); // laid over the embedded book
/// foreach (Problem problem in read.Problems) { Console.WriteLine(problem.Tell(Language.English)); }
/// </code>
/// </example>
public sealed class RuleBook
{
    private readonly Dictionary<string, Decision> _byId;

    private readonly Lazy<InstrumentRegister> _instruments;

    internal RuleBook(
        string edition,
        string hash,
        Glossary glossary,
        ImmutableArray<ImpliedFact> implied,
        IEnumerable<Decision> decisions,
        ImmutableArray<RuleCase> cases,
        Func<InstrumentRegister>? instruments = null
    )
    {
        _instruments = new(instruments ?? (() => InstrumentRegister.Empty));
        Implied = implied;
        Edition = edition;
        Hash = hash;
        Glossary = glossary;
        Decisions = [.. decisions];
        Cases = cases;
        _byId = Decisions.ToDictionary(d => d.Id);
    }

    /// <summary>The edition, e.g. <c>2026.12.0</c>.</summary>
    public string Edition { get; }

    /// <summary>The content hash, <c>sha256:</c> and 64 hexadecimal digits, over paths and contents of all files.</summary>
    public string Hash { get; }

    /// <summary>Terms and kinds of paper.</summary>
    public Glossary Glossary { get; }

    /// <summary>The facts that the law implies.</summary>
    internal ImmutableArray<ImpliedFact> Implied { get; }

    /// <summary>All decisions, a decision after those it refers to.</summary>
    public ImmutableArray<Decision> Decisions { get; }

    /// <summary>The cases that stand beside the rule files.</summary>
    internal ImmutableArray<RuleCase> Cases { get; }

    /// <summary>The regulations that it cites; empty for a book without a register of them.</summary>
    internal InstrumentRegister Instruments => _instruments.Value;

    /// <summary>What can imply a fact on a day.</summary>
    internal IEnumerable<ImpliedFact> ImpliedOn(Term term, LocalDate day) => Implied.Where(i => i.Term.Equals(term) && i.On(day) is not null);

    /// <summary>The decision of an id, or null.</summary>
    public Decision? Find(string id) => _byId.GetValueOrDefault(id);
}
