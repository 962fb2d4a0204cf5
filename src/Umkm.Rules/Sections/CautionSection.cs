using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Sections;

/// <summary>Cautions told once at the end: those of one sort together, those that quote the rule files one by one, and never a wall of
/// text.</summary>
internal static class CautionSection
{
    private const int MostListed = 6;
    private const int MostQuoted = 12;

    private static readonly (string Code, Phrase Phrase)[] Sorts =
    [
        ("tafsir", CautionPhrases.Unsettled),
        ("bukti-laporan", CautionPhrases.Reports),
        ("bukti-ingatan", CautionPhrases.Memory),
        ("bukti-simpulan", CautionPhrases.Inference),
        ("diperiksa-sebelumnya", CautionPhrases.CheckedBefore),
        ("mulai-perkiraan", CautionPhrases.Start),
        ("tabel-risiko", CautionPhrases.RiskTable),
        ("masa-berlaku-tidak-tercetak", CautionPhrases.WithoutEnd),
    ];

    public static void Write(Telling tell)
    {
        // What does not concern the subject needs no caution here; data output holds them all.
        Caution[] all =
        [
            .. tell
                .Assessment.Decisions.Where(d => tell.InFull || d.Answer is not (Answers.NotRequired or Answers.NotEligible))
                .SelectMany(d => d.Cautions)
                .Distinct()
                .Where(c => !IsTold(tell, c)),
        ];
        if (all.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(CautionPhrases.Heading));
        foreach ((string code, Phrase phrase) in Sorts)
        {
            string[] ids = [.. all.Where(c => c.Code == code).Select(c => DecisionOf(tell, c) ?? tell.Say(c.Text)).Distinct()];
            Array.Sort(ids, StringComparer.Ordinal);
            if (ids.Length > 0)
            {
                tell.Document.Item(0, tell.Say(phrase, ("list", code == "tafsir" ? Readings(tell, ids) : List(tell, ids))));
            }
        }
        // A gap in the law is told where the decision is.
        Quoted(
            tell,
            [
                .. all.Where(c =>
                    Sorts.All(s => s.Code != c.Code)
                    && !(c.Code == "belum-diatur" && DecisionOf(tell, c) is { } gap && tell.Assessment.Find(gap) is not null)
                ),
            ]
        );
    }

    /// <summary>Whether a caution stands with its programme.</summary>
    private static bool IsTold(Telling tell, Caution caution) =>
        caution.Code is "peringatan" or "belum-dimodelkan" or "syarat-belum-dinilai"
        && DecisionOf(tell, caution) is { } id
        && tell.Assessment.Find(id) is { } result
        && ProgrammeSection.TellsCautions(tell, result);

    /// <summary>Decisions by id, counted when there are many.</summary>
    public static string List(Telling tell, string[] ids)
    {
        string list = string.Join(", ", ids.Take(MostListed));
        return ids.Length <= MostListed + 1
            ? string.Join(", ", ids)
            : tell.Say(
                CautionPhrases.Decisions,
                ("count", Telling.Number(ids.Length)),
                ("list", tell.Say(Phrases.AndMore, ("list", list), ("count", Telling.Number(ids.Length - MostListed))))
            );
    }

    private static string Readings(Telling tell, string[] ids) =>
        string.Join(
            "; ",
            ids.Select(id =>
                tell.Say(
                    CautionPhrases.Readings,
                    ("decision", id),
                    ("readings", string.Join(", ", tell.Assessment.Plan.Find(id)?.Readings.Select(r => r.Reading.Id) ?? []))
                )
            )
        );

    private const int LastRank = 9;

    private static int Rank(Telling tell, Caution caution)
    {
        int code = caution.Code switch
        {
            "risiko-dicari" or "asal-risiko" or "kbli-dipakai-ulang" or "dekat-batas" => 0,
            "belum-diatur" => 1,
            "syarat-belum-dinilai" => 2,
            "peringatan" => 3,
            _ => 4,
        };
        return (2 * code) + (DecisionOf(tell, caution) is { } id && tell.Assessment.Find(id)?.Answer is null ? 1 : 0);
    }

    private static void Quoted(Telling tell, Caution[] quoted)
    {
        // Those about the subject's own codes and numbers come first, then what bears on decided answers. One text is told once for all decisions
        // that carry it.
        int[] ranks = Array.ConvertAll(quoted, c => Rank(tell, c));
        var ordered = new List<Caution>();
        for (int rank = 0; rank <= LastRank; rank++)
        {
            for (int i = 0; i < quoted.Length; i++)
            {
                if (ranks[i] == rank)
                {
                    ordered.Add(quoted[i]);
                }
            }
        }
        string[] texts =
        [
            .. ordered
                .Select(c => new Quote(DecisionOf(tell, c), tell.Say(c.Text)))
                .Select(c => c.Id is null ? c : c with { Text = c.Text[(c.Id.Length + 2)..] })
                .GroupBy(c => c.Text, c => c.Id)
                .Select(g => g.Any(id => id is not null) ? $"{string.Join(", ", g.Where(id => id is not null).Distinct())}: {g.Key}" : g.Key),
        ];
        int most = tell.InFull ? int.MaxValue : MostQuoted;
        foreach (string text in texts.Take(most))
        {
            tell.Document.Item(0, tell.Say(CautionPhrases.One, ("text", Telling.WithoutEnd(text))));
        }
        if (texts.Length > most)
        {
            tell.Document.Item(0, tell.Say(CautionPhrases.More, ("count", Telling.Number(texts.Length - most))));
        }
    }

    /// <summary>The decision a caution begins with; null when it begins with none.</summary>
    private static string? DecisionOf(Telling tell, Caution caution)
    {
        int colon = caution.Text.Indonesian.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && tell.Assessment.Plan.Find(caution.Text.Indonesian[..colon]) is { } decision ? decision.Decision.Id : null;
    }

    /// <summary>A text and the decision that it is about.</summary>
    private sealed record Quote(string? Id, string Text);
}
