using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>A row among thousands has the answers it has alone, whatever words its bits and those of its children fall in.</summary>
public class ManyRowsTests
{
    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void All_rows_at_once(int rows) =>
        Dice.Each(
            12,
            random =>
            {
                (Plan plan, Situation[] subjects, FactTable table) = Make(random, rows);
                Agree(plan, new Answered(plan, table), table, subjects);
            }
        );

    [RepeatableProperty(2)]
    public void More_than_4096_rows(Dice random)
    {
        (Plan plan, Situation[] distinct, _) = Make(random, 80);
        Situation[] subjects = [.. Enumerable.Range(0, 4_500).Select(_ => distinct[random.Next(distinct.Length)])];
        FactTable table = TableOf.Of(plan.Book.Glossary, subjects);
        Agree(plan, new Answered(plan, table), table, subjects);
    }

    [RepeatableProperty(25)]
    public void Run_after_run_with_one_evaluator(Dice random)
    {
        (Plan plan, Situation[] subjects, FactTable table) = Make(random, 230);
        var evaluator = new Evaluator(plan);
        foreach ((int start, int count) in new[] { (0, 64), (64, 128), (192, 38), (0, 230), (128, 1), (37, 91), (229, 1), (65, 64), (10, 0) })
        {
            Agree(plan, new Answered(plan, table, evaluator, start, count), table, subjects[start..(start + count)]);
        }
    }

    [RepeatableProperty(2)]
    public void Of_the_embedded_book(LocalDate on, Dice random)
    {
        Situation[] subjects =
        [
            .. Enumerable.Range(0, 130).Select(_ => new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise)),
        ];
        Compared.Agree(TestBooks.Embedded, on, subjects);
    }

    private static (Plan Plan, Situation[] Subjects, FactTable Table) Make(Random random, int rows)
    {
        RuleBook book = SyntheticBook.Next(random);
        var values = new BookValues(book);
        LocalDate on = Dates.InForce(values, random);
        SubjectKind kind = random.Next(5) == 0 ? SubjectKind.Group : SubjectKind.Enterprise;
        Situation[] subjects = [.. Enumerable.Range(0, rows).Select(_ => new SubjectGenerator(values, on, random).Next(kind))];
        return (Plan.For(book, on), subjects, TableOf.Of(book.Glossary, subjects));
    }

    /// <summary>With comparisons put together, and with only the registers that are asked for: the same bits.</summary>
    [RepeatableProperty(12)]
    public void Of_a_plan_made_ready_for_5(Dice random) => OfAPlanMadeReady(random, 5);

    [RepeatableProperty(12)]
    public void Of_a_plan_made_ready_for_64(Dice random) => OfAPlanMadeReady(random, 64);

    [RepeatableProperty(6)]
    public void Of_a_plan_made_ready_for_700(Dice random) => OfAPlanMadeReady(random, 700);

    private static void OfAPlanMadeReady(Dice random, int rows)
    {
        (Plan plan, Situation[] distinct, _) = Make(random, Math.Min(rows, 60));
        Situation[] subjects = [.. Enumerable.Range(0, rows).Select(_ => distinct[random.Next(distinct.Length)])];
        FactTable table = TableOf.Of(plan.Book.Glossary, subjects);
        var whole = new Evaluator(plan);
        LoweredPlan all = LoweredPlan.All(plan);
        var fused = new Evaluator(all.Instructions, all.RegisterTables);
        int[] kept = [.. Enumerable.Range(0, plan.RegisterTables.Length).Where(_ => random.Next(4) == 0)];
        LoweredPlan some = LoweredPlan.Keeping(plan, kept);
        var lean = new Evaluator(some.Instructions, some.RegisterTables);
        foreach (Evaluator evaluator in new[] { whole, fused, lean })
        {
            evaluator.Run(table, 0, rows);
        }
        Assert.True(some.RegisterTables.Length <= plan.RegisterTables.Length);
        foreach (int register in Enumerable.Range(0, plan.RegisterTables.Length))
        {
            for (int row = 0; row < whole.Count(plan.RegisterTables[register]); row++)
            {
                Assert.Equal(whole.Bit(register, row), fused.Bit(all[register], row));
                Assert.True(!kept.Contains(register) || whole.Bit(register, row) == lean.Bit(some[register], row));
            }
        }
    }

    private static void Agree(Plan plan, Answered answered, FactTable table, Situation[] subjects) =>
        Assert.Null(Compared.FirstDifference(plan, answered, table.Root, subjects));
}
