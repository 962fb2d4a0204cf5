using System.Collections.Concurrent;
using System.Globalization;
using CsvHelper;

namespace Umkm.Cli.Tests.Screening;

/// <summary>Registers in a folder of their own, made by the tool, and tables read back strictly.</summary>
internal sealed class Register : IDisposable
{
    public const string On = "2026-11-22";

    private static readonly ConcurrentDictionary<(int Count, int Seed), Lazy<byte[]>> Made = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("umkm-register-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>A register of invented enterprises; the tool makes each once, for all tests.</summary>
    public string Sample(int count, int seed = 7)
    {
        File.WriteAllBytes(this["register.csv"], Made.GetOrAdd((count, seed), Make).Value);
        return this["register.csv"];
    }

    private static Lazy<byte[]> Make((int Count, int Seed) asked) =>
        new(() =>
        {
            string path = Path.GetTempFileName();
            try
            {
                string[] numbers = [.. new[] { asked.Count, asked.Seed }.Select(n => n.ToString(CultureInfo.InvariantCulture))];
                Assert.Equal(0, Cli.Run("sample", "--count", numbers[0], "--seed", numbers[1], "-o", path).Code);
                return File.ReadAllBytes(path);
            }
            finally
            {
                File.Delete(path);
            }
        });

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
