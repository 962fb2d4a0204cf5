using System.Text;
using System.Text.Json;
using ExcelDataReader;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests.Results;

/// <summary>What comes out of a screening for people: a workbook, what to ask, what changed, pages.</summary>
public class OutputTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    private const string Usaha =
        "id,name,foreignOwned,businessCapital,annualSales\n"
        + "A,Keripik Contoh,false,40000000,250000000\n"
        + "=B,Mebel <Contoh>,false,,900000000\n"
        + "C,Warung Contoh,,,\n"
        + "D,Toko Contoh,bukan,1,1\n";

    [Fact]
    public void A_workbook_has_answers_questions_rejects_and_how_to_read_it()
    {
        using var answers = new MemoryStream();
        using var rejects = new MemoryStream();
        RegisterTotals totals = Run(Usaha, answers, rejects, s => With(s), "skala-usaha", "skala-usaha/menurut-modal");
        using var workbook = new MemoryStream();
        answers.Position = rejects.Position = 0;
        new ScreeningReport("u.csv", On, "edisi", "sidik", null, totals).WriteWorkbook(workbook, answers, rejects, null, Language.Indonesian);
        Dictionary<string, string[][]> sheets = Sheets(workbook);
        Assert.Equal(["Jawaban", "Tanyakan", "Ditolak", "Cara membaca"], sheets.Keys);
        // The same rows as the CSV; a text of a sheet needs no apostrophe.
        string[] csv = Encoding.UTF8.GetString(answers.ToArray()).TrimEnd('\n').Replace("\"'=B\"", "=B", StringComparison.Ordinal).Split('\n');
        Assert.Equal(csv, sheets["Jawaban"].Select(r => string.Join(',', r)));
        Assert.Equal(["5", "D", "foreignOwned"], Assert.Single(sheets["Ditolak"][1..])[..3]);
        Assert.Contains(sheets["Tanyakan"], r => r[0] == "skala-usaha/menurut-modal" && r[2] == "businessCapital" && r[3] == "2" && r[4] == "2");
        Assert.Contains(sheets["Cara membaca"], r => r is ["Sidik isi buku aturan", "sidik"]);
        Assert.Contains(sheets["Cara membaca"], r => r[0] == "skala-usaha" && r[1].Contains("Pasal", StringComparison.Ordinal));
        Assert.Contains(sheets["Cara membaca"], r => r is ["Baris dibaca", "4"]);
    }

    [Fact]
    public void Only_what_is_undecided_is_written_and_all_is_counted()
    {
        using var answers = new MemoryStream();
        RegisterTotals totals = Run(Usaha, answers, Stream.Null, s => With(s, onlyUndecided: true), "skala-usaha/menurut-modal");
        Assert.Equal(
            "id,skala-usaha/menurut-modal\n\"'=B\",mikro|kecil|menengah|besar\nC,mikro|kecil|menengah|besar\n",
            Encoding.UTF8.GetString(answers.ToArray())
        );
        Assert.Equal((4, 3, 1, 1), (totals.Read, totals.Answered, totals.Rejected, totals.LeftOut));
    }

    [Fact]
    public void A_few_facts_are_named_that_decide_what_they_say()
    {
        // Of three enterprises with the capital open two lack nothing else for the class by capital.
        RegisterTotals totals = Run(Usaha, Stream.Null, Stream.Null, s => With(s), "skala-usaha/menurut-modal");
        using var summary = JsonDocument.Parse(new ScreeningReport("u.csv", On, "e", "h", null, totals).ToJson());
        JsonElement ask = summary.RootElement.GetProperty("ask");
        Assert.Equal(["businessCapital"], ask.GetProperty("facts").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(2, ask.GetProperty("decides").GetInt32());
        string filled = Usaha.Replace("false,,9", "false,1,9", StringComparison.Ordinal).Replace("Contoh,,,", "Contoh,,1,", StringComparison.Ordinal);
        RegisterTotals then = Run(filled, Stream.Null, Stream.Null, s => With(s), "skala-usaha/menurut-modal");
        Assert.Equal(2, totals.Tally!.Decisions[0].Undecided - then.Tally!.Decisions[0].Undecided);
    }

    [Fact]
    public void What_changed_between_two_screenings_is_told_with_its_reasons()
    {
        const string Before = "id,skala-usaha/menurut-modal\nA,mikro\n'=B,mikro\nX,kecil\nC,kecil\nE,mikro|kecil\nE,mikro\nF,besar\n";
        const string Now = "id,businessCapital\nA,1500000000\n=B,1000000000\nC,\nE,1\nF,1000000000\nG,1\n";
        using var changed = new MemoryStream();
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(Before)), "lama.csv");
        PreviousAnswers previous = PreviousAnswers.Read(input, "lama.csv");
        RegisterTotals totals = Run(Now, Stream.Null, Stream.Null, s => With(s, previous: previous, changed: changed), "skala-usaha/menurut-modal");
        AnswerChanges changes = totals.Changes!;
        // A, =B, C and F are in both; E stands twice in the earlier one; X is gone and G is new.
        Assert.Equal((4, 3, 1, 1, 1), (changes.Compared, changes.Changed, changes.New, changes.Gone, changes.Ambiguous));
        string[][] rows = [.. Encoding.UTF8.GetString(changed.ToArray()).TrimEnd('\n').Split('\n')[1..].Select(r => r.Split(','))];
        Assert.Equal(
            ["A mikro kecil naik", "C kecil mikro|kecil|menengah|besar kini-terbuka", "F besar mikro turun"],
            rows.Select(r => $"{r[0]} {r[2]} {r[3]} {r[4]}")
        );
        Assert.Contains("Rp1.500.000.000", rows[0][5], StringComparison.Ordinal);
        Assert.Contains("Pasal 35", rows[0][5], StringComparison.Ordinal);
        string page = Encoding.UTF8.GetString(
            new ScreeningReport("u.csv", On, "e", "h", null, totals).ToHtml(RuleBook.Embedded, Language.Indonesian)
        );
        Assert.Contains("<td>mikro</td><td>kecil</td><td>naik kelas</td><td>1</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_stands_twice_in_one_of_the_files_is_told()
    {
        // B stands twice now: its first row is compared. C stood twice before, and D did and is gone.
        PreviousAnswers previous = Previous("id,skala-usaha/menurut-modal\nA,mikro\nB,mikro\nC,mikro\nC,kecil\nD,mikro\nD,mikro\n");
        RegisterTotals totals = Run(
            "id,businessCapital\nA,1\nB,1\nB,9000000000\nC,1\n",
            Stream.Null,
            Stream.Null,
            s => With(s, previous: previous),
            "skala-usaha/menurut-modal"
        );
        AnswerChanges changes = totals.Changes!;
        Assert.Equal((2, 0, 0, 0, 2, 2), (changes.Compared, changes.Changed, changes.New, changes.Gone, changes.Ambiguous, changes.TwiceBefore));
        Assert.Contains(totals.Notes, n => n.Indonesian.Contains("2 id berdiri di beberapa baris", StringComparison.Ordinal));
    }

    [Fact]
    public void Screenings_are_compared_by_id_only_and_by_answers_of_the_same_decisions()
    {
        RegisterException numbered = Assert.Throws<RegisterException>(() =>
            Run("businessCapital\n1\n", Stream.Null, Stream.Null, s => With(s, previous: Previous("id,skala-usaha\n1,mikro\n")), "skala-usaha")
        );
        Assert.Contains("id: ya", Assert.Single(numbered.Problems).ToString(), StringComparison.Ordinal);
        foreach (string other in new[] { "id,businessCapital\nA,1\n", "id\nA\n", "id,skala-usaha\nA,mikro\n" })
        {
            RegisterException refused = Assert.Throws<RegisterException>(() =>
                Run(Usaha, Stream.Null, Stream.Null, s => With(s, previous: Previous(other)), "skala-usaha/menurut-modal")
            );
            string problem = Assert.Single(refused.Problems).ToString();
            Assert.StartsWith("lama.csv", problem, StringComparison.Ordinal);
            Assert.Contains("skala-usaha/menurut-modal", problem, StringComparison.Ordinal);
        }
    }

    private static PreviousAnswers Previous(string text)
    {
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(text)), "lama.csv");
        return PreviousAnswers.Read(input, "lama.csv");
    }

    [Fact]
    public void Answers_compared_with_themselves_have_not_changed()
    {
        using var answers = new MemoryStream();
        Run(Usaha, answers, Stream.Null, s => With(s), "skala-usaha");
        answers.Position = 0;
        using var input = new RegisterInput(answers, "lama.csv");
        PreviousAnswers previous = PreviousAnswers.Read(input, "lama.csv");
        AnswerChanges changes = Run(Usaha, Stream.Null, Stream.Null, s => With(s, previous: previous), "skala-usaha").Changes!;
        Assert.Equal((3, 0, 0, 0, 0), (changes.Compared, changes.Changed, changes.New, changes.Gone, changes.Ambiguous));
    }

    [Fact]
    public void The_first_enterprises_get_a_page_from_the_template_of_the_office()
    {
        var written = new List<string>();
        var pages = new EnterprisePages(
            "<p>{{nama}}: {{ golongan }}{{tanyakan}}",
            "t.html",
            2,
            (n, page) => written.Add($"{n} {Encoding.UTF8.GetString(page)}")
        );
        Run(Usaha, Stream.Null, Stream.Null, s => With(s, pages: pages), "skala-usaha/menurut-modal");
        Assert.Equal(2, written.Count);
        Assert.StartsWith("1 <p>Keripik Contoh: <li>", written[0], StringComparison.Ordinal);
        Assert.Contains("Usaha Mikro</li>\n<li>–</li>", written[0], StringComparison.Ordinal);
        Assert.Contains("Mebel &lt;Contoh&gt;", written[1], StringComparison.Ordinal);
        Assert.Contains("<li>modal usaha</li>", written[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_there_is_not_is_told_with_its_line()
    {
        RegisterException refused = Assert.Throws<RegisterException>(() =>
            new EnterprisePages("<p>\n{{alamat}} {{nama}} {{x", "t.html", 1, (_, _) => { })
        );
        Assert.Equal(2, refused.Problems.Count);
        Assert.StartsWith("t.html:2: ", refused.Problems[0].ToString(), StringComparison.Ordinal);
        Assert.Contains("golongan", refused.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_output_of_a_screening_is_refused()
    {
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes("nama,modal\nA,1\n")), "lama.csv");
        Assert.Contains(
            "umkm screen",
            Assert.Single(Assert.Throws<RegisterException>(() => PreviousAnswers.Read(input, "lama.csv")).Problems).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_counts_of_the_summary_are_those_of_the_rows()
    {
        for (int seed = 0; seed < 25; seed++)
        {
            var random = new Random(seed);
            // Rows in order, broken, without contents, and of an enterprise that stands in several rows.
            string[] rows =
            [
                .. Enumerable
                    .Range(0, random.Next(1, 40))
                    .Select(i =>
                        random.Next(6) switch
                        {
                            0 => ",,",
                            1 => $"{i},0220000012345,x",
                            2 => $"{i},,{(random.Next(2) == 0 ? "" : "5000000000")}",
                            3 => "jumlah,,9",
                            _ => $"{i},812000123456{random.Next(4)},{random.Next(3)}000000000",
                        }
                    ),
            ];
            string peta =
                "peta: x\nkolom: { id: id, nib: nib, modal: businessCapital }\nlewati: [{ kolom: id, berawal: [jumlah] }]\n"
                + (random.Next(2) == 0 ? "kelompok: { kunci: nib, dijumlahkan: [businessCapital] }\n" : "");
            Screened screened = Screened.Of("id,nib,modal\n" + string.Join('\n', rows) + "\n", peta, "skala-usaha/menurut-modal");
            Assert.Equal(rows.Length, screened.Totals.Read);
            using var summary = JsonDocument.Parse(new ScreeningReport("u.csv", On, "e", "h", null, screened.Totals).ToJson());
            JsonElement root = summary.RootElement;
            int Count(string name) => root.GetProperty(name).GetInt32();
            Assert.Equal(rows.Length, Count("answered") + Count("rejected") + Count("grouped") + Count("skipped"));
            JsonElement decision = root.GetProperty("decisions").GetProperty("skala-usaha/menurut-modal");
            foreach (JsonProperty answer in decision.GetProperty("answers").EnumerateObject())
            {
                Assert.Equal(screened.Answers.Count(a => a.Split(',')[1] == answer.Name), answer.Value.GetInt32());
            }
            Assert.Equal(screened.Answers.Count(a => a.Contains('|', StringComparison.Ordinal)), decision.GetProperty("undecided").GetInt32());
        }
    }

    private static RegisterTotals Run(
        string text,
        Stream answers,
        Stream rejects,
        Func<Assessor, RegisterScreening> screening,
        params string[] decisions
    )
    {
        var assessor = new Assessor(RuleBook.Embedded, new AssessorOptions { Only = [.. decisions] });
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(text)), "u.csv");
        return screening(assessor).Run(input, "u.csv", answers, rejects, true, default);
    }

    private static RegisterScreening With(
        Assessor assessor,
        bool onlyUndecided = false,
        PreviousAnswers? previous = null,
        Stream? changed = null,
        EnterprisePages? pages = null
    ) =>
        new(assessor, On, Language.Indonesian)
        {
            Workers = 1,
            OnlyUndecided = onlyUndecided,
            Previous = previous,
            ChangedRows = changed,
            Pages = pages,
        };

    private static Dictionary<string, string[][]> Sheets(MemoryStream workbook)
    {
        workbook.Position = 0;
        // The reader asks for windows-1252 whatever it reads.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(workbook);
        var sheets = new Dictionary<string, string[][]>();
        do
        {
            var rows = new List<string[]>();
            while (reader.Read())
            {
                rows.Add([
                    .. Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture) ?? ""),
                ]);
            }
            sheets[reader.Name] = [.. rows];
        } while (reader.NextResult());
        return sheets;
    }
}
