using NodaTime;
using NRules;
using NRules.Fluent;
using Umkm.Benchmarks;
using Umkm.Benchmarks.W1;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules;
using Umkm.Rules.Results;
using Answer = Umkm.Benchmarks.W1.Answer;

namespace Umkm.NRules.Benchmarks.W1;

/// <summary>W1 as NRules rules: those generated from its rule files and those written by hand, each in one session that is used again, on the
/// same enterprises. Both tell the class, the papers needed and missing, and the criteria that are not met; the answers are compared with the
/// C# form.</summary>
internal static class W1Benchmark
{
    private const int Count = 1_000;
    private const int Batch = 200;
    private static readonly string[] Papers = ["NIB", "Sertifikat Standar", "Izin", "SPPL", "SPP-IRT", "Sertifikat Halal"];
    private static readonly string[] Permits = ["nib", "sertifikat-standar", "izin", "sppl", "spp-irt", "halal"];
    private static readonly string[] Programmes = ["kur-mikro", "pph-final", "sehati", "pengadaan", "pelatihan"];
    private static readonly string[] Classes = ["mikro", "kecil", "menengah", "besar"];
    private static readonly string[] Risks = ["rendah", "menengah-rendah", "menengah-tinggi", "tinggi"];
    private static readonly string[] Forms = ["orang-perseorangan", "pt-perorangan", "cv", "koperasi", "pt"];
    private static readonly string[] Employments = ["swasta", "asn", "tni", "polri", "lainnya"];
    private static readonly Dictionary<string, int> PaperBits = Permits.Select((p, i) => ("izin/" + p, 1 << i)).ToDictionary();
    private static readonly Dictionary<string, int> ProgrammePlaces = Programmes.Select((p, i) => ("program/" + p, i)).ToDictionary();

    public static void Run(int rounds)
    {
        var register = new Register(20_260_630);
        var expected = new Answer();
        HandWritten.Idiomatic(register, expected);
        Row[] rows = [.. Enumerable.Range(0, Count).Select(i => new Row(register, i))];
        Enterprise[] enterprises = [.. Enumerable.Range(0, Count).Select(i => Of(register, i))];
        var numbers = new Dictionary<Subject, int>(
            enterprises.Select((e, i) => KeyValuePair.Create<Subject, int>(e, i)),
            ReferenceEqualityComparer.Instance
        );
        var repository = new RuleRepository();
        repository.Load(own => own.NestedTypes().From(HandRules.All));
        ISessionFactory hand = repository.Compile();
        ISessionFactory files = new UmkmSessions(new Assessor(W1Book.Book)).On(Register.On);
        ISession handSession = hand.CreateSession();
        ISession handBatch = hand.CreateSession();
        ISession filesSession = files.CreateSession();
        ISession filesBatch = files.CreateSession();
        var found = new Answer();
        ByHand(handBatch, rows, Batch, found);
        Verify(expected, found, "written by hand");
        found = new Answer();
        Generated(filesBatch, enterprises, Batch, found);
        Verify(expected, found, "generated");

        var single = new Rounds(rounds);
        single.Add("written by hand, one at a time", () => ByHand(handSession, rows, 1, found));
        single.Add("generated, one at a time", () => Generated(filesSession, enterprises, 1, found));
        Console.WriteLine($"W1 as NRules rules, {Count} enterprises of the register, sessions used again; both give the answers of the C# form");
        Console.WriteLine(single.Measure(Count));
        var together = new Rounds(rounds);
        together.Add($"written by hand, {Batch} together", () => ByHand(handBatch, rows, Batch, found));
        together.Add($"generated, {Batch} together", () => Generated(filesBatch, enterprises, Batch, found));
        Console.WriteLine(together.Measure(Count));

        void Generated(ISession session, Enterprise[] all, int part, Answer answer)
        {
            for (int start = 0; start < all.Length; start += part)
            {
                ArraySegment<Enterprise> some = new(all, start, part);
                session.InsertAll(some);
                session.FireInStages();
                foreach (DecisionFact fact in session.Query<DecisionFact>().AsEnumerable())
                {
                    Read(answer, numbers[fact.Subject], fact);
                }
                session.RetractAll(some);
            }
        }
    }

    private static void ByHand(ISession session, Row[] all, int part, Answer answer)
    {
        for (int start = 0; start < all.Length; start += part)
        {
            ArraySegment<Row> some = new(all, start, part);
            session.InsertAll(some);
            session.FireInStages();
            foreach (object fact in session.Query<object>().AsEnumerable())
            {
                switch (fact)
                {
                    case Size size:
                        answer.Class[size.Row.Number] = (byte)size.Class;
                        break;
                    case Needs needs:
                        answer.Required[needs.Row.Number] |= (byte)needs.Bit;
                        answer.Missing[needs.Row.Number] |= (byte)(needs.Held ? 0 : needs.Bit);
                        break;
                    case Unmet unmet:
                        answer.Unmet[unmet.Programme][unmet.Row.Number] |= (byte)unmet.Bit;
                        break;
                }
            }
            session.RetractAll(some);
        }
    }

    private static void Read(Answer answer, int row, DecisionFact fact)
    {
        if (fact.Kind == DecisionKind.Classification)
        {
            answer.Class[row] = (byte)Array.IndexOf(Classes, fact.Answer);
        }
        else if (fact.Kind == DecisionKind.Permit)
        {
            int bit = PaperBits[fact.Id];
            answer.Required[row] |= (byte)(fact.Answer == Answers.NotRequired ? 0 : bit);
            answer.Missing[row] |= (byte)(fact.Answer == Answers.Missing ? bit : 0);
        }
        else
        {
            int place = ProgrammePlaces[fact.Id];
            int bit = 1;
            foreach (CriterionResult criterion in fact.Criteria)
            {
                answer.Unmet[place][row] |= (byte)(criterion.Holds == false ? bit : 0);
                bit <<= 1;
            }
        }
    }

    private static void Verify(Answer expected, Answer found, string name)
    {
        for (int i = 0; i < Count; i++)
        {
            if (
                (expected.Class[i], expected.Required[i], expected.Missing[i]) != (found.Class[i], found.Required[i], found.Missing[i])
                || Enumerable.Range(0, Programmes.Length).Any(p => expected.Unmet[p][i] != found.Unmet[p][i])
            )
            {
                throw new InvalidOperationException(
                    $"Row {i}, {name}: {Told(found, i)} instead of {Told(expected, i)} (class, required, missing, criteria not met)."
                );
            }
        }
    }

    private static string Told(Answer answer, int i) =>
        $"{answer.Class[i]}, {answer.Required[i]}, {answer.Missing[i]}, {string.Join(' ', answer.Unmet.Select(u => u[i]))}";

    private static Enterprise Of(Register r, int i)
    {
        var facts = new Dictionary<string, FactValue>
        {
            ["tanggal berdiri"] = FactValue.From(new LocalDate(1970, 1, 1).PlusDays(r.Established[i])),
            ["modal usaha"] = FactValue.From(r.Capital[i]),
            ["penjualan tahunan"] = FactValue.From(r.Sales[i]),
            ["tenaga kerja"] = FactValue.From(r.Workers[i]),
            ["kode KBLI"] = FactValue.From($"{r.Code[i]}/2020"),
            ["lama terdaftar pajak"] = FactValue.From(r.TaxYears[i]),
            ["tingkat risiko"] = FactValue.From(Risks[r.Risk[i]]),
            ["bentuk usaha"] = FactValue.From(Forms[r.Form[i]]),
            ["pekerjaan pemilik"] = FactValue.From(Employments[r.Employment[i]]),
            ["kredit KUR berjalan"] = FactValue.From((r.Credit[i] & 1) != 0),
            ["kredit bank produktif"] = FactValue.From((r.Credit[i] & 2) != 0),
        };
        for (int p = 0; p < Papers.Length; p++)
        {
            facts["memegang " + Papers[p]] = FactValue.From((r.Permits[i] >> p & 1) != 0);
        }
        return new Enterprise { Id = SubjectId.Parse($"W-{i}"), Facts = Facts.From(facts) };
    }
}
