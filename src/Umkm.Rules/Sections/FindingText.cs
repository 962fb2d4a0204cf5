using System.Globalization;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sections;

/// <summary>Says what was found: the fact, its value, and the bound it meets or passes, in the words of the regulation.</summary>
/// <remarks><c>penjualan tahun lalu Rp2.000.000.001 lebih dari Rp2 miliar</c>: a bound that is not met is turned into the one that is.</remarks>
internal sealed class FindingText(LocalDate on, Func<string, Decision?> decisions, Lang language, KnownFindings known)
{
    private const int MostListed = 6;
    private const int MostParts = 3;
    private readonly bool _english = language == Lang.English;

    /// <summary>What is found of the decisions of an assessment.</summary>
    public static FindingText Of(Assessment assessment, Lang language) =>
        new(assessment.AssessedOn, assessment.Plan.Book.Find, language, assessment.KnownFindings);

    /// <summary>The finding of a reason, without its article.</summary>
    public string Of(Reason reason)
    {
        string text =
            reason.From.Leaf is not { } leaf || (reason.Value is not null && leaf is Comparison { } or CodeIn or ChildSum)
                ? Written(reason)
                : known.Of(leaf, language, reason.Holds, reason.Value?.Indonesian, reason, Written);
        text = reason.FollowsFrom is { } why ? Say(Phrases.Following, ("finding", text), ("why", why.In(language))) : text;
        return reason.Item is null ? text : $"{ItemWords.Of(reason.Item, reason.ItemKind, language)}: {text}";
    }

    /// <summary>The finding of reasons that tell of one fact that it is not known: once, with all that it is measured by.</summary>
    public string Of(Reason[] same)
    {
        Condition[] leaves = same.Length == 1 ? [] : [.. same.Select(r => r.From.Leaf!).Distinct()];
        if (leaves.Length < 2)
        {
            return Of(same[0]);
        }
        string text = leaves[0] switch
        {
            Comparison c => Say(Phrases.UnknownBounds, ("fact", Name(c)), ("be", Be(Name(c))), ("bounds", Listed(Values(leaves)))),
            _ => Say(
                Phrases.UnknownBound,
                ("fact", same[0].Fact!.In(language)),
                ("be", Be(same[0].Fact!.In(language))),
                ("bound", Listed(leaves.SelectMany(l => l is ChoiceIs c ? Labels(c) : ((CodeIn)l).Groups.Select(Group)).Distinct()))
            ),
        };
        return same[0].Item is { } item ? $"{ItemWords.Of(item, same[0].ItemKind, language)}: {text}" : text;
    }

    // The ends of all the ranges, the smallest first.
    private IEnumerable<string> Values(IEnumerable<Condition> comparisons) =>
        comparisons
            .Select(c => ((Comparison)c).Bounds)
            .SelectMany(b => new[] { b.Lower, b.Upper })
            .OfType<Bound>()
            .Select(b => b.Value)
            .OrderBy(v => v.Number)
            .Select(v => SentenceWriter.Value(v, _english))
            .Distinct();

    private string Be(string name) => _english ? EnglishVerbs.Be(name) : "";

    private string Name(Comparison comparison) =>
        comparison.Left.Single is { } single ? (_english ? single.English : single.Name) : SentenceWriter.Sum(comparison.Left, _english);

    private string Written(Reason reason) =>
        reason.From.Leaf switch
        {
            Comparison c => Comparison(c, reason),
            ChoiceIs c => Choice(c, reason),
            CodeIn c => Code(c, reason),
            DecisionIs d => Other(d, reason),
            Quantified q => Children(q, reason),
            null when reason.Decision is { } id => Say(Phrases.SameAs, ("decision", Title(id)), ("answer", Or(reason.Value))),
            _ => Say(Phrases.Statement, ("sentence", reason.Sentence.In(language)), ("outcome", Outcome(reason))),
        };

    /// <summary>The title of a decision.</summary>
    public string Title(string id) => decisions(id)?.Title.In(language) ?? id;

    private string Comparison(Comparison comparison, Reason reason)
    {
        Term unit = comparison.Left.Plus[0];
        string name = Name(comparison);
        Bounds bounds = comparison.Bounds;
        if (reason is { Holds: null, Value: { } part })
        {
            return Say(
                Phrases.UnknownPart,
                ("since", reason.Fact!.In(language)),
                ("date", part.In(language)),
                ("fact", name),
                ("bound", SentenceWriter.Bounds(unit, bounds, _english))
            );
        }
        if (reason.Holds is null || reason.Value is null || reason.From.Number is not { } number)
        {
            return Say(Phrases.UnknownBound, ("fact", name), ("be", Be(name)), ("bound", SentenceWriter.Bounds(unit, bounds, _english)));
        }
        string bound =
            reason.Holds is true ? known.Of(comparison, language, true, "met", comparison, c => SentenceWriter.Bounds(unit, c.Bounds, _english))
            : IsTooLow(unit, bounds, number)
                ? known.Of(comparison, language, false, "low", bounds, b => SentenceWriter.Bounds(unit, b.Below(), _english))
            : known.Of(comparison, language, false, "high", bounds, b => SentenceWriter.Bounds(unit, b.Above(), _english));
        return unit.Kind == TermKind.Age
            ? Say(Phrases.Age, ("since", reason.Fact!.In(language)), ("date", reason.Value.In(language)), ("fact", name), ("bound", bound))
            : Say(unit.Kind == TermKind.Date ? Phrases.Day : Phrases.Amount, ("fact", name), ("value", reason.Value.In(language)), ("bound", bound));
    }

    private bool IsTooLow(Term unit, Bounds bounds, long number) =>
        bounds.Lower is not null && (bounds.Upper is null || !Set(unit, new Bounds(bounds.Lower, null)).Contains(number));

    private NumberSet Set(Term unit, Bounds bounds) =>
        unit.Kind == TermKind.Age ? DateArithmetic.Since(bounds, on) : DateArithmetic.Between(bounds, on);

    private string Choice(ChoiceIs choice, Reason reason)
    {
        string name = reason.Fact!.In(language);
        string words = Listed(Labels(choice));
        return (reason.Holds, reason.Value) switch
        {
            (null, _) => Say(Phrases.UnknownBound, ("fact", name), ("be", Be(name)), ("bound", words)),
            (true, null) => Say(Phrases.Is, ("fact", name), ("value", words)),
            (false, null) => Say(Phrases.IsNot, ("fact", name), ("value", words)),
            (true, _) => Say(Phrases.Is, ("fact", name), ("value", reason.Value!.In(language))),
            _ => Say(Phrases.IsOther, ("fact", name), ("value", reason.Value!.In(language)), ("bound", words)),
        };
    }

    private IEnumerable<string> Labels(ChoiceIs choice) =>
        choice.Slugs.Select(s => choice.Term.Choices.FirstOrDefault(c => c.Slug == s)?.Label.In(language) ?? s);

    private string Code(CodeIn code, Reason reason)
    {
        string groups = Groups(code, reason.Value?.Indonesian);
        Phrase phrase = reason.Holds switch
        {
            true => Phrases.Within,
            false => Phrases.Outside,
            _ => Phrases.UnknownBound,
        };
        return reason.Holds is null
            ? Say(phrase, ("fact", reason.Fact!.In(language)), ("be", Be(reason.Fact!.In(language))), ("bound", groups))
            : Say(phrase, ("fact", reason.Fact!.In(language)), ("value", reason.Value?.In(language) ?? ""), ("bound", groups));
    }

    private string Other(DecisionIs reference, Reason reason)
    {
        string wanted = Wanted(reference);
        Phrase phrase = reason.Holds switch
        {
            true => Phrases.OtherIs,
            false => Phrases.OtherIsNot,
            _ => Phrases.OtherUnknown,
        };
        return reason.Holds is true
            ? Say(phrase, ("decision", Title(reference.Decision)), ("answer", Or(reason.Value)))
            : Say(phrase, ("decision", Title(reference.Decision)), ("answer", Or(reason.Value)), ("wanted", wanted));
    }

    private string Children(Quantified children, Reason reason)
    {
        string outer = SentenceWriter.Write(children, language);
        string inner =
            children.Part is Always ? ""
            : Inner(children.Part) is { } part ? $" ({part})"
            : " " + Say(children.Count > 1 ? Phrases.SeveralMeeting : Phrases.Meeting);
        return Say(Phrases.Statement, ("sentence", outer + inner), ("outcome", Outcome(reason)));
    }

    /// <summary>What is asked of each of a list; null when it is too much for one line.</summary>
    private string? Inner(Condition condition)
    {
        switch (condition)
        {
            case CodeIn c:
                return Say(Phrases.WithinList, ("fact", _english ? c.Term.English : c.Term.Name), ("bound", Groups(c, null)));
            case ChoiceIs c:
                return Say(Phrases.Is, ("fact", c.Term.Label.In(language)), ("value", string.Join(Say(Phrases.OrBetween), Labels(c))));
            case DecisionIs d:
                return Say(Phrases.OtherIs, ("decision", Title(d.Decision)), ("answer", Wanted(d)));
            case AllOf or AnyOf:
                string?[] parts = [.. ConditionParts.Told(condition).Select(p => p is AllOf or AnyOf ? null : Inner(p))];
                return parts.Length > MostParts || parts.Contains(null)
                    ? null
                    : string.Join(condition is AllOf ? Say(Phrases.And) : Say(Phrases.OrBetween), parts);
            case AtLeastOf or Negation or Quantified:
                return null;
            default:
                return SentenceWriter.Write(condition, language);
        }
    }

    /// <summary>The groups of a condition; of a code whose edition is known only those of that edition.</summary>
    private string Groups(CodeIn code, string? value)
    {
        string? edition = value is not null && value.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? value[slash..] : null;
        return known.Of(code, language, true, edition ?? "groups", (code, edition), of => GroupsOf(of.code, of.edition));
    }

    private string GroupsOf(CodeIn code, string? edition)
    {
        CodeGroup[] shown = [.. code.Groups.Where(g => edition is not null && g.Text.EndsWith(edition, StringComparison.Ordinal))];
        return Listed((shown.Length == 0 ? code.Groups : [.. shown]).Select(Group));
    }

    private string Group(CodeGroup group) => _english ? group.Text.Replace(" s.d. ", " to ", StringComparison.Ordinal) : group.Text;

    private string Wanted(DecisionIs reference) =>
        Listed(reference.Answers.Select(a => decisions(reference.Decision)?.Answer(a)?.Label.In(language) ?? a));

    private string Outcome(Reason reason) =>
        Say(
            reason.Holds switch
            {
                true => Phrases.Yes,
                false => Phrases.No,
                _ => Phrases.NotKnown,
            }
        );

    private string Or(LocalizedText? answers) =>
        answers is null ? "" : answers.In(language).Replace(" | ", Say(Phrases.OrBetween), StringComparison.Ordinal);

    private string Listed(IEnumerable<string> words)
    {
        string[] all = [.. words];
        string text = string.Join(", ", all.Take(all.Length > MostListed + 1 ? MostListed : all.Length));
        return all.Length > MostListed + 1
            ? Say(Phrases.AndMore, ("list", text), ("count", (all.Length - MostListed).ToString(CultureInfo.InvariantCulture)))
            : text;
    }

    private string Say(Phrase phrase, params (string Name, string Value)[] values) => phrase.In(language, values);
}
