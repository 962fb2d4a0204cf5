using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Comparisons;

/// <summary>Takes a version apart.</summary>
internal static class LawParts
{
    /// <summary>The parts of a reading.</summary>
    public static IEnumerable<LawPart> Of(Reading reading, Decision decision) => Body(reading, decision).Concat(Told(reading));

    // Who reads it so changes no answer.
    private static IEnumerable<LawPart> Told(Reading reading)
    {
        if (reading.Id.Length > 0)
        {
            ImmutableArray<LocalizedText> words = reading.Holders is { } holders ? [reading.Title, holders] : [reading.Title];
            yield return new("tafsir", new("judul dan penganut", "title and holders"), null, null, words, reading.Basis);
        }
    }

    private static IEnumerable<LawPart> Body(Reading reading, Decision decision) =>
        reading.Body switch
        {
            Bands bands => bands.Parts.Select(b => new LawPart(
                $"golongan {b.Answer}",
                Label(decision, b.Answer),
                b.When,
                null,
                [],
                b.Basis ?? reading.Basis
            )
            {
                RestsAlone = b.Basis is not null,
            }),
            Branches branches => Numbered(branches, reading, decision),
            Criteria criteria => criteria.Parts.Select(c => new LawPart(
                $"syarat {c.Id}",
                LocalizedText.Same(c.Id),
                c.When,
                null,
                [c.Sentence, .. c.Cautions],
                c.Basis
            )
            {
                RestsAlone = true,
            }),
            PermitRequirement permit => Permit(permit, reading.Basis),
            _ => [],
        };

    /// <summary>The parts of a version beside its readings.</summary>
    public static IEnumerable<LawPart> Beside(DecisionVersion version)
    {
        if (version.Gap is { } gap)
        {
            yield return new("belum diatur", new("belum diatur", "not regulated"), null, gap, [], version.Basis);
        }
        ImmutableArray<LocalizedText> notes = [.. version.Notes.Select(LocalizedText.Same), .. version.CautionTexts];
        yield return new("catatan", new("catatan dan peringatan", "notes and cautions"), null, null, notes, version.Basis);
        foreach (IGrouping<string, UnjudgedCondition> answer in version.Unjudged.GroupBy(u => u.Answer))
        {
            yield return new(
                $"belum dinilai {answer.Key}",
                new($"syarat belum dinilai: {answer.Key}", $"conditions not judged: {answer.Key}"),
                null,
                new(string.Join("; ", answer.Select(u => u.Text.Indonesian)), string.Join("; ", answer.Select(u => u.Text.English))),
                [],
                version.Basis
            );
        }
        if (version.Programme is not { } programme)
        {
            yield break;
        }
        yield return new(
            "pembukaan",
            new("pembukaan", "intake"),
            null,
            new(programme.Intake, OfferSection.IntakeOf(programme).English),
            programme.Note is { } note ? [note] : [],
            version.Basis
        );
        foreach (Benefit benefit in programme.Benefits)
        {
            LegalBasis basis = benefit.Basis is { } article ? new([article], version.Basis.Evidence) : version.Basis;
            LocalizedText title = new($"manfaat: {benefit.Name.Indonesian}", $"benefit: {benefit.Name.English}");
            yield return new($"manfaat {benefit.Name.Indonesian}", title, benefit.When, BenefitWords.Of(benefit.Amount), [], basis);
        }
        ImmutableArray<LocalizedText> left = [.. programme.NotModelledTexts, .. programme.DocumentTexts];
        yield return new("dokumen", new("dokumen dan yang belum dimodelkan", "documents and what is not modelled"), null, null, left, version.Basis);
        if (programme.Selection is { } selection)
        {
            yield return new("seleksi", new("seleksi", "selection"), null, SelectionWords.Of(selection), [], version.Basis);
        }
    }

    // A branch is known by its answer, and by which of the branches with this answer it is; its place among all branches matters too.
    private static IEnumerable<LawPart> Numbered(Branches branches, Reading reading, Decision decision)
    {
        var seen = new Dictionary<string, int>();
        for (int i = 0; i < branches.Parts.Length; i++)
        {
            Branch branch = branches.Parts[i];
            string answer = branch.Answer ?? $"= {branch.SameAs}";
            int nth = seen[answer] = seen.GetValueOrDefault(answer) + 1;
            LocalizedText label = branch.Answer is null ? LocalizedText.Same(answer) : Label(decision, answer);
            yield return new(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cabang {answer} {nth}"),
                label,
                branch.When,
                branch.When is null ? new("selain itu", "otherwise") : null,
                [],
                branch.Basis ?? reading.Basis
            )
            {
                RestsAlone = branch.Basis is not null,
            };
        }
        string order = string.Join(", ", branches.Parts.Select(b => b.Answer ?? $"= {b.SameAs}"));
        yield return new("urutan", new("urutan cabang", "order of branches"), null, LocalizedText.Same(order), [], reading.Basis);
    }

    private static IEnumerable<LawPart> Permit(PermitRequirement permit, LegalBasis basis)
    {
        yield return new(
            "wajib",
            new("wajib bila", "required when"),
            permit.RequiredWhen,
            permit.RequiredWhen is null ? new("tidak wajib", "not required") : null,
            [],
            basis
        );
        string papers = string.Join(", ", permit.SatisfiedBy.Select(k => k.Slug));
        yield return new("dipenuhi", new("dipenuhi oleh", "satisfied by"), null, LocalizedText.Same(papers), [], basis);
        if (permit.AlsoWhen is { } also)
        {
            yield return new("dipenuhi juga", new("dipenuhi juga bila", "also satisfied when"), also, null, [], basis);
        }
        yield return new(
            "status",
            new("status yang diterima", "statuses accepted"),
            null,
            LocalizedText.Same(string.Join(", ", permit.AcceptedStatuses)),
            [],
            basis
        );
        if (permit.Validity is { } validity)
        {
            LocalizedText time = validity.SinceIssue is { } since
                ? new(SentenceWriter.Value(since, english: false), SentenceWriter.Value(since, english: true))
                : (validity.Term ?? PermitTerm.AsPrinted).Label();
            yield return new("masa berlaku", new("masa berlaku", "validity"), null, time, [], basis);
        }
        for (int i = 0; i < permit.Due.Length; i++)
        {
            DueRow due = permit.Due[i];
            LocalizedText date = due.From is { } from
                ? new(IndonesianNumbers.LongDate(from), IndonesianNumbers.EnglishDate(from))
                : new(
                    $"{SentenceWriter.Value(due.After!, english: false)} setelah {due.Since!.Name}",
                    $"{SentenceWriter.Value(due.After!, english: true)} after the {due.Since.English}"
                );
            string name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"jatuh tempo {i + 1}");
            yield return new(name, new("jatuh tempo", "due"), due.When, date, [], basis);
        }
    }

    private static LocalizedText Label(Decision decision, string answer) => decision.Answer(answer)?.Label ?? LocalizedText.Same(answer);
}
