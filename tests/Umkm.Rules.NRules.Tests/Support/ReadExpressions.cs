using System.Linq.Expressions;
using NRules;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Umkm.Rules.NRules.Tests.Support;

/// <summary>Runs the rules' expressions without compiling them to machine code: the same rules, ready sooner where each date is asked only a few times.</summary>
internal sealed class ReadExpressions : IExpressionCompiler
{
    public static ISessionFactory Factory(IRuleRepository rules)
    {
        var compiler = new RuleCompiler { ExpressionCompiler = new ReadExpressions() };
        SubjectIdentity.RegisterWith(compiler);
        return compiler.Compile(rules.GetRules());
    }

    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
}
