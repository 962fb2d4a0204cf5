using System.Globalization;

namespace Umkm.Benchmarks.W1;

/// <summary>The data of W1 and the checksums of its answers as files, for engines of other languages.</summary>
internal static class W1Export
{
    private static readonly string[] Outputs = ["class", "required", "missing", "kurMikro", "pphFinal", "sehati", "pengadaan", "pelatihan"];

    /// <summary>Writes <c>w1.csv</c>, the first rows of the register, and <c>checksums.json</c>, what their answers come to.</summary>
    public static int Run(string folder, string count)
    {
        int rows = Math.Min(int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture), Register.Count);
        var register = new Register(20_260_630);
        var answer = new Answer();
        HandWritten.Idiomatic(register, answer);
        Directory.CreateDirectory(folder);
        using (var csv = new StreamWriter(Path.Combine(folder, "w1.csv")) { NewLine = "\n" })
        {
            csv.WriteLine("established,capital,sales,workers,code,risk,form,employment,permits,credit,taxYears");
            for (int i = 0; i < rows; i++)
            {
                csv.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{register.Established[i]},{register.Capital[i]},{register.Sales[i]},{register.Workers[i]},{register.Code[i]},{register.Risk[i]},{register.Form[i]},{register.Employment[i]},{register.Permits[i]},{register.Credit[i]},{register.TaxYears[i]}"
                    )
                );
            }
        }
        byte[][] planes = [answer.Class, answer.Required, answer.Missing, .. answer.Unmet];
        IEnumerable<string> sums = Outputs.Zip(
            planes,
            (name, plane) => string.Create(CultureInfo.InvariantCulture, $"\"{name}\": {Checksum(plane.AsSpan(0, rows))}")
        );
        File.WriteAllText(
            Path.Combine(folder, "checksums.json"),
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{ "rows": {{rows}}, "newFrom": {{Cutoffs.New}}, "youngFrom": {{Cutoffs.Young}}, "checksums": { {{string.Join(", ", sums)}} } }"""
            ) + "\n"
        );
        Console.WriteLine($"{rows} rows in {folder}");
        return 0;
    }

    /// <summary>A checksum in which the place of each value counts: 32 bits, times 31 plus the value.</summary>
    private static uint Checksum(ReadOnlySpan<byte> values)
    {
        uint sum = 17;
        foreach (byte value in values)
        {
            sum = unchecked((sum * 31) + value);
        }
        return sum;
    }
}
