using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Puts the proposals for columns together to a proposed mapping file.</summary>
internal sealed class MappingProposal
{
    private static readonly string[] Totals = ["total", "jumlah", "seluruh", "seluruhnya", "keseluruhan"];
    private static readonly (string[] Own, string[] Others)[] Halves =
    [
        (["sendiri"], ["luar", "pinjaman", "asing"]),
        (["l", "laki", "pria", "lk"], ["p", "perempuan", "wanita", "pr"]),
        (["tki", "tetap"], ["tka", "asing", "harian", "kontrak", "lepas", "honorer"]),
    ];

    private readonly ImmutableArray<ColumnProposal> _columns;
    private readonly string _register;
    private readonly MappingFile _file;

    /// <param name="register">The name of the file.</param>
    /// <param name="file">Where the register stands in it.</param>
    /// <param name="columns">A proposal for each column.</param>
    public MappingProposal(string register, MappingFile file, IReadOnlyList<ColumnProposal> columns)
    {
        (_register, _file) = (register, file);
        _columns = [.. LandNeighbours.Told([.. MonthColumns.Told([.. UnitNeighbours.Told([.. columns.Select(c => Together(c, columns))])])])];
    }

    /// <summary>The rows to pass over.</summary>
    public required SkipProposal Skips { get; init; }

    /// <summary>Whether bytes stand in the file that are no UTF-8.</summary>
    public bool IsOtherEncoding { get; init; }

    /// <summary>A column without a name and contents is named only where rows are passed over by it.</summary>
    private bool IsWritten(ColumnProposal column) => !column.Look.IsNameless || column.Look.Filled > 0 || Skips.Names(column.Look);

    /// <summary>The columns as they are shown.</summary>
    public ImmutableArray<InspectedColumn> Columns =>
        [
            .. _columns
                .Where(IsWritten)
                .Select(c => new InspectedColumn(c.Look.Header, c.Look.Filled, [.. c.Look.Examples(c.Mask)], c.Line, c.Note) { IsOpen = c.IsOpen }),
        ];

    /// <summary>The names of the columns that it uses, or asks about.</summary>
    public IEnumerable<string> Used => _columns.Where(c => c.Target is not null || c.IsAsked).Select(c => c.Look.Header);

    /// <summary>The column of a NIB that stands in several rows; null when there is none.</summary>
    public ColumnLook? Repeated => _columns.FirstOrDefault(c => c.Fact == "nib" && c.Look.NibsAgain > 0)?.Look;

    /// <summary>Whether a column is what tells rows apart.</summary>
    public bool HasId => _columns.Any(c => c.Fact == "id");

    /// <summary>The edition of codes without one: as a header says, "?" when people have to say it, null when it is not needed.</summary>
    private string? Edition
    {
        get
        {
            ColumnProposal[] codes = [.. _columns.Where(c => c.Target == "kegiatan: kode" && c.Look.Codes.WithEdition < c.Look.Codes.All)];
            string?[] named = [.. codes.Select(c => HeaderWords.Edition(c.Look.Header)).Distinct(StringComparer.Ordinal)];
            return codes.Length == 0 ? null
                : named is [{ } one] ? one
                : ColumnProposal.Quote(ColumnReader.Undecided);
        }
    }

    /// <summary>The file, its comments in both languages.</summary>
    public LocalizedText Written() => new(Write(Lang.Indonesian), Write(Lang.English));

    /// <summary>The file.</summary>
    /// <param name="language">The language of its comments.</param>
    /// <param name="decided">Whether columns that are still to be decided are left out, so that it can be tried.</param>
    public string Write(Lang language, bool decided = false)
    {
        string Say(string indonesian, string english) => language == Lang.English ? english : indonesian;
        var text = new StringBuilder();
        string? edition = Edition;
        bool isEditionOpen = edition?.Contains(ColumnReader.Undecided, StringComparison.Ordinal) == true;
        text.Append(
            Say(
                "# Usulan umkm inspect. Baris di bawah tanda # ? harus diputuskan dahulu: ganti \"?\" di situ. Baris lain diperiksa.\n",
                "# Proposed by umkm inspect. Lines below # ? are to be decided first: replace the \"?\" there. Check the other lines.\n"
            )
        );
        text.Append(CultureInfo.InvariantCulture, $"peta: {Name(_register)}\nversi: 1\nberkas:\n");
        text.Append(_file.Sheet is null ? "" : $"  lembar: {Name(_file.Sheet)}\n");
        long? first = _file.HeaderLine - _file.HeaderRows + 1;
        text.Append(CultureInfo.InvariantCulture, $"  baris kepala: {(first < _file.HeaderLine ? $"{first}-" : "")}{_file.HeaderLine}\n");
        if (IsOtherEncoding)
        {
            text.Append(
                Say(
                    "  # ? Berkas ini bukan UTF-8 seluruhnya; dari lembar kerja lama biasanya windows-1252.\n",
                    "  # ? The file is not all UTF-8; those of old spreadsheets usually are windows-1252.\n"
                )
            );
            text.Append(CultureInfo.InvariantCulture, $"  pengodean: {(decided ? "windows-1252" : ColumnProposal.Quote(ColumnReader.Undecided))}\n");
        }
        if (edition is not null && !(decided && isEditionOpen))
        {
            text.Append(
                isEditionOpen
                    ? Say(
                        "# ? Edisi kode KBLI yang ditulis tanpa edisi: 2020 atau 2025?\n",
                        "# ? The edition of KBLI codes that are written without one: 2020 or 2025?\n"
                    )
                    : Say("# Edisi kode KBLI menurut kepala kolomnya.\n", "# The edition of KBLI codes by the header of their column.\n")
            );
            text.Append(CultureInfo.InvariantCulture, $"kbli: {edition}\n");
        }
        text.Append(
            Say(
                "# Anggapan hanya dipakai bila fakta tidak diberikan, dan disebut dalam ringkasan dan laporan. Hapus tanda # di depannya "
                    + "bila berlaku.\n",
                "# What is assumed is used only where the fact is not given, and told in summary and report. Remove the # where it holds.\n"
            ) + "# anggapan: { foreignOwned: tidak }\nkolom:\n"
        );
        foreach (ColumnProposal column in _columns.Where(IsWritten))
        {
            bool isLeftOut = decided && (column.IsOpen || (isEditionOpen && column.Target?.StartsWith("kegiatan", StringComparison.Ordinal) == true));
            text.Append(column.Note is null ? "" : $"  # {(column.IsOpen ? "? " : "")}{column.Note.In(language)}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {Name(column.Look.Header)}: {(isLeftOut ? ColumnReader.LeftOut : column.Line)}\n");
        }
        if (Repeated is { } repeated && !decided)
        {
            string open = ColumnProposal.Quote(ColumnReader.Undecided);
            string amounts = string.Join(", ", _columns.Where(c => c.IsAmount).Select(c => c.Fact).Distinct(StringComparer.Ordinal));
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Say(
                    $"# ? NIB yang sama berulang di {repeated.NibsAgain} baris. Bila itu satu usaha dalam beberapa baris: sebut setiap jumlah\n"
                        + $"# ({amounts}) pada dijumlahkan: (tiap baris memuat bagiannya) atau sekali: (tiap baris mengulang seluruhnya).\n"
                        + $"# Bila bukan, hapus kelompok:. Agar tahun depan dapat dibandingkan, tulis id: ya pada {Name(repeated.Header)}, dan "
                        + "kolom id lain tidak dipakai.\n",
                    $"# ? The same NIB stands in {repeated.NibsAgain} more {(repeated.NibsAgain == 1 ? "row" : "rows")}. "
                        + "Where that is one enterprise in several rows: name every amount\n"
                        + $"# ({amounts}) below dijumlahkan: (each row has its part) or sekali: (each row repeats the whole).\n"
                        + $"# Where it is not, remove kelompok:. To compare next year, write id: ya at {Name(repeated.Header)}, and "
                        + "another column of ids tidak dipakai.\n"
                )}"
                    + $"kelompok: {{ kunci: {Name(repeated.Header)}, dijumlahkan: {open}, sekali: {open} }}\n"
            );
        }
        string[] skips = [.. Skips.Items];
        if (skips.Length > 0)
        {
            text.Append(
                Say(
                    "# Baris yang bukan usaha: nomor kolom, jumlah, tanda tangan, catatan, judul kelompok. Periksa.\nlewati:\n",
                    "# Rows that are no enterprises: numbers of columns, sums, signatures, notes, headings. Check.\nlewati:\n"
                )
            );
            text.AppendJoin("", skips.Select(s => $"  - {s}\n"));
        }
        // Below the first of them nothing is read, so the others need no line.
        if (Skips.Others is [var other, ..])
        {
            text.Append(skips.Length > 0 ? "" : "lewati:\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Say(
                    $"  # ? Tabel lain tampaknya mulai di baris {other.Line}: ya bila semua baris dari situ bukan usaha, atau hapus baris ini.\n",
                    $"  # ? Another table seems to begin on line {other.Line}: ya where no row from there on is one, or remove the line.\n"
                )}  - {{ kolom: {Name(other.Column)}, isi: [{ColumnProposal.Quote(other.Text)}], {MappingReader.ToEnd}: {
                    (decided ? "ya" : ColumnProposal.Quote(ColumnReader.Undecided))} }}\n"
            );
        }
        return text.ToString();
    }

    /// <summary>One column a fact: parts are added, a total stands alone, and what is neither is left to people.</summary>
    private static ColumnProposal Together(ColumnProposal column, IReadOnlyList<ColumnProposal> columns)
    {
        ColumnProposal[] same = [.. columns.Where(p => p.Fact is not null && p.Fact == column.Fact)];
        if (same.Length < 2)
        {
            ColumnProposal? first =
                column.Target is null or "kegiatan: kode" or $"surat: {PaperKeys.Several}" || column.Fact is not null
                    ? null
                    : columns.First(p => p.Target == column.Target);
            return IsLonePart(column) ? Asked(column)
                : column.Fact == "annualSales"
                && columns.FirstOrDefault(c => c.Fact?.StartsWith("annualSales.", StringComparison.Ordinal) == true) is { } year
                    ? Yearless(column, year)
                : first is null || first == column ? column
                : Given(column, first);
        }
        if (!same.All(p => p.IsAmount))
        {
            // "Nama" alone may be of anybody where another column is of the enterprise.
            ColumnProposal given = same.MinBy(p => Words(p) is ["nama"])!;
            return given == column ? column : Given(column, given);
        }
        ColumnProposal[] totals = [.. same.Where(p => Words(p).Intersect(Totals, StringComparer.Ordinal).Any())];
        if (totals.Length == 1)
        {
            return totals[0] == column ? column : Given(column, totals[0]);
        }
        bool isSum =
            same.Length == 2
            && Halves.Any(h => IsHalf(same[0], h.Own) && IsHalf(same[1], h.Others) || IsHalf(same[1], h.Own) && IsHalf(same[0], h.Others));
        return column with
        {
            More = [$"dijumlahkan: {(isSum ? "ya" : ColumnProposal.Quote(ColumnReader.Undecided))}", .. column.More],
            Note = isSum
                ? column.Note ?? new($"beberapa kolom dijumlahkan sebagai {column.Fact}", $"several columns are added as {column.Fact}")
                : new(
                    $"beberapa kolom {column.Fact}: tulis dijumlahkan: ya pada bagian-bagiannya, dan tidak dipakai pada yang bukan bagian",
                    $"several columns of {column.Fact}: write dijumlahkan: ya at its parts, and tidak dipakai at what is none"
                ),
        };
    }

    /// <summary>Whether a column is only one part of what it would stand for: own capital without loans, working capital, women who work.</summary>
    private static bool IsLonePart(ColumnProposal column) =>
        (column.Fact == "businessCapital" && IsHalf(column, ["kerja", "awal", "working", "initial", "starting"]))
        || column.Fact is "workers" or "businessCapital"
            && !IsHalf(column, ["tki"])
            && Halves.Any(h => IsHalf(column, h.Own) != IsHalf(column, h.Others));

    private static ColumnProposal Asked(ColumnProposal column) =>
        column with
        {
            Target = null,
            IsAsked = true,
            IsAmount = false,
            Note = InspectionText.Joined([
                new(
                    $"tampaknya hanya sebagian dari {column.Fact}: tulis {column.Line} bila ini seluruhnya, atau {ColumnReader.LeftOut}",
                    $"seems to be only a part of {column.Fact}: write {column.Line} where it is the whole, or {ColumnReader.LeftOut}"
                ),
                .. column.Note is { } note ? new[] { note } : [],
            ]),
        };

    /// <summary>Sales of no year cannot stand beside sales of a year: each row would be rejected.</summary>
    private static ColumnProposal Yearless(ColumnProposal column, ColumnProposal year) =>
        column with
        {
            Target = null,
            IsAsked = true,
            IsAmount = false,
            Note = new(
                $"penjualan tanpa tahun di samping \"{HarmlessText.Of(year.Look.Header)}\": tulis annualSales. dengan tahunnya, seperti "
                    + $"{year.Fact}, atau {ColumnReader.LeftOut}",
                $"sales without a year beside \"{HarmlessText.Of(year.Look.Header)}\": write annualSales. with its year, such as {year.Fact}, or "
                    + $"{ColumnReader.LeftOut}"
            ),
        };

    private static bool IsHalf(ColumnProposal column, string[] words) => Words(column).Intersect(words, StringComparer.Ordinal).Any();

    private static string[] Words(ColumnProposal column) => HeadWords.Split(column.Look.Header);

    private static ColumnProposal Given(ColumnProposal column, ColumnProposal by) =>
        ColumnProposal.LeftOut(
            column.Look,
            $"{by.Fact ?? by.Target} sudah diberikan kolom \"{by.Look.Header}\"",
            $"the column \"{by.Look.Header}\" gives {by.Fact ?? by.Target} already"
        ) with
        {
            Mask = column.Mask,
        };

    /// <summary>A name as mapping files have it: in quotes where it is not plain.</summary>
    public static string Name(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '_')
        && char.IsAsciiLetter(text[0])
        && text.ToLowerInvariant() is not ("no" or "yes" or "on" or "off" or "true" or "false" or "null" or "y" or "n")
            ? text
            : ColumnProposal.Quote(text);
}
