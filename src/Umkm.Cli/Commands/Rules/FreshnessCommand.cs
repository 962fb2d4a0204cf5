using System.Globalization;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Review;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules freshness --on DATE</c>: when the rules were checked, which regulations are newer, which days of the law come, whom of a
/// register they touch.</summary>
internal sealed class FreshnessCommand : ToolCommand
{
    private const int Year = 365;

    /// <summary>As far as one looks ahead: ten years, the leap days among them left out.</summary>
    private const int Farthest = 3650;

    private readonly ToolOption _on = CommonOptions.On();
    private readonly ToolOption _within = new(
        "--within",
        new("HARI", "DAYS"),
        new($"berapa hari ke depan, 1 sampai {Farthest}, bawaan {Year}", $"how many days ahead, 1 to {Farthest}, {Year} unless given")
    );
    private readonly ToolOption _data = new(
        "--data",
        new("REGISTER", "REGISTER"),
        new("hitung usaha dalam register ini yang terkena", "count the enterprises of this register that are touched")
    )
    {
        Role = FileRole.Read,
    };
    private readonly ToolOption _mapping = MappingSource.Option();
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _format = CommonOptions.Format("text", "json", "markdown", "html");
    private readonly ToolOption _output = CommonOptions.Output();

    public FreshnessCommand()
        : base(
            "freshness",
            new(
                "kapan aturan diperiksa, peraturan yang lebih baru, dan tanggal hukum yang akan datang",
                "when the rules were checked, which regulations are newer, which days of the law come"
            )
        ) => AddAll(_on, _within, _data, _mapping, _rules, _format, _output);

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate on = call.Date(_on);
        int within = Within(call);
        RuleBook book = RuleSource.Load(call, _rules);
        FreshnessReport report = FreshnessReport.Of(book, on, within);
        TouchedTally? touched = call.Value(_data) is { } path ? Touched(call, book, path, report) : null;
        OutputText.Write(
            call,
            call.Value(_output),
            call.Value(_format) switch
            {
                "json" => report.ToJson(touched, call.Language) + "\n",
                var form => report.Explain(touched, call.Language, CommonOptions.FormOf(form)),
            }
        );
        return ExitCode.Done;
    }

    private int Within(Call call) =>
        call.Value(_within) is not { } text ? Year
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= 1 and <= Farthest ? days
        : throw call.At(_within, SubjectListMessages.Days.WithFound(text));

    private TouchedTally Touched(Call call, RuleBook book, string path, FreshnessReport report)
    {
        var assessor = new Assessor(book);
        var tally = new TouchedTally();
        using RegisterInput input = RegisterFile.Open(path, call.OpenInput);
        var rows = new RegisterSubjects(book) { Mapping = MappingSource.Read(call, _mapping, book) };
        foreach (Enterprise enterprise in rows.Read(input, path))
        {
            tally.Add(assessor.Timeline(enterprise, report.On, report.Until));
        }
        foreach (LocalizedText note in rows.Notes)
        {
            call.Note(note);
        }
        return tally;
    }
}
