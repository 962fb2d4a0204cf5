using Umkm.Domain.Regions;
using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;
using Umkm.Registers.Markup;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Inspection;

/// <summary>What a column is proposed to be.</summary>
/// <param name="Look">What it looks like.</param>
/// <param name="Target">Where it goes: <c>fakta: workers</c>, <c>surat: halal, isi: nomor</c>; null when it is left out.</param>
internal sealed record ColumnProposal(ColumnLook Look, string? Target)
{
    private static readonly LocalizedText Rounded = new(
        "semua nomor 16 angka berakhir 0: dibulatkan lembar kerja, yang hanya menyimpan 15 angka",
        "all numbers of 16 digits end in 0: rounded by a spreadsheet, which keeps 15 digits"
    );

    /// <summary>What else its line says, in the order of the file.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    /// <summary>What people should know of it; null for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether people have to say what it is.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The fact that it may be all the same where people are asked; null for none.</summary>
    public string? Meant { get; init; }

    /// <summary>Makes examples unrecognisable.</summary>
    public Func<string, string> Mask { get; init; } = ExampleMask.Hidden;

    /// <summary>The fact that it gives; null when it gives none of its own.</summary>
    public string? Fact => Target?.StartsWith("fakta: ", StringComparison.Ordinal) == true ? Target["fakta: ".Length..] : null;

    /// <summary>Whether it can be added to another column of the same fact.</summary>
    public bool IsAmount { get; init; }

    /// <summary>Its line of a mapping file, after the header.</summary>
    public string Line =>
        IsAsked ? Quote(ColumnReader.Undecided)
        : Target is null ? ColumnReader.LeftOut
        : Fact is { } fact && More.Count == 0 ? fact
        : $"{{ {string.Join(", ", More.Prepend(Target))} }}";

    /// <summary>Whether people have to decide something of it before the mapping can be used.</summary>
    public bool IsOpen =>
        IsAsked
        || More.Any(m => m.Contains(Quote(ColumnReader.Undecided), StringComparison.Ordinal) && !m.StartsWith("kosong", StringComparison.Ordinal));

    /// <summary>Left out, with a reason.</summary>
    public static ColumnProposal LeftOut(ColumnLook look, string? reasonId = null, string? reasonEn = null) =>
        new(look, null) { Note = reasonId is null ? null : new LocalizedText(reasonId, reasonEn!) };

    /// <summary>Proposes what a column is.</summary>
    /// <param name="look">What it looks like.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    /// <param name="titles">The texts above the table.</param>
    public static ColumnProposal Of(ColumnLook look, Glossary glossary, IReadOnlyList<string> titles)
    {
        ColumnProposal proposal = HeaderDoubts.Asked(
            Proposed(look, glossary),
            titles,
            isOwnName: RegisterColumns.Of(look.Header, glossary) is not null
        );
        // Whatever it is taken for: digits are lost. Only an NPWP of a head office may end in 000 rightly.
        return look.IsRounded && proposal.Note is null && proposal.Fact != "npwp" ? proposal with { Note = Rounded } : proposal;
    }

    private static ColumnProposal Proposed(ColumnLook look, Glossary glossary)
    {
        string? target = look.Target;
        if (look.IsNameless)
        {
            return look.Filled == 0
                ? LeftOut(look, "tanpa nama di berkas", "without a name in the file")
                : new ColumnProposal(look, null)
                {
                    IsAsked = true,
                    Note = new(
                        $"tanpa nama di berkas: tulis arti kolom ini, atau {ColumnReader.LeftOut}",
                        $"without a name in the file: write what it is, or {ColumnReader.LeftOut}"
                    ),
                };
        }
        if (look.Filled == 0)
        {
            return target is null ? LeftOut(look) : LeftOut(look, "tidak berisi", "without contents");
        }
        if (SeveralPapersProposal.Of(look, glossary) is { } several)
        {
            return several;
        }
        return target switch
        {
            null when look.Told > 0 && look.Nibs == look.Told => LeftOut(
                look,
                "semua isinya 13 angka; bila itu NIB, tulis nib",
                "all of it are 13 digits; where they are NIBs, write nib"
            ),
            null => LeftOut(look) with { Note = LikeSales.Note(look) },
            HeaderWords.PartOfYear => LeftOut(
                look,
                "penjualan sebagian tahun, bukan penjualan tahunan: jumlahkan setahun lebih dahulu",
                "sales of a part of a year, no annual sales: add them up for a year first"
            ),
            HeaderWords.OtherAmount => LeftOut(
                look,
                "kepalanya menyebut rencana, kebutuhan, bantuan, laba, upah, atau banyaknya barang",
                "its header is about plans, needs, aid, profit, wages or quantities of goods"
            ),
            HeaderWords.Assets => AmountProposal.OfAssets(look),
            HeaderWords.SomeIssue => LeftOut(look, "tanggal surat yang tidak disebut kepalanya", "a day of a paper that the header does not name"),
            _ when target.StartsWith("surat", StringComparison.Ordinal) => PaperProposal.Of(look, target),
            _ when target.StartsWith("kegiatan", StringComparison.Ordinal) => PaperProposal.OfActivity(look, target),
            _ => OfFact(look, glossary.Find(target)?.Property ?? target, RegisterColumns.Of(target, glossary)!.Reader),
        };
    }

    private static ColumnProposal OfFact(ColumnLook look, string fact, ValueReader? reader)
    {
        var plain = new ColumnProposal(look, $"fakta: {fact}") { More = Blanks(look) };
        switch (reader?.Kind)
        {
            case ValueKind.Id:
                return plain;
            case ValueKind.Nib or ValueKind.Npwp when look.Nibs == 0 && (PaperProposal.SaysWhether(look) || PaperMarks.Are(look)):
                return PaperProposal.Of(look, $"surat: {fact}");
            case ValueKind.Nib or ValueKind.Npwp:
                return Numbered(look, plain, isNib: reader.Kind == ValueKind.Nib);
            case ValueKind.Nik when look.Long.All == 0:
                return LeftOut(look, "tidak ada isinya yang NIK 16 angka", "none of it is a NIK of 16 digits");
            case ValueKind.Nik when look.IsRounded:
                return LeftOut(look, Rounded.Indonesian, Rounded.English);
            case ValueKind.Date or ValueKind.PartialDate:
                ColumnProposal date = DateProposal.Of(look, plain.Target!, inPart: reader.Kind == ValueKind.PartialDate);
                return fact == "owner.birthDate" ? date with { Mask = ExampleMask.Hidden } : date;
            case ValueKind.Money or ValueKind.Balance or ValueKind.Count:
                return AmountProposal.Of(look, plain, isMoney: reader.Kind != ValueKind.Count);
            case ValueKind.Word or ValueKind.YesNo:
                return WordProposal.Of(look, fact, reader);
            case ValueKind.Region:
                return Region(look, plain);
            default:
                return plain;
        }
    }

    private static ColumnProposal Region(ColumnLook look, ColumnProposal plain)
    {
        if (RegionHead.IsOfRegency(look.Header) && look.Words.Where(RegionHead.IsPart).Sum(look.Count) * 2 > look.Told)
        {
            return LeftOut(
                look,
                "kode kabupaten/kota tanpa provinsinya: gabungkan keduanya di berkas (35 dan 73 menjadi 3573), atau tulis tetap: { region: … } bila "
                    + "sama di semua baris",
                "codes of kabupaten/kota without their province: join both in the file (35 and 73 to 3573), or write tetap: { region: … } where it "
                    + "is the same in all rows"
            );
        }
        long others = look.Words.Where(w => !w.All(char.IsAsciiDigit) && !RegionCode.Read(w).Succeeded).Sum(look.Count);
        if (others * 2 > look.Told)
        {
            return LeftOut(
                look,
                "kebanyakan isinya bukan provinsi, kabupaten, atau kota yang dikenal",
                "most of its contents are no known provinces, kabupaten or kota"
            );
        }
        LocalizedText[] notes =
        [
            .. look.Undotted == 0
                ? Array.Empty<LocalizedText>()
                : [new("kode tanpa titik: tulis kemendagri atau bps", "codes without dots: write kemendagri or bps")],
            .. others == 0
                ? Array.Empty<LocalizedText>()
                :
                [
                    new LocalizedText(
                        "{0} isi bukan provinsi, kabupaten, atau kota yang dikenal: barisnya akan ditolak",
                        "{0} [cell is no known province, kabupaten or kota: its row|cells are no known provinces, kabupaten or kota: their rows] "
                            + "will be rejected"
                    ).Counted(others, others),
                ],
        ];
        return plain with
        {
            More = look.Undotted > 0 ? [$"kode: {Quote(ColumnReader.Undecided)}", .. plain.More] : plain.More,
            Note = InspectionText.Joined(notes),
            Mask = text => RegionCode.Read(text).Succeeded ? CellText.Shown(text) : ExampleMask.Hidden(text),
        };
    }

    /// <summary>A column of NIBs or NPWPs, beside which words may say whether there is one.</summary>
    private static ColumnProposal Numbered(ColumnLook look, ColumnProposal plain, bool isNib)
    {
        string[] none = PaperProposal.NoneWords(look);
        string[] held = PaperProposal.HeldWords(look);
        if (isNib && look.Nibs == 0)
        {
            return LeftOut(look, "tidak ada isinya yang NIB 13 angka", "none of it is a NIB of 13 digits");
        }
        long words = none.Concat(held).Sum(look.Count);
        long others = isNib ? look.Told - look.Nibs - words - look.Count("0") : look.WithoutDigits - words;
        string[] unknown = [.. look.Marks, .. look.Count("0") > 0 ? new[] { "0" } : []];
        return plain with
        {
            More = [.. Quoted("ada", held), .. Quoted("tidak ada", none), .. Quoted("kosong", unknown)],
            Note =
                unknown.Length > 0 && others <= 0 && look.Phones == 0 ? PaperProposal.Unknown(unknown)
                : isNib && look.Phones > 0
                    ? new LocalizedText(
                        "{0} isi mirip nomor telepon (0813…, 628…), dan akan dibaca sebagai NIB: periksa",
                        "{0} [cell looks|cells look] like a telephone (0813…, 628…), and will be read as a NIB: check"
                    ).Counted(look.Phones, look.Phones)
                : others <= 0 ? null
                : isNib
                    ? new LocalizedText(
                        "{0} isi bukan NIB 13 angka: barisnya akan ditolak dengan alasan itu",
                        "{0} [cell is no NIB of 13 digits: its row|cells are no NIBs of 13 digits: their rows] will be rejected for that"
                    ).Counted(others, others)
                : new LocalizedText(
                    "{0} isi bukan nomor: barisnya akan ditolak dengan alasan itu",
                    "{0} [cell is no number: its row|cells are no numbers: their rows] will be rejected for that"
                ).Counted(others, others),
        };
    }

    /// <summary>The marks of its cells in which nothing was filled in.</summary>
    public static IReadOnlyList<string> Blanks(ColumnLook look) => Quoted("kosong", look.Marks);

    /// <summary>A list of words for a line; nothing when there are none.</summary>
    public static IReadOnlyList<string> Quoted(string key, IReadOnlyCollection<string> words) =>
        words.Count == 0 ? [] : [$"{key}: [{string.Join(", ", words.Select(Quote))}]"];

    /// <summary>A text in quotes, as mapping files have it; what would steer a screen or turn the direction of what follows as escapes.</summary>
    public static string Quote(string text)
    {
        string escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        bool isHarmless = ReferenceEquals(HarmlessText.Of(text), text);
        return $"\"{(isHarmless ? escaped : string.Concat(escaped.Select(c => HarmlessText.Of($"{c}") == $"{c}" ? $"{c}" : $"\\u{(int)c:X4}")))}\"";
    }
}
