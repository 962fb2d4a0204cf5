using System.Globalization;
using System.Text;
using Umkm.Benchmarks.W1;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Loading;
using Umkm.Rules.Planning;

namespace Umkm.Benchmarks.Growth;

/// <summary>How the cost of an enterprise grows with the number of rows, and with the number of rules. Beyond the register's 421.000 rows it is walked again.</summary>
internal static class GrowthBenchmark
{
    private const int Block = 4_096;

    public static int Run()
    {
        var register = new Register(20_260_630);
        FactTable facts = RuleEngine.Facts(register, unknown: 10);
        var engine = new Evaluator(Plan.For(RuleEngine.Book, Register.On));
        Console.WriteLine("W1, rows (10 % of facts unknown):\n\n| rows | ns per enterprise |\n|---:|---:|");
        foreach (long rows in new[] { 1_000L, 10_000, 100_000, 1_000_000, 10_000_000 })
        {
            var rounds = new Rounds(rows > 1_000_000 ? 3 : 9) { Repeat = (int)Math.Max(1, 100_000 / rows) };
            rounds.Add("rows", () => Walk(engine, facts, rows));
            rounds.Measure((int)rows);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rows} | {rounds.MedianOf("rows"):0.00} |"));
        }
        Console.WriteLine(
            "\nProgrammes of four criteria, each with bounds of its own (100.000 rows):\n\n| programmes | plan instructions | ns per enterprise | ns per enterprise and programme |\n|---:|---:|---:|---:|"
        );
        foreach (int rules in new[] { 10, 100, 1_000 })
        {
            Plan plan = Plan.For(BookOf(rules), Register.On);
            var evaluator = new Evaluator(plan);
            var rounds = new Rounds(7);
            rounds.Add("rules", () => Walk(evaluator, facts, 100_000));
            rounds.Measure(100_000);
            double each = rounds.MedianOf("rules");
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {rules} | {plan.Instructions.Length} | {each:0.0} | {each / rules:0.000} |")
            );
        }
        return 0;
    }

    private static void Walk(Evaluator evaluator, FactTable facts, long rows)
    {
        for (long left = rows; left > 0; left -= facts.Rows)
        {
            int count = (int)Math.Min(left, facts.Rows);
            for (int start = 0; start < count; start += Block)
            {
                evaluator.Run(facts, start, Math.Min(Block, count - start));
            }
        }
    }

    /// <summary>The glossary and size class of W1 with programmes that differ in their bounds.</summary>
    private static RuleBook BookOf(int programmes)
    {
        IEnumerable<RuleFile> own = Enumerable
            .Range(1, programmes)
            .Select(i => new RuleFile(
                $"program/p{i}.yaml",
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $$"""
                        keputusan: program/p{{i}}
                        jenis: program
                        wilayah: nasional
                        judul: { id: p{{i}}, en: p{{i}} }
                        versi:
                          - berlaku: 2021-02-02 s.d. dicabut
                            dasar: beban kerja uji
                            bukti: simpulan
                            diperiksa: 2026-11-22
                            pembukaan: terbuka
                            syarat:
                              skala:
                                kalimat: { id: skala, en: skala }
                                bila: keputusan skala adalah salah satu dari mikro, kecil
                              modal:
                                kalimat: { id: modal, en: modal }
                                bila: modal usaha paling banyak Rp{{i}} juta
                              penjualan:
                                kalimat: { id: penjualan, en: penjualan }
                                bila: penjualan tahunan paling banyak Rp{{i}}00 juta
                              usia:
                                kalimat: { id: usia, en: usia }
                                bila: usia usaha paling singkat {{i}} hari

                        """
                    )
                )
            ));
        RuleBookResult result = RuleBook.Load(
            [.. W1Book.Files.Where(f => !f.Path.StartsWith("program/", StringComparison.Ordinal)), .. own],
            "pertumbuhan",
            withCases: false
        );
        return result.Book ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems.Take(3)));
    }
}
