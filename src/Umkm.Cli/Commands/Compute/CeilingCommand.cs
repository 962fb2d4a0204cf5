using System.Text;
using NodaTime;
using Umkm.Cli.Messages;
using Umkm.Rules.Books;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary><c>umkm compute kur-sisa-plafon FILE --scheme ID --on DATE</c>: what a new loan of a scheme may still come to.</summary>
internal sealed class CeilingCommand : ToolCommand
{
    private readonly ToolArgument _file = new(
        new("BERKAS", "FILE"),
        new("berkas JSON satu usaha beserta pinjamannya; - untuk masukan baku", "JSON file of one enterprise with its loans; - for standard input")
    );
    private readonly ToolOption _scheme = KurChoice.Option(needed: true);
    private readonly ToolOption _sector = new(
        "--sector",
        new("SEKTOR", "SECTOR"),
        new(
            "sektor yang dibiayai pinjaman baru: produksi, perdagangan-ekspor atau perdagangan; tanpa ini sektor dalam berkas",
            "the sector that the new loan finances: produksi, perdagangan-ekspor or perdagangan; without it that of the file"
        )
    )
    {
        Words = [.. Slugs.TradeSector.All],
    };
    private readonly ToolOption _on = CommonOptions.On();
    private readonly ToolOption _format = CommonOptions.Format("text", "json");
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();

    public CeilingCommand()
        : base("kur-sisa-plafon", new("plafon KUR yang tersisa menurut batas jumlahnya", "the ceiling of KUR that is left under its limits"))
    {
        Add(_file);
        AddAll(_scheme, _sector, _on, _format, _rules, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate on = call.Date(_on);
        RuleBook book = RuleSource.Load(call, _rules);
        KurScheme scheme = KurChoice.Scheme(call, _scheme, KurChoice.Formula(call, _rules), on);
        Subject subject = SubjectSource.Read(call, call.Values(_file)[0], book.Glossary);
        if (subject is not Enterprise enterprise)
        {
            throw Refusal.At(call.Place, ComputeMessages.NotEnterprise.WithFound(call.Values(_file)[0]));
        }
        if (call.Value(_sector) is { } named && Slugs.TradeSector.TryParse(named, out TradeSector sector))
        {
            enterprise = enterprise with { Sector = sector };
        }
        CeilingLeft[] left = [.. CeilingLeft.Of(scheme, enterprise, on)];
        OutputText.Write(
            call,
            call.Value(_output),
            call.Value(_format) == "json" ? Json(scheme, left, on) : Text(scheme, left, on, enterprise.Sector is null, call.Language)
        );
        return ExitCode.Done;
    }

    private static string Text(KurScheme scheme, CeilingLeft[] readings, LocalDate on, bool noSector, Lang language)
    {
        bool english = language == Lang.English;
        var text = new StringBuilder();
        string each = ComputedText.Told(scheme.Ceiling, english);
        text.Append(
            english
                ? $"Ceiling left of {scheme.Id} on {IsoDate.Format(on)}; one contract comes to {each} ({scheme.Basis.English})\n\n"
                : $"Sisa plafon {scheme.Id} pada {IsoDate.Format(on)}; satu akad {each} ({scheme.Basis})\n\n"
        );
        foreach (CeilingLeft one in readings)
        {
            string reading =
                one.Reading.Length == 0 ? ""
                : english ? $"Reading {one.Reading} ({one.Title.English}): "
                : $"Tafsir {one.Reading} ({one.Title.Indonesian}): ";
            string used = ComputedText.Told(one.Used, english);
            string rest = ComputedText.Told(one.Left, english);
            string left = one.Remainder is null
                ? english
                    ? $"Left {rest}, one contract"
                    : $"Tersisa {rest}, satu akad"
                : english
                    ? $"left {rest}, used {used} of the limit"
                    : $"tersisa {rest}, terpakai {used} dari batas";
            text.Append(reading)
                .Append(left)
                .Append($" ({one.Basis.In(english ? Lang.English : Lang.Indonesian)})\n")
                .Append(WhyNothing(scheme, one, english));
        }
        if (readings.All(l => l.Remainder is null))
        {
            text.Append(
                english
                    ? "No limit over several contracts was read for this scheme and sector.\n"
                    : "Batas atas beberapa akad bagi skema dan sektor ini tidak terbaca.\n"
            );
        }
        else if (noSector)
        {
            text.Append(
                english
                    ? "The sector is not given: the limit may not apply. Give --sector.\n"
                    : "Sektornya tidak diberikan: batas itu mungkin tidak berlaku. Beri --sector.\n"
            );
        }
        return text.Append(
                english
                    ? "This is how much. Whether the loan may be had is told by umkm assess.\n"
                    : "Yang dihitung besarnya. Boleh tidaknya menerima pinjaman dinilai umkm assess.\n"
            )
            .ToString();
    }

    /// <summary>Why no contract fits, where none does.</summary>
    private static string WhyNothing(KurScheme scheme, CeilingLeft one, bool english)
    {
        if (one.Left.Most != 0 || one.Remainder is not { } rest)
        {
            return "";
        }
        string remains = ComputedText.Told(rest, english);
        string least = ComputedText.Told(scheme.Ceiling.Least, english);
        return (rest.Most == 0, english) switch
        {
            (true, true) => "  The limit is used up.\n",
            (true, _) => "  Batas itu sudah habis terpakai.\n",
            (_, true) => $"  {remains} of the limit remains, less than the least that one contract of {scheme.Id} comes to ({least}): none fits.\n",
            _ => $"  Sisa batas {remains} di bawah plafon paling sedikit satu akad {scheme.Id} ({least}), sehingga tidak ada akad yang muat.\n",
        };
    }

    private static string Json(KurScheme scheme, CeilingLeft[] left, LocalDate on) =>
        ComputedJson.Of(json =>
        {
            json.WriteString("sum", "kur-sisa-plafon");
            json.WriteString("scheme", scheme.Id);
            json.WriteString("on", IsoDate.Format(on));
            json.Amount("contract", scheme.Ceiling);
            json.Basis("basis", scheme.Basis.Basis);
            json.WriteStartArray("readings");
            foreach (CeilingLeft one in left)
            {
                json.WriteStartObject();
                json.WriteString("reading", one.Reading.Length == 0 ? null : one.Reading);
                json.Amount("used", one.Used);
                if (one.Remainder is { } rest)
                {
                    json.Amount("remainder", rest);
                }
                json.Amount("left", one.Left);
                json.Basis("basis", one.Basis.Basis);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
}
