using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads a decision file: its head and its versions.</summary>
internal sealed class DecisionReader(ConditionReader conditions, SentenceParser sentences, List<BenefitTable> tables, ProblemList problems)
{
    private static readonly Dictionary<string, DecisionKind> Kinds = new()
    {
        ["klasifikasi"] = DecisionKind.Classification,
        ["ketentuan"] = DecisionKind.Provision,
        ["izin"] = DecisionKind.Permit,
        ["kelengkapan"] = DecisionKind.Completeness,
        ["program"] = DecisionKind.Programme,
    };

    private static readonly Dictionary<string, PermitNature> Natures = new()
    {
        ["wajib"] = PermitNature.Compulsory,
        ["bersyarat"] = PermitNature.Conditional,
        ["sukarela"] = PermitNature.Voluntary,
        ["kewajiban-lapor"] = PermitNature.Reporting,
    };

    private static readonly Dictionary<string, SubjectKind> Subjects = SubjectKinds
        .ByWord.Where(p => p.Value is SubjectKind.Enterprise or SubjectKind.Activity or SubjectKind.Product or SubjectKind.Group)
        .ToDictionary(p => p.Key, p => p.Value);

    /// <summary>The decision of a file; null when its head cannot be read, which is then told.</summary>
    public Decision? Read(YamlNode node)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        YamlScalar? id = map.Text("keputusan");
        DecisionKind? kind = map.Choice("jenis", Kinds);
        SubjectKind subject = map.Choice("untuk", Subjects, required: false) ?? SubjectKind.Enterprise;
        LocalizedText? title = map.Both("judul");
        _ = map.Optional("istilah");
        _ = map.Optional("peraturan");
        _ = map.Optional("bilangan");
        ImmutableArray<string> notes = map.Texts("catatan");
        PermitNature? nature = kind == DecisionKind.Permit ? map.Choice("sifat", Natures) : null;
        YamlScalar? region = kind == DecisionKind.Programme ? map.Text("wilayah") : null;
        if (region is not null)
        {
            RegionLabel.Check(region.Place, region.Text, problems);
        }
        ImmutableArray<Answer> answers =
            kind is null ? []
            : kind == DecisionKind.Classification ? Classes(map)
            : Answers.Of(kind.Value);
        if (map.Required("versi") is null | kind is null | title is null | id is null)
        {
            map.Finish();
            return null;
        }
        var head = new DecisionHead(id!.Text, kind!.Value, subject, nature, answers);
        var versions = ImmutableArray.CreateBuilder<DecisionVersion>();
        var versionReader = new VersionReader(conditions, sentences, tables, problems, head);
        foreach (YamlNode item in map.List("versi"))
        {
            if (versionReader.Read(item) is { } version)
            {
                versions.Add(version);
            }
        }
        map.Finish();
        return new Decision
        {
            Id = id.Text,
            Kind = kind.Value,
            Subject = subject,
            Title = title!,
            Answers = answers,
            Nature = nature,
            Region = region?.Text,
            Notes = notes,
            Versions = versions.ToImmutable(),
            Place = id.Place,
        };
    }

    private static ImmutableArray<Answer> Classes(MapReader map)
    {
        var answers = ImmutableArray.CreateBuilder<Answer>();
        var named = new List<(YamlScalar, LocalizedText)>();
        if (map.Required("jawaban") is { } node && MapReader.Of(node, map.Problems) is { } classes)
        {
            if (classes.Entries.IsEmpty)
            {
                MapReader.Shape(node, map.Problems, "tiap jawaban dengan namanya", "each answer with its name");
            }
            foreach (YamlEntry entry in classes.Entries)
            {
                if (classes.Both(entry.Value) is { } label)
                {
                    answers.Add(new Answer(entry.Key.Text, label));
                    named.Add((entry.Key, label));
                }
            }
        }
        Labels.Check(named, map.Problems);
        return answers.ToImmutable();
    }
}

/// <summary>What the versions of a decision need to know of its head.</summary>
internal sealed record DecisionHead(string Id, DecisionKind Kind, SubjectKind Subject, PermitNature? Nature, ImmutableArray<Answer> Answers)
{
    /// <summary>Whether it has an answer; one that it has not is told.</summary>
    public bool Knows(YamlScalar answer, ProblemList problems)
    {
        if (Answers.Any(a => a.Slug == answer.Text))
        {
            return true;
        }
        string words = string.Join(", ", Answers.Select(a => a.Slug));
        problems.Unknown(
            answer.Place,
            "jawaban-tidak-dikenal",
            $"jawaban \"{answer.Text}\"",
            $"the answer \"{answer.Text}\"",
            $"salah satu dari: {words}",
            $"one of: {words}",
            answer.Text,
            Answers.Select(a => a.Slug)
        );
        return false;
    }
}
