using NodaTime;
using Umkm.Cli.Messages;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary><c>umkm compute kur-angsuran --months N [--loan AMOUNT] [--rate PERCENT] [--scheme ID --on DATE]</c>: the monthly instalment of a
/// loan.</summary>
internal sealed class InstalmentCommand : ToolCommand
{
    private readonly ToolOption _months = new(
        "--months",
        new("BULAN", "MONTHS"),
        new("jangka waktu dalam bulan, misalnya 36, atau 12..36", "the term in months, e.g. 36, or 12..36")
    )
    {
        Needed = true,
    };
    private readonly ToolOption _loan = new(
        "--loan",
        new("RUPIAH", "AMOUNT"),
        new(
            "besarnya pinjaman, misalnya 50000000, 20 juta, atau 20000000..50000000; tanpa ini plafon skemanya",
            "the loan, e.g. 50000000, 20 juta, or 20000000..50000000; without it the ceiling of the scheme"
        )
    );
    private readonly ToolOption _rate = new(
        "--rate",
        new("PERSEN", "PERCENT"),
        new(
            "bunga per tahun, misalnya 6 atau 6,25 atau 6..9; tanpa ini bunga skemanya menurut peraturan",
            "interest a year, e.g. 6 or 6.25 or 6..9; without it that of the scheme by regulation"
        )
    );
    private readonly ToolOption _scheme = KurChoice.Option(needed: false);
    private readonly ToolOption _on = CommonOptions.On(needed: false);
    private readonly ToolOption _method = new(
        "--method",
        new("anuitas|flat", "anuitas|flat"),
        new("cara mengangsur; tanpa ini keduanya, penyalur yang memilih", "how it is repaid; both without it, the lender chooses")
    )
    {
        Words = ["anuitas", "flat"],
    };
    private readonly ToolOption _format = CommonOptions.Format("text", "json");
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();

    public InstalmentCommand()
        : base("kur-angsuran", new("angsuran pinjaman tiap bulan, anuitas dan flat", "the monthly instalment of a loan, annuity and flat"))
    {
        AddAll(_months, _loan, _rate, _scheme, _on, _method, _format, _rules, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        KurFormula formula = KurChoice.Formula(call, _rules);
        KurScheme? scheme = null;
        LocalDate? day = call.Value(_on) is null ? null : call.Date(_on);
        if (call.Value(_scheme) is not null)
        {
            scheme = KurChoice.Scheme(call, _scheme, formula, day ?? throw call.At(_scheme, ComputeMessages.SchemeNeedsDay.With()));
        }
        var wrong = new List<Problem>();
        (int, int)? months = Read(call, _months, ComputedText.Months, ComputeMessages.NotMonths, wrong);
        AmountSpan? loan = Read(call, _loan, ComputedText.Span, ComputeMessages.NotLoan, wrong) ?? scheme?.Ceiling;
        (Percent, Percent)? rate =
            Read(call, _rate, ComputedText.Rate, ComputeMessages.NotRate, wrong) ?? (scheme is null ? null : (scheme.LeastRate, scheme.MostRate));
        if (wrong.Count == 0)
        {
            wrong.AddRange(loan is null ? call.At(_loan, ComputeMessages.LoanOrScheme.With()).Lines : []);
            wrong.AddRange(rate is null ? call.At(_rate, ComputeMessages.RateOrScheme.With()).Lines : []);
        }
        if (wrong.Count > 0)
        {
            throw new Refusal(ExitCode.CannotUse, wrong);
        }
        var asked = new AskedInstalment(
            day is { } on ? Rounding.On(formula.Roundings, on) : formula.Roundings[^1],
            scheme,
            loan!.Value,
            rate!.Value,
            months!.Value,
            call.Value(_rate) is not null
        );
        if (asked is { OwnRate: true, Scheme: null } && IsUnusual(asked.Rate, formula.Rates))
        {
            call.Tell(ComputeMessages.UnusualRate.With(new("found", Told(asked.Rate)), new("known", Told(formula.Rates))).Text(call.Language));
        }
        InstalmentMethod[] methods = call.Value(_method) switch
        {
            "anuitas" => [InstalmentMethod.Annuity],
            "flat" => [InstalmentMethod.Flat],
            _ => [InstalmentMethod.Annuity, InstalmentMethod.Flat],
        };
        Instalments[] sums;
        try
        {
            sums = [.. methods.Select(m => Instalments.Of(m, asked.Loan, asked.Rate, asked.Months))];
        }
        catch (OverflowException)
        {
            throw call.At(_loan, ComputeMessages.TooMuchLoan.With());
        }
        OutputText.Write(
            call,
            call.Value(_output),
            call.Value(_format) == "json" ? InstalmentText.Json(asked, sums) : InstalmentText.Of(asked, sums, call.Language)
        );
        return ExitCode.Done;
    }

    private static bool IsUnusual((Percent Least, Percent Most) rate, (Percent Least, Percent Most) known) =>
        rate.Most.CompareTo(known.Least) < 0 || rate.Least.CompareTo(known.Most) > 0;

    private static LocalizedText Told((Percent Least, Percent Most) rate) =>
        new(ComputedText.Told(rate, english: false), ComputedText.Told(rate, english: true));

    private static T? Read<T>(Call call, ToolOption option, Func<string, T?> read, MessageKind problem, List<Problem> wrong)
        where T : struct
    {
        if (call.Value(option) is not { } text)
        {
            return null;
        }
        if (read(text) is not { } value)
        {
            wrong.AddRange(call.At(option, problem.WithFound(text)).Lines);
            return null;
        }
        return value;
    }
}

/// <summary>What an instalment was asked for.</summary>
/// <param name="Rounding">By which rule it is rounded.</param>
/// <param name="Scheme">The scheme; null when only a rate and a loan were given.</param>
/// <param name="Loan">The loan.</param>
/// <param name="Rate">The rate a year.</param>
/// <param name="Months">The term.</param>
/// <param name="OwnRate">Whether the rate was given and not taken from the scheme.</param>
internal sealed record AskedInstalment(
    Rounding Rounding,
    KurScheme? Scheme,
    AmountSpan Loan,
    (Percent Least, Percent Most) Rate,
    (int Least, int Most) Months,
    bool OwnRate
);
