using Umkm.Rules.Problems;

namespace Umkm.Rules.RuleLanguage;

/// <summary>What is told of a kind of paper that the glossary does not list.</summary>
internal static class Papers
{
    public static void Unknown(ProblemList problems, Place place, string name, Glossary glossary)
    {
        problems.Unknown(
            place,
            "jenis-izin-tidak-dikenal",
            $"jenis izin \"{name}\"",
            $"the kind of paper \"{name}\"",
            "jenis izin dari istilah/jenis-izin.yaml",
            "a kind of paper of istilah/jenis-izin.yaml",
            name,
            glossary.PermitKinds.SelectMany(k => new[] { k.Name, k.Slug })
        );
    }
}
