using System.Globalization;
using NodaTime;
using Umkm.Cli.Messages;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary><c>umkm compute pph-final --year YEAR --form FORM --turnover MONTH=AMOUNT …</c>: the final income tax of each month and of the
/// year.</summary>
internal sealed class FinalTaxCommand : ToolCommand
{
    private readonly ToolOption _year = new("--year", new("TAHUN", "YEAR"), new("tahun pajak, misalnya 2026", "the tax year, e.g. 2026"))
    {
        Needed = true,
    };
    private readonly ToolOption _form = new(
        "--form",
        new("BENTUK", "FORM"),
        new("bentuk usaha, misalnya orang-perseorangan", "the legal form, e.g. orang-perseorangan")
    )
    {
        Needed = true,
    };
    private readonly ToolOption _turnover = new(
        "--turnover",
        new("BULAN=RUPIAH", "MONTH=AMOUNT"),
        new(
            "omzet satu bulan, misalnya 1=70000000, atau 1=60000000..80000000; diulang bagi tiap bulan, paling banyak dua belas kali; "
                + "bulan yang tidak disebut belum diketahui",
            "turnover of one month, e.g. 1=70000000, or 1=60000000..80000000; repeated for each month, at most twelve times; "
                + "a month not named is not known"
        )
    )
    {
        Needed = true,
        Repeatable = true,
    };
    private readonly ToolOption _format = CommonOptions.Format("text", "json");
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();

    public FinalTaxCommand()
        : base("pph-final", new("PPh final UMKM tiap bulan dan setahun", "the final income tax of each month and of the year"))
    {
        AddAll(_year, _form, _turnover, _format, _rules, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        string? folder = call.Value(_rules);
        RuleBook book = RuleSource.Load(call, _rules);
        FinalTaxFormula formula =
            FinalTaxFormula.Read(RuleSource.Files(folder)) ?? throw Refusal.At(call.Place, ComputeMessages.NoFormula.WithFound(FinalTaxFormula.Path));
        var wrong = new List<Problem>();
        int year = Tried(() => Year(call, formula), wrong);
        string? form = Tried(() => Form(call, book), wrong);
        AmountSpan?[] given = Months(call, wrong);
        wrong.AddRange(Outside(call, formula, year, given));
        if (wrong.Count > 0)
        {
            throw new Refusal(ExitCode.CannotUse, wrong);
        }
        FinalTaxYear sum;
        try
        {
            sum = formula.Compute(year, form!, [.. given.Select(m => m ?? AmountSpan.Unknown)]);
        }
        catch (OverflowException)
        {
            throw call.At(_turnover, ComputeMessages.TooMuch.With());
        }
        string named = book.Glossary.Find("bentuk usaha")!.Choices.First(c => c.Slug == form).Label.In(call.Language);
        string told = call.Value(_format) == "json" ? FinalTaxText.Json(sum) : FinalTaxText.Of(formula, sum, named, call.Language);
        OutputText.Write(call, call.Value(_output), told);
        return ExitCode.Done;
    }

    private int Year(Call call, FinalTaxFormula formula)
    {
        string text = call.Value(_year)!;
        int first = formula.Rates[0].InForce.From.Year;
        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year >= first
            ? year
            : throw call.At(
                _year,
                ComputeMessages.NoYear.With(
                    new MessageArgument("found", text),
                    new MessageArgument("first", first.ToString(CultureInfo.InvariantCulture))
                )
            );
    }

    private string Form(Call call, RuleBook book)
    {
        string[] known = [.. book.Glossary.Find("bentuk usaha")!.Choices.Select(c => c.Slug)];
        string text = call.Value(_form)!;
        return known.Contains(text, StringComparer.Ordinal)
            ? text
            : throw call.At(
                _form,
                ToolMessages.UnknownWord.With(
                    new MessageArgument("found", text),
                    new MessageArgument("known", string.Join(", ", known)),
                    new MessageArgument("hint", "")
                )
            );
    }

    /// <summary>The months that were given though no rate is in force in them.</summary>
    private IEnumerable<Problem> Outside(Call call, FinalTaxFormula formula, int year, AmountSpan?[] given)
    {
        LocalDate first = formula.Rates[0].InForce.From;
        foreach (int month in Enumerable.Range(1, 12).Where(m => given[m - 1] is not null && year == first.Year && new LocalDate(year, m, 1) < first))
        {
            yield return call.At(
                    _turnover,
                    ComputeMessages.MonthBefore.With(
                        new MessageArgument(
                            "found",
                            $"{IndonesianNumbers.Month(month, call.Language)} {year.ToString(CultureInfo.InvariantCulture)}"
                        ),
                        new MessageArgument(
                            "first",
                            call.Language == Lang.English ? IndonesianNumbers.EnglishDate(first) : IndonesianNumbers.LongDate(first)
                        ),
                        new MessageArgument("month", month.ToString(CultureInfo.InvariantCulture))
                    )
                )
                .Lines.Single();
        }
    }

    private AmountSpan?[] Months(Call call, List<Problem> wrong)
    {
        var months = new AmountSpan?[12];
        foreach (string text in call.Values(_turnover))
        {
            string[] sides = text.Split('=');
            if (
                sides.Length != 2
                || !int.TryParse(sides[0], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
                || month is < 1 or > 12
                || ComputedText.Span(sides[1]) is not { } span
            )
            {
                wrong.AddRange(call.At(_turnover, ComputeMessages.NotMonth.WithFound(text)).Lines);
            }
            else if (months[month - 1] is not null)
            {
                wrong.AddRange(call.At(_turnover, ComputeMessages.MonthTwice.WithFound(sides[0])).Lines);
            }
            else
            {
                months[month - 1] = span;
            }
        }
        return months;
    }

    private static T? Tried<T>(Func<T> read, List<Problem> wrong)
    {
        try
        {
            return read();
        }
        catch (Refusal refusal)
        {
            wrong.AddRange(refusal.Lines);
            return default;
        }
    }
}
