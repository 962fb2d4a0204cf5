using NodaTime;
using NRules;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.NRules.Tests;

/// <summary>The rules say the same however their expressions become machine code: as the engine does it, by ours, and by ours that knows what
/// rules have in common.</summary>
public class CompilerTests
{
    private static readonly LocalDate Day = Networks.Day;

    // Conditions on lists of items and papers, on three named decisions and on numbers; the last is too short to be shared.
    private static readonly Assessor Assessor = new(
        RuleBook.Embedded,
        new AssessorOptions { Only = ["izin/slhs", "izin/sni-sukarela", "izin/svlk", "program/pph-final-umkm", "skala-usaha/menurut-modal"] }
    );

    [Fact]
    public void Every_compiler_gives_the_same_decisions()
    {
        var rules = new UmkmRuleRepository(Assessor, Day);
        ISession plain = Session(rules, new RuleCompiler());
        ISession ready = Session(rules, new RuleCompiler { ExpressionCompiler = new ReadyExpressions() });
        ISession sharing = Session(rules, new RuleCompiler { ExpressionCompiler = new ReadyExpressions(rules: rules) });
        var subjects = new RandomSubjects(new BookValues(RuleBook.Embedded), Day, new Random(7));
        for (int i = 0; i < 200; i++)
        {
            Subject subject = subjects.Next(i);
            string told = Told.Of(plain.Assess(subject).Values);
            Assert.Equal(told, Told.Of(ready.Assess(subject).Values));
            Assert.Equal(told, Told.Of(sharing.Assess(subject).Values));
            // Sessions also tell the decisions that these lean on.
            Assert.Subset(told.Split('\n').ToHashSet(), Told.Of(Assessor.Assess(subject, Day)).Split('\n').ToHashSet());
        }
    }

    private static ISession Session(UmkmRuleRepository rules, RuleCompiler compiler)
    {
        SubjectIdentity.RegisterWith(compiler);
        return compiler.Compile(rules.GetRules()).CreateSession();
    }
}
