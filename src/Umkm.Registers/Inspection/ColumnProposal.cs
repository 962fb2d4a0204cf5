using System.Globalization;
using Umkm.Registers.Cells;
using Umkm.Registers.Mapping;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Inspection;

/// <summary>What a column is proposed to be.</summary>
/// <param name="Look">What it looks like.</param>
/// <param name="Line">Its line of a mapping file, after the header.</param>
/// <param name="Doubt">What people should look at; null when nothing is in doubt.</param>
internal sealed record ColumnProposal(ColumnLook Look, string Line, LocalizedText? Doubt)
{
    private static readonly LocalizedText Rounded = new(
        "semua nomor 16 angka berakhir 0: dibulatkan lembar kerja, yang hanya menyimpan 15 angka",
        "all numbers of 16 digits end in 0: rounded by a spreadsheet, which keeps 15 digits"
    );

    /// <summary>The fact that it gives; null when it gives none.</summary>
    public string? Fact { get; init; }

    /// <summary>Whether it can be added to another column of the same fact.</summary>
    public bool IsAmount { get; init; }

    /// <summary>Its line when it is one part of a sum.</summary>
    public string AddedLine =>
        Line.StartsWith('{') ? Line.Replace("{ ", "{ dijumlahkan: ya, ", StringComparison.Ordinal) : $"{{ fakta: {Line}, dijumlahkan: ya }}";

    /// <summary>Left out, with a reason.</summary>
    public static ColumnProposal LeftOut(ColumnLook look, string? reasonId = null, string? reasonEn = null) =>
        new(look, ColumnReader.LeftOut, reasonId is null ? null : new LocalizedText(reasonId, reasonEn!));

    /// <summary>Proposes what a column is.</summary>
    public static ColumnProposal Of(ColumnLook look, Glossary glossary)
    {
        ColumnProposal proposal = Meant(look, glossary);
        // Whatever it is taken for: digits are lost. Only an NPWP of a head office may end in 000 rightly.
        bool isTold = proposal.Doubt is not null || proposal.Fact == "npwp" || proposal.Line == "npwp";
        return look.IsRounded && !isTold ? proposal with { Doubt = Rounded } : proposal;
    }

    private static ColumnProposal Meant(ColumnLook look, Glossary glossary)
    {
        string? target = RegisterColumns.Of(look.Header, glossary) is not null ? look.Header : HeaderWords.Of(look.Header);
        if (target is null || look.Filled == 0)
        {
            return LeftOut(look);
        }
        if (target.Contains(':', StringComparison.Ordinal))
        {
            return Part(look, target);
        }
        RegisterColumn column = RegisterColumns.Of(target, glossary)!;
        string fact = glossary.Find(target)?.Property ?? target;
        ColumnProposal proposal = OfFact(look, fact, column.Reader);
        return proposal.Line == ColumnReader.LeftOut ? proposal : proposal with { Fact = fact };
    }

    private static ColumnProposal OfFact(ColumnLook look, string fact, ValueReader? reader)
    {
        string marks = look.Marks > 0 ? ", kosong: [\"-\", \"--\"]" : "";
        switch (reader?.Kind)
        {
            case ValueKind.Nib when look.Nibs < look.Filled - look.Marks:
                return LeftOut(look, "tidak semua isinya NIB 13 angka", "not all of it are NIBs of 13 digits");
            case ValueKind.Nik when look.IsRounded:
                return LeftOut(look, Rounded.Indonesian, Rounded.English);
            case ValueKind.Date or ValueKind.PartialDate:
                return Date(look, fact, marks, inPart: reader.Kind == ValueKind.PartialDate);
            case ValueKind.Money or ValueKind.Balance or ValueKind.Count:
                return look.Numbers * 2 < look.Filled - look.Marks
                    ? LeftOut(look, "isinya bukan bilangan", "its contents are no numbers")
                    : new ColumnProposal(look, marks.Length == 0 ? fact : $"{{ fakta: {fact}{marks} }}", Zeros(look)) { IsAmount = true };
            case ValueKind.Word or ValueKind.YesNo:
                return Words(look, fact, reader, marks);
            case ValueKind.Region when look.Numbers > 0:
                return new ColumnProposal(
                    look,
                    $"{{ fakta: {fact}, kode: kemendagri{marks} }}",
                    new("kode angka: Kemendagri atau BPS?", "codes of digits: of the ministry or of BPS?")
                );
            default:
                return new ColumnProposal(look, marks.Length == 0 ? fact : $"{{ fakta: {fact}{marks} }}", null);
        }
    }

    private static LocalizedText? Zeros(ColumnLook look) =>
        look.Words.Contains("0") ? new("0: nol, atau tidak diisi (kosong: [\"0\"])?", "0: zero, or not filled in (kosong: [\"0\"])?") : null;

    private static ColumnProposal Date(ColumnLook look, string fact, string marks, bool inPart)
    {
        long told = look.Filled - look.Marks;
        if (look.IsoDays == told)
        {
            return new ColumnProposal(look, marks.Length == 0 ? fact : $"{{ fakta: {fact}{marks} }}", null);
        }
        if (look.SlashDays > 0)
        {
            bool monthFirst = look.MonthFirst > 0 && look.DayFirst == 0;
            LocalizedText? doubt =
                look.DayFirst > 0 && look.MonthFirst > 0 ? new("dua urutan tanggal dalam satu kolom", "two orders of day and month in one column")
                : look.DayFirst + look.MonthFirst == 0 ? new("hari atau bulan dahulu?", "day or month first?")
                : null;
            return new ColumnProposal(look, $"{{ fakta: {fact}, bentuk: {(monthFirst ? "bb/hh/tttt" : "hh/bb/tttt")}{marks} }}", doubt);
        }
        if (look.Years == told)
        {
            return inPart
                ? new ColumnProposal(
                    look,
                    $"{{ fakta: {fact}, bentuk: tahun{marks} }}",
                    new("hanya tahun: setiap hari tahun itu mungkin", "years only: any day of the year is possible")
                )
                : LeftOut(look, "hanya tahun: bukan tanggal", "years only: no days");
        }
        string years = inPart && look.Years > 0 ? ", tahun" : "";
        return new ColumnProposal(
            look,
            $"{{ fakta: {fact}, bentuk: [h bulan tttt, nomor seri{years}]{marks} }}",
            new("periksa bentuk tanggalnya", "check how its days are written")
        );
    }

    private static ColumnProposal Words(ColumnLook look, string fact, ValueReader reader, string marks)
    {
        string[] known = reader.Kind == ValueKind.YesNo ? ["ya", "tidak", "true", "false"] : [.. reader.AllWords];
        var meanings = new List<string>();
        var open = new List<string>();
        foreach (string word in look.Words.Where(w => w is not ("-" or "--")))
        {
            string plain = string.Join('-', word.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
            string? meaning = Meaning(fact, plain);
            if (meaning is not null)
            {
                meanings.Add($"\"{word}\": {meaning}");
            }
            else if (!known.Contains(plain, StringComparer.Ordinal))
            {
                open.Add(word);
            }
        }
        if (look.Words.Count == 0)
        {
            return LeftOut(look, "terlalu banyak kata yang berbeda", "too many different words");
        }
        string words = meanings.Count == 0 ? "" : $", kata: {{ {string.Join(", ", meanings)} }}";
        // A word without a meaning says nothing until people give it one.
        string unknown =
            open.Count == 0
                ? marks
                : $", kosong: [{string.Join(", ", open.Append("-").Select(w => $"\"{w.Replace("\"", "\\\"", StringComparison.Ordinal)}\""))}]";
        return new ColumnProposal(
            look,
            words.Length + unknown.Length == 0 ? fact : $"{{ fakta: {fact}{words}{unknown} }}",
            open.Count == 0
                ? null
                : new(
                    $"kata yang belum diberi arti: {string.Join(", ", open.Take(5).Select(CellText.Shown))}",
                    $"words without a meaning: {string.Join(", ", open.Take(5).Select(CellText.Shown))}"
                )
        );
    }

    /// <summary>What words of registers mean beyond doubt.</summary>
    private static string? Meaning(string fact, string word) =>
        (fact, word) switch
        {
            ("foreignOwned", "pmdn") => "tidak",
            ("foreignOwned", "pma") => "ya",
            ("legalForm", "perorangan" or "perseorangan" or "orang-perorangan" or "ud") => "orang-perseorangan",
            ("legalForm", "pt-perorangan" or "perseroan-perorangan") => "pt-perorangan",
            ("legalForm", "perseroan-terbatas" or "perseroan-terbatas-(pt)" or "pt.") => "pt",
            ("legalForm", "persekutuan-komanditer" or "persekutuan-komanditer-(cv)" or "cv.") => "cv",
            _ => null,
        };

    private static ColumnProposal Part(ColumnLook look, string target)
    {
        string marks = look.Marks > 0 ? ", kosong: [\"-\", \"0\"]" : "";
        LocalizedText? doubt =
            look.Marks > 0 && target.StartsWith("surat", StringComparison.Ordinal)
                ? new("\"-\": tidak punya (tidak ada:), atau tidak ditanya (kosong:)?", "\"-\": none (tidak ada:), or not asked (kosong:)?")
                : null;
        if (target is "kegiatan: kode")
        {
            return look.Codes * 2 < look.Filled - look.Marks
                ? LeftOut(look, "isinya bukan kode KBLI lima angka", "its contents are no KBLI codes")
                : new ColumnProposal(look, $"{{ {target}{marks} }}", null) { Fact = "activities" };
        }
        if (target.Contains("terbit", StringComparison.Ordinal))
        {
            ColumnProposal date = Date(look, "x", marks, inPart: false);
            return date.Line == ColumnReader.LeftOut
                ? date
                : date with
                {
                    Line = date.Line == "x" ? $"{{ {target} }}" : date.Line.Replace("fakta: x", target, StringComparison.Ordinal),
                    Fact = "permits",
                };
        }
        return target.StartsWith("surat", StringComparison.Ordinal) && !target.Contains("isi", StringComparison.Ordinal)
            ? new ColumnProposal(look, $"{{ {target}, isi: nomor{marks} }}", doubt) { Fact = "permits" }
            : new ColumnProposal(look, $"{{ {target}{marks} }}", doubt)
            {
                Fact = target.StartsWith("kegiatan", StringComparison.Ordinal) ? "activities" : "permits",
            };
    }
}
