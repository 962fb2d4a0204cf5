using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.Sections;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Explanations;

/// <summary>The page of one enterprise or group: verdicts first, papers, programmes, what to ask, the months ahead, cautions, room to sign. The full
/// explanation stands folded below each part; on paper only what is unfolded is printed.</summary>
internal sealed class EnterprisePage
{
    private readonly StringBuilder _html = new();
    private readonly Assessment _assessment;
    private readonly Telling _tell;
    private readonly Lang _language;

    private EnterprisePage(Assessment assessment, Lang language)
    {
        _assessment = assessment;
        _language = language;
        _tell = new Telling(assessment, language);
    }

    /// <summary>The page.</summary>
    public static string Write(Assessment assessment, Lang language)
    {
        var page = new EnterprisePage(assessment, language);
        page.Head();
        page.Verdicts();
        page.Fragment("assumed", HeadSection.Assumptions);
        new PaperTable(page._html, page._tell).Write();
        page.Folded(PagePhrases.MorePapers, PermitSection.Write);
        new ProgrammeTable(page._html, page._tell).Write();
        page.Folded(PagePhrases.MoreProgrammes, ProgrammeSection.Write);
        page.Questions();
        page.Ahead();
        page.Others();
        page.Fragment("cautions", CautionSection.Write);
        page.Sign();
        return page._html.ToString();
    }

    private void Head()
    {
        string kind = _tell.Say(_assessment.Facts.Root == Columns.TableId.Group ? Phrases.Group : Phrases.Enterprise);
        string who = _assessment.Subject?.Name ?? _assessment.SubjectId ?? kind;
        string title = _tell.Say(Phrases.Title, ("subject", who));
        _html
            .Append("<!doctype html>\n<html lang=\"")
            .Append(_language == Lang.English ? "en" : "id")
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
            .Append(Html.Encoded(title))
            .Append("</title>\n<style>\n")
            .Append(PageStyle.Sheet.ReplaceLineEndings("\n"))
            .Append("\n</style>\n</head>\n<body>\n<main>\n<header>\n");
        Line("h1", null, who);
        string id = _assessment is { SubjectId: { } own, Subject.Name: not null } ? own + " · " : "";
        Line("p", "when", id + _tell.Say(PagePhrases.On, ("date", _tell.Date(_assessment.AssessedOn))));
        if (HeadSection.Followed(_assessment) is { } reading)
        {
            Line("p", null, _tell.Say(Phrases.OneReading, ("reading", reading)));
        }
        _html.Append("</header>\n");
    }

    private void Verdicts()
    {
        _html.Append("<section class=\"verdicts\" aria-label=\"").Append(Html.Encoded(_tell.Say(Phrases.Summary))).Append("\">\n");
        if (_assessment.Decisions.IsEmpty)
        {
            Line("p", null, _tell.Say(Phrases.NothingInForce));
        }
        foreach (
            DecisionResult main in ClassSection.Ordered(_tell, DecisionKind.Classification).Where(d => !d.Id.Contains('/', StringComparison.Ordinal))
        )
        {
            Card(
                _tell.Say(main.Title),
                main.NotRegulated is null ? Short(main) : _tell.Say(PagePhrases.Gap),
                _tell.Why(main).Trim(' ', '(', ')', '—')
            );
        }
        Count(Phrases.Permits, DecisionKind.Permit, PaperTable.States.Select(s => (s.Count, s.Answer)));
        foreach (DecisionResult profile in _assessment.Decisions.Where(d => d.Kind == DecisionKind.Completeness && d.NotRegulated is null))
        {
            Card(_tell.Say(profile.Title), Short(profile), "");
        }
        Count(Phrases.Programmes, DecisionKind.Programme, ProgrammeTable.States);
        _html.Append("</section>\n");
        if (AnswersGiven.Of(_assessment) is { Decided: > 0 } count)
        {
            Line("p", "note", count.Told(_tell));
        }
        Folded(PagePhrases.MoreClasses, t => ClassSection.Write(t, DecisionKind.Classification));
    }

    private string Short(DecisionResult result) => _tell.Answers(result);

    private void Card(string title, string answer, string note)
    {
        _html.Append("<div class=\"card\">\n");
        Line("h2", null, title);
        Line("p", "answer", answer);
        if (note.Length > 0)
        {
            Line("p", "note", note);
        }
        _html.Append("</div>\n");
    }

    private void Count(Phrase title, DecisionKind kind, IEnumerable<(Phrase What, string? Answer)> groups)
    {
        DecisionResult[] all = [.. _assessment.Decisions.Where(d => d.Kind == kind)];
        string[] counted =
        [
            .. groups
                .Select(g => (g.What, Count: all.Count(d => d.Answer == g.Answer)))
                .Where(g => g.Count > 0)
                .Select(g => _tell.Say(Phrases.Counted, ("count", Telling.Number(g.Count)), ("what", _tell.Say(g.What)))),
        ];
        if (counted.Length > 0)
        {
            Card(_tell.Say(title), counted[0], string.Join(", ", counted.Skip(1)));
        }
    }

    private void Questions()
    {
        ImmutableArray<Interviews.Question> first = _assessment.Subject is { } subject
            ? Interviews.OpenQuestions.Of(_assessment, subject, ImmutableHashSet<string>.Empty, 3)
            : [];
        if (first.IsEmpty)
        {
            return;
        }
        Open("tanya", PagePhrases.Ask);
        _html.Append("<ol class=\"questions\">\n");
        foreach (Interviews.Question question in first)
        {
            string item = question.Item is { } of ? $" — {_tell.Item(of, question.ItemKind)}" : "";
            _html
                .Append("<li><strong>")
                .Append(Html.Encoded(_tell.Say(question.Label) + item))
                .Append("</strong> <span class=\"note\">")
                .Append(Html.Encoded(_tell.Say(PagePhrases.Serves, ("count", Telling.Number(question.Goals.Count)))))
                .Append("</span>");
            if (question.Meaning is { } meaning)
            {
                _html.Append("<br>").Append(Html.Encoded(meaning));
            }
            _html.Append("</li>\n");
        }
        _html.Append("</ol>\n");
        Folded(PagePhrases.MoreMissing, MissingSection.Write);
        _html.Append("</section>\n");
    }

    private void Ahead()
    {
        NodaTime.LocalDate from = _assessment.AssessedOn;
        if (_assessment.Follow is not { } follow || from.Year > 9990)
        {
            return;
        }
        Timeline timeline = follow(from.PlusMonths(MonthsChart.Months));
        Open("bulan", PagePhrases.Ahead);
        new MonthsChart(_html, timeline, _language).Write();
        _html.Append("</section>\n");
    }

    private void Others()
    {
        if (_assessment.Decisions.Any(d => d.Kind == DecisionKind.Completeness))
        {
            Folded(PermitPhrases.Completeness, CompletenessSection.Write);
        }
        if (_assessment.Decisions.Any(d => d.Kind == DecisionKind.Provision))
        {
            Folded(PagePhrases.MoreProvisions, t => ClassSection.Write(t, DecisionKind.Provision));
        }
    }

    private void Sign()
    {
        _html.Append("<section class=\"sign\">\n");
        foreach (Phrase who in new[] { PagePhrases.Owner, PagePhrases.Officer })
        {
            _html.Append("<div>\n");
            Line("p", "who", _tell.Say(who));
            foreach (Phrase line in new[] { PagePhrases.Name, PagePhrases.Signature, PagePhrases.Date })
            {
                Line("p", "line", _tell.Say(line));
            }
            _html.Append("</div>\n");
        }
        _html.Append("</section>\n</main>\n<footer>\n");
        Line("p", null, _tell.Say(Phrases.NotAdvice));
        string made = _tell.Say(PagePhrases.Made, ("edition", _assessment.Edition), ("hash", _assessment.Hash));
        Line("p", null, made);
        _html.Append("</footer>\n</body>\n</html>\n");
    }

    private void Open(string id, Phrase title)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">");
        _html.Append(Html.Encoded(_tell.Say(title))).Append("</h2>\n");
    }

    private void Line(string tag, string? style, string text)
    {
        _html.Append('<').Append(tag).Append(style is null ? "" : $" class=\"{style}\"").Append('>');
        _html.Append(Html.Encoded(text)).Append("</").Append(tag).Append(">\n");
    }

    private void Fragment(string style, Action<Telling> write)
    {
        Document document = Written(write);
        if (document.Blocks.Length > 0)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<section class=\"{style}\">\n");
            Html.Blocks(_html, document.Blocks);
            _html.Append("</section>\n");
        }
    }

    /// <summary>The full explanation of a part, folded; its heading is what one presses.</summary>
    private void Folded(Phrase title, Action<Telling> write)
    {
        Document document = Written(write);
        if (document.Blocks.Length > 0)
        {
            _html.Append("<details>\n<summary>").Append(Html.Encoded(_tell.Say(title))).Append("</summary>\n");
            Html.Blocks(_html, document.Blocks.Where(b => b is not Heading { Level: 2 }));
            _html.Append("</details>\n");
        }
    }

    private Document Written(Action<Telling> write)
    {
        var tell = new Telling(_assessment, _language);
        write(tell);
        return tell.Document.Build();
    }
}
