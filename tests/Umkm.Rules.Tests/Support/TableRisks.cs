using Umkm.Rules.Binding;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>Puts the derived risks of activities: that on the NIB, or else that of the risk table, for every scale.</summary>
internal static class TableRisks
{
    public static Situation Of(Glossary glossary, Situation s) =>
        !s.Children.TryGetValue(SubjectKind.Activity, out var activities)
            ? s
            : s with
            {
                Children = s.Children.SetItem(SubjectKind.Activity, [.. activities.Select(a => WithRisk(glossary, a))]),
            };

    private static Situation WithRisk(Glossary glossary, Situation activity)
    {
        foreach ((string name, RiskScale scale, RiskTime time) in RiskTerms.All)
        {
            OneOf? risk =
                activity.Values.GetValueOrDefault("tingkat risiko") as OneOf
                ?? (
                    activity.Values.GetValueOrDefault("kode KBLI") is KbliFact k
                        ? new OneOf([.. RiskTable.Embedded.Find(k.Code, k.Edition, null, scale, time).Possible.Slugs()])
                        : null
                );
            activity = risk is null
                ? activity
                : activity.With(glossary.FindProperty(SubjectKind.Activity, EnterpriseFacts.RiskOfScale + name)!.Name, risk);
        }
        return activity;
    }
}
