using System.Text;
using Umkm.Cli.Refusals;

namespace Umkm.Cli.Tests;

/// <summary>Hostile files end with exit status 2 (JSON) or 1 or 2 (YAML), a located message, no stack trace.</summary>
public class HostileInputTests
{
    public static TheoryData<string, byte[], string> Json =>
        new()
        {
            { "empty", [], "-:1:1: " },
            { "malformed", Utf8("{ \"id\": }"), "-:1:9: " },
            { "truncated", Utf8("{ \"id\": \"A\", \"owner\": {"), "-:1:" },
            { "wrongly typed", Utf8("{ \"workers\": \"empat\" }"), "$.workers: " },
            { "unknown property", Utf8("{\n  \"workrs\": 4 }"), "-:2:3: $.workrs: " },
            { "not an object", Utf8("[]"), "-:1:1: " },
            { "deep nesting", Utf8(new string('[', 200_000)), "-:1:" },
            { "a million keys", Utf8("{" + string.Join(',', Enumerable.Range(0, 1_000_000).Select(i => $"\"k{i}\":1")) + "}"), "$.k0: " },
            { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray(), "UTF-16" },
            { "not UTF-8", [(byte)'{', (byte)'"', 0xC3, 0x28, (byte)'"'], "-:1:" },
            { "overflow", Utf8("{ \"businessCapital\": 99999999999999999999999999 }"), "$.businessCapital: " },
            { "a fraction", Utf8("{ \"businessCapital\": 0.5 }"), "$.businessCapital: " },
            { "an impossible date", Utf8("{ \"establishedOn\": \"2023-02-29\" }"), "$.establishedOn: " },
            { "an unknown permit", Utf8("{ \"permits\": [ { \"kind\": \"spp-rt\" } ] }"), "$.permits[0].kind: " },
            { "an unknown local fact", Utf8("{ \"facts\": { \"KTP Kota Malag\": true } }"), "KTP Kota Malag" },
            { "two subjects", Utf8("{}{}"), "-:1:3: " },
        };

    [Theory]
    [MemberData(nameof(Json), DisableDiscoveryEnumeration = true)]
    public void HostileJson_EndsWith2_Located(string what, byte[] bytes, string expected)
    {
        Assert.NotEmpty(what);
        CliResult result = Cli.RunWith(bytes, "assess", "-", "--on", "2024-06-30");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.InRange(result.ErrorLines.Length, 1, 101);
    }

    [Fact]
    public void AHundredMegabytes_AreRefusedUnread()
    {
        using var folder = new BookCopy();
        string path = Path.Combine(folder.Folder, "besar.json");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(100 * 1024 * 1024);
        }
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        CliResult result = Cli.Run("assess", path, "--on", "2024-06-30");
        Assert.Equal(2, result.Code);
        Assert.Contains("besar.json: Berkas ini 104857600 bita. Seharusnya paling banyak 16777216 bita.", result.Error, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 50 * 1024 * 1024);
    }

    [Fact]
    public void EndlessStandardInput_IsReadOnlyToTheLimit()
    {
        var output = new StringWriter();
        var error = new StringWriter();
        int code = Tool.Run(["assess", "-", "--on", "2024-06-30"], new Surroundings(output, error, () => new Endless()));
        Assert.Equal(2, code);
        Assert.Contains("16777216", error.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Yaml =>
        new()
        {
            { "malformed", Utf8("keputusan: [") },
            { "tabs", Utf8("keputusan: a\n\tjenis: b\n") },
            { "deep nesting", Utf8(new string('[', 100_000)) },
            { "deep block nesting", Utf8(string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n"))) },
            { "many keys", Utf8(string.Concat(Enumerable.Range(0, 300_000).Select(i => $"k{i}: 1\n"))) },
            { "five megabytes", Utf8(new string('#', 5 * 1024 * 1024)) },
            { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("keputusan: x")).ToArray() },
            { "not UTF-8", [0xC3, 0x28, 0xFF] },
            { "aliases that multiply", Utf8("a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n") },
            { "a tag", Utf8("!!python/object:os.system\nkeputusan: x\n") },
            {
                "an impossible date and an overflow",
                Utf8(
                    "keputusan: klasifikasi-x\njenis: klasifikasi\njudul: { id: a, en: b }\njawaban: { a: { id: a, en: b } }\nversi:\n  - berlaku: 2021-02-30 s.d. dicabut\n    dasar: UU 1/2000\n    bukti: teks\n    diperiksa: 2026-13-01\n    golongan:\n      a: modal usaha paling banyak Rp99999999999999999999999\n"
                )
            },
        };

    [Theory]
    [MemberData(nameof(Yaml), DisableDiscoveryEnumeration = true)]
    public void HostileYaml_IsToldByItsPlace_AndNothingElseIs(string what, byte[] bytes)
    {
        Assert.NotEmpty(what);
        using var book = new BookCopy();
        File.WriteAllBytes(Path.Combine(book.Folder, "klasifikasi", "asing.yaml"), bytes);
        CliResult result = Cli.Run("rules", "check", "--whole-book", "--rules", book.Folder);
        Assert.InRange(result.Code, 1, 2);
        Assert.NotEmpty(result.ErrorLines);
        Assert.All(result.ErrorLines, line => Assert.StartsWith($"{book.Folder}/klasifikasi/asing.yaml", line, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.True(result.Error.Length < 200_000);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A stream that never ends.</summary>
    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
