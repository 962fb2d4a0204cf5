using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads the body of a permit requirement.</summary>
internal sealed class PermitBodyReader(ConditionReader conditions, SentenceParser sentences, ProblemList problems, DecisionHead head)
{
    private const string SatisfiedBy = "dipenuhi oleh";
    private static readonly string[] Statuses = ["terbit", "dalam-proses", "belum-terverifikasi", "dicabut"];

    public PermitRequirement? Read(MapReader map)
    {
        bool voluntary = head.Nature == PermitNature.Voluntary;
        YamlNode? required = voluntary ? map.Optional("wajib bila") : map.Required("wajib bila");
        Condition? when = required is null ? null : conditions.Read(required, head.Subject);
        ImmutableArray<PermitKind> kinds = Kinds(map);
        Condition? also = map.Optional("dipenuhi bila") is { } other ? conditions.Read(other, head.Subject) : null;
        if (!map.Has(SatisfiedBy) && also is null)
        {
            problems.Add(
                map.Place,
                "dipenuhi-oleh",
                "syarat izin yang tidak dapat dipenuhi",
                "a permit requirement that nothing satisfies",
                "\"dipenuhi oleh\" atau \"dipenuhi bila\"",
                "\"dipenuhi oleh\" or \"dipenuhi bila\""
            );
        }
        ValidityRule? validity = map.Scalar(map.Optional("masa berlaku")) is { } term ? Validity(term) : null;
        ImmutableArray<string> statuses = map.Has("status diterima") ? map.Texts("status diterima") : ["terbit"];
        foreach (string unknown in statuses.Where(s => !Statuses.Contains(s)))
        {
            problems.Add(
                map.Place,
                "isi-tidak-dikenal",
                $"status \"{unknown}\"",
                $"the status \"{unknown}\"",
                $"salah satu dari: {string.Join(", ", Statuses)}",
                $"one of: {string.Join(", ", Statuses)}"
            );
        }
        ImmutableArray<DueRow> due = [.. map.List("jatuh tempo").Select(Due).Where(r => r is not null).Select(r => r!)];
        return !voluntary && when is null ? null : new PermitRequirement(when, kinds, also, validity, statuses, due);
    }

    private ImmutableArray<PermitKind> Kinds(MapReader map)
    {
        var kinds = ImmutableArray.CreateBuilder<PermitKind>();
        YamlNode? node = map.Optional(SatisfiedBy);
        foreach (string name in map.Texts(node))
        {
            if (conditions.Glossary.FindPermitByName(name) is { } kind)
            {
                kinds.Add(kind);
            }
            else
            {
                Papers.Unknown(problems, node!.Place, name, conditions.Glossary);
            }
        }
        return kinds.ToImmutable();
    }

    private ValidityRule? Validity(YamlScalar text)
    {
        if (PermitTerms.ByWord.TryGetValue(text.Text, out PermitTerm term))
        {
            return new ValidityRule(term, null);
        }
        const string SinceIssue = " sejak terbit";
        if (
            text.Text.EndsWith(SinceIssue, StringComparison.Ordinal)
            && QuantityReader.Read(text.Text[..^SinceIssue.Length]) is { } duration
            && QuantityReader.IsDuration(duration)
        )
        {
            return new ValidityRule(null, duration);
        }
        string[] words = text.Text.Split(' ');
        string first = string.Join(' ', words.Take(2));
        bool isTime = QuantityReader.Read(first) is { } time && QuantityReader.IsDuration(time);
        problems.Add(
            text.Place,
            "masa-berlaku",
            $"masa berlaku \"{text.Text}\"",
            $"the validity \"{text.Text}\"",
            "selama usaha berjalan, sebagaimana tercetak, atau misalnya 3 tahun sejak terbit",
            "selama usaha berjalan, sebagaimana tercetak, or e.g. 3 tahun sejak terbit",
            isTime ? $"tulis {first}{SinceIssue}" : "",
            isTime ? $"write {first}{SinceIssue}" : ""
        );
        return null;
    }

    private DueRow? Due(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        Condition? when = null;
        MapReader? outcome = map;
        if (map.Optional("selain itu") is { } rest)
        {
            outcome = MapReader.Of(rest, problems);
        }
        else if (map.Required("bila") is { } c)
        {
            when = conditions.Read(c, head.Subject);
            outcome = when is null ? null : map;
        }
        else
        {
            return null;
        }
        YamlScalar? from = outcome?.Text("sejak");
        _ = outcome?.Optional("dasar");
        map.Finish();
        if (outcome != map)
        {
            outcome?.Finish();
        }
        if (from is null)
        {
            return null;
        }
        if (IndonesianNumbers.ReadDate(from.Text) is { } date)
        {
            return new DueRow(when, date, null, null, from.Place);
        }
        string[] parts = from.Text.Split(" setelah ");
        if (parts.Length == 2 && QuantityReader.Read(parts[0]) is { } after && QuantityReader.IsDuration(after))
        {
            switch (sentences.ReadTerm(from.Place, parts[1], head.Subject))
            {
                case { Kind: TermKind.Date } since:
                    return new DueRow(when, null, after, since, from.Place);
                case null:
                    return null;
            }
        }
        problems.Add(
            from.Place,
            "tanggal",
            LocalizedText.Same($"\"sejak: {from.Text}\""),
            new(
                "tanggal, misalnya 18 Oktober 2026, atau misalnya 1 tahun setelah <istilah tanggal>",
                "a date, e.g. 18 Oktober 2026, or e.g. 1 tahun setelah <date term>"
            ),
            WrittenDays.Meant(from.Text)
        );
        return null;
    }
}
