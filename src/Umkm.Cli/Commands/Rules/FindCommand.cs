using System.Collections.Immutable;
using NodaTime;
using Umkm.Cli.Messages;
using Umkm.Rules.Books;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules find</c>: where the book rests on a regulation, an evidence, a term, an amount.</summary>
internal sealed class FindCommand : ToolCommand
{
    private readonly ToolOption _regulation = new(
        "--regulation",
        new("KATA", "WORDS"),
        new("kata dalam dasar: nama peraturan atau pasal", "words of a citation: the name of a regulation, an article")
    );
    private readonly ToolOption _evidence = new(
        "--evidence",
        new("BUKTI", "EVIDENCE"),
        new("bukti: teks, laporan, simpulan, ingatan", "evidence: teks, laporan, simpulan, ingatan")
    )
    {
        Words = ["teks", "laporan", "simpulan", "ingatan"],
    };
    private readonly ToolOption _before = new(
        "--checked-before",
        new("TANGGAL", "DATE"),
        new("hanya yang terakhir diperiksa sebelum hari ini", "only what was last checked before this day")
    );
    private readonly ToolOption _term = new("--term", new("ISTILAH", "TERM"), new("istilah yang dibaca syarat", "a term that a condition reads"));
    private readonly ToolOption _amount = new(
        "--amount",
        new("JUMLAH", "AMOUNT"),
        new("batas dalam syarat, misalnya \"Rp500 juta\" atau \"6 bulan\"", "a bound of a condition, e.g. \"Rp500 juta\" or \"6 bulan\"")
    );
    private readonly ToolOption _region = new(
        "--region",
        new("KODE", "CODE"),
        new("awal kode wilayah, misalnya 35.73", "the beginning of a region code, e.g. 35.73")
    );
    private readonly ToolOption _on = CommonOptions.On(needed: false);
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _format = CommonOptions.Format("text", "markdown", "html");
    private readonly ToolOption _output = CommonOptions.Output();

    public FindCommand()
        : base(
            "find",
            new(
                "cari aturan menurut peraturan, bukti, umur pemeriksaan, istilah, jumlah, tanggal, wilayah",
                "find rules by regulation, evidence, age of check, term, amount, date, region"
            )
        ) => AddAll(_regulation, _evidence, _before, _term, _amount, _region, _on, _rules, _format, _output);

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate? before = call.Value(_before) is null ? null : call.Date(_before);
        LocalDate? on = call.Value(_on) is null ? null : call.Date(_on);
        RuleBook book = RuleSource.Load(call, _rules);
        var search = new RuleSearch(call.Value(_regulation), Grade(call), before, Term(call, book), Amount(call), on, call.Value(_region));
        ImmutableArray<Found> found = search.In(book);
        OutputText.Write(call, call.Value(_output), SearchPage.Write(found, call.Language, CommonOptions.FormOf(call.Value(_format))));
        return ExitCode.Done;
    }

    private Evidence? Grade(Call call) =>
        call.Value(_evidence) switch
        {
            "teks" => Evidence.Text,
            "laporan" => Evidence.Report,
            "simpulan" => Evidence.Inference,
            "ingatan" => Evidence.Memory,
            _ => null,
        };

    private string? Term(Call call, RuleBook book)
    {
        string? name = call.Value(_term);
        if (name is null || book.Glossary.Find(name) is not null)
        {
            return name;
        }
        throw call.At(_term, Call.Near(ToolMessages.UnknownWord, name, book.Glossary.Terms.Select(t => t.Name)));
    }

    private long? Amount(Call call)
    {
        if (call.Value(_amount) is not { } text)
        {
            return null;
        }
        return QuantityReader.Read(text) is { Kind: not QuantityKind.AssessmentDate } value
            ? value.Number
            : throw call.At(_amount, ToolMessages.NoAmount.With(new MessageArgument("found", text)));
    }
}
