using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.Cli.Commands;

/// <summary><c>umkm inspect FILE [-o MAPPING]</c>: a first look at a register that no mapping is made for, and a proposed mapping.</summary>
internal sealed class InspectCommand : ToolCommand
{
    private readonly ToolArgument _file = new(
        new("BERKAS", "FILE"),
        new("register CSV, .csv.gz, atau buku kerja .xlsx, .ods", "register as CSV, .csv.gz, .xlsx or .ods workbook")
    );
    private readonly ToolOption _sheet = new(
        "--sheet",
        new("LEMBAR", "SHEET"),
        new("lembar buku kerja, bawaan yang pertama", "sheet of a workbook, the first unless given")
    );
    private readonly ToolOption _on = CommonOptions.On(needed: false);
    private readonly ToolOption _format = CommonOptions.Format("text", "json", "html");
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = new(
        "-o",
        new("PETA", "MAPPING"),
        new("tulis usulan berkas peta ke sini", "write the proposed mapping file here"),
        "--output"
    )
    {
        Role = FileRole.Written,
    };

    public InspectCommand()
        : base("inspect", new("lihat isi sebuah register dan buat usulan berkas petanya", "look into a register and propose its mapping file"))
    {
        Add(_file);
        AddAll(_output, _sheet, _on, _format, _rules);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        string file = call.Values(_file)[0];
        if (file == "-")
        {
            throw Refusal.At(call.Place, ScreenMessages.NotStandardInput.With());
        }
        string? place = call.Value(_output);
        if (place is not (null or "-") && FileFacts.Of(place).Kind == FileKind.File)
        {
            throw Refusal.At(place, ScreenMessages.MappingThere.With());
        }
        RuleBook book = RuleSource.Load(call, _rules);
        LocalDate on = call.Value(_on) is null ? book.Decisions.SelectMany(d => d.Versions).Max(v => v.CheckedOn) : call.Date(_on);
        var look = RegisterInspection.Of(() => RegisterFile.Open(file, call.OpenInput), file, book, on, call.Value(_sheet));
        if (place is not null)
        {
            OutputText.Write(call, place, look.ToMapping(call.Language));
        }
        call.Output.Write(
            call.Value(_format) switch
            {
                "json" => look.ToJson(call.Language),
                "html" => look.ToHtml(call.Language),
                _ => look.ToText(call.Language),
            }
        );
        return ExitCode.Done;
    }
}
