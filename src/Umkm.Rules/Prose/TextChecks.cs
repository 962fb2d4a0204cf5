using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.Sentences;

namespace Umkm.Rules.Prose;

/// <summary>What people read is in the language of its page, and says the same amounts, times and days in both.</summary>
internal static class TextChecks
{
    public static void Check(IEnumerable<RuleFile> files, ProblemList problems)
    {
        foreach (WrittenText text in WrittenTexts.In(files))
        {
            if (text.English is not { } english)
            {
                if (LanguageChecks.IsEnglish(text.Indonesian))
                {
                    problems.Warn(
                        text.Place,
                        "teks-bahasa",
                        $"teks \"{text.Indonesian}\", yang hanya berbahasa Inggris",
                        $"the text \"{text.Indonesian}\", in English alone",
                        "bahasa Indonesia, atau dua bahasa: { id: …, en: … }",
                        "Indonesian, or two languages: { id: …, en: … }"
                    );
                }
            }
            else if (LanguageChecks.IsEnglish(text.Indonesian) || LanguageChecks.IsIndonesian(english, least: 2))
            {
                problems.Warn(
                    text.Place,
                    "teks-bahasa",
                    $"\"{text.Indonesian}\" di \"id\" dan \"{english}\" di \"en\"",
                    $"\"{text.Indonesian}\" at \"id\" and \"{english}\" at \"en\"",
                    "bahasa Indonesia di \"id\", bahasa Inggris di \"en\"",
                    "Indonesian at \"id\", English at \"en\""
                );
            }
            else if (BothLanguages.Differ(text.Indonesian, english) is { } found)
            {
                problems.Add(
                    text.Place,
                    "teks-berbeda",
                    $"\"{found.Indonesian}\" dalam teks Indonesia, \"{found.English}\" dalam teks Inggris",
                    $"\"{found.Indonesian}\" in the Indonesian text, \"{found.English}\" in the English one",
                    "nilai dan kata banding yang sama dalam kedua bahasa",
                    "the same values and comparisons in both languages"
                );
            }
        }
    }
}
