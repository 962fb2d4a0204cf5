using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sentences;

namespace Umkm.Rules.Checks;

/// <summary>Criteria that were copied: two that ask the same, one that another includes, and one with the sentence of another. Warnings, each with
/// both places.</summary>
internal static class TwinChecks
{
    public static void Check(Decision decision, ProblemList problems)
    {
        Criterion[] all = [.. decision.Versions.SelectMany(v => v.Readings).SelectMany(Parts)];
        var told = new HashSet<Criterion>();
        foreach (Criterion[] parts in decision.Versions.SelectMany(v => v.Readings).Select(r => Parts(r).ToArray()))
        {
            for (int i = 0; i < parts.Length; i++)
            {
                foreach (Criterion first in parts.Take(i))
                {
                    Pair(first, parts[i], told, problems);
                }
            }
        }
        foreach (Criterion one in all.Where(c => !told.Contains(c)))
        {
            OfAnother(one, all, problems);
        }
        foreach (Bands classes in decision.Versions.SelectMany(v => v.Readings).Select(r => r.Body).OfType<Bands>())
        {
            Articles(classes, problems);
        }
    }

    /// <summary>Warns of a class that rests on the letter or point of another one.</summary>
    private static void Articles(Bands classes, ProblemList problems)
    {
        var first = new Dictionary<string, CitedPart>(StringComparer.Ordinal);
        // The last class often goes on where the letter of the one before it ends.
        HashSet<string> last = [.. classes.Parts.Where(b => b.When is Comparison { Bounds: { Lower: not null, Upper: null } }).Select(b => b.Answer)];
        foreach (CitedPart part in classes.Cited.Where(c => !last.Contains(c.Id)))
        {
            string basis = part.Basis.ToString();
            if (ArticleCitations.NamesLetter(basis) && !first.TryAdd(basis, part) && first[basis].Id != part.Id)
            {
                problems.Warn(
                    part.Place,
                    "dasar-kembar",
                    $"dasar \"{basis}\" bagi \"{part.Id}\", sama dengan \"{first[basis].Id}\" ({first[basis].Place})",
                    $"the basis \"{basis}\" of \"{part.Id}\", as of \"{first[basis].Id}\" ({first[basis].Place})",
                    "huruf atau angka masing-masing golongan",
                    "the letter or point of each class",
                    "betulkan salah satunya, atau biarkan bila peraturannya memang menyebut keduanya di sana",
                    "mend one of them, or leave it if the regulation names both there"
                );
            }
        }
    }

    private static IEnumerable<Criterion> Parts(Reading reading) => (reading.Body as Criteria)?.Parts ?? [];

    private static void Pair(Criterion first, Criterion second, HashSet<Criterion> told, ProblemList problems)
    {
        if (ConditionKey.Of(first.When) == ConditionKey.Of(second.When))
        {
            problems.Warn(
                second.Place,
                "syarat-kembar",
                $"syarat \"{second.Id}\", yang \"bila\"-nya sama dengan syarat \"{first.Id}\" ({first.Place})",
                $"the criterion \"{second.Id}\", whose \"bila\" is that of the criterion \"{first.Id}\" ({first.Place})",
                "tiap syarat satu kali",
                "each criterion once",
                "hapus salah satunya, atau betulkan \"bila\"-nya",
                "remove one of them, or mend its \"bila\""
            );
        }
        else if (Wider(first.When, second.When) || Wider(second.When, first.When))
        {
            (Criterion wide, Criterion narrow) = Wider(first.When, second.When) ? (first, second) : (second, first);
            problems.Warn(
                wide.Place,
                "syarat-kembar",
                $"syarat \"{wide.Id}\", yang selalu terpenuhi bila syarat \"{narrow.Id}\" terpenuhi ({narrow.Place})",
                $"the criterion \"{wide.Id}\", met wherever the criterion \"{narrow.Id}\" is ({narrow.Place})",
                "syarat yang menambah sesuatu",
                "a criterion that adds something",
                "hapus syarat ini, atau betulkan \"bila\"-nya",
                "remove this criterion, or mend its \"bila\""
            );
        }
        else if (Same(first.Sentence.Indonesian, second.Sentence.Indonesian) || Same(first.Sentence.English, second.Sentence.English))
        {
            told.Add(second);
            told.Add(first);
            Copied(second, first, second.Sentence.Indonesian, problems);
        }
    }

    /// <summary>Warns of a sentence that says nothing of its own condition and names what another one of the file asks.</summary>
    private static void OfAnother(Criterion one, Criterion[] all, ProblemList problems)
    {
        string own = ConditionKey.Of(one.When);
        foreach ((string text, bool english) in new[] { (one.Sentence.Indonesian, false), (one.Sentence.English, true) })
        {
            if (
                !SpokenOf.Possibly(one.When, text, english)
                && Array.Find(all, o => ConditionKey.Of(o.When) != own && SpokenOf.Surely(o.When, text, english) is not null) is { } other
            )
            {
                Copied(one, other, text, problems);
                return;
            }
        }
    }

    private static void Copied(Criterion one, Criterion other, string text, ProblemList problems) =>
        problems.Warn(
            one.Place,
            "salinan-kalimat",
            $"kalimat \"{text}\" pada syarat \"{one.Id}\", yang menerangkan syarat \"{other.Id}\" ({other.Place})",
            $"the sentence \"{text}\" of the criterion \"{one.Id}\", which tells the criterion \"{other.Id}\" ({other.Place})",
            "kalimat yang mengatakan apa yang diminta syaratnya sendiri",
            "a sentence that says what its own condition asks",
            "betulkan kalimatnya, atau \"bila\" jika kalimatnya yang benar",
            "mend the sentence, or \"bila\" if the sentence is right"
        );

    /// <summary>Whether a bound of one term holds wherever another of the same side does: "paling singkat 3 bulan" beside "paling singkat 6
    /// bulan".</summary>
    private static bool Wider(Condition wide, Condition narrow) =>
        (wide, narrow) is (Comparison w, Comparison n)
        && w.Left.Equals(n.Left)
        && (w.Bounds, n.Bounds) switch
        {
            ({ Lower: { } low, Upper: null }, { Lower: { } other, Upper: null }) => low.Value.Kind == other.Value.Kind
                && low.Value.Number < other.Value.Number,
            ({ Lower: null, Upper: { } high }, { Lower: null, Upper: { } other }) => high.Value.Kind == other.Value.Kind
                && high.Value.Number > other.Value.Number,
            _ => false,
        };

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
