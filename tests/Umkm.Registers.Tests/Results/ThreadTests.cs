using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests.Results;

/// <summary>Several threads screen a register: rows stay in their order, and what goes wrong is told once all before it is written.</summary>
public class ThreadTests
{
    private const int Rows = 20_000;
    private static readonly Assessor Assessor = new(RuleBook.Embedded, new AssessorOptions { Only = ["izin/nib"] });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Answers_stand_in_the_order_of_the_rows(int threads)
    {
        using var answers = new MemoryStream();
        long told = 0;
        RegisterTotals totals = Run(Register(Rows), answers, threads, rows => told = rows > told ? rows : long.MaxValue);
        Assert.Equal(Enumerable.Range(0, Rows).Select(Row), Lines(answers));
        Assert.Equal((Rows, Rows), (totals.Answered, told));
        // Each id and NIB comes once.
        Assert.Empty(totals.Repeated);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void A_line_that_cannot_be_read_is_told_behind_the_answers_before_it(int threads)
    {
        using var answers = new MemoryStream();
        string register = $"{Register(Rows / 2)}\"{new string('x', 2 * 1024 * 1024)}\n{Register(Rows)}";
        Assert.Throws<RegisterException>(() => Run(register, answers, threads));
        string[] lines = Lines(answers);
        Assert.InRange(lines.Length, 1, Rows / 2);
        Assert.Equal(Enumerable.Range(0, lines.Length).Select(Row), lines);
        // Rows are read a few thousand at a time at most.
        Assert.True(lines.Length > (Rows / 2) - 4096, $"{lines.Length} rows");
    }

    [Fact]
    public void A_failure_to_write_is_the_one_that_is_told()
    {
        using var full = new FullStream();
        Assert.Throws<InvalidOperationException>(() => Run(Register(Rows), full, threads: 3));
    }

    [Fact]
    public void A_command_that_is_stopped_says_so()
    {
        using var answers = new MemoryStream();
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Run(Register(Rows), answers, threads: 3, _ => stop.Cancel(), stop.Token));
        Assert.InRange(Lines(answers).Length, 1, Rows - 1);
    }

    private static RegisterTotals Run(
        string register,
        Stream answers,
        int threads,
        Action<long>? progress = null,
        CancellationToken cancellation = default
    )
    {
        using var input = new RegisterInput(new MemoryStream(Encoding.UTF8.GetBytes(register)), "usaha.csv");
        var screening = new RegisterScreening(Assessor, new LocalDate(2026, 11, 22), Language.English) { Workers = threads, Progress = progress };
        return screening.Run(input, "usaha.csv", answers, null, tally: false, cancellation);
    }

    /// <summary>Every third enterprise has no NIB.</summary>
    private static string Register(int rows) =>
        "id,permits\n"
        + string.Concat(
            Enumerable.Range(0, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"U-{i:D6},{(i % 3 == 0 ? "-" : "nib")}\n"))
        );

    private static string Row(int i) => string.Create(CultureInfo.InvariantCulture, $"U-{i:D6},{(i % 3 == 0 ? "kurang" : "terpenuhi")}");

    private static string[] Lines(MemoryStream answers) => Encoding.UTF8.GetString(answers.ToArray()).TrimEnd('\n').Split('\n')[1..];

    /// <summary>Takes the header and some rows.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Length + count > 100_000)
            {
                throw new InvalidOperationException("full");
            }
            base.Write(buffer, offset, count);
        }
    }
}
