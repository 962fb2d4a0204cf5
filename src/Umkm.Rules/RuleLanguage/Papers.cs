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
            "jenis izin yang terdaftar: bawaan, atau di bawah \"jenis izin:\" dalam berkas istilah sendiri",
            "a kind of paper that is registered: built in, or under \"jenis izin:\" in a file of terms of your own",
            name,
            glossary.PermitKinds.SelectMany(k => new[] { k.Name, k.Slug })
        );
    }
}
