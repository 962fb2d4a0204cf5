using NRules.Fluent.Dsl;
using Umkm.Rules.Books;

namespace Umkm.Rules.NRules;

/// <summary>A rule of a host that matches what the law says: <c>When().Decision("program/kur-mikro").Is(Eligible)</c>. The words for answers stand
/// here.</summary>
public abstract class UmkmRule : Rule
{
    /// <summary>All criteria of a programme are met.</summary>
    protected const string Eligible = Answers.Eligible;

    /// <summary>Some criterion of a programme is not met.</summary>
    protected const string NotEligible = Answers.NotEligible;

    /// <summary>A permit requirement is met.</summary>
    protected const string Met = Answers.Met;

    /// <summary>The paper of a permit requirement is missing.</summary>
    protected const string Missing = Answers.Missing;

    /// <summary>Only an expired paper is held.</summary>
    protected const string Expired = Answers.Expired;

    /// <summary>The duty is not due yet.</summary>
    protected const string NotDue = Answers.NotDue;

    /// <summary>The requirement does not apply.</summary>
    protected const string NotRequired = Answers.NotRequired;
}
