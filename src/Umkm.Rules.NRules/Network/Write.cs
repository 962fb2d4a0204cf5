using NRules.RuleModel.Builders;
using Umkm.Rules.Books;

namespace Umkm.Rules.NRules.Network;

/// <summary>Begins rules.</summary>
internal static class Write
{
    /// <summary>A rule about a decision with its words.</summary>
    public static RuleBuilder Rule(
        string name,
        string description,
        int priority,
        Decision decision,
        IEnumerable<(string Name, string Value)> properties
    )
    {
        var rule = new RuleBuilder();
        rule.Name(name);
        rule.Description(description);
        rule.Priority(priority);
        rule.Tags(RuleTexts.Tags(decision));
        foreach ((string property, string value) in properties)
        {
            rule.Property(property, value);
        }
        return rule;
    }
}
