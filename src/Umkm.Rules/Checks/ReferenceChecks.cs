using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>References lead to decisions and answers that exist, on every day they are used, without a circle.</summary>
internal static class ReferenceChecks
{
    /// <summary>A reference from a version to another decision.</summary>
    internal sealed record Reference(string Decision, ImmutableArray<string> Answers, SubjectKind From, Place Place, bool IsSameAs);

    /// <summary>All references of a version.</summary>
    public static List<Reference> Of(Decision decision, DecisionVersion version)
    {
        var references = new List<Reference>();
        foreach (Reading reading in version.Readings)
        {
            foreach (Condition condition in Conditions(reading.Body))
            {
                Add(references, condition, decision.Subject);
            }
            foreach (Branch branch in reading.Body is Branches branches ? branches.Parts : [])
            {
                if (branch.SameAs is { } same)
                {
                    references.Add(new Reference(same, [], decision.Subject, branch.Place, true));
                }
            }
        }
        foreach (Benefit benefit in version.Programme?.Benefits ?? [])
        {
            Add(references, benefit.When, decision.Subject);
        }
        return references;
    }

    /// <summary>The conditions at the top of a body.</summary>
    public static List<Condition> Conditions(DecisionBody body)
    {
        var conditions = new List<Condition?>();
        switch (body)
        {
            case Bands bands:
                foreach (Band band in bands.Parts)
                {
                    conditions.Add(band.When);
                }
                break;
            case Branches branches:
                foreach (Branch branch in branches.Parts)
                {
                    conditions.Add(branch.When);
                }
                break;
            case Criteria criteria:
                foreach (Criterion criterion in criteria.Parts)
                {
                    conditions.Add(criterion.When);
                }
                break;
            case PermitRequirement permit:
                conditions.Add(permit.RequiredWhen);
                conditions.Add(permit.AlsoWhen);
                foreach (DueRow row in permit.Due)
                {
                    conditions.Add(row.When);
                }
                break;
        }
        conditions.RemoveAll(static c => c is null);
        return conditions!;
    }

    public static void Check(
        Decision decision,
        Func<string, Decision?> find,
        IReadOnlySet<string> broken,
        IEnumerable<string> ids,
        ProblemList problems
    )
    {
        foreach (DecisionVersion version in decision.Versions)
        {
            foreach (Reference reference in Of(decision, version).Where(r => !broken.Contains(r.Decision)))
            {
                One(decision, version, reference, find, ids, problems);
            }
        }
    }

    private static void One(
        Decision decision,
        DecisionVersion version,
        Reference reference,
        Func<string, Decision?> find,
        IEnumerable<string> ids,
        ProblemList problems
    )
    {
        if (find(reference.Decision) is not { } target)
        {
            problems.Unknown(
                reference.Place,
                "rujukan-putus",
                $"rujukan ke keputusan \"{reference.Decision}\"",
                $"a reference to the decision \"{reference.Decision}\"",
                "keputusan yang ada di buku aturan",
                "a decision of the rule book",
                reference.Decision,
                ids
            );
            return;
        }
        foreach (string answer in reference.Answers.Where(a => target.Answer(a) is null))
        {
            string words = string.Join(", ", target.Answers.Select(a => a.Slug));
            LocalizedText meant = Meant(answer, target);
            problems.Add(
                reference.Place,
                "jawaban-tidak-dikenal",
                $"jawaban \"{answer}\" dari keputusan \"{target.Id}\"",
                $"the answer \"{answer}\" of the decision \"{target.Id}\"",
                $"salah satu dari: {words}",
                $"one of: {words}",
                meant.Indonesian,
                meant.English
            );
        }
        if (reference.IsSameAs && target.Answers.Any(a => decision.Answer(a.Slug) is null))
        {
            problems.Add(
                reference.Place,
                "jawaban-berbeda",
                $"\"sama dengan: {target.Id}\" yang jawabannya berbeda",
                $"\"sama dengan: {target.Id}\", whose answers differ",
                "keputusan dengan jawaban yang sama",
                "a decision with the same answers"
            );
        }
        TableId from = Tables.Of(reference.From);
        TableId to = Tables.Of(target.Subject);
        if (
            !(
                from == to
                || (to == TableId.Enterprise && from.Parent() == TableId.Enterprise)
                || (from == TableId.Enterprise && to is TableId.Activity or TableId.Product && from == TableId.Enterprise)
            )
        )
        {
            problems.Add(
                reference.Place,
                "pokok-salah",
                $"keputusan tentang {target.Subject.Word()} dirujuk dari {reference.From.Word()}",
                $"a decision about a {target.Subject.English()} referred to from a {reference.From.English()}",
                $"keputusan tentang {reference.From.Word()} atau usaha",
                $"a decision about a {reference.From.English()} or the enterprise"
            );
        }
        if (FirstDayWithout(target, version.InForce) is { } day)
        {
            string iso = IsoDate.Format(day);
            problems.Add(
                reference.Place,
                "rujukan-tak-berlaku",
                $"rujukan ke \"{target.Id}\" yang tidak berlaku pada {iso}",
                $"a reference to \"{target.Id}\", which is not in force on {iso}",
                $"keputusan yang berlaku selama {version.InForce}",
                $"a decision in force during {version.InForce}",
                "tambah versi pada keputusan yang dirujuk, atau pecah versi ini",
                "add a version to the decision referred to, or split this one"
            );
        }
    }

    private static LocalDate? FirstDayWithout(Decision target, InForce period)
    {
        LocalDate day = period.From;
        while (target.On(day) is { } version)
        {
            if (version.InForce.Until is not { } last || (period.Until is { } end && last >= end))
            {
                return null;
            }
            day = DateArithmetic.DayAfter(last);
        }
        return day;
    }

    private static void Add(List<Reference> references, Condition? condition, SubjectKind about)
    {
        switch (condition)
        {
            case null:
                break;
            case DecisionIs d:
                references.Add(new Reference(d.Decision, d.Answers, about, d.Place, false));
                break;
            default:
                foreach (Condition part in ConditionParts.Of(condition))
                {
                    Add(references, part, ConditionParts.ChildOf(condition) ?? about);
                }
                break;
        }
    }

    /// <summary>The answers that are meant by words that are none: a label, another spelling, several in one; empty when that is not clear.</summary>
    private static LocalizedText Meant(string written, Decision target)
    {
        string[] parts = written.Split([",", " dan ", " atau ", "/"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string?[] slugs = [.. parts.Select(p => Meant(p, target.Answers))];
        if (slugs.Length == 0 || slugs.Contains(null))
        {
            return LocalizedText.Empty;
        }
        string meant = slugs.Length == 1 ? slugs[0]! : $"adalah salah satu dari {string.Join(", ", slugs)}";
        return new($"mungkin maksudnya \"{meant}\"", $"perhaps \"{meant}\" is meant");
    }

    private static string? Meant(string word, IEnumerable<Answer> answers) =>
        answers
            .FirstOrDefault(a =>
                word.Equals(a.Label.Indonesian, StringComparison.OrdinalIgnoreCase)
                || word.Equals(a.Label.English, StringComparison.OrdinalIgnoreCase)
            )
            ?.Slug
        ?? Spelling.Nearest(word, answers.Select(a => a.Slug));
}
