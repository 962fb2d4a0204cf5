using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Domain.Json;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Cli.Commands;

/// <summary><c>umkm sample --count N</c>: an invented register to try the tool on.</summary>
internal sealed class SampleCommand : ToolCommand
{
    private const long Most = 1_000_000_000;
    private const int FirstYear = 1900;
    private const int LastYear = 9900;
    private readonly ToolOption _count = new("--count", new("N", "N"), new("banyaknya usaha", "how many enterprises")) { Needed = true };
    private readonly ToolOption _seed = new(
        "--seed",
        new("S", "S"),
        new("benih; benih yang sama memberi register yang sama, bawaan 1", "seed; equal seeds give equal registers, 1 unless given")
    );
    private readonly ToolOption _on = new(
        "--on",
        new("TANGGAL", "DATE"),
        new(
            "keadaan per tanggal ini, bawaan hari buku aturan terakhir diperiksa",
            "as of this date, the day the rule book was last checked unless given"
        )
    );
    private readonly ToolOption _format = CommonOptions.Format("csv", "json");
    private readonly ToolOption _output = CommonOptions.Output();

    public SampleCommand()
        : base(
            "sample",
            new(
                "buat register rekaan untuk dicoba: CSV untuk screen, larik JSON untuk select dan graduation",
                "make an invented register to try: CSV for screen, a JSON array for select and graduation"
            )
        )
    {
        Add(_count);
        Add(_seed);
        Add(_on);
        Add(_format);
        Add(_output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        long count = Number(call, _count, 0, Most) ?? 0;
        long seed = Number(call, _seed, 0, long.MaxValue) ?? 1;
        RuleBook book = RuleBook.Embedded;
        LocalDate on = call.Value(_on) is null ? book.Decisions.SelectMany(d => d.Versions).Max(v => v.CheckedOn) : Day(call);
        var register = new SampleRegister(book, (ulong)seed, on);
        using OutputStream output = OutputStream.Open(call.Value(_output), call.Output);
        if (call.Value(_format) == "json")
        {
            WriteJson(register, count, output);
        }
        else
        {
            WriteCsv(register, count, output);
        }
        output.Complete();
        output.Finish();
        return ExitCode.Done;
    }

    /// <summary>The day; founders, papers and loans of the sample lie up to a lifetime before it and some years after.</summary>
    private LocalDate Day(Call call)
    {
        LocalDate on = call.Date(_on);
        return on.Year is >= FirstYear and <= LastYear
            ? on
            : throw call.At(
                _on,
                ScreenMessages.NotSampleDay.With(
                    new MessageArgument("found", IsoDate.Format(on)),
                    new MessageArgument("least", $"{FirstYear}-01-01"),
                    new MessageArgument("most", $"{LastYear}-12-31")
                )
            );
    }

    private static void WriteCsv(SampleRegister register, long count, OutputStream output)
    {
        using var csv = new RegisterCsv(output, register.Headers);
        for (long row = 0; row < count; row++)
        {
            csv.Write(register[row]);
        }
    }

    private static void WriteJson(SampleRegister register, long count, OutputStream output)
    {
        output.Write("["u8);
        for (long row = 0; row < count; row++)
        {
            output.Write(Encoding.UTF8.GetBytes((row == 0 ? "" : ",") + SubjectJson.Write(register[row]).TrimEnd('\n')));
        }
        output.Write("]\n"u8);
    }

    private static long? Number(Call call, ToolOption option, long least, long most)
    {
        if (call.Value(option) is not { } text)
        {
            return null;
        }
        return
            long.TryParse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            && number >= least
            && number <= most
            ? number
            : throw call.At(
                option,
                ScreenMessages.NotCount.With(
                    new MessageArgument("found", text),
                    new MessageArgument("least", least.ToString(CultureInfo.InvariantCulture)),
                    new MessageArgument("most", most.ToString(CultureInfo.InvariantCulture))
                )
            );
    }
}
