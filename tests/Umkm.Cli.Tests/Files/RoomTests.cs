using System.Diagnostics;
using System.Globalization;
using Umkm.Cli.Files;

namespace Umkm.Cli.Tests.Files;

/// <summary>A file for which room was asked is as long as what was written, and takes no more room.</summary>
public sealed class RoomTests : FolderTest
{
    private const int Room = 8 << 20;

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(Room + 5)]
    public void TheRestOfTheRoom_GoesBack(int length)
    {
        byte[] written = [.. Enumerable.Range(0, length).Select(i => (byte)(i & 0xFF))];
        string path = At("a.csv");
        using (var file = WholeFile.Create(path, room: Room))
        {
            file.Write(written);
            file.Finish();
        }
        Assert.Equal(written, File.ReadAllBytes(path));
        if (OperatingSystem.IsLinux())
        {
            Assert.InRange(Blocks(path) * 512, 0, length + (64 << 10));
        }
    }

    /// <summary>No disk has so much; what is written needs less.</summary>
    [Fact]
    public void WhereThereIsNoSuchRoom_TheFileIsWrittenAllTheSame()
    {
        string path = At("a.csv");
        using (var file = WholeFile.Create(path, room: 1L << 50))
        {
            file.Write("A"u8);
            file.Finish();
        }
        Assert.Equal("A", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(Folder));
    }

    [Fact]
    public void GivenUp_ItLeavesNothing()
    {
        using (var file = WholeFile.Create(At("a.csv"), room: Room))
        {
            file.Write("A"u8);
        }
        Assert.Empty(Directory.GetFiles(Folder));
    }

    private static long Blocks(string path)
    {
        using Process stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%b", path]) { RedirectStandardOutput = true })!;
        return long.Parse(stat.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}
