using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Umkm.Packages.Tests.Support;

/// <summary>The page of each package, as it stands in it.</summary>
internal static partial class PackagePages
{
    /// <summary>Packages whose page shows a program.</summary>
    public static readonly string[] WithPrograms = ["Umkm.Domain", "Umkm.Rules", "Umkm.Registers", "Umkm.Rules.NRules", "Umkm.AspNetCore"];

    public static string ProgramName(string id) => $"Page.{id}";

    public static string Page(PackedPackages packed, string id)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.FileOf(id, "nupkg"));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The program, as printed.</summary>
    public static string Program(PackedPackages packed, string id) => FirstProgram(Page(packed, id));

    /// <summary>The first program of a page.</summary>
    public static string FirstProgram(string page) => Block().Match(page.ReplaceLineEndings("\n")).Groups[1].Value;

    /// <summary>What the page says that it prints.</summary>
    public static string Output(PackedPackages packed, string id) => Printed().Match(Page(packed, id)).Groups[1].Value;

    [GeneratedRegex("```csharp\n(.*?)```\n", RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("```text\n(.*?)```\n", RegexOptions.Singleline, 1000)]
    private static partial Regex Printed();
}
