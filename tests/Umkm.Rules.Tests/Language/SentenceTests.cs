using System.Text.Json.Nodes;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Language;

/// <summary>Every form of sentence: what it is read as, how it is written again, and its English.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("selalu", "selalu", "always")]
    [InlineData("modal paling banyak Rp1 miliar", "modal paling banyak Rp1 miliar", "capital is at most Rp1 billion")]
    [InlineData("modal  paling  banyak   Rp1.000.000.000", "modal paling banyak Rp1 miliar", "capital is at most Rp1 billion")]
    [InlineData("modal paling tinggi Rp4,8 miliar", "modal paling banyak Rp4,8 miliar", "capital is at most Rp4.8 billion")]
    [InlineData("modal sampai dengan Rp500 juta", "modal paling banyak Rp500 juta", "capital is at most Rp500 million")]
    [InlineData("modal paling sedikit Rp1", "modal paling sedikit Rp1", "capital is at least Rp1")]
    [InlineData("modal paling rendah Rp1", "modal paling sedikit Rp1", "capital is at least Rp1")]
    [InlineData("modal lebih dari Rp1.000.000.001", "modal lebih dari Rp1.000.000.001", "capital is more than Rp1,000,000,001")]
    [InlineData("modal kurang dari Rp0", "modal kurang dari Rp0", "capital is less than Rp0")]
    [InlineData(
        "modal lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar",
        "modal lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar",
        "capital is more than Rp1 billion and at most Rp5 billion"
    )]
    [InlineData(
        "modal lebih dari Rp1 miliar sampai dengan Rp5 miliar",
        "modal lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar",
        "capital is more than Rp1 billion and at most Rp5 billion"
    )]
    [InlineData(
        "tenaga paling sedikit 5 orang sampai dengan 19 orang",
        "tenaga paling sedikit 5 orang sampai dengan paling banyak 19 orang",
        "workers are at least 5 and at most 19 people"
    )]
    [InlineData("tenaga tepat 0 orang", "tenaga tepat 0 orang", "workers are exactly 0 people")]
    [InlineData(
        "modal ditambah omzet dikurangi laba paling banyak Rp-1,5 juta",
        "modal ditambah omzet dikurangi laba paling banyak Rp-1,5 juta",
        "capital plus turnover minus profit is at most Rp-1.5 million"
    )]
    [InlineData(
        "modal dikurangi laba ditambah omzet paling banyak Rp1",
        "modal ditambah omzet dikurangi laba paling banyak Rp1",
        "capital plus turnover minus profit is at most Rp1"
    )]
    [InlineData("lama izin lebih dari 7 hari", "lama izin lebih dari 7 hari", "permit days are more than 7 days")]
    [InlineData("hari mulai sejak 2 Februari 2021", "hari mulai sejak 2 Februari 2021", "first day is on or after 2 February 2021")]
    [InlineData("hari mulai paling cepat 2021-02-02", "hari mulai sejak 2 Februari 2021", "first day is on or after 2 February 2021")]
    [InlineData("hari mulai setelah 2 Februari 2021", "hari mulai setelah 2 Februari 2021", "first day is after 2 February 2021")]
    [InlineData("hari mulai sebelum 29 Februari 2020", "hari mulai sebelum 29 Februari 2020", "first day is before 29 February 2020")]
    [InlineData(
        "hari mulai paling lambat tanggal penilaian",
        "hari mulai sampai dengan tanggal penilaian",
        "first day is on or before the assessment date"
    )]
    [InlineData(
        "hari mulai sejak 1 Maret 2019 sampai dengan 31 Agustus 2022",
        "hari mulai sejak 1 Maret 2019 sampai dengan 31 Agustus 2022",
        "first day is from 1 March 2019 to 31 August 2022"
    )]
    [InlineData("umur paling singkat 6 bulan", "umur paling singkat 6 bulan", "age is at least 6 months")]
    [InlineData("umur paling sedikit 17 tahun", "umur paling singkat 17 tahun", "age is at least 17 years")]
    [InlineData("umur paling lama 30 hari", "umur paling lama 30 hari", "age is at most 30 days")]
    [InlineData("umur kurang dari 12 bulan", "umur kurang dari 12 bulan", "age is less than 12 months")]
    [InlineData("umur lebih dari 1 tahun", "umur lebih dari 1 tahun", "age is more than 1 year")]
    [InlineData(
        "umur paling singkat 6 bulan sampai dengan 12 bulan",
        "umur paling singkat 6 bulan sampai dengan paling lama 12 bulan",
        "age is at least 6 and at most 12 months"
    )]
    [InlineData("tahun buku sampai dengan tahun 2026", "tahun buku paling banyak tahun 2026", "book year is 2026 or earlier")]
    [InlineData("tahun buku tepat tahun 2025", "tahun buku tepat tahun 2025", "book year is 2025")]
    [InlineData("milik asing", "milik asing", "foreign owned")]
    [InlineData("milik asing penuh", "milik asing penuh", "wholly foreign owned")]
    [InlineData("bentuk adalah pt", "bentuk adalah pt", "form is company")]
    [InlineData("bentuk adalah perseroan terbatas", "bentuk adalah pt", "form is company")]
    [InlineData("bentuk adalah salah satu dari pt, lain-lain", "bentuk adalah salah satu dari pt, lain", "form is one of company, other")]
    [InlineData("daerah termasuk 35.73, 35", "daerah termasuk 35.73, 35", "region is within 35.73, 35")]
    [InlineData("keputusan a/b adalah ya", "keputusan a/b adalah ya", "decision a/b is ya")]
    [InlineData(
        "keputusan a adalah salah satu dari mikro, kecil",
        "keputusan a adalah salah satu dari mikro, kecil",
        "decision a is one of mikro, kecil"
    )]
    [InlineData("memiliki Surat Biru yang berlaku", "memiliki Surat Biru yang berlaku", "holds a blue paper in force")]
    [InlineData("memiliki biru yang berlaku", "memiliki Surat Biru yang berlaku", "holds a blue paper in force")]
    [InlineData("sedang mengurus Surat Merah", "sedang mengurus Surat Merah", "has applied for a red paper")]
    [InlineData("pernah memiliki Surat Hijau", "pernah memiliki Surat Hijau", "has held a green paper")]
    public void Read_and_written(string sentence, string written, string english)
    {
        (Condition? condition, var problems) = Words.Sentence(sentence);
        Assert.Empty(problems);
        Assert.Equal(Words.Here, condition!.Place);
        Assert.Equal(new LocalizedText(written, english), SentenceWriter.Write(condition));
        Assert.Equal(Shape.Of(condition), Shape.Of(Words.Sentence(written).Condition!));
    }

    [Theory]
    [InlineData(
        "kode termasuk 56101/2020, 10/2025, 10 s.d. 33/2017",
        SubjectKind.Activity,
        "kode in 56101/2020=NumberRange { Low = 202056101, High = 202056101, IsEmpty = False },10/2025=NumberRange { Low = 202510000, High = 202510999, IsEmpty = False },10 s.d. 33/2017=NumberRange { Low = 201710000, High = 201733999, IsEmpty = False }"
    )]
    [InlineData(
        "daerah termasuk 35.73.04.1001",
        SubjectKind.Loan,
        "daerah in 35.73.04.1001=NumberRange { Low = 3573041001, High = 3573041001, IsEmpty = False }"
    )]
    [InlineData("modal kurang dari Rp1", SubjectKind.Activity, "modal- ..Rupiah 1 ")]
    [InlineData("modal tepat Rp1", SubjectKind.Product, "modal- =Rupiah 1 ..=Rupiah 1 ")]
    [InlineData("modal lebih dari Rp1 sampai dengan Rp2", SubjectKind.Enterprise, "modal- Rupiah 1 ..=Rupiah 2 ")]
    [InlineData("hari mulai setelah tanggal penilaian", SubjectKind.Enterprise, "hari mulai- AssessmentDate 0 ..")]
    [InlineData("umur paling lama 2 tahun", SubjectKind.Enterprise, "umur- ..=Years 2 tahun")]
    [InlineData("kas paling sedikit Rp1", SubjectKind.Member, "kas- =Rupiah 1 ..")]
    public void Read_as(string sentence, SubjectKind about, string shape) =>
        Assert.Equal(shape, Shape.Of(Words.Sentence(sentence, about).Condition!));

    [Fact]
    public void Every_leaf_of_the_embedded_book_is_read_again_from_its_own_words()
    {
        int leaves = 0;
        foreach (Decision decision in TestBooks.Embedded.Decisions)
        {
            foreach (
                (Condition leaf, SubjectKind about) in decision
                    .Versions.SelectMany(v => v.Readings)
                    .SelectMany(r => Umkm.Rules.Checks.ReferenceChecks.Conditions(r.Body))
                    .SelectMany(c => Leaves(c, decision.Subject))
            )
            {
                leaves++;
                string written = SentenceWriter.Write(leaf, Lang.Indonesian);
                (Condition? again, var problems) = Words.Sentence(written, about, TestBooks.Embedded.Glossary);
                Assert.Empty(problems);
                Assert.Equal(Shape.Of(leaf), Shape.Of(again!));
                Assert.Equal(written, SentenceWriter.Write(again!, Lang.Indonesian));
                string english = SentenceWriter.Write(leaf, Lang.English);
                Assert.DoesNotContain(
                    new[] { " paling ", " adalah ", " termasuk ", " sampai dengan ", " yang berlaku", "keputusan " },
                    w => english.Contains(w, StringComparison.Ordinal)
                );
            }
        }
        Assert.True(leaves > 500, $"{leaves} leaves");
    }

    [RepeatableProperty(2_000)]
    public void Every_random_sentence_is_read_again_from_its_own_words(Dice random)
    {
        SubjectKind about = Enum.GetValues<SubjectKind>()[random.Next(7)];
        string sentence = new ConditionText(Words.Glossary, random, [("skala", SubjectKind.Enterprise, ["mikro", "kecil", "besar"])]).Sentence(about);
        (Condition? condition, var problems) = Words.Sentence(sentence, about);
        Assert.Empty(problems);
        Assert.Equal(Shape.Of(condition!), Shape.Of(Words.Sentence(SentenceWriter.Write(condition!, Lang.Indonesian), about).Condition!));
    }

    [RepeatableProperty(300)]
    public void Every_structure_is_read_as_its_key_says(Dice random)
    {
        JsonNode json = new ConditionText(Words.Glossary, random, []).Next(SubjectKind.Enterprise, 4);
        (Condition? condition, var problems) = Words.Condition(json.ToJsonString());
        Assert.Empty(problems);
        Assert.Equal(
            json is JsonObject map
                ? condition is Negation { Part: Always }
                    ? "tidak pernah"
                    : map.First().Key
                : null,
            condition is AllOf or AnyOf or AtLeastOf or Negation or Quantified ? SentenceWriter.Write(condition, Lang.Indonesian)
                : condition is ChildSum ? "jumlah"
                : null
        );
    }

    private static IEnumerable<(Condition Leaf, SubjectKind About)> Leaves(Condition condition, SubjectKind about) =>
        condition switch
        {
            AllOf c => c.Parts.SelectMany(p => Leaves(p, about)),
            AnyOf c => c.Parts.SelectMany(p => Leaves(p, about)),
            AtLeastOf c => c.Parts.SelectMany(p => Leaves(p, about)),
            Negation c => Leaves(c.Part, about),
            Quantified c => Leaves(c.Part, c.Child),
            ChildSum c => Leaves(c.Where, c.Child),
            _ => [(condition, about)],
        };
}
