using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Umkm.Registers.Tests.Formats;

/// <summary>A register that went through LibreOffice under Indonesian settings, as a workbook and as CSV, comes back: every row has its answers as before, or
/// it is told why not. The sample was made by <c>umkm sample --count 40</c>, with a column of invented NIKs added; the files beside it were written by
/// LibreOffice 7.4.7.2.</summary>
public class LibreOfficeTests
{
    private const string Locale = "1057";

    [Theory]
    [InlineData("sampel.xlsx", false)]
    [InlineData("sampel.xls", false)]
    [InlineData("sampel.ods", true)]
    [InlineData("sampel-titik-koma.csv", false)]
    public void What_LibreOffice_wrote_is_answered_as_before_or_told(string file, bool keepsDigits) =>
        ComesBack(File.ReadAllBytes(Place(file)), keepsDigits);

    /// <summary>Of the sheet "Usaha" a row is hidden by a filter, one by hand, and the column of the capital.</summary>
    [Fact]
    public void What_LibreOffice_hides_in_a_workbook_is_told()
    {
        const string Peta = "peta: x\nberkas: { lembar: Usaha }\nkolom: { id: id, businessCapital: businessCapital, workers: workers }\n";
        Screened screened = Screened.Of(File.ReadAllBytes(Place("tersembunyi.xlsx")), Peta, "skala-usaha/menurut-modal");
        Assert.Equal(["A,mikro", "B,mikro", "C,mikro"], screened.Answers);
        Assert.Equal(
            [
                "2 baris tersembunyi di lembar kerja (oleh penyaring atau tangan), dan dinilai seperti yang lain.",
                "Kolom tersembunyi di lembar kerja, dan dibaca seperti yang lain: \"businessCapital\".",
            ],
            screened.Totals.Observations.Select(o => o.Indonesian)
        );
        // Its first sheet hides nothing.
        Assert.DoesNotContain(
            Looked.Of(File.ReadAllBytes(Place("tersembunyi.xlsx")), "Lain").Notes,
            n => n.Indonesian.Contains("tersembunyi", StringComparison.Ordinal)
        );
    }

    [LibreOfficeFact]
    public void What_LibreOffice_writes_here_is_answered_as_before_or_told()
    {
        string folder = Directory.CreateTempSubdirectory("umkm-libreoffice-").FullName;
        try
        {
            string Convert(string from, string to)
            {
                string into = Path.Combine(folder, Path.GetRandomFileName());
                var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
                foreach (
                    string argument in new[]
                    {
                        $"-env:UserInstallation=file://{folder}/profile",
                        "--headless",
                        $"--infilter=CSV:44,34,76,1,,{Locale},false,true",
                        "--convert-to",
                        to,
                        "--outdir",
                        into,
                        from,
                    }
                )
                {
                    start.ArgumentList.Add(argument);
                }
                using Process process = Process.Start(start)!;
                process.StandardOutput.ReadToEnd();
                Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
                return Directory.EnumerateFiles(into).Single();
            }
            ComesBack(File.ReadAllBytes(Convert(Place("sampel.csv"), "xlsx")), keepsDigits: false);
            ComesBack(File.ReadAllBytes(Convert(Place("sampel.csv"), "ods")), keepsDigits: true);
            string csv = Convert(Place("sampel.csv"), $"csv:Text - txt - csv (StarCalc):59,34,76,1,,{Locale},false,true,false");
            ComesBack(File.ReadAllBytes(csv), keepsDigits: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void ComesBack(byte[] saved, bool keepsDigits)
    {
        Screened before = Screened.Of(File.ReadAllBytes(Place("sampel.csv")), null);
        Screened after = Screened.Of(saved, null);
        Assert.Equal((40, 40, 0), (before.Totals.Read, before.Answers.Length, before.Rejects.Length));
        Assert.Equal(40, after.Answers.Length + after.Rejects.Length);
        Dictionary<string, string> answers = before.Answers.ToDictionary(Id);
        Assert.All(after.Answers, a => Assert.Equal(answers[Id(a)], a));
        // Two NIBs begin with 0, which a number does not keep: their rows say so.
        Assert.Equal(["U-0000016", "U-0000021"], after.Rejects.Select(r => r.Split(',')[1]));
        Assert.All(after.Rejects, r => Assert.Contains("nol di depan", r, StringComparison.Ordinal));
        // Of 16 digits an .xlsx keeps 15: no rule reads them, and it is told. CSV written from it has no more; CSV from CSV and .ods keep all.
        Assert.Equal(keepsDigits ? "" : "owner.nik", string.Join(',', after.Totals.Rounded));
        Assert.Empty(before.Totals.Rounded);
    }

    private static string Id(string answer) => answer.Split(',')[0];

    private static string Place(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "libreoffice", file);
}

/// <summary>A test that needs LibreOffice; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() =>
        Skip = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(p => p.Length > 0 && File.Exists(Path.Combine(p, "soffice")))
            ? null
            : "LibreOffice (soffice) is not installed; apt-get install libreoffice-calc";
}
