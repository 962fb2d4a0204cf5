using System.Globalization;
using Umkm.Registers.Markup;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Reports;

/// <summary>The answers of a screening as a workbook: a sheet of answers, one of what to ask, one of rejects, one of what changed, and one that says
/// how to read them.</summary>
internal static class AnswersWorkbook
{
    public static void Write(Stream into, ScreeningReport facts, Stream answers, Stream rejects, Stream? changes, Lang language)
    {
        using var sheets = new SheetWriter(into);
        string Text(LocalizedText text) => text.In(language);
        sheets.Begin(Text(WorkbookTexts.Answers), ["id", .. facts.Totals.Decisions.Select(d => d.Id)], 18);
        sheets.AddAll(answers, id: 0);
        Ask(sheets, facts, language);
        sheets.Begin(Text(WorkbookTexts.Rejects), [.. WorkbookTexts.RejectColumns.Select(Text)], 8, 18, 24, 100);
        sheets.AddAll(rejects, id: 1);
        if (changes is not null)
        {
            sheets.Begin(Text(WorkbookTexts.Changes), [.. WorkbookTexts.ChangeColumns.Select(Text)], 18, 30, 24, 24, 16, 100);
            sheets.AddAll(changes, id: 0);
        }
        HowToRead(sheets, facts, language);
        sheets.Finish();
    }

    /// <summary>For each decision the facts that are missing, those first that are missing most often.</summary>
    private static void Ask(SheetWriter sheets, ScreeningReport facts, Lang language)
    {
        sheets.Begin(WorkbookTexts.Ask.In(language), [.. WorkbookTexts.AskColumns.Select(c => c.In(language))], 36, 44, 28, 14, 22);
        foreach (MissingCount missing in facts.Totals.Tally?.Missing ?? [])
        {
            sheets.Add(missing.Decision.Id, missing.Fact.Name.In(language), missing.Fact.Property ?? "", missing.Rows, missing.Alone);
        }
    }

    private static void HowToRead(SheetWriter sheets, ScreeningReport facts, Lang language)
    {
        sheets.Begin(WorkbookTexts.HowToRead.In(language), [WorkbookTexts.What.In(language), WorkbookTexts.Value.In(language)], 44, 110);
        RegisterTotals totals = facts.Totals;
        void Line(LocalizedText what, object value) => sheets.Add(what.In(language), value);
        Line(ReportTexts.Register, facts.Register);
        Line(ReportTexts.AssessedOn, IsoDate.Format(facts.On));
        Line(ReportTexts.RuleBook, facts.Edition);
        Line(WorkbookTexts.Hash, facts.Hash);
        Line(ReportTexts.Reading, facts.Reading ?? ReportTexts.AllReadings.In(language));
        Line(WorkbookTexts.RowsRead, totals.Read);
        Line(ReportTexts.Rows, totals.Answered);
        Line(ReportTexts.Rejected, totals.Rejected);
        Line(ReportTexts.Grouped, totals.Grouped);
        Line(ReportTexts.Skipped, totals.Skipped);
        Line(ReportTexts.LeftOut, totals.LeftOut);
        if (PassedText.Of(totals, 20) is { } passed)
        {
            Line(WorkbookTexts.Note, passed.In(language));
        }
        foreach (AssumptionCount assumed in totals.Assumptions)
        {
            Line(ReportTexts.Assumed, AssumptionText.Of(assumed, language));
        }
        if (totals.IsNumbered)
        {
            Line(ReportTexts.Identities, ReportTexts.Numbered.In(language));
        }
        foreach (RepeatedValues repeated in totals.Repeated)
        {
            Line(ReportTexts.Identities, RepeatedText.Of(repeated, 20, language));
        }
        foreach (string header in totals.Rounded)
        {
            Line(ReportTexts.Identities, ReportTexts.Rounded.Filled(language, header));
        }
        foreach (LocalizedText observation in totals.Observations)
        {
            Line(WorkbookTexts.Note, observation.In(language));
        }
        Line(WorkbookTexts.SeveralAnswers, WorkbookTexts.SeveralAnswersMeaning.In(language));
        Line(WorkbookTexts.Note, ReportTexts.HowToRead.In(language));
        foreach (ScreenedDecision decision in totals.Decisions)
        {
            DecisionVersion version = decision.Version;
            string since = string.Format(
                CultureInfo.InvariantCulture,
                WorkbookTexts.Law.In(language),
                decision.Decision.Title.In(language),
                version.Basis,
                IsoDate.Format(version.InForce.From),
                IsoDate.Format(version.CheckedOn)
            );
            sheets.Add(decision.Id, since);
        }
    }
}
