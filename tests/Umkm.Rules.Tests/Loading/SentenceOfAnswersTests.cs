namespace Umkm.Rules.Tests.Loading;

/// <summary>Sentences that name answers of the decision that is asked: the names are a closed list, so a sentence with others says something else.</summary>
public sealed class SentenceOfAnswersTests
{
    private const string Wrong = "kalimat-berbeda";
    private const string Micro = "keputusan skala-usaha adalah mikro";
    private const string Two = "keputusan skala-usaha adalah salah satu dari mikro, kecil";
    private const string Three = "keputusan skala-usaha adalah salah satu dari mikro, kecil, menengah";
    private const string NotLarge = "{ bukan: keputusan skala-usaha adalah besar }";

    private static readonly (string Code, string Indonesian, string English, string When)[] Rows =
    [
        ("", "Usaha mikro", "A micro enterprise", Micro),
        ("", "Golongannya mikro", "Only micro enterprises", Micro),
        (Wrong, "Usahanya bukan mikro", "A micro enterprise", Micro),
        (Wrong, "Usaha mikro", "The enterprise is not micro", Micro),
        (Wrong, "Usaha kecil", "A micro enterprise", Micro),
        ("", "Pelaku usaha mikro dan kecil", "The enterprise is micro or small", Two),
        (Wrong, "Usahanya kecil atau menengah", "The enterprise is micro or small", Two),
        (Wrong, "Usaha mikro atau kecil", "A micro, small or medium enterprise", Two),
        (Wrong, "Usaha mikro", "A micro or small enterprise", Two),
        (Wrong, "Termasuk usaha besar", "Is a micro, small or medium-sized enterprise", Three),
        (Wrong, "Usaha mikro, kecil, atau menengah", "Is a large enterprise", Three),
        ("", "Bukan usaha besar", "The enterprise is not large", Three),
        ("", "Usaha mikro, kecil, dan menengah", "Micro, small and medium enterprises", Three),
        ("", "Paling tinggi usaha menengah", "At most a medium enterprise", Three),
        (Wrong, "Bukan usaha menengah", "Not a medium enterprise", Three),
        ("", "Usaha mikro, bukan bagian dari usaha besar", "A micro enterprise, not part of a large one", Micro),
        ("", "Termasuk UMKM", "Is an MSME", Three),
        ("", "Bukan usaha besar", "Not a large enterprise", NotLarge),
        (Wrong, "Usaha besar", "A large enterprise", NotLarge),
        ("", "Usaha mikro, kecil, atau menengah", "A micro, small or medium enterprise", NotLarge),
    ];

    private static readonly SentenceRows Told = new(Rows, "klasifikasi/skala-usaha");

    public static TheoryData<int> All() => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void NamesOfAnswers_AreThoseThatAreAsked(int row) => Assert.Equal(Rows[row].Code, string.Join(',', Told.Codes(row)));

    /// <summary>What a decision does not answer is told by itself; the sentence may well be right.</summary>
    [Fact]
    public void AnAnswerThatIsNone_IsNoMatterOfTheSentence()
    {
        SentenceRows rows = new([("", "Usaha mikro", "A micro enterprise", "keputusan skala-usaha adalah usaha mikro")], "klasifikasi/skala-usaha");
        Assert.Equal(["jawaban-tidak-dikenal"], rows.Book.Problems.Select(p => p.Code));
    }

    [Fact]
    public void OnlySentences_AreTold() => Assert.All(Told.Book.Problems, p => Assert.StartsWith("kalimat-", p.Code, StringComparison.Ordinal));
}
