namespace Umkm.Rules.RuleLanguage;

/// <summary>How long a kind of paper counts.</summary>
public enum PermitTerm
{
    /// <summary><c>selama usaha berjalan</c>: while the business runs; a printed end is not read.</summary>
    WhileRunning,

    /// <summary><c>sebagaimana tercetak</c>: to the printed last day, included; an end that is not given is unknown.</summary>
    AsPrinted,
}

/// <summary>A kind of paper: its slug in data, its name in sentences, how long it counts.</summary>
/// <param name="Slug">The value of <c>permits[].kind</c>.</param>
/// <param name="Name">The name officers use, e.g. <c>SPP-IRT</c>.</param>
/// <param name="English">The English name.</param>
/// <param name="Validity">How long it counts unless a requirement says otherwise.</param>
/// <param name="Index">Its number in columns.</param>
public sealed record PermitKind(string Slug, string Name, string English, PermitTerm Validity, int Index)
{
    /// <summary>The name in one language.</summary>
    public LocalizedText Label => new(Name, English);
}
