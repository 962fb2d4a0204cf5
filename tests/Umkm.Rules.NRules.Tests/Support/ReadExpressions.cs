using NRules;
using NRules.RuleModel;

namespace Umkm.Rules.NRules.Tests.Support;

/// <summary>Runs the rules' expressions without compiling them to machine code: the same rules, ready sooner where each date is asked only a few
/// times.</summary>
internal static class ReadExpressions
{
    public static ISessionFactory Factory(IRuleRepository rules)
    {
        var compiler = new RuleCompiler { ExpressionCompiler = new ReadyExpressions(interpreted: true) };
        SubjectIdentity.RegisterWith(compiler);
        return compiler.Compile(rules.GetRules());
    }
}
