using System.Numerics;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Benchmarks.W1;

/// <summary>W1 as a rule book of its own, worked out by the library's evaluator in blocks.</summary>
internal sealed class RuleEngine
{
    private const int Block = 4_096;
    private static readonly string[] Papers = ["NIB", "Sertifikat Standar", "Izin", "SPPL", "SPP-IRT", "Sertifikat Halal"];
    private static readonly string[] Permits = ["nib", "sertifikat-standar", "izin", "sppl", "spp-irt", "halal"];
    private static readonly string[] Programmes = ["kur-mikro", "pph-final", "sehati", "pengadaan", "pelatihan"];
    private readonly Plan _plan;
    private readonly LoweredPlan _lowered;
    private readonly Evaluator _evaluator;

    public RuleEngine()
    {
        _plan = Plan.For(Book, Register.On);
        _lowered = LoweredPlan.Keeping(_plan, Answered());
        _evaluator = new Evaluator(_lowered.Instructions, _lowered.RegisterTables);
    }

    public static RuleBook Book => W1Book.Book;

    public string Size =>
        $"{_plan.Instructions.Length} plan instructions, {_lowered.Instructions.Length} steps over {_lowered.RegisterTables.Length} registers";

    /// <summary>Works out everything; the result is the bit planes of the evaluator.</summary>
    public void Run(FactTable facts)
    {
        for (int start = 0; start < facts.Rows; start += Block)
        {
            _evaluator.Run(facts, start, Math.Min(Block, facts.Rows - start));
        }
    }

    /// <summary>Works out everything and spreads the planes into bytes, to compare with other engines.</summary>
    public Answer RunToAnswer(FactTable facts)
    {
        var answer = new Answer();
        for (int start = 0; start < facts.Rows; start += Block)
        {
            int count = Math.Min(Block, facts.Rows - start);
            _evaluator.Run(facts, start, count);
            for (int row = 0; row < count; row++)
            {
                Spread(answer, start + row, row);
            }
        }
        return answer;
    }

    /// <summary>The register as columns of the glossary.</summary>
    /// <param name="r">The register.</param>
    /// <param name="unknown">How many of a hundred values are not given.</param>
    public static FactTable Facts(Register r, int unknown)
    {
        var random = new Random(7);
        var builder = new FactTableBuilder(Book.Glossary, TableId.Enterprise);
        var terms = Book.Glossary.Terms.ToDictionary(t => t.Name);
        for (int i = 0; i < Register.Count; i++)
        {
            builder.AddRoot("");
            void Set(string name, long value)
            {
                if (unknown == 0 || random.Next(100) >= unknown)
                {
                    builder.Set(terms[name], i, value);
                }
            }
            Set("tanggal berdiri", r.Established[i]);
            Set("modal usaha", r.Capital[i]);
            Set("penjualan tahunan", r.Sales[i]);
            Set("tenaga kerja", r.Workers[i]);
            Set("kode KBLI", Codes.Kbli(2020, r.Code[i]));
            Set("lama terdaftar pajak", r.TaxYears[i]);
            Set("tingkat risiko", r.Risk[i]);
            Set("bentuk usaha", r.Form[i]);
            Set("pekerjaan pemilik", r.Employment[i]);
            Set("kredit KUR berjalan", r.Credit[i] & 1);
            Set("kredit bank produktif", r.Credit[i] >> 1);
            for (int p = 0; p < Papers.Length; p++)
            {
                Set("memegang " + Papers[p], r.Permits[i] >> p & 1);
            }
        }
        return builder.Build();
    }

    /// <summary>What W1 asks for: the class, the permits required and missing, the criteria not met.</summary>
    private IEnumerable<int> Answered() =>
        _plan
            .Find("skala")!
            .Possible.Concat(Permits.Select(p => _plan.Find("izin/" + p)!).SelectMany(p => new[] { p.Possible[0], p.Possible[4] }))
            .Concat(Programmes.SelectMany(p => _plan.Find("program/" + p)!.Readings[0].Criteria).Select(c => c.When.Rails.False));

    private bool Bit(int register, int row) => _evaluator.Bit(_lowered[register], row);

    private void Spread(Answer answer, int into, int row)
    {
        PlannedDecision size = _plan.Find("skala")!;
        answer.Class[into] = (byte)Enumerable.Range(0, 4).Single(a => Bit(size.Possible[a], row));
        for (int p = 0; p < Permits.Length; p++)
        {
            PlannedDecision permit = _plan.Find("izin/" + Permits[p])!;
            bool missing = Bit(permit.Possible[0], row);
            bool notRequired = Bit(permit.Possible[4], row);
            answer.Required[into] |= (byte)(notRequired ? 0 : 1 << p);
            answer.Missing[into] |= (byte)(missing ? 1 << p : 0);
        }
        for (int p = 0; p < Programmes.Length; p++)
        {
            PlannedCriterion[] criteria = [.. _plan.Find("program/" + Programmes[p])!.Readings[0].Criteria];
            for (int c = 0; c < criteria.Length; c++)
            {
                answer.Unmet[p][into] |= (byte)(Bit(criteria[c].When.Rails.False, row) ? 1 << c : 0);
            }
        }
    }
}
