using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Compiled;

/// <summary>One version of a decision as a compiled book writes it.</summary>
/// <param name="conditions">How conditions are written.</param>
internal sealed class VersionForm(ConditionForm conditions)
{
    private readonly BodyForm _bodies = new(conditions);

    /// <summary>All but the days, which stand before, so that a version is found without being read.</summary>
    public void Write(ByteWriter to, DecisionVersion version)
    {
        to.Write(version.Basis);
        to.Write(version.CheckedOn);
        to.Texts(version.Notes);
        to.Texts(version.CautionTexts);
        to.List(
            version.Unjudged,
            (w, u) =>
            {
                w.Text(u.Answer);
                w.Text(u.Text);
            }
        );
        WriteText(to, version.Gap);
        to.List(version.Readings, WriteReading);
        to.Flag(version.Programme is not null);
        if (version.Programme is { } programme)
        {
            WriteProgramme(to, programme);
        }
        to.Write(version.Place);
        to.Texts(version.TakenKeys);
    }

    public static DecisionVersion Read(ByteReader from, InForce days, Glossary glossary) =>
        new()
        {
            InForce = days,
            Basis = from.Basis(),
            CheckedOn = from.Day(),
            Notes = from.Texts(),
            CautionTexts = from.TextsInBoth(),
            Unjudged = from.List(r => new UnjudgedCondition(r.Text(), r.Both())),
            Gap = ReadText(from),
            Readings = from.List(r => new Reading(r.Text(), r.Both(), r.Basis(), ReadText(r), BodyForm.Read(r, glossary), r.Place())),
            Programme = from.Flag() ? ReadProgramme(from, glossary) : null,
            Place = from.Place(),
            TakenKeys = from.Texts(),
        };

    private static void WriteText(ByteWriter to, LocalizedText? text)
    {
        to.Flag(text is not null);
        if (text is not null)
        {
            to.Text(text);
        }
    }

    private static LocalizedText? ReadText(ByteReader from) => from.Flag() ? from.Both() : null;

    private void WriteReading(ByteWriter to, Reading reading)
    {
        to.Text(reading.Id);
        to.Text(reading.Title);
        to.Write(reading.Basis);
        WriteText(to, reading.Holders);
        _bodies.Write(to, reading.Body);
        to.Write(reading.Place);
    }

    private void WriteProgramme(ByteWriter to, ProgrammeInfo programme)
    {
        to.Text(programme.Intake);
        WriteText(to, programme.Note);
        to.List(programme.Benefits, WriteBenefit);
        to.Texts(programme.DocumentTexts);
        to.Texts(programme.NotModelledTexts);
        to.Flag(programme.Selection is not null);
        if (programme.Selection is { } selection)
        {
            to.Number(selection.Quota);
            to.Optional(selection.NextStage);
            to.List(
                selection.Order,
                (w, key) =>
                {
                    conditions.Write(w, key.Term);
                    w.Flag(key.Ascending);
                }
            );
        }
    }

    private void WriteBenefit(ByteWriter to, Benefit benefit)
    {
        to.Text(benefit.Name);
        to.Text(benefit.Amount);
        conditions.Write(to, benefit.When);
        to.Text(benefit.Basis);
    }

    private static ProgrammeInfo ReadProgramme(ByteReader from, Glossary glossary) =>
        new(
            from.Text(),
            ReadText(from),
            from.List(r => new Benefit(r.Both(), r.Both(), ConditionForm.ReadOptional(r, glossary), r.OptionalText())),
            from.TextsInBoth(),
            from.TextsInBoth(),
            from.Flag() ? ReadSelection(from, glossary) : null
        );

    private static SelectionRule ReadSelection(ByteReader from, Glossary glossary) =>
        new(from.Int(), (int?)from.Optional(), from.List(r => new RankingKey(ConditionForm.ReadTerm(r, glossary)!, r.Flag())));
}
