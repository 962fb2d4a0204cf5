using NRules.RuleModel;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>What one reading of unsettled law says; the decision may be what any of them says.</summary>
public sealed class ReadingFact : AnswerFact
{
    internal ReadingFact(Unit unit, RowFact row, ulong set, IMatch match)
        : base(unit, row, set, match) { }

    /// <summary>The reading.</summary>
    public Reading Reading => Unit.Reading!;
}
