using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Documents;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Site;

/// <summary>What a reading says, on the page of its decision.</summary>
internal sealed class BodyMarkup(SitePage page, Decision decision, DecisionVersion version)
{
    private readonly ImmutableArray<RuleCase> _cases = page.Site.Cases(decision, version);
    private readonly HashSet<string> _anchors = [];

    /// <summary>The criteria that all readings share, once; then each reading with what is its own.</summary>
    public void Write()
    {
        Criterion[] shared = Shared();
        if (shared.Length > 0)
        {
            page.Add($"<h3>{page.Say(SitePhrases.Shared)}</h3>");
            Array.ForEach(shared, Write);
        }
        HashSet<string> once = [.. shared.Select(Key)];
        foreach (Reading reading in version.Readings)
        {
            if (reading.Id.Length > 0)
            {
                string title = page.Say(SitePhrases.Reading, ("id", reading.Id), ("title", page.Say(reading.Title)));
                page.Add($"<h3 id=\"{SiteAddress.Anchor(version)}-{reading.Id}\">{title}</h3>");
                page.Add($"<p>{page.Cite(reading.Basis)} ({page.Seen(reading.Basis.Evidence)})</p>");
                if (reading.Holders is { } holders)
                {
                    page.Add($"<p>{page.Say(SitePhrases.HeldBy)}: {page.Say(holders)}</p>");
                }
            }
            Write(reading, once);
        }
    }

    private Criterion[] Shared() =>
        version.Readings.Length < 2 || version.Readings.Any(r => r.Body is not Criteria)
            ? []
            :
            [
                .. ((Criteria)version.Readings[0].Body).Parts.Where(c =>
                    version.Readings.All(r => ((Criteria)r.Body).Parts.Any(p => Key(p) == Key(c)))
                ),
            ];

    private static string Key(Criterion c) => $"{c.Id}\n{c.Sentence.Indonesian}\n{ConditionKey.Of(c.When)}";

    private void Write(Reading reading, HashSet<string> once)
    {
        switch (reading.Body)
        {
            case Bands bands:
                bool cites = bands.Cited.Any();
                page.Table(
                    [page.Say(SitePhrases.Answers), page.Say(SitePhrases.When), .. cites ? [page.Say(SitePhrases.Article)] : Array.Empty<string>()],
                    bands.Parts.Select(b =>
                        new[] { Label(b.Answer), ConditionList.Of(page, b.When) }.Concat(cites ? [Rests(b.Basis ?? reading.Basis)] : []).ToArray()
                    )
                );
                Guards(bands.Parts.Select(b => b.When));
                break;
            case Branches branches:
                page.Add($"<ol>\n{branches.Parts.Select(b => Markup.Of($"<li>{Branch(b)}</li>\n"))}</ol>");
                Guards(branches.Parts.Select(b => b.When).OfType<Condition>());
                break;
            case Criteria criteria:
                foreach (Criterion criterion in criteria.Parts.Where(c => !once.Contains(Key(c))))
                {
                    Write(criterion);
                }
                break;
            case PermitRequirement permit:
                Write(permit);
                break;
        }
    }

    private Markup Branch(Branch branch)
    {
        Markup answer =
            branch.SameAs is not { } same ? Label(branch.Answer!)
            : page.Site.Book.Find(same) is { } other ? Markup.Of($"{page.Say(SitePhrases.SameAnswer)} {page.Link(other)}")
            : Markup.Of($"{same}");
        answer = branch.Basis is { } basis ? Markup.Of($"{answer}, {Rests(basis)},") : answer;
        return branch.When is { } when
            ? Markup.Of($"<strong>{answer}</strong> {page.Say(SitePhrases.When)} {ConditionList.Of(page, when)}")
            : Markup.Of($"<strong>{answer}</strong> {page.Say(SitePhrases.Else)}");
    }

    private Markup Rests(LegalBasis basis) => Markup.Of($"{page.Cite(basis)} ({page.Seen(basis.Evidence)})");

    private void Write(Criterion criterion)
    {
        string anchor = $"{SiteAddress.Anchor(version)}-{criterion.Id}";
        string id = anchor;
        for (int i = 2; !_anchors.Add(id); i++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{anchor}-{i}");
        }
        Markup[] bounds = [.. BoundLines([criterion.When])];
        Markup guards =
            bounds.Length == 0 ? Markup.None : Markup.Of($"<dt>{page.Say(SitePhrases.BoundCases)}</dt><dd class=\"kasus\"><ul>{bounds}</ul></dd>\n");
        IEnumerable<Markup> cautions = criterion.Cautions.Select(c =>
            Markup.Of($"<p class=\"ingat\">{page.Say(SitePhrases.Caution)}: {page.Say(c)}</p>\n")
        );
        page.Add(
            $"""
            <article class="syarat" id="{id}">
            <h4>{page.Say(criterion.Sentence)}</h4>
            <dl>
            <dt>{page.Say(SitePhrases.Computed)}</dt><dd>{ConditionList.Of(page, criterion.When)}</dd>
            <dt>{page.Say(SitePhrases.Article)}</dt><dd>{page.Cite(criterion.Basis)}</dd>
            <dt>{page.Say(SitePhrases.Evidence)}</dt><dd>{page.Seen(criterion.Basis.Evidence)}</dd>
            {guards}</dl>
            {cautions}</article>
            """
        );
    }

    private void Write(PermitRequirement permit)
    {
        var rows = new List<(Phrase Name, Markup Value)>
        {
            permit.RequiredWhen is { } required
                ? (SitePhrases.Required, ConditionList.Of(page, required))
                : (SitePhrases.Required, Markup.Of($"{page.Say(SitePhrases.NotRequired)}")),
        };
        if (permit.SatisfiedBy.Length > 0)
        {
            rows.Add((SitePhrases.SatisfiedBy, Markup.Join(", ", permit.SatisfiedBy.Select(k => page.Link(SiteAddress.Of(k), page.Say(k.Label))))));
        }
        if (permit.AlsoWhen is { } also)
        {
            rows.Add((SitePhrases.AlsoWhen, ConditionList.Of(page, also)));
        }
        rows.Add((SitePhrases.Statuses, Markup.Of($"{string.Join(", ", permit.AcceptedStatuses)}")));
        if (permit.Validity is { } validity)
        {
            string time = validity.SinceIssue is { } since
                ? SentenceWriter.Value(since, page.English)
                : page.Say(validity.Term == PermitTerm.WhileRunning ? SitePhrases.WhileRunning : SitePhrases.AsPrinted);
            rows.Add((SitePhrases.Validity, Markup.Of($"{time}")));
        }
        rows.AddRange(permit.Due.Select(d => (SitePhrases.Due, Due(d))));
        page.Facts(rows);
        Guards(ReferenceChecks.Conditions(permit));
    }

    private Markup Due(DueRow due)
    {
        string date = due.From is { } from
            ? page.Date(from)
            : page.Say(
                Review.ReviewPhrases.AfterDate,
                ("duration", SentenceWriter.Value(due.After!, page.English)),
                ("date", page.Say(due.Since!.Label))
            );
        return due.When is { } when
            ? Markup.Of($"{date} {page.Say(SitePhrases.When)} {ConditionList.Of(page, when)}")
            : Markup.Of($"{date} {page.Say(SitePhrases.Else)}");
    }

    private void Guards(IEnumerable<Condition> conditions)
    {
        Markup[] lines = [.. BoundLines(conditions)];
        if (lines.Length > 0)
        {
            page.Add($"<p class=\"redup\">{page.Say(SitePhrases.BoundCases)}</p>\n<ul class=\"kasus\">{lines}</ul>");
        }
    }

    private IEnumerable<Markup> BoundLines(IEnumerable<Condition> conditions)
    {
        const int MostASide = 3;
        foreach (
            BoundCase[] side in conditions
                .SelectMany(c => BoundCases.Of(c, _cases))
                .SelectMany(g => g.Cases.GroupBy(c => c.Within).Select(s => s.ToArray()))
        )
        {
            foreach (BoundCase one in side.Take(MostASide))
            {
                string value = $"{page.Say(one.Term.Label)} {Binding.TermValues.Write(one.Term, one.Value, page.Language)}";
                string where = page.Say(one.Within ? SitePhrases.Within : SitePhrases.Outside);
                yield return Markup.Of(
                    $"<li>{value} ({where}, {page.Date(one.Case.On)}): {CaseText.Expected(one.Case, decision, page.Language)}. {one.Case.Name}</li>\n"
                );
            }
        }
    }

    private Markup Label(string answer) => Markup.Of($"{(decision.Answer(answer) is { } known ? page.Say(known.Label) : answer)}");
}
