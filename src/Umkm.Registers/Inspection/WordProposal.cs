using Umkm.Registers.Cells;
using Umkm.Registers.Looks;

namespace Umkm.Registers.Inspection;

/// <summary>A column of words of a closed list.</summary>
internal static class WordProposal
{
    /// <summary>The words that mean one value beyond doubt, and the marks of the others.</summary>
    public static ColumnProposal Of(ColumnLook look, string fact, ValueReader reader)
    {
        string[] known = reader.Kind == ValueKind.YesNo ? ["ya", "tidak", "true", "false"] : [.. reader.AllWords];
        var meanings = new List<string>();
        var open = new List<string>();
        var understood = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        long rows = 0;
        foreach (string word in look.Words)
        {
            string plain = string.Join('-', word.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
            string? meaning = Meaning(fact, plain.TrimEnd('.'));
            if (meaning is null && !known.Contains(plain, StringComparer.Ordinal))
            {
                open.Add(word);
                continue;
            }
            understood.Add(word);
            rows += look.Count(word);
            if (meaning is not null && meaning != plain)
            {
                meanings.Add($"{ColumnProposal.Quote(word)}: {meaning}");
            }
        }
        // What is mostly not understood may be names of people, which are not shown.
        if (look.Told > 0 && rows * 2 < look.Told)
        {
            string few = string.Join(", ", known.Take(4));
            return ColumnProposal.LeftOut(
                look,
                $"kebanyakan isinya bukan kata yang dikenal ({few}); beri arti: {{ fakta: {fact}, kata: {{ …: {known[0]} }} }}",
                $"most of its contents are no words that are known ({few}); give them meanings: {{ fakta: {fact}, kata: {{ …: {known[0]} }} }}"
            );
        }
        return new ColumnProposal(look, $"fakta: {fact}")
        {
            Mask = ExampleMask.Known(understood),
            // A word without a meaning says nothing until people give it one.
            More =
            [
                .. meanings.Count == 0 ? Array.Empty<string>() : [$"kata: {{ {string.Join(", ", meanings)} }}"],
                .. ColumnProposal.Quoted("kosong", [.. open, .. look.Marks]),
            ],
            Note = open.Count == 0 ? null : WithoutMeaning(open),
        };
    }

    /// <summary>Tells words that say nothing until people give them a meaning.</summary>
    public static LocalizedText WithoutMeaning(IEnumerable<string> open)
    {
        string words = string.Join(", ", open.Take(5).Select(CellText.Shown));
        return new($"kata yang belum diberi arti, dibaca tidak diketahui: {words}", $"words without a meaning, read as not known: {words}");
    }

    /// <summary>What words of registers mean beyond doubt.</summary>
    private static string? Meaning(string fact, string word) =>
        (fact, word) switch
        {
            ("foreignOwned", "pmdn") => "tidak",
            ("foreignOwned", "pma") => "ya",
            ("legalForm", "perorangan" or "perseorangan" or "orang-perorangan" or "ud" or "usaha-dagang") => "orang-perseorangan",
            ("legalForm", "po" or "pd" or "perusahaan-perorangan" or "perusahaan-perseorangan" or "usaha-perorangan" or "usaha-perseorangan") =>
                "orang-perseorangan",
            ("legalForm", "kop") => "koperasi",
            ("legalForm", "pt") => "pt",
            ("legalForm", "cv") => "cv",
            ("legalForm", "pt-perorangan" or "perseroan-perorangan") => "pt-perorangan",
            ("legalForm", "perseroan-terbatas" or "perseroan-terbatas-(pt)") => "pt",
            ("legalForm", "persekutuan-komanditer" or "persekutuan-komanditer-(cv)") => "cv",
            _ => null,
        };
}
