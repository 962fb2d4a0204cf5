using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Questions;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sections;

/// <summary>What the sections of an explanation share: the assessment, the document, and how answers, reasons and missing facts are told.</summary>
internal sealed class Telling
{
    private const int MostFindings = 8;
    private const int MostMissing = 8;
    private const int MostBehind = 4;
    private readonly FindingText _findings;

    public Telling(Assessment assessment, Lang language)
    {
        Assessment = assessment;
        Document = new DocumentBuilder(language);
        _findings = FindingText.Of(assessment, language);
    }

    public Assessment Assessment { get; }

    public DocumentBuilder Document { get; }

    /// <summary>Whether so few decisions were asked for that each is told in full.</summary>
    public bool InFull => Assessment.Decisions.Length <= 3;

    public string Say(Phrase phrase) => Document.Say(phrase);

    public string Say(Phrase phrase, params (string Name, string Value)[] values) => Document.Say(phrase, values);

    public string Say(LocalizedText text) => Document.Say(text);

    public string Date(LocalDate date) => Document.Language == Lang.English ? IndonesianNumbers.EnglishDate(date) : IndonesianNumbers.LongDate(date);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The possible answers: <c>Usaha Mikro atau Usaha Kecil</c>; when all are possible, that nothing can be said.</summary>
    public string Answers(DecisionResult result) => Answers(result, result.Possible);

    /// <summary>Some possible answers of a decision, e.g. those under one reading.</summary>
    public string Answers(DecisionResult result, ImmutableArray<Answer> possible) =>
        possible.Length == Assessment.Plan.Find(result.Id)?.Decision.Answers.Length ? Say(Phrases.AnyAnswer) : List(possible);

    /// <summary>Answers one by one.</summary>
    public string List(IEnumerable<Answer> possible) => string.Join(Say(Phrases.OrBetween), possible.Select(a => Say(a.Label)));

    /// <summary>A decision's title with its answer, and why it is undecided when it is.</summary>
    public string Verdict(DecisionResult result) =>
        result.NotRegulated is not null
            ? Say(Phrases.NotRegulated, ("title", Say(result.Title)))
            : Say(Phrases.Verdict, ("title", Say(result.Title)), ("answer", Answers(result))) + Why(result);

    /// <summary>A title under the heading of its answer, with a word where only the conditions read were judged.</summary>
    public string TitleAsJudged(DecisionResult result) =>
        Say(result.Title) + (result.Answer is not null && result.ByConditionsRead ? Say(Phrases.OnlyRead) : "");

    /// <summary>The conditions that a programme does not judge; null when there are none.</summary>
    public string? NotJudged(DecisionResult result) =>
        Assessment.Plan.Find(result.Id)?.Version.Unjudged is [_, ..] left
            ? Say(ProgrammePhrases.NotJudged, ("left", string.Join("; ", left.Select(u => WithoutEnd(Say(u.Text))).Distinct())))
            : null;

    /// <summary>The name of a kind of paper; null when the book does not know it.</summary>
    public LocalizedText? PaperName(string kind) => Assessment.Plan.Book.Glossary.FindPermit(kind)?.Label;

    /// <summary>Why a decision is undecided; empty when it is decided.</summary>
    public string Why(DecisionResult result)
    {
        if (result.Answer is not null || result.NotRegulated is not null)
        {
            return "";
        }
        var why = new List<string>();
        if (!result.MissingFacts.IsEmpty)
        {
            why.Add(Say(Phrases.WhyMissing));
        }
        if (Differ(result) || result.Items.Any(i => i.Result.Answer is null && Differ(i.Result)))
        {
            why.Add(Say(Phrases.WhyUnsettled));
        }
        return Say(Phrases.Undecided, ("why", why.Count == 0 ? Say(Phrases.WhyOther) : string.Join("; ", why)));
    }

    /// <summary>Whether the readings of a decision give different answers.</summary>
    public static bool Differ(DecisionResult result) =>
        result.Readings.Any(r => !r.Possible.Select(a => a.Slug).SequenceEqual(result.Readings[0].Possible.Select(a => a.Slug)));

    /// <summary>Findings with their articles, those of one article together.</summary>
    /// <param name="reasons">What was compared.</param>
    /// <param name="item">The item that they are about; null for the subject.</param>
    /// <param name="open">Whether what is not known is told beside what is, because the answer is open.</param>
    /// <param name="under">Articles that are cited already.</param>
    public string Findings(IEnumerable<Reason> reasons, int? item = null, bool open = false, string under = "")
    {
        var all = new List<Reason>();
        foreach (Reason reason in reasons)
        {
            AddBehind(all, reason, item, 0);
        }
        var told = new List<Reason>();
        for (int i = 0; i < all.Count; i++)
        {
            // That there is such an item says nothing beside what the item is.
            bool onlyLeads =
                all[i] is { Holds: true, Item: null, From.Leaf: Quantified { Quantifier: Quantifier.Some } }
                && i + 1 < all.Count
                && all[i + 1].Item is not null;
            if (!onlyLeads)
            {
                told.Add(all[i]);
            }
        }
        // What is not known is told once, as missing facts; only when nothing is known, or an answer is open, are the measures shown.
        if (!open && told.Exists(r => r.Holds is not null))
        {
            told.RemoveAll(r => r.Holds is null);
        }
        ToldFinding[] distinct = [.. ToldFinding.Of(_findings, told).DistinctBy(t => t.Text)];
        string list = ByArticle(distinct.Length > MostFindings ? distinct[..MostFindings] : distinct, under);
        return distinct.Length > MostFindings ? Say(Phrases.AndMore, ("list", list), ("count", Number(distinct.Length - MostFindings))) : list;
    }

    private string ByArticle(ToldFinding[] findings, string under)
    {
        var groups = new List<string>();
        foreach (ToldFinding finding in findings)
        {
            ToldFinding[] same = Array.FindAll(findings, f => f.Basis == finding.Basis);
            if (ReferenceEquals(same[0], finding))
            {
                string texts = string.Join("; ", Array.ConvertAll(same, f => f.Text));
                groups.Add(
                    finding.Basis.Length == 0 || finding.Basis == under
                        ? texts
                        : Say(Phrases.Cited, ("finding", texts), ("basis", Cite(finding.Basis)))
                );
            }
        }
        return string.Join("; ", groups);
    }

    /// <summary>The facts that could still decide; null when there are none.</summary>
    public string? Missing(IReadOnlyCollection<MissingFact> facts) => Missing(facts, Phrases.Missing);

    /// <summary>The facts that could still decide, in the words of a phrase; null when there are none.</summary>
    public string? Missing(IReadOnlyCollection<MissingFact> facts, Phrase phrase)
    {
        if (facts.Count == 0)
        {
            return null;
        }
        string[] names = [.. facts.Select(Name).Distinct()];
        string list = string.Join(", ", names.Take(MostMissing));
        return Say(
            phrase,
            ("facts", names.Length > MostMissing ? Say(Phrases.AndMore, ("list", list), ("count", Number(names.Length - MostMissing))) : list)
        );
    }

    /// <summary>A missing fact by the name under which people find it: a risk of whichever scale stands on the NIB.</summary>
    private string Name(MissingFact fact)
    {
        string name = Say(fact.Name);
        // A fact of a paper names the paper.
        return fact is not { Item: { } item, ItemKind: { } kind } ? name
            : fact.Property == MissingFacts.Risk ? Say(Phrases.RiskToLookUp, ("item", Item(item, kind)))
            : Say(fact.Key is { Term.Kind: TermKind.YesNo } ? Phrases.YesOrNoOfItem : Phrases.OfItem, ("fact", name), ("item", Item(item, kind)));
    }

    /// <summary>Articles in one line.</summary>
    public string Say(LegalBasis basis) => basis.In(Document.Language);

    /// <summary>A citation.</summary>
    public string Cite(string basis) => CitationWords.In(basis, Document.Language);

    /// <summary>An item by its name, or by its kind and number.</summary>
    public string Item(string item, SubjectKind? kind) => ItemWords.Of(item, kind, Document.Language);

    /// <summary>Items by their names, each once.</summary>
    public string Items(IEnumerable<ItemResult> items) => string.Join(", ", items.Select(i => Item(i.Ref, i.Kind)).Distinct());

    /// <summary>An entry for what is missing, when something is.</summary>
    public void MissingItem(int depth, DecisionResult result)
    {
        if (result.Answer is null && Missing(result.MissingFacts) is { } missing)
        {
            Document.Item(depth, missing);
        }
    }

    /// <summary>An entry for the version used, when a decision is told in full.</summary>
    public void LawItem(int depth, DecisionResult result)
    {
        if (InFull)
        {
            Document.Item(depth, Say(Phrases.InForce, ("period", Period(result.InForce)), ("basis", Say(result.Basis))));
        }
    }

    /// <summary>The days of a version in words.</summary>
    public string Period(InForce days) =>
        days.Until is { } last
            ? Say(Phrases.FromTo, ("from", Date(days.From)), ("until", Date(last)))
            : Say(Phrases.Since, ("from", Date(days.From)));

    /// <summary>An entry for the assumptions a result used, when it used some.</summary>
    public void AssumptionItem(int depth, DecisionResult result)
    {
        if (!result.Assumptions.IsEmpty)
        {
            Document.Item(
                depth,
                Say(Phrases.WithAssumption, ("assumptions", string.Join(", ", result.Assumptions.Select(a => $"{Say(a.Name)} = {Say(a.Value)}"))))
            );
        }
    }

    /// <summary>A text as the part of a sentence before its end.</summary>
    public static string WithoutEnd(string text) => text.TrimEnd().TrimEnd('.');

    /// <summary>Adds a reason; for "the same as" another decision, which says nothing by itself, the reasons of that one.</summary>
    private void AddBehind(List<Reason> all, Reason reason, int? item, int depth)
    {
        DecisionResult? other = reason.From.Leaf is not null || reason.Decision is not { } id || depth >= MostBehind ? null : Assessment.Look(id);
        DecisionResult? result = item is { } i && i < other?.Items.Length ? other.Items[i].Result : other;
        if (result is null || result.Reasons.IsEmpty)
        {
            all.Add(reason);
            return;
        }
        foreach (Reason behind in result.Reasons)
        {
            AddBehind(all, behind, item, depth + 1);
        }
    }
}
