using System.Globalization;
using CsvHelper;

namespace Umkm.Cli.Tests.Screening;

/// <summary>Registers in a folder of their own, made by the tool, and tables read back strictly.</summary>
internal sealed class Register : IDisposable
{
    public const string On = "2026-11-22";

    public string Folder { get; } = Directory.CreateTempSubdirectory("umkm-register-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Makes a register of invented enterprises.</summary>
    public string Sample(int count, int seed = 7)
    {
        string path = this["register.csv"];
        Assert.Equal(
            0,
            Cli.Run(
                "sample",
                "--count",
                count.ToString(CultureInfo.InvariantCulture),
                "--seed",
                seed.ToString(CultureInfo.InvariantCulture),
                "-o",
                path
            ).Code
        );
        return path;
    }

    /// <summary>Writes a file.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>Reads a CSV file: a row is a map from column to cell.</summary>
    public static List<Dictionary<string, string>> Read(string path)
    {
        using CsvReader csv = CsvReader.FromFile(
            path,
            new CsvReaderOptions
            {
                Separator = ',',
                MalformedData = CsvMalformedDataHandling.Throw,
                FieldCountMismatch = CsvFieldCountHandling.Throw,
            }
        );
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.Select((name, i) => (name, Text: csv.GetString(i))).ToDictionary(c => c.name, c => c.Text));
        }
        return rows;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
