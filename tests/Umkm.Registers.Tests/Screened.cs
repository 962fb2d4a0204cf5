using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Registers.Tests;

/// <summary>A register screened in memory: its answers and rejects, row by row.</summary>
internal sealed record Screened(string[] Answers, string[] Rejects, RegisterTotals Totals)
{
    private static readonly LocalDate On = new(2026, 11, 22);

    /// <summary>Screens a text; answers are without their header.</summary>
    public static Screened Of(string text, string? mapping, params string[] decisions) => Of(Encoding.UTF8.GetBytes(text), mapping, decisions);

    /// <summary>Screens bytes.</summary>
    public static Screened Of(byte[] bytes, string? mapping, params string[] decisions)
    {
        var assessor = new Assessor(RuleBook.Embedded, decisions.Length == 0 ? new AssessorOptions() : new AssessorOptions { Only = [.. decisions] });
        using var answers = new MemoryStream();
        using var rejects = new MemoryStream();
        using var input = new RegisterInput(new MemoryStream(bytes), "berkas");
        RegisterTotals totals = new RegisterScreening(assessor, On, Language.Indonesian)
        {
            Mapping = mapping is null ? null : Mapping(mapping),
            Workers = 1,
        }.Run(input, "berkas", answers, rejects, tally: true, default);
        Assert.Equal(totals.Read, totals.Answered + totals.Rejected + totals.Grouped + totals.Skipped);
        string[] rows = Lines(answers);
        Assert.Equal(totals.Answered, rows.Length - 1);
        return new Screened(rows[1..], Lines(rejects)[1..], totals);
    }

    /// <summary>A mapping file.</summary>
    public static RegisterMapping Mapping(string yaml) => RegisterMapping.Parse(Encoding.UTF8.GetBytes(yaml), "peta.yaml", RuleBook.Embedded);

    /// <summary>What is wrong with a mapping file, one a line.</summary>
    public static string[] Problems(string yaml) =>
        [.. Assert.Throws<RegisterException>(() => Mapping(yaml)).Problems.Select(p => p.Tell(Language.Indonesian))];

    /// <summary>What is wrong with a file.</summary>
    public static string[] Refusal(string text, string? mapping) =>
        [.. Assert.Throws<RegisterException>(() => Of(text, mapping, "skala-usaha")).Problems.Select(p => p.Tell(Language.Indonesian))];

    private static string[] Lines(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n');
}
