using System.Text.RegularExpressions;
using Umkm.Cli.Tests.Screening;

namespace Umkm.Cli.Tests.Docs;

/// <summary>The page for officers goes from a file to answers as the tool does.</summary>
public sealed partial class OfficerFilePageTests : IDisposable
{
    private readonly Register _register = new();
    private readonly string _page = File.ReadAllText(Path.Combine(Cli.Samples, "..", "docs", "dari-berkas-dinas.md")).ReplaceLineEndings("\n");

    public void Dispose() => _register.Dispose();

    [Fact]
    public void TheFile_TheMapping_AndTheAnswers_AreThoseShown()
    {
        string[] tables = [.. Blocks("csv")];
        string file = _register.Write("binaan.csv", tables[0]);
        string mapping = _register.Write("peta.yaml", Blocks("yaml").Single());
        string[] options = Command().Match(_page).Groups["options"].Value.Split(' ');
        CliResult result = Cli.Run(["screen", file, "--mapping", mapping, .. options]);
        Assert.Equal((0, tables[1], ""), (result.Code, result.Out, result.Error));
    }

    [Fact]
    public void WhatInspectProposes_CanBeUsed()
    {
        string file = _register.Write("binaan.csv", Blocks("csv").First());
        string proposed = _register["usulan.yaml"];
        CliResult look = Cli.Run("inspect", file, "-o", proposed);
        Assert.Equal((0, ""), (look.Code, look.Error));
        Assert.Contains("Modal Sendiri", look.Out, StringComparison.Ordinal);
        CliResult result = Cli.Run(
            "screen",
            file,
            "--mapping",
            proposed,
            "--on",
            "2026-11-22",
            "-o",
            _register["o.csv"],
            "--rejects",
            _register["r.csv"]
        );
        Assert.True(result.Code == 0, result.Error);
        Assert.Equal(3, Register.Read(_register["o.csv"]).Count + Register.Read(_register["r.csv"]).Count - 1);
    }

    private IEnumerable<string> Blocks(string language) =>
        Fences().Matches(_page).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value);

    [GeneratedRegex("```(?<language>csv|yaml)\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fences();

    [GeneratedRegex("`umkm screen binaan.csv --mapping peta.yaml (?<options>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
