using Umkm.Cli.Messages;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Cli.Choices;

/// <summary>Checks that a register holds what a decision is about.</summary>
internal static class SortCheck
{
    /// <summary>Refuses a register with groups for a decision about enterprises, and the other way round.</summary>
    /// <exception cref="Refusal">Some subject is of the other sort.</exception>
    public static void Require(string path, IEnumerable<Subject> subjects, Decision decision)
    {
        bool groups = decision.Subject == SubjectKind.Group;
        if (subjects.Any(s => s is EnterpriseGroup != groups))
        {
            (LocalizedText found, LocalizedText wanted) = groups
                ? (SubjectListMessages.Enterprises, SubjectListMessages.Groups)
                : (SubjectListMessages.Groups, SubjectListMessages.Enterprises);
            throw Refusal.At(
                path,
                SubjectListMessages.OtherSort.With(
                    new MessageArgument("found", found),
                    new MessageArgument("decision", decision.Id),
                    new MessageArgument("wanted", wanted)
                )
            );
        }
    }
}
