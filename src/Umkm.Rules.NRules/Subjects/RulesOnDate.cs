using NodaTime;
using NodaTime.Text;

namespace Umkm.Rules.NRules.Subjects;

/// <summary>The rules of a book on one date: facts that carry it are for these rules only, so rules of several dates may share a session.</summary>
public sealed class RulesOnDate
{
    internal RulesOnDate(LocalDate on) => AssessedOn = on;

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn { get; }

    /// <summary>E.g. <c>umkm 2026-11-22</c>.</summary>
    public override string ToString() => "umkm " + LocalDatePattern.Iso.Format(AssessedOn);
}
