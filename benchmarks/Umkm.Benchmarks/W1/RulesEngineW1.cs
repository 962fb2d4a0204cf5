using RulesEngine.Models;

namespace Umkm.Benchmarks.W1;

/// <summary>One enterprise of W1 as MS RulesEngine reads it.</summary>
public sealed record W1Enterprise(
    int Established,
    long Capital,
    long Sales,
    int Workers,
    int Code,
    int Risk,
    int Form,
    int Employment,
    int Held,
    int Credit,
    int TaxYears
);

/// <summary>W1 as a workflow of MS RulesEngine, one enterprise at a time: a rule for each bit of the answer, what they share as parameters.</summary>
internal sealed class RulesEngineW1
{
    /// <summary>How many enterprises one run takes.</summary>
    public const int Count = 1_000;

    private static readonly (string Name, string Expression)[] Shared =
    [
        (
            "size",
            $"u.Established >= {Cutoffs.New} ? (u.Capital <= 1000000000 ? 0 : u.Capital <= 5000000000 ? 1 : u.Capital <= 10000000000 ? 2 : 3) "
                + ": (u.Sales <= 2000000000 ? 0 : u.Sales <= 15000000000 ? 1 : u.Sales <= 50000000000 ? 2 : 3)"
        ),
        ("food", "u.Code >= 10000 && u.Code < 12000"),
        ("nib", "u.Held % 2 == 1"),
        ("standard", "u.Risk == 1 || u.Risk == 2"),
    ];

    // The bits in their order: class (2), papers required and missing (6 each), then what each programme lacks.
    private static readonly string[][] Bits =
    [
        ["size == 1 || size == 3", "size >= 2"],
        ["true", "standard", "u.Risk == 3", "size <= 1", "food", "food"],
        [
            "!nib",
            "standard && u.Held / 2 % 2 == 0",
            "u.Risk == 3 && u.Held / 4 % 2 == 0",
            "size <= 1 && u.Held / 8 % 2 == 0",
            "food && u.Held / 16 % 2 == 0",
            "food && u.Held / 32 % 2 == 0",
        ],
        ["size > 1", $"u.Established >= {Cutoffs.Young}", "!nib", "u.Credit != 0", "u.Employment >= 1 && u.Employment <= 3"],
        ["u.Sales > 4800000000", "u.TaxYears > (u.Form == 0 ? 7 : u.Form == 4 ? 3 : 4)"],
        ["size > 1", "!food", "!nib", "u.Held / 32 % 2 == 1"],
        ["size > 1 && u.Form != 3", "!nib"],
        [
            "size > 1",
            "u.Workers > 19",
            "!nib || (standard && u.Held / 2 % 2 == 0) || (u.Risk == 3 && u.Held / 4 % 2 == 0) || (size <= 1 && u.Held / 8 % 2 == 0) "
                + "|| (food && (u.Held / 16 % 2 == 0 || u.Held / 32 % 2 == 0))",
        ],
    ];

    private readonly global::RulesEngine.RulesEngine _engine = new([
        new Workflow
        {
            WorkflowName = "w1",
            GlobalParams = [.. Shared.Select(s => new ScopedParam { Name = s.Name, Expression = s.Expression })],
            Rules = [.. Bits.SelectMany((bits, answer) => bits.Select((b, i) => new Rule { RuleName = $"{answer}-{i}", Expression = b }))],
        },
    ]);

    private readonly RuleParameter[][] _inputs;

    public RulesEngineW1(Register register) =>
        _inputs = [
            .. Enumerable
                .Range(0, Count)
                .Select(i =>
                    new RuleParameter[]
                    {
                        new(
                            "u",
                            new W1Enterprise(
                                register.Established[i],
                                register.Capital[i],
                                register.Sales[i],
                                register.Workers[i],
                                register.Code[i],
                                register.Risk[i],
                                register.Form[i],
                                register.Employment[i],
                                register.Permits[i],
                                register.Credit[i],
                                register.TaxYears[i]
                            )
                        ),
                    }
                ),
        ];

    /// <summary>Answers the first enterprises.</summary>
    public void Run(Answer answer)
    {
        byte[][] columns = [answer.Class, answer.Required, answer.Missing, .. answer.Unmet];
        for (int row = 0; row < Count; row++)
        {
            List<RuleResultTree> results = _engine.ExecuteAllRulesAsync("w1", _inputs[row]).AsTask().GetAwaiter().GetResult();
            int next = 0;
            for (int column = 0; column < columns.Length; column++)
            {
                int value = 0;
                for (int bit = 0; bit < Bits[column].Length; bit++)
                {
                    value |= results[next++].IsSuccess ? 1 << bit : 0;
                }
                columns[column][row] = (byte)value;
            }
        }
    }
}
