using System.Text;
using Umkm.Registers.Lists;

namespace Umkm.Registers.Tests.Formats;

/// <summary>A mark is found where it first stands, in texts of every length that is looked at in its own way.</summary>
public class ShortTextTests
{
    [Fact]
    public void A_mark_is_found_where_it_first_stands()
    {
        for (int length = 0; length <= 50; length++)
        {
            byte[] none = Encoding.ASCII.GetBytes(new string('a', length));
            // What stands around a text is no part of it.
            byte[] around = [.. ":::::::::::::::::"u8, .. none, .. ":::::::::::::::::"u8];
            Assert.Equal(-1, ShortText.IndexOf(around.AsSpan(17, length), (byte)':'));
            for (int at = 0; at < length; at++)
            {
                for (int other = at; other < length; other++)
                {
                    byte[] text = [.. none];
                    text[at] = text[other] = (byte)':';
                    Assert.Equal(at, ShortText.IndexOf(text, (byte)':'));
                }
            }
        }
    }
}
