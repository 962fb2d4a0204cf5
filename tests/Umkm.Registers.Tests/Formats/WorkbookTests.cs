using System.IO.Compression;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests.Formats;

/// <summary>Workbooks are read as CSV is: the same rows give the same answers.</summary>
public class WorkbookTests
{
    private const string Decision = "skala-usaha/menurut-modal";

    [Theory]
    [InlineData("Lama", "Baru")]
    [InlineData("Baru", "Lama")]
    [InlineData("Lama Baru", "Lama")]
    public void The_first_sheet_that_is_not_hidden_is_read(string hidden, string read)
    {
        object?[][] Rows(string id) =>
            [
                ["id", "businessCapital"],
                [id, 5d],
            ];
        byte[] file = Workbook.With([], hidden.Split(' '), ("Lama", Rows("Lama")), ("Baru", Rows("Baru")));
        Screened screened = Screened.Of(file, null, "skala-usaha/menurut-modal");
        Assert.Equal([$"{read},mikro"], screened.Answers);
        Assert.Contains(
            $"lembar \"{read}\", yang pertama{(read == "Baru" ? " yang tidak tersembunyi" : "")};",
            Assert.Single(screened.Totals.Observations).Indonesian,
            StringComparison.Ordinal
        );
        Assert.Equal(1, Looked.Of(file).Rows);
        Assert.Contains($"lembar \"{read}\"", Looked.Of(file).Notes[0].Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("berkas.xlsx", "\u0001\u00fe\u00ff\u0002\u0003", "tidak dapat dibaca", "Simpan ulang sebagai .xlsx")]
    [InlineData("berkas.xls", "<html><table><tr><td>id</td></tr></table></html>", "HTML", "simpan sebagai .xlsx")]
    [InlineData("berkas.csv", "\n <?xml version=\"1.0\"?><x/>", "XML", "CSV")]
    public void What_only_is_named_a_table_is_told(string name, string text, string found, string remedy)
    {
        byte[] bytes = System.Text.Encoding.Latin1.GetBytes(text);
        RegisterInput Open() => new(new MemoryStream(bytes), name);
        foreach (Action read in new Action[] { () => Look(Open), () => Screen(Open) })
        {
            string problem = Assert.Single(Assert.Throws<RegisterException>(read).Problems).ToString();
            Assert.StartsWith(name, problem, StringComparison.Ordinal);
            Assert.Contains(found, problem, StringComparison.Ordinal);
            Assert.Contains(remedy, problem, StringComparison.Ordinal);
        }

        void Look(Func<RegisterInput> open)
        {
            RegisterInspection.Of(open, name, RuleBook.Embedded, new NodaTime.LocalDate(2026, 11, 22));
        }

        void Screen(Func<RegisterInput> open)
        {
            using RegisterInput input = open();
            var assessor = new Assessor(RuleBook.Embedded);
            new RegisterScreening(assessor, new NodaTime.LocalDate(2026, 11, 22), Language.Indonesian).Run(
                input,
                name,
                Stream.Null,
                Stream.Null,
                tally: false,
                default
            );
        }
    }

    [Fact]
    public void A_text_named_as_a_workbook_is_read_as_text_and_has_no_sheets()
    {
        byte[] text = "id,businessCapital\nA,1000000\n"u8.ToArray();
        Assert.Equal(["A,mikro"], Screened.Of(text, null, Decision).Answers);
        const string Peta = "peta: x\nberkas: { lembar: Isian }\nkolom: { id: id, businessCapital: businessCapital }\n";
        RegisterException refused = Assert.Throws<RegisterException>(() => Screened.Of(text, Peta, Decision));
        Assert.Contains("\"Isian\"", Assert.Single(refused.Problems).ToString(), StringComparison.Ordinal);
        RegisterException look = Assert.Throws<RegisterException>(() =>
            RegisterInspection.Of(
                () => new RegisterInput(new MemoryStream(text), "b.csv"),
                "b.csv",
                RuleBook.Embedded,
                new NodaTime.LocalDate(2026, 11, 22),
                "Isian"
            )
        );
        Assert.Contains("--sheet", Assert.Single(look.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_is_read_with_all_digits_and_its_days()
    {
        byte[] book = Workbook.Of(
            (
                "Data",
                [
                    ["REKAP BINAAN"],
                    ["id", "nib", "owner.nik", "businessCapital", "establishedOn"],
                    ["A", "0220000012345", 9901010101900001d, 1_000_000d, new DateOnly(2021, 2, 1)],
                    ["B", null, null, 2_000_000_000d, null],
                    [null, null, null, null, null],
                    ["C", null, null, 1.5d, null],
                ]
            )
        );
        Screened screened = Screened.Of(book, null, Decision);
        Assert.Equal(["A,mikro", "B,kecil"], screened.Answers);
        // The title is above the header; the row without contents is passed over; half a rupiah is no amount.
        Assert.StartsWith("6,C,businessCapital", Assert.Single(screened.Rejects), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_is_named_in_the_mapping_and_days_that_are_days_need_no_form()
    {
        byte[] book = Workbook.Of(
            (
                "Petunjuk",
                [
                    ["baca dahulu"],
                ]
            ),
            (
                "Isian",
                [
                    ["No", "Berdiri", "Modal (juta)"],
                    [1d, new DateOnly(2021, 2, 1), 1.5d],
                    [2d, "01/02/2021", 1500d],
                ]
            )
        );
        const string Peta = """
            peta: x
            berkas: { lembar: Isian }
            kolom:
              No: id
              Berdiri: { fakta: establishedOn, bentuk: hh/bb/tttt }
              Modal (juta): { fakta: businessCapital, satuan: juta }
            """;
        Assert.Equal(["1,mikro", "2,kecil"], Screened.Of(book, Peta, Decision).Answers);
        RegisterException refused = Assert.Throws<RegisterException>(() =>
            Screened.Of(book, Peta.Replace("Isian", "Isain", StringComparison.Ordinal), Decision)
        );
        Assert.Contains("Isian", refused.Problems[0].Tell(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_workbook_is_told()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("x.txt");
        }
        RegisterException refused = Assert.Throws<RegisterException>(() => Screened.Of(stream.ToArray(), null, Decision));
        Assert.Contains("buku kerja", refused.Problems[0].Tell(Language.Indonesian), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_day_of_the_type_of_days_is_read_and_one_that_depends_on_the_zone_is_refused()
    {
        static byte[] Book(params DateTime[] founded) =>
            Workbook.Of(
                (
                    "Data",
                    [
                        ["id", "establishedOn", "businessCapital"],
                        .. founded.Select((day, i) => new object[] { $"U{i}", day, 1_000_000d }),
                    ]
                )
            );

        var midnight = new DateTime(2021, 2, 1);
        Assert.Equal(["U0,mikro"], Screened.Of(Book(midnight), null, Decision).Answers);
        // 17.00 of Greenwich is midnight of the next day in Jakarta.
        Assert.StartsWith(
            "2,U0,establishedOn",
            Assert.Single(Screened.Of(Book(midnight.AddHours(17)), null, Decision).Rejects),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_workbook_of_the_strict_standard_is_refused_and_not_called_empty()
    {
        byte[] book = Workbook.Of(
            (
                "Data",
                [
                    ["id", "businessCapital"],
                    ["A", 1_000_000d],
                ]
            )
        );
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in zip.Entries.Where(e => !e.FullName.StartsWith('[')).ToList())
            {
                using var reader = new StreamReader(part.Open());
                string xml = reader
                    .ReadToEnd()
                    .Replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships",
                        StringComparison.Ordinal
                    );
                reader.BaseStream.SetLength(0);
                using var writer = new StreamWriter(reader.BaseStream);
                writer.Write(xml);
            }
        }
        RegisterException refused = Assert.Throws<RegisterException>(() => Screened.Of(stream.ToArray(), null, Decision));
        Assert.Contains("Strict Open XML", Assert.Single(refused.Problems).Tell(Language.Indonesian), StringComparison.Ordinal);
    }
}
