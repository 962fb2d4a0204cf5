using System.Collections.Immutable;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Registers;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;

namespace Umkm.Cli.Commands;

/// <summary><c>umkm sql --dialect D --on DATE</c>: the rules as one SQL statement for a warehouse; <c>--schema</c> its tables, <c>--data</c>
/// their contents.</summary>
internal sealed class SqlCommand : ToolCommand
{
    private readonly ToolOption _dialect = new(
        "--dialect",
        LocalizedText.Same(string.Join('|', SqlDialect.All.Select(d => d.Name))),
        new("mesin basis datanya", "the database engine")
    )
    {
        Needed = true,
        Words = [.. SqlDialect.All.Select(d => d.Name)],
    };
    private readonly ToolOption _on = CommonOptions.On(needed: false);
    private readonly ToolOption _decisions = new(
        "--decisions",
        new("ID,ID", "ID,ID"),
        new("hanya keputusan ini", "only these decisions"),
        "--decision"
    )
    {
        Repeatable = true,
    };
    private readonly ToolOption _reading = CommonOptions.Reading();
    private readonly ToolOption _form = new(
        "--form",
        LocalizedText.Same("long|wide"),
        new(
            "long (bawaan): satu baris tiap usaha dan keputusan, dengan butirnya; wide: satu baris tiap usaha, satu kolom tiap keputusan",
            "long (the default): a row for each enterprise and decision, with its items; wide: a row for each enterprise, a column for each decision"
        )
    )
    {
        Words = ["long", "wide"],
    };
    private readonly ToolFlag _schema = new("--schema", new("cetak tabel-tabelnya (CREATE TABLE) saja", "print its tables (CREATE TABLE) instead"));
    private readonly ToolOption _data = new(
        "--data",
        new("BERKAS", "FILE"),
        new(
            "tulis register ini sebagai berkas tabel ke folder -o saja: CSV, .csv.gz, .json, .jsonl, atau folder "
                + ".json; - untuk CSV dari masukan baku",
            "write this register as the files of the tables into the folder -o instead: CSV, .csv.gz, .json, "
                + ".jsonl, or a folder of .json; - for CSV from standard input"
        )
    )
    {
        Role = FileRole.Read,
    };
    private readonly ToolOption _mapping = MappingSource.Option();
    private readonly ToolOption _assume = AssumptionChoice.Option();
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();

    private static readonly LocalizedText OnlyAssumptions = new(
        "Dari peta, pernyataan ini hanya memakai anggapan: ia membaca tabel fakta (--schema). Isinya dari berkas dinas dibuat dengan --data BERKAS "
            + "--mapping PETA, karena kata, satuan, dan bentuk tanggal dibaca di sana beserta barisnya yang ditolak.",
        "Of the mapping the statement uses its assumptions only: it reads tables of facts (--schema). Their contents come from an office's file by "
            + "--data FILE --mapping MAPPING, because words, units and forms of days are read there, and rows that cannot be read are told."
    );

    public SqlCommand()
        : base(
            "sql",
            new(
                "tulis aturan sebagai satu pernyataan SQL untuk gudang data; juga tabel dan isinya",
                "write the rules as one SQL statement for a warehouse; also its tables and their contents"
            )
        )
    {
        AddAll(_dialect, _on, _decisions, _reading, _form, _data, _mapping, _assume, _rules, _output);
        Add(_schema);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        SqlDialect dialect = SqlDialect.Find(call.Value(_dialect)!)!;
        if (call.Value(_data) is { } data)
        {
            Alone(call, _data.Name, call.Has(_schema) ? _schema.Name : null, _decisions, _reading, _form);
            string folder = call.Value(_output) ?? throw Missing(call, _output);
            LocalDate on = call.Value(_on) is null ? throw Missing(call, _on) : call.Date(_on);
            WriteTables(call, RuleSource.Load(call, _rules), dialect, data, folder, on);
        }
        else if (call.Has(_schema))
        {
            Alone(call, _schema.Name, null, _on, _decisions, _reading, _form, _mapping, _assume);
            OutputText.Write(call, call.Value(_output), SqlDdl.Write(SqlSchema.Of(RuleSource.Load(call, _rules)), dialect, call.Language));
        }
        else
        {
            LocalDate on = call.Value(_on) is null ? throw Missing(call, _on) : call.Date(_on);
            RuleBook book = RuleSource.Load(call, _rules);
            SqlForm form = call.Value(_form) == "wide" ? SqlForm.Wide : SqlForm.Long;
            string statement = SqlStatement.For(
                book,
                on,
                dialect,
                Decisions(call, book, on),
                AssessmentChoice.Reading(call, _reading, book, on),
                form,
                Assumptions(call, book)
            );
            OutputText.Write(call, call.Value(_output), statement);
            if (call.Value(_mapping) is not null)
            {
                call.Note(OnlyAssumptions);
            }
        }
        return ExitCode.Done;
    }

    /// <summary>The decisions wanted; null for all that are in force.</summary>
    private ImmutableArray<string>? Decisions(Call call, RuleBook book, LocalDate on)
    {
        string[] wanted = [.. call.Values(_decisions).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries)).Distinct()];
        foreach (string id in wanted)
        {
            DecisionChoice.InForce(call, _decisions, book, id, on);
            if (!SqlStatement.Offers(book, id, on))
            {
                throw call.At(_decisions, SqlMessages.AboutGroups.WithFound(id));
            }
        }
        if (!book.Decisions.Any(d => SqlStatement.Offers(book, d.Id, on)))
        {
            string first = IsoDate.Format(book.Decisions.SelectMany(d => d.Versions).Min(v => v.InForce.From));
            throw call.At(_on, SqlMessages.NothingInForce.With(new MessageArgument("date", IsoDate.Format(on)), new MessageArgument("first", first)));
        }
        return wanted.Length == 0 ? null : [.. wanted];
    }

    private void WriteTables(Call call, RuleBook book, SqlDialect dialect, string path, string folder, LocalDate on)
    {
        bool isJson =
            Directory.Exists(path)
            || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
        using RegisterInput? input = isJson ? null : RegisterFile.Open(path, call.OpenInput);
        RegisterSubjects rows = Register(call, book);
        IEnumerable<Subject> register = input is null ? SubjectList.Read(call, path, book.Glossary) : rows.Read(input, path);
        using var tables = new TableFiles(folder, call.PathOf(path), book, dialect, on);
        foreach (Subject subject in register)
        {
            tables.Register.Add(subject as Enterprise ?? throw Refusal.At(path, SqlMessages.NotEnterprises.WithFound(subject.Id?.Value ?? "?")));
        }
        tables.Finish();
        foreach (LocalizedText note in rows.Notes)
        {
            call.Note(note);
        }
    }

    /// <summary>The assumptions given, and those of a mapping for other facts.</summary>
    private ImmutableArray<AssumedFact> Assumptions(Call call, RuleBook book)
    {
        ImmutableArray<AssumedFact> own = AssumptionChoice.Of(call, _assume, book.Glossary);
        return [.. own, .. (MappingSource.Read(call, _mapping, book)?.Assumptions ?? []).Where(m => !own.Any(o => o.Term == m.Term))];
    }

    private RegisterSubjects Register(Call call, RuleBook book) =>
        new(book) { Mapping = MappingSource.Read(call, _mapping, book), Assumptions = AssumptionChoice.Of(call, _assume, book.Glossary) };

    /// <summary>Options that only a statement has are not silently passed over.</summary>
    private static void Alone(Call call, string mode, string? other, params ToolOption[] options)
    {
        if ((other ?? options.FirstOrDefault(o => call.Value(o) is not null)?.Name) is { } surplus)
        {
            throw Refusal.At($"{call.Place}: {surplus}", SqlMessages.NotTogether.WithFound(mode));
        }
    }

    private static Refusal Missing(Call call, ToolOption option) =>
        Refusal.At(
            call.Place,
            ToolMessages.OptionMissing.With(
                new MessageArgument("name", option.Name),
                new MessageArgument("value", option.ValueName),
                new MessageArgument("help", option.Help)
            )
        );
}
