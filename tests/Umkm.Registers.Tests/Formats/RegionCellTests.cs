using System.Text;
using Umkm.Domain;
using Umkm.Domain.Regions;
using Umkm.Registers.Cells;
using Umkm.Rules.Binding;

namespace Umkm.Registers.Tests.Formats;

/// <summary>The usual codes of regions are read from bytes as the type of the domain reads them from texts.</summary>
public class RegionCellTests
{
    [Theory]
    [InlineData("35.73", 3_573_000_000)]
    [InlineData("35.73.01", 3_573_010_000)]
    [InlineData("35.73.01.1001", 3_573_011_001)]
    public void A_code_is_read_and_one_with_another_character_as_the_domain_reads_it(string code, long number)
    {
        Assert.True(UsualValues.Region(Encoding.ASCII.GetBytes(code), out long? read));
        Assert.Equal(number, read);
        for (int at = 0; at < code.Length; at++)
        {
            for (char other = ' '; other < 128; other++)
            {
                string text = $"{code[..at]}{other}{code[(at + 1)..]}";
                bool isUsual = UsualValues.Region(Encoding.ASCII.GetBytes(text), out long? value);
                ParseResult<RegionCode> parsed = RegionCode.Read(text);
                long? told = parsed.Succeeded ? FactColumns.RegionNumber(parsed.Value) : null;
                Assert.Equal(isUsual ? told : null, value);
                Assert.True(isUsual || told is null || !text.All(c => c is '.' or (>= '0' and <= '9')), text);
            }
        }
    }
}
