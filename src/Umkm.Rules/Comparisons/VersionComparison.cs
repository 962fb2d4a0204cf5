using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Comparisons;

/// <summary>Lays the versions of two editions beside each other over one run of days.</summary>
internal sealed class VersionComparison(Decision before, Decision after, RuleBook newer, LocalDate from, LocalDate? until)
{
    private readonly ImmutableArray<PartChange>.Builder _parts = ImmutableArray.CreateBuilder<PartChange>();
    private readonly ImmutableArray<(string, ExactComparison?)>.Builder _exact = ImmutableArray.CreateBuilder<(string, ExactComparison?)>();

    /// <summary>What differs; null when nothing does.</summary>
    public VersionChange? Compare()
    {
        DecisionVersion? old = before.On(from);
        DecisionVersion? now = after.On(from);
        ChangeClass moved = from > (old?.CheckedOn ?? before.Versions.Max(v => v.CheckedOn)) ? ChangeClass.Forward : ChangeClass.Correction;
        if (old is null && now is null)
        {
            return null;
        }
        if (old is not null && now is not null)
        {
            Readings(old, now, moved);
            Lay("", LawParts.Beside(old), LawParts.Beside(now), moved);
            if (!old.Basis.Equals(now.Basis) || old.CheckedOn != now.CheckedOn)
            {
                _parts.Add(new(ChangeClass.Evidence, "", new("dasar versi", "basis of the version"), Seen(old), Seen(now), [], now.Basis));
            }
            if (_parts.Count == 0)
            {
                return null;
            }
        }
        else
        {
            LocalizedText title = now is null ? new("versi berakhir", "the version ends") : new("versi baru", "a new version");
            LegalBasis basis = (now ?? old)!.Basis;
            _parts.Add(
                new(
                    moved,
                    "",
                    title,
                    old is null ? null : new(old.Basis.ToString(), old.Basis.English),
                    now is null ? null : new(now.Basis.ToString(), now.Basis.English),
                    [],
                    basis
                )
            );
        }
        return new()
        {
            From = from,
            Until = until,
            Class = _parts.Min(p => p.Class),
            Before = old,
            After = now,
            Parts = _parts.ToImmutable(),
            Exact = _exact.ToImmutable(),
            Unchanged = SameArticle.Of(newer, from, after.Id, _parts),
            Unguarded = now is null ? [] : CaseGuard.Missing(newer.Cases, after.Id, Days(now), _parts, old is not null),
        };
    }

    private InForce Days(DecisionVersion now) => new(from, until ?? now.InForce.Until);

    private void Readings(DecisionVersion old, DecisionVersion now, ChangeClass moved)
    {
        foreach (Reading reading in old.Readings.Where(r => now.Readings.All(n => n.Id != r.Id)))
        {
            _parts.Add(new(moved, reading.Id, Gone(reading), reading.Title, null, [], reading.Basis));
        }
        foreach (Reading reading in now.Readings)
        {
            if (old.Readings.FirstOrDefault(r => r.Id == reading.Id) is not { } earlier)
            {
                _parts.Add(new(moved, reading.Id, Added(reading), null, reading.Title, [], reading.Basis));
                continue;
            }
            LawPart[] own = [.. LawParts.Of(earlier, before)];
            LawPart[] others = [.. LawParts.Of(reading, after)];
            ChangeClass said = moved;
            if (!own.Select(p => (p.Name, p.Meaning)).SequenceEqual(others.Select(p => (p.Name, p.Meaning))))
            {
                ExactComparison? exact = ExactComparison.Of(earlier.Body, reading.Body, from, id => newer.Find(id) ?? before);
                _exact.Add(
                    (reading.Id, exact is { Same: false } ? exact with { Told = (Label(before, exact.Before!), Label(after, exact.After!)) } : exact)
                );
                said = exact is { Same: true } ? ChangeClass.Wording : moved;
            }
            Lay(reading.Id, own, others, said);
        }
    }

    // A branch that takes over another answer says which.
    private LocalizedText Label(Decision decision, string answer)
    {
        if (!answer.StartsWith("= ", StringComparison.Ordinal))
        {
            return decision.Answer(answer)?.Label ?? LocalizedText.Same(answer);
        }
        LocalizedText other = newer.Find(answer[2..])?.Title ?? LocalizedText.Same(answer[2..]);
        return new($"sama dengan {other.Indonesian}", $"the same as {other.English}");
    }

    private void Lay(string reading, IEnumerable<LawPart> old, IEnumerable<LawPart> now, ChangeClass moved)
    {
        Dictionary<string, LawPart> earlier = Named(old);
        Dictionary<string, LawPart> later = Named(now);
        foreach (LawPart part in earlier.Values.Where(p => !later.ContainsKey(p.Name)))
        {
            _parts.Add(new(moved, reading, part.Title, part.Told(), null, [], part.Basis));
        }
        foreach (LawPart part in later.Values)
        {
            if (!earlier.TryGetValue(part.Name, out LawPart? was))
            {
                _parts.Add(new(moved, reading, part.Title, null, part.Told(), [], part.Basis));
            }
            else if (was.Meaning != part.Meaning)
            {
                ImmutableArray<LeafChange> sentences = was.When is { } a && part.When is { } b ? LeafChange.Between(a, b) ?? [] : [];
                _parts.Add(new(moved, reading, part.Title, was.Told(), part.Told(), sentences, part.Basis) { OldBasis = was.Basis });
            }
            else if (!was.Wording.SequenceEqual(part.Wording))
            {
                (LocalizedText? gone, LocalizedText? added) = (First(was.Wording, part.Wording), First(part.Wording, was.Wording));
                // Without either the same stands in another order.
                AddWords(
                    reading,
                    part,
                    gone is null && added is null ? All(was.Wording) : gone,
                    gone is null && added is null ? All(part.Wording) : added
                );
            }
            else if (was.Value != part.Value)
            {
                AddWords(reading, part, was.Told(), part.Told());
            }
            // The basis of a version stands beside each part that has none of its own; it is told once.
            if (was is not null && (was.RestsAlone || part.RestsAlone) && !was.Basis.Equals(part.Basis))
            {
                _parts.Add(new(ChangeClass.Evidence, reading, part.Title, Seen(was.Basis), Seen(part.Basis), [], part.Basis));
            }
        }
    }

    private static Dictionary<string, LawPart> Named(IEnumerable<LawPart> parts)
    {
        var named = new Dictionary<string, LawPart>();
        foreach (LawPart part in parts)
        {
            named.TryAdd(part.Name, part);
        }
        return named;
    }

    // Where one language alone changed, both show it: the same words twice tell nothing.
    private void AddWords(string reading, LawPart part, LocalizedText? gone, LocalizedText? added)
    {
        if (gone is not null && added is not null && gone.Indonesian == added.Indonesian)
        {
            (gone, added) = (LocalizedText.Same(gone.English), LocalizedText.Same(added.English));
        }
        else if (gone is not null && added is not null && gone.English == added.English)
        {
            (gone, added) = (LocalizedText.Same(gone.Indonesian), LocalizedText.Same(added.Indonesian));
        }
        _parts.Add(new(ChangeClass.Wording, reading, part.Title, gone, added, [], part.Basis));
    }

    // The first text that the others have not; null when there is none.
    private static LocalizedText? First(ImmutableArray<LocalizedText> texts, ImmutableArray<LocalizedText> others) =>
        texts.FirstOrDefault(t => !others.Contains(t));

    private static LocalizedText All(ImmutableArray<LocalizedText> texts) =>
        new(string.Join("; ", texts.Select(t => t.Indonesian)), string.Join("; ", texts.Select(t => t.English)));

    private static LocalizedText Seen(DecisionVersion version)
    {
        LocalizedText basis = Seen(version.Basis);
        string day = IsoDate.Format(version.CheckedOn);
        return new($"{basis.Indonesian}, diperiksa {day}", $"{basis.English}, checked {day}");
    }

    private static LocalizedText Seen(LegalBasis basis)
    {
        Documents.Phrase grade = Sections.EvidencePhrases.Of(basis.Evidence);
        return new($"{basis} ({grade.Indonesian})", $"{basis.English} ({grade.English})");
    }

    private static LocalizedText Added(Reading reading) => new($"tafsir {reading.Id} ditambahkan", $"reading {reading.Id} added");

    private static LocalizedText Gone(Reading reading) => new($"tafsir {reading.Id} dihapus", $"reading {reading.Id} removed");
}
