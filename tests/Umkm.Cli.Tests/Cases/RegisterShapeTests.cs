using System.Text;

namespace Umkm.Cli.Tests.Cases;

/// <summary>Registers in the shapes people have: codes, numbers that stand for nothing, papers known in part, rows too large to be worked out.</summary>
public sealed class RegisterShapeTests : FolderTest
{
    private (string Answers, string Rejects) Screen(string csv, params string[] args)
    {
        string rejects = At("r.csv");
        CliResult result = Cli.RunWith(Encoding.UTF8.GetBytes(csv), ["screen", "-", "--on", "2026-11-22", "--rejects", rejects, "-q", .. args]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return (result.Out, File.ReadAllText(rejects));
    }

    [Fact]
    public void NumbersOfZeros_AreNeverHeld()
    {
        (string answers, string rejects) = Screen(
            "id,nib,npwp\nA,0000000000000,00.000.000.0-000.000\n",
            "--decision",
            "izin/nib",
            "--decision",
            "izin/npwp"
        );
        Assert.Equal("id,izin/nib,izin/npwp\n", answers);
        Assert.Contains("nib;npwp", rejects, StringComparison.Ordinal);
        Assert.Contains("isian pengganti", rejects, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("0")]
    [InlineData("belum ada")]
    [InlineData("tidak ada")]
    public void WordsForNone_SayHowNoneIsWritten(string word)
    {
        (_, string rejects) = Screen($"id,nib\nA,{word}\n", "--decision", "izin/nib");
        Assert.Contains("kosongkan", rejects, StringComparison.Ordinal);
        Assert.Contains("daftar izin", rejects, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.23457E+12")]
    [InlineData("503/123/SKU/2020")]
    public void WhatIsNoIdentityNumber_IsShown(string found)
    {
        (_, string rejects) = Screen($"id,nib\nA,{found}\n", "--decision", "izin/nib");
        Assert.Contains($"{found}", rejects.Replace("\"\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void ANoBreakSpace_IsSpace() =>
        Assert.Equal("id,izin/nib\nA,terpenuhi\n", Screen("id,nib\nA,0220000012345\u00A0\n", "--decision", "izin/nib").Answers);

    [Fact]
    public void UndottedCodes_AreAskedAbout_DottedAndNamedOnesAreRead()
    {
        (string answers, string rejects) = Screen(
            "id,region\nbps-selatan,3171\nbps-barat,3174\ndagri,31.74\nnama,Kota Jakarta Selatan\nbps,BPS 3171\nrancu,Malang\nsalah,35.37\ntidak-ada,99.99\nnol,00\n",
            "--decision",
            "skala-usaha"
        );
        Assert.Equal(["id", "dagri", "nama", "bps"], answers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')[0]));
        Assert.Equal(
            ["id", "bps-selatan", "bps-barat", "rancu", "salah", "tidak-ada", "nol"],
            rejects.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')[1])
        );
        Assert.Contains("31.74 (Kota Administrasi Jakarta Selatan)", rejects, StringComparison.Ordinal);
    }

    // Knowing one paper, in either direction, decides that paper and no other.
    [Theory]
    [InlineData("npwp;?", "terpenuhi", "kurang|terpenuhi")]
    [InlineData("npwp:status=tidak-ada;?", "kurang", "kurang|terpenuhi")]
    [InlineData("?", "kurang|terpenuhi", "kurang|terpenuhi")]
    [InlineData("npwp", "terpenuhi", "kurang")]
    public void AnOpenList_DecidesWhatItNames(string permits, string npwp, string nib)
    {
        (string answers, _) = Screen($"id,legalForm,permits\nA,cv,{permits}\n", "--decision", "izin/nib", "--decision", "izin/npwp");
        Assert.Equal($"id,izin/nib,izin/npwp\nA,{nib},{npwp}\n", answers);
    }

    [Fact]
    public void ANumberBesideAListWithoutIt_IsARejectOfItsRow()
    {
        (string answers, string rejects) = Screen(
            "id,nib,permits\nA,0220000012345,-\nB,0220000012345,nib\nC,0220000012345,?\n",
            "--decision",
            "izin/nib"
        );
        Assert.Equal("id,izin/nib\nB,terpenuhi\nC,terpenuhi\n", answers);
        Assert.Contains("daftar izin tidak memuat NIB", rejects, StringComparison.Ordinal);
    }

    [Fact]
    public void LoansThatCannotBeAddedUp_AreARejectOfTheirRow()
    {
        string loans = string.Join(';', Enumerable.Repeat("kur-kecil:plafond=100000000000000000:status=lunas", 93));
        (string answers, string rejects) = Screen($"id,loans\nBAD,{loans}\nGOOD,-\n", "--decision", "program/kur-kecil");
        Assert.Equal(["id", "GOOD"], answers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')[0]));
        Assert.Contains("BAD", rejects, StringComparison.Ordinal);
    }

    // One paper said five thousand times is one paper; of five thousand that differ, each for each of as many products, a few tell what all do.
    [Fact]
    public void ListsThatMultiply_AreAnswered()
    {
        const string Food = "kind=pangan-olahan:madeAt=rumah:packaging=eceran:storage=suhu-ruang:shelfLifeDays=90:ageGroup=umum:foodTrait=tidak-ada";
        string products = string.Join(';', Enumerable.Range(0, 5_000).Select(i => $"p{i}:{Food}"));
        string same = string.Join(';', Enumerable.Repeat("nib", 5_000));
        string different = string.Join(';', Enumerable.Range(1_000, 5_000).Select(y => $"spp-irt@{y}-01-01"));
        string ended = string.Join(';', Enumerable.Range(1_000, 1_000).Select(y => $"spp-irt@{y}-01-01"));
        (string answers, string rejects) = Screen(
            $"id,products,permits\nSAME,{products},{same}\nLONG,{products},nib;{different}\nENDED,{products},{ended}\nGOOD,p,nib\n",
            "--decision",
            "izin/nib",
            "--decision",
            "izin/spp-irt"
        );
        Assert.Equal(
            [
                "id,izin/nib,izin/spp-irt",
                "SAME,terpenuhi,kurang|tidak-wajib",
                "LONG,terpenuhi,terpenuhi|tidak-wajib",
                "ENDED,kurang,kedaluwarsa|tidak-wajib",
                "GOOD,terpenuhi,kurang|tidak-wajib",
            ],
            answers.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Equal("line,id,column,reason\n", rejects);
    }
}
