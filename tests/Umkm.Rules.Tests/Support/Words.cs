using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Tests.Support;

/// <summary>Reads sentences and conditions with the small glossary of the tests.</summary>
internal static class Words
{
    public static readonly Glossary Glossary = BookReader.Read([SyntheticGlossary.File], new ProblemList(), withCases: false).Glossary;

    public static readonly Place Here = new("uji.yaml", 3, 7);

    public static (Condition? Condition, IReadOnlyList<Problem> Problems) Sentence(
        string text,
        SubjectKind about = SubjectKind.Enterprise,
        Glossary? glossary = null
    )
    {
        var problems = new ProblemList();
        Condition? condition = new SentenceParser(glossary ?? Glossary, problems).Read(Here, text, about);
        return (condition, problems.Sorted());
    }

    /// <summary>A condition as YAML writes it.</summary>
    public static (Condition? Condition, IReadOnlyList<Problem> Problems) Condition(string yaml, SubjectKind about = SubjectKind.Enterprise)
    {
        var problems = new ProblemList();
        YamlNode node = TableRows.Part(YamlReader.Read("uji.yaml", System.Text.Encoding.UTF8.GetBytes(yaml), problems).Single());
        return (new ConditionReader(Glossary, new SentenceParser(Glossary, problems), problems).Read(node, about), problems.Sorted());
    }
}
