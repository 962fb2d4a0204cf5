using System.Text;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Tests.Formats;

/// <summary>Lines without quotes do not go through CsvHelper: the records of a text are those that it finds when all of it does, which is so where
/// an encoding is named.</summary>
public class CsvLinesTests
{
    [Theory]
    [InlineData(',', 1)]
    [InlineData(';', 2)]
    [InlineData('\t', 3)]
    [InlineData('|', 64 * 1024)]
    public void A_text_has_the_records_that_the_library_finds(char separator, int atOnce)
    {
        var random = new Random(separator);
        string[] parts =
        [
            $"{separator}",
            $"{separator}{separator}",
            "a",
            "bc",
            " ",
            "\t",
            "\"",
            "\"\"",
            $"{separator}\"x\"{separator}",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
        ];
        for (int i = 0; i < 3_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => parts[random.Next(i % 2 == 0 ? parts.Length : 6)]));
            // So many quotes are read otherwise than few.
            text = i % 50 == 7 ? string.Concat(Enumerable.Repeat($"{text}\n", 40)) : text;
            text = (i % 5) switch
            {
                0 => "\uFEFF" + text,
                1 => $"sep={separator}\n{text}",
                2 => text.Replace("\"", "", StringComparison.Ordinal),
                _ => text,
            };
            Assert.Equal(Records(text, separator, Encoding.UTF8, atOnce), Records(text, separator, null, atOnce));
        }
    }

    [Fact]
    public void A_line_may_be_longer_than_what_is_read_at_once()
    {
        string cell = new('x', 300_000);
        string text = $"a,b\n{cell},1\n\"{cell}\",2\n{cell}{cell}{cell},3\r\n4,5";
        string[] records = Records(text, ',', null, int.MaxValue);
        Assert.Equal(["1:a,b", $"2:{cell},1", $"3:{cell},2", $"4:{cell}{cell}{cell},3", "5:4,5"], records);
        Assert.Throws<RegisterException>(() => Records($"a\n{cell}{cell}{cell}{cell}\nb\n", ',', null, int.MaxValue));
        Assert.Throws<RegisterException>(() => Records($"a\n\"{cell}{cell}{cell}{cell}\"\nb\n", ',', null, int.MaxValue));
    }

    [Fact]
    public void A_byte_order_mark_of_two_bytes_tells_the_encoding()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a,\u0a0aé\nb,c\n")];
        Assert.Equal(["1:a,\u0a0aé", "2:b,c"], Records(bytes, ',', null, 3));
    }

    private static string[] Records(string text, char separator, Encoding? encoding, int atOnce) =>
        Records(Encoding.UTF8.GetBytes(text), separator, encoding, atOnce);

    private static string[] Records(byte[] bytes, char separator, Encoding? encoding, int atOnce)
    {
        using var records = new CsvRecords(new SlowStream(bytes, atOnce), new CsvDialect(separator, encoding), "u.csv");
        var chunk = new CsvChunk();
        chunk.Begin(0);
        while (records.Next(chunk)) { }
        return
        [
            .. chunk.Records.Select(r =>
                $"{r.Line}:{(r.IsBroken ? "!" : "")}{string.Join(separator, Enumerable.Range(0, r.Cells).Select(c => Encoding.UTF8.GetString(chunk[r, c])))}"
            ),
        ];
    }

    /// <summary>Gives few bytes at once, as a pipe may.</summary>
    private sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }
}
