using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>Criteria that all must hold leave each fact some value: of every fact, and of the items of every list, what those that ask it alone allow
/// is tried together, and so is the answer of another decision with what is asked of the facts that decide it. Another contradiction that needs two
/// facts is not looked for.</summary>
internal static class ImpossibleChecks
{
    public static void Check(Decision decision, Func<string, Decision?> decisions, ProblemList problems)
    {
        foreach (DecisionVersion version in decision.Versions)
        {
            foreach (DecisionBody body in version.Readings.Select(r => r.Body))
            {
                foreach (Condition condition in ReferenceChecks.Conditions(body))
                {
                    Items(condition, version.InForce, decisions, problems);
                }
                if (body is Criteria criteria)
                {
                    Check(criteria, decision.Subject, version.InForce, decisions, problems);
                }
            }
        }
    }

    /// <summary>What is asked of one item of a list can hold of some item.</summary>
    private static void Items(Condition condition, InForce life, Func<string, Decision?> decisions, ProblemList problems)
    {
        foreach (Condition part in ConditionParts.Of(condition))
        {
            if (condition is Quantified or ChildSum && part is not Negation { Part: Always } && !CanHold([part], life, decisions))
            {
                LocalizedText line = ConditionLine.Of(part);
                problems.Add(
                    part.Place,
                    "syarat-tetap",
                    $"syarat \"{line.Indonesian}\" yang tidak dapat dipenuhi satu pun",
                    $"the condition \"{line.English}\", which no item can meet",
                    "syarat yang dapat dipenuhi sesuatu dalam daftarnya",
                    "a condition that an item of the list can meet",
                    "jika cukup salah satu, gabungkan di bawah \"salah satu:\"",
                    "if one of them is enough, join them under \"salah satu:\""
                );
            }
            Items(part, life, decisions, problems);
        }
    }

    private static void Check(Criteria criteria, SubjectKind subject, InForce life, Func<string, Decision?> decisions, ProblemList problems)
    {
        var met = new Dictionary<object, List<Condition>>();
        Condition[] together = [.. criteria.Parts.SelectMany(c => Together(c.When))];
        Answers(together, subject, life, decisions, problems);
        foreach (Condition condition in together)
        {
            if (Facts(condition, life, decisions).Distinct().Take(2).ToArray() is not [{ } fact])
            {
                continue;
            }
            List<Condition> earlier = met.TryGetValue(fact, out List<Condition>? list) ? list : met[fact] = [];
            if (earlier.Count > 0 && !CanHold([.. earlier, condition, .. Known(fact, condition.Place)], life, decisions))
            {
                Tell(condition, earlier.Find(e => !CanHold([e, condition, .. Known(fact, condition.Place)], life, decisions)), problems);
                continue;
            }
            earlier.Add(condition);
        }
    }

    /// <summary>The answer of another decision can be given where the other criteria hold.</summary>
    private static void Answers(Condition[] together, SubjectKind subject, InForce life, Func<string, Decision?> decisions, ProblemList problems)
    {
        foreach (DecisionIs asked in together.OfType<DecisionIs>())
        {
            if (AnswerConditions.Of(asked, subject, life, decisions) is not { } parts)
            {
                continue;
            }
            object[] facts = [.. parts.SelectMany(p => Facts(p.When, life, decisions)).Distinct()];
            Condition[] others =
            [
                .. together.Where(c =>
                    c is not DecisionIs && Facts(c, life, decisions).Distinct().Take(2).ToArray() is [{ } fact] && facts.Contains(fact)
                ),
            ];
            bool Can(params Condition[] with) => parts.Any(p => CanHold([p.When, .. with], p.Life, decisions));
            if (others.Length > 0 && !Can(others) && Can())
            {
                Tell(asked, Array.Find(others, o => !Can(o)), problems);
            }
        }
    }

    /// <summary>What must hold each for itself where a condition holds.</summary>
    private static IEnumerable<Condition> Together(Condition condition) =>
        condition switch
        {
            AllOf all => all.Parts.SelectMany(Together),
            Negation { Part: AnyOf any } => any.Parts.SelectMany(p => Together(new Negation(p.Place, p))),
            Negation { Part: Negation twice } => Together(twice.Part),
            _ => [condition],
        };

    private static IEnumerable<object> Facts(Condition condition, InForce life, Func<string, Decision?> decisions) =>
        condition switch
        {
            PermitHeld paper => [paper.Kind],
            Quantified list => [list.Child],
            ChildSum list => [list.Child],
            AllOf or AnyOf or AtLeastOf or Negation => ConditionParts.Of(condition).SelectMany(p => Facts(p, life, decisions)),
            _ => new CellSpace([condition], life.From, decisions).Keys,
        };

    /// <summary>Who holds a paper in force has held it.</summary>
    private static Condition[] Known(object fact, Place place) =>
        fact is PermitKind kind
            ? [new AnyOf(place, [new Negation(place, new PermitHeld(place, kind, PermitTest.InForce)), new PermitHeld(place, kind, PermitTest.Ever)])]
            : [];

    private static bool CanHold(Condition[] conditions, InForce life, Func<string, Decision?> decisions) =>
        BodyChecks.Situations(conditions, life, decisions).Any(s => s.Space.TooMany || Array.TrueForAll(conditions, c => s.Space.Holds(c, s.Cell)));

    private static void Tell(Condition condition, Condition? other, ProblemList problems)
    {
        LocalizedText said = Said(condition);
        LocalizedText against = other is null ? new("syarat lain", "others together") : Said(other);
        string at = other is null ? "" : $" ({other.Place})";
        problems.Add(
            condition.Place,
            "syarat-bertentangan",
            $"{said.Indonesian}, yang bertentangan dengan {against.Indonesian}{at}",
            $"{said.English}, which contradicts {against.English}{at}",
            "syarat yang dapat dipenuhi bersama",
            "criteria that can be met together",
            "hapus atau ubah salah satunya; jika cukup salah satu, gabungkan di bawah \"salah satu:\"",
            "remove or change one of them; if one of them is enough, join them under \"salah satu:\""
        );
    }

    private static LocalizedText Said(Condition condition)
    {
        LocalizedText line = ConditionLine.Of(condition);
        return new($"syarat \"{line.Indonesian}\"", $"the condition \"{line.English}\"");
    }
}
