using System.Collections.Immutable;
using Umkm.Registers.Csv;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;
using Umkm.Registers.Sources;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Inspection;

/// <summary>The sheets of a workbook of several, with what their headers look like.</summary>
/// <param name="Read">The sheet that is looked at.</param>
/// <param name="All">All of them, with the header that each seems to have.</param>
internal sealed record LookedSheets(string Read, ImmutableArray<(SheetName Sheet, LookedHeader Header)> All)
{
    /// <summary>More sheets are only named.</summary>
    private const int MostLooked = 20;

    /// <summary>The sheets; null for text and for a workbook of one sheet.</summary>
    public static LookedSheets? Of(Func<RegisterInput> open, MappingFile file, string name, Glossary glossary)
    {
        using RegisterInput input = open();
        using IRecords records = RegisterSource.Open(input, file, name);
        if (records.Sheets() is not { All.Count: > 1 } sheets)
        {
            return null;
        }
        return new LookedSheets(
            sheets.Read,
            [
                .. sheets.All.Select(
                    (s, i) => (s, i < MostLooked ? Header(open, file with { Sheet = s.Name }, name, glossary) : new LookedHeader(1, 1, 0))
                ),
            ]
        );
    }

    /// <summary>Their names.</summary>
    public SheetList List => new(Read, [.. All.Select(s => s.Sheet)]);

    /// <summary>What people should know of them.</summary>
    public IEnumerable<LocalizedText> Notes
    {
        get
        {
            LocalizedText others = List.Others;
            string read = HarmlessText.Of(Read);
            yield return new(
                $"Yang dilihat lembar \"{read}\"; lembar lainnya: {others.Indonesian}. Pilih lembar lain dengan --sheet.",
                $"The sheet \"{read}\" is looked at; the other sheets: {others.English}. Choose another by --sheet."
            );
            string[] better =
            [
                .. All.Where(s => s.Header.IsRegister && s.Sheet.Name != Read).Select(s => $"--sheet \"{HarmlessText.Of(s.Sheet.Name)}\""),
            ];
            if (better.Length > 0 && !All.First(s => s.Sheet.Name == Read).Header.IsRegister)
            {
                yield return new(
                    $"Lembar \"{read}\" tidak tampak seperti register; yang tampak seperti register: {string.Join(", ", better)}.",
                    $"The sheet \"{read}\" does not look like a register; these do: {string.Join(", ", better)}."
                );
            }
        }
    }

    private static LookedHeader Header(Func<RegisterInput> open, MappingFile file, string name, Glossary glossary)
    {
        using RegisterInput input = open();
        using IRecords records = RegisterSource.Open(input, file, name);
        return LookedHeader.Of(records, glossary);
    }
}
