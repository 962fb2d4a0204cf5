using Umkm.Domain.Regions;
using Umkm.Registers.Cells;
using Umkm.Registers.Mapping;
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
    public static ColumnProposal Of(ColumnLook look, Glossary glossary)
    {
        ColumnProposal proposal = Meant(look, glossary);
        // Whatever it is taken for: digits are lost. Only an NPWP of a head office may end in 000 rightly.
        return look.IsRounded && proposal.Note is null && proposal.Fact != "npwp" ? proposal with { Note = Rounded } : proposal;
    }

    private static ColumnProposal Meant(ColumnLook look, Glossary glossary)
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
        return target switch
        {
            null when look.Told > 0 && look.Nibs == look.Told => LeftOut(
                look,
                "semua isinya 13 angka; bila itu NIB, tulis nib",
                "all of it are 13 digits; where they are NIBs, write nib"
            ),
            null => LeftOut(look),
            HeaderWords.PartOfYear => LeftOut(
                look,
                "penjualan sebagian tahun, bukan penjualan tahunan: jumlahkan setahun lebih dahulu",
                "sales of a part of a year, no annual sales: add them up for a year first"
            ),
            HeaderWords.Assets => Assets(look),
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
            case ValueKind.Nib or ValueKind.Npwp when look.Nibs == 0 && PaperProposal.SaysWhether(look):
                return PaperProposal.Of(look, $"surat: {fact}");
            case ValueKind.Nib:
                return Nib(look, plain);
            case ValueKind.Nik when look.IsRounded:
                return LeftOut(look, Rounded.Indonesian, Rounded.English);
            case ValueKind.Date or ValueKind.PartialDate:
                ColumnProposal date = Date(look, plain.Target!, inPart: reader.Kind == ValueKind.PartialDate);
                return fact == "owner.birthDate" ? date with { Mask = ExampleMask.Hidden } : date;
            case ValueKind.Money or ValueKind.Balance or ValueKind.Count:
                return Amount(look, plain, isMoney: reader.Kind != ValueKind.Count);
            case ValueKind.Word or ValueKind.YesNo:
                return WordProposal.Of(look, fact, reader);
            case ValueKind.Region:
                return plain with
                {
                    More = look.Undotted > 0 ? [$"kode: {Quote(ColumnReader.Undecided)}", .. plain.More] : plain.More,
                    Note =
                        look.Undotted > 0 ? new("kode tanpa titik: tulis kemendagri atau bps", "codes without dots: write kemendagri or bps") : null,
                    Mask = text => RegionCode.Read(text).Succeeded ? CellText.Shown(text) : ExampleMask.Hidden(text),
                };
            default:
                return plain;
        }
    }

    /// <summary>A column of assets: whether they are net assets is for people to say.</summary>
    private static ColumnProposal Assets(ColumnLook look)
    {
        ColumnProposal amount = Amount(look, new ColumnProposal(look, "fakta: netAssets") { More = Blanks(look) }, isMoney: true);
        return amount.Target is null
            ? amount
            : amount with
            {
                Target = null,
                IsAsked = true,
                IsAmount = false,
                Note = new(
                    "aset bukan kekayaan bersih, yang sudah dikurangi utang dan tanpa tanah dan bangunan tempat usaha: "
                        + $"tulis {amount.Line} bila kolom ini begitu, atau {ColumnReader.LeftOut}",
                    "assets are not net assets, which are less debts and without land and buildings of the business: "
                        + $"write {amount.Line} where they are, or {ColumnReader.LeftOut}"
                ),
            };
    }

    private static ColumnProposal Nib(ColumnLook look, ColumnProposal plain)
    {
        string[] none = PaperProposal.NoneWords(look);
        long others = look.Told - look.Nibs - none.Sum(look.Count) - look.Count("0");
        if (look.Nibs == 0)
        {
            return LeftOut(look, "tidak ada isinya yang NIB 13 angka", "none of it is a NIB of 13 digits");
        }
        return plain with
        {
            More = [.. Quoted("tidak ada", none), .. Quoted("kosong", [.. look.Marks, .. look.Count("0") > 0 ? new[] { "0" } : []])],
            Note =
                others > 0
                    ? new(
                        $"{others} isi bukan NIB 13 angka: barisnya akan ditolak dengan alasan itu",
                        $"{others} cells are no NIBs of 13 digits: their rows will be rejected for that"
                    )
                    : null,
        };
    }

    private static ColumnProposal Amount(ColumnLook look, ColumnProposal plain, bool isMoney)
    {
        if (look.Numbers * 2 < look.Told)
        {
            return LeftOut(look, "isinya bukan bilangan", "its contents are no numbers");
        }
        string? unit = isMoney ? HeaderWords.Unit(look.Header) : null;
        long doubtful = isMoney ? look.NoAmounts : look.NoCounts;
        long others = look.Told - look.Numbers;
        LocalizedText[] notes =
        [
            .. doubtful == 0
                ? Array.Empty<LocalizedText>()
                :
                [
                    new(
                        $"{doubtful} isi meragukan (pemisah ribuan atau desimal, seperti pada 950,000, atau Rp dengan angka penuh): "
                            + "barisnya akan ditolak dengan alasan itu",
                        $"{doubtful} cells are doubtful (thousands or decimals, as in 950,000, or Rp with all digits): "
                            + "their rows will be rejected for that"
                    ),
                ],
            .. others == 0
                ? Array.Empty<LocalizedText>()
                : [new($"{others} isi bukan bilangan: barisnya akan ditolak", $"{others} cells are no numbers: their rows will be rejected")],
            .. look.HasBothMarks && unit is not null
                ?
                [
                    new(
                        $"titik dan koma sama-sama di depan tiga angka: 1.250 dibaca seribu dua ratus lima puluh {unit}, 1,250 ditolak; periksa",
                        $"dots and commas both stand before three digits: 1.250 is read as one thousand two hundred and fifty {unit}, 1,250 is "
                            + "rejected; look at it"
                    ),
                ]
                : Array.Empty<LocalizedText>(),
            .. look.Zeros > 0
                ?
                [
                    new(
                        $"0 pada {look.Zeros} baris dibaca nol; bila artinya tidak diisi, tulis kosong: [\"0\"]",
                        $"0 in {look.Zeros} rows is read as zero; where it means not filled in, write kosong: [\"0\"]"
                    ),
                ]
            : unit is not null ? [new($"satuan {unit} menurut kepala kolomnya", $"the unit {unit} by its header")]
            : Array.Empty<LocalizedText>(),
        ];
        return plain with
        {
            IsAmount = true,
            Mask = ExampleMask.Amount,
            More = [.. unit is null ? Array.Empty<string>() : [$"satuan: {unit}"], .. plain.More],
            Note =
                notes.Length == 0 ? null : new(string.Join("; ", notes.Select(n => n.Indonesian)), string.Join("; ", notes.Select(n => n.English))),
        };
    }

    /// <summary>A column of days; a form that has to be decided stands as "?".</summary>
    public static ColumnProposal Date(ColumnLook look, string target, bool inPart)
    {
        DateLook dates = look.Dates!;
        if (look.Told > 0 && dates.Unread * 2 > look.Told)
        {
            return dates.ShortYears * 2 > look.Told
                ? LeftOut(look, "tahun dua angka: abadnya tidak pasti", "years of two digits: their century is not certain")
                : LeftOut(look, "isinya tidak terbaca sebagai tanggal", "its contents cannot be read as days");
        }
        if (!inPart && (dates.HasYears || dates.HasMonths))
        {
            return LeftOut(
                look,
                "sebagian isinya hanya tahun atau bulan, dan tanggal surat dibaca dengan harinya saja",
                "some of it are only years or months, and days of papers are read whole only"
            );
        }
        string[] forms = [.. dates.Forms.Select(f => f == ColumnReader.Undecided ? Quote(f) : f)];
        return new ColumnProposal(look, target)
        {
            Mask = ExampleMask.Amount,
            More =
            [
                .. forms.Length switch
                {
                    0 => Array.Empty<string>(),
                    1 => [$"bentuk: {forms[0]}"],
                    _ => [$"bentuk: [{string.Join(", ", forms)}]"],
                },
                .. Blanks(look),
            ],
            Note =
                dates.HasTwoOrders
                    ? new(
                        "dua urutan tanggal dalam satu kolom: perbaiki isinya, lalu sebut satu bentuk",
                        "two orders of day and month in one column: mend it, then name one form"
                    )
                : dates.Forms.Contains(ColumnReader.Undecided)
                    ? new("hari atau bulan dahulu? tulis hh/bb/tttt atau bb/hh/tttt", "day or month first? write hh/bb/tttt or bb/hh/tttt")
                : dates.Unread > 0 ? new($"{dates.Unread} isi tidak terbaca sebagai tanggal", $"{dates.Unread} cells cannot be read as days")
                : dates.HasYears ? new("tahun saja: setiap hari tahun itu mungkin", "years only: any day of the year is possible")
                : dates.HasMonths ? new("bulan saja: setiap hari bulan itu mungkin", "months only: any day of the month is possible")
                : null,
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
