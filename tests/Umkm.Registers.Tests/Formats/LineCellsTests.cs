using System.Text;
using CsvHelper;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Tests.Formats;

/// <summary>A line without quotes is cut here and not by CsvHelper: into the same cells.</summary>
public class LineCellsTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void A_line_is_cut_as_the_library_cuts_it(char separator)
    {
        var random = new Random(separator);
        string letters = $"{separator}{separator}{separator}  \tab,;1é=\u00a0";
        for (int i = 0; i < 2_000; i++)
        {
            string line = "x" + new string([.. Enumerable.Range(0, random.Next(120)).Select(_ => letters[random.Next(letters.Length)])]);
            byte[] bytes = Encoding.UTF8.GetBytes(line);
            var chunk = new CsvChunk();
            chunk.Begin(0);
            // The places of later records count from those before.
            chunk.AddCell("before"u8);
            chunk.EndRecord(1, 1, isBroken: false);
            chunk.EndRecord(chunk.AddCells(bytes, (byte)separator, out _), 2, isBroken: false);
            using CsvReader reader = CsvReader.Create(new MemoryStream(bytes), CsvRecords.Options(separator));
            Assert.True(reader.Read());
            Assert.Equal(
                Enumerable.Range(0, reader.FieldCount).Select(c => Encoding.UTF8.GetString(reader.GetSpan(c))),
                Enumerable.Range(0, chunk.Records[1].Cells).Select(c => Encoding.UTF8.GetString(chunk[chunk.Records[1], c]))
            );
        }
    }

    [Theory]
    [InlineData("a,\"b\",c")]
    [InlineData("a,b,cccccccccccccccccccccccccccccccccccccccc\"")]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,b")]
    public void A_line_with_a_quote_is_left_to_the_library(string line)
    {
        var chunk = new CsvChunk();
        chunk.Begin(0);
        Assert.Equal(0, chunk.AddCells(Encoding.UTF8.GetBytes(line), (byte)',', out _));
        chunk.AddCell("a"u8);
        chunk.EndRecord(1, 1, isBroken: false);
        Assert.Equal("a", Encoding.UTF8.GetString(chunk[chunk.Records[0], 0]));
    }
}
