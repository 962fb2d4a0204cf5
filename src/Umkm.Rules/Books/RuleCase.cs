using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>A case beside a rule file: facts, a day, and the answers the law gives.</summary>
/// <param name="Name">What the situation is.</param>
/// <param name="On">The assessment date.</param>
/// <param name="Subject">Enterprise or group.</param>
/// <param name="Facts">What is given.</param>
/// <param name="Expected">The exact possible answers by decision, per reading or overall.</param>
/// <param name="Origin">Where the expected answers come from; never our own output.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record RuleCase(
    string Name,
    LocalDate On,
    SubjectKind Subject,
    CaseFacts Facts,
    ImmutableArray<ExpectedAnswer> Expected,
    string Origin,
    Place Place
);

/// <summary>Facts of a case: values by term, children by kind. What is absent is unknown; an empty list is none.</summary>
/// <param name="Values">Values as columns hold them.</param>
/// <param name="Children">Children by kind.</param>
/// <param name="Name">For products: the name papers refer to; null otherwise.</param>
/// <param name="Permit">For papers: what they are; null otherwise.</param>
internal sealed record CaseFacts(
    ImmutableDictionary<Term, long> Values,
    ImmutableDictionary<SubjectKind, ImmutableArray<CaseFacts>> Children,
    string? Name,
    CasePermit? Permit
);

/// <summary>A paper of a case.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Status">Its status slug.</param>
/// <param name="IssuedOn">The day of issue; null when not given.</param>
/// <param name="ValidUntil">The last valid day; null when not given.</param>
/// <param name="Product">The product it covers; null for all.</param>
/// <param name="Activity">The KBLI code with edition it covers, as a number; null for all.</param>
internal sealed record CasePermit(PermitKind Kind, string Status, LocalDate? IssuedOn, LocalDate? ValidUntil, string? Product, long? Activity);

/// <summary>What a case expects of a decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reading">The reading; null for the union over readings.</param>
/// <param name="Answers">Exactly the possible answers.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ExpectedAnswer(string Decision, string? Reading, ImmutableArray<string> Answers, Place Place);
