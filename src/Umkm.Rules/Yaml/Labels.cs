using Umkm.Rules.Problems;

namespace Umkm.Rules.Yaml;

/// <summary>Names that people read tell apart what they name: the answers of a decision, the values of a choice, the readings of a version.</summary>
internal static class Labels
{
    /// <summary>Tells every name that another has already, in either language.</summary>
    public static void Check(IReadOnlyCollection<(YamlScalar Key, LocalizedText Label)> named, ProblemList problems)
    {
        foreach (Lang language in new[] { Lang.Indonesian, Lang.English })
        {
            var first = new Dictionary<string, YamlScalar>(StringComparer.OrdinalIgnoreCase);
            foreach ((YamlScalar key, LocalizedText label) in named)
            {
                string name = label.In(language).Trim();
                if (!first.TryAdd(name, key))
                {
                    problems.Add(
                        key.Place,
                        "nama-sama",
                        $"\"{name}\" bagi \"{key.Text}\", sama dengan \"{first[name].Text}\" ({first[name].Place})",
                        $"\"{name}\" for \"{key.Text}\", as for \"{first[name].Text}\" ({first[name].Place})",
                        "nama yang berbeda dalam kedua bahasa: pembaca tidak dapat membedakannya",
                        "names that differ in both languages: readers cannot tell them apart"
                    );
                }
            }
        }
    }
}
