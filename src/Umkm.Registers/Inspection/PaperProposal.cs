using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;
using Umkm.Registers.Markup;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Inspection;

/// <summary>Columns about papers and about activities.</summary>
internal static class PaperProposal
{
    private const int MostWordsShown = 3;

    /// <summary>Its words that say that there is none.</summary>
    public static string[] NoneWords(ColumnLook look) => [.. look.Texts.Where(PaperWords.None.Contains)];

    /// <summary>Its words that say that there is one.</summary>
    public static string[] HeldWords(ColumnLook look) => [.. look.Texts.Where(PaperWords.Held.Contains)];

    /// <summary>Whether its words say whether there is one, and not its number: those that say neither have no digits, and are few.</summary>
    public static bool SaysWhether(ColumnLook look)
    {
        string[] known = [.. look.Words.Where(w => PaperWords.Held.Contains(w) || PaperWords.None.Contains(w))];
        return known.Length > 0 && known.Sum(look.Count) * 2 > look.Told && look.Words.All(w => w == "0" || !w.Any(char.IsAsciiDigit));
    }

    /// <summary>A column of a paper: its number or day, or whether it is held.</summary>
    public static ColumnProposal Of(ColumnLook look, string target)
    {
        if (target.Contains("terbit", StringComparison.Ordinal) || target.Contains("sampai", StringComparison.Ordinal))
        {
            return DateProposal.Of(look, target, inPart: false);
        }
        if ((PaperMarks.Are(look) || SaysWhether(look)) && Wished(look) is { } wished)
        {
            return wished;
        }
        if (PaperMarks.Are(look) && !SaysWhether(look))
        {
            return PaperMarks.Asked(look, target);
        }
        if (look.Days > 0 && look.Days == look.Told)
        {
            return new ColumnProposal(look, null)
            {
                IsAsked = true,
                Note = new(
                    $"semua isinya tanggal, bukan nomor: tulis {{ {target}, isi: terbit }} atau {{ {target}, isi: sampai }}, dengan bentuk: "
                        + "di mana perlu",
                    $"all of it are days, no numbers: write {{ {target}, isi: terbit }} or {{ {target}, isi: sampai }}, with bentuk: where needed"
                ),
            };
        }
        if (look.Words.Count > 0 && look.Words.All(HeadDoubt.IsYear))
        {
            return new ColumnProposal(look, null)
            {
                IsAsked = true,
                Note = new(
                    $"semua isinya tahun, bukan nomor surat dan bukan tanggalnya: tulis {ColumnReader.LeftOut}, atau ganti dengan nomor atau tanggal "
                        + $"lengkap dan tulis {{ {target}, isi: nomor }}, isi: terbit, atau isi: sampai",
                    $"all of it are years, no numbers of a paper and no days of it: write {ColumnReader.LeftOut}, or put numbers or whole days there "
                        + $"and write {{ {target}, isi: nomor }}, isi: terbit or isi: sampai"
                ),
            };
        }
        string[] none = NoneWords(look);
        string[] held = HeldWords(look);
        string[] marks = [.. look.Marks, .. look.Count("0") > 0 ? new[] { "0" } : []];
        // Words that only say whether it is held; or a number, beside which such words may stand.
        bool isWhether = SaysWhether(look);
        string[] open = isWhether
            ? [.. look.Words.Where(w => w != "0" && !held.Contains(w) && !none.Contains(w))]
            : [.. look.Texts.Where(PaperWords.InProcess.Contains)];
        if (!isWhether && look.Told > 0 && look.WithoutDigits == look.Told && !(look.Words.Count > 0 && look.Words.All(open.Contains)))
        {
            return OfUnknownWords(look, target, [.. look.Words.Except(open)]);
        }
        long others = isWhether ? 0 : look.WithoutDigits - held.Concat(none).Concat(open).Sum(look.Count);
        LocalizedText[] notes =
        [
            .. marks.Length == 0 ? Array.Empty<LocalizedText>() : [Unknown(marks)],
            .. open.Length == 0 ? Array.Empty<LocalizedText>() : [WordProposal.WithoutMeaning(open)],
            .. others == 0
                ? Array.Empty<LocalizedText>()
                :
                [
                    new LocalizedText(
                        "{0} isi tanpa angka bukan nomor surat: barisnya akan ditolak",
                        "{0} [cell without digits is no number of a paper: its row|cells without digits are no numbers of a paper: their rows] "
                            + "will be rejected"
                    ).Counted(others, others),
                ],
            .. look.Remarks == 0
                ? Array.Empty<LocalizedText>()
                :
                [
                    new LocalizedText(
                        "{0} isi adalah keterangan dengan angka (proses 2018, habis 2021), bukan nomor surat: barisnya akan ditolak",
                        "{0} [cell is a remark with digits (proses 2018, habis 2021), no number of a paper: its row|cells are remarks with digits "
                            + "(proses 2018, habis 2021), no numbers of a paper: their rows] will be rejected"
                    ).Counted(look.Remarks, look.Remarks),
                ],
        ];
        return new ColumnProposal(look, isWhether ? target : $"{target}, isi: nomor")
        {
            Mask = ExampleMask.Known(held.Concat(none).ToHashSet(StringComparer.OrdinalIgnoreCase)),
            More =
            [
                .. ColumnProposal.Quoted("ada", held),
                .. ColumnProposal.Quoted("tidak ada", none),
                .. ColumnProposal.Quoted("kosong", [.. open, .. marks]),
            ],
            Note = InspectionText.Joined(notes),
        };
    }

    /// <summary>A column without numbers, of words that do not say whether the paper is held.</summary>
    private static ColumnProposal OfUnknownWords(ColumnLook look, string target, string[] words)
    {
        string shown = string.Join(", ", words.Take(MostWordsShown).Select(w => ExampleMask.Hidden(w)));
        return new ColumnProposal(look, null)
        {
            IsAsked = true,
            Note = new(
                $"tidak ada isinya yang nomor ({shown}): tulis {{ {target}, ada: […], tidak ada: […], kosong: […] }} dengan kata-katanya, atau "
                    + ColumnReader.LeftOut,
                $"none of it is a number ({shown}): write {{ {target}, ada: […], tidak ada: […], kosong: […] }} with its words, or "
                    + ColumnReader.LeftOut
            ),
        };
    }

    /// <summary>Tells marks that are read as not known.</summary>
    public static LocalizedText Unknown(string[] marks) =>
        new(
            $"{string.Join(" dan ", marks.Select(ColumnProposal.Quote))} dibaca tidak diketahui; bila artinya tidak punya, pindahkan ke tidak ada:",
            $"{string.Join(" and ", marks.Select(ColumnProposal.Quote))} is read as not known; where it means none, move it to tidak ada:"
        );

    /// <summary>A column left out because its header asks for a need, a plan or help; null for every other.</summary>
    public static ColumnProposal? Wished(ColumnLook look) =>
        LeftOverWord.Wish(look.Header) is { } word
            ? ColumnProposal.LeftOut(
                look,
                $"kepalanya menanyakan kebutuhan, rencana, atau bantuan ({word}), bukan surat yang dimiliki",
                $"its header asks for a need, a plan or help ({word}), and not for papers that are held"
            ) with
            {
                Mask = ExampleMask.Known(
                    look.Words.Where(w => PaperWords.Held.Contains(w) || PaperWords.None.Contains(w)).ToHashSet(StringComparer.Ordinal)
                ),
            }
            : null;

    /// <summary>What separates several codes of a cell. A slash may stand before an edition.</summary>
    private static IReadOnlyList<string> Between(ColumnLook look) =>
        Separators([.. look.BetweenCodes.Where(b => b != "/" || look.Codes.WithEdition == 0)]);

    /// <summary>What separates several codes or papers of a cell, as a line says it.</summary>
    public static IReadOnlyList<string> Separators(IReadOnlyList<string> marks) =>
        marks.Count == 1 ? [$"pisah: {Written(marks[0])}"]
        : marks.Count > 0 ? [$"pisah: [{string.Join(", ", marks.Select(Written))}]"]
        : [];

    private static string Written(string mark) => ColumnProposal.Quote(CellSeparator.Write(mark));

    /// <summary>A column of codes of activities, or of their risk.</summary>
    public static ColumnProposal OfActivity(ColumnLook look, string target)
    {
        if (target != "kegiatan: kode")
        {
            ILookup<bool, string> words = look.Words.ToLookup(w =>
                Slugs.RiskLevel.All.Contains(w.ToLowerInvariant().Replace(' ', '-'), StringComparer.Ordinal)
            );
            return new ColumnProposal(look, target)
            {
                Mask = ExampleMask.Known(words[true].ToHashSet(StringComparer.Ordinal)),
                More = ColumnProposal.Quoted("kosong", [.. words[false], .. look.Marks]),
                Note = words[false].Any() ? WordProposal.WithoutMeaning(words[false]) : null,
            };
        }
        if (look.Codes.All * 2 < look.Told || look.Codes.All == 0)
        {
            return ColumnProposal.LeftOut(look, "isinya bukan kode KBLI lima angka", "its contents are no KBLI codes");
        }
        long others = look.Told - look.Codes.All;
        return new ColumnProposal(look, target)
        {
            Mask = ExampleMask.Code,
            More = [.. Between(look), .. ColumnProposal.Blanks(look)],
            Note =
                others > 0
                    ? new LocalizedText(
                        "{0} isi bukan kode KBLI lima angka: barisnya akan ditolak",
                        "{0} [cell is no KBLI code: its row|cells are no KBLI codes: their rows] will be rejected"
                    ).Counted(others, others)
                    : null,
        };
    }
}
