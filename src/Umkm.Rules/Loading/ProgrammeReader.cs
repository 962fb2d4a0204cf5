using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads what a programme says beside its criteria.</summary>
internal sealed class ProgrammeReader(BenefitReader benefits, SentenceParser sentences, ProblemList problems, DecisionHead head)
{
    /// <summary>Intake, benefits, documents, what is not modelled, selection.</summary>
    public ProgrammeInfo Read(MapReader map, InForce? life)
    {
        Dictionary<string, int> intakes = new()
        {
            ["terbuka"] = 0,
            ["tertutup"] = 1,
            ["tergantung-penyelenggara"] = 2,
            ["tidak-diketahui"] = 3,
        };
        string intake = map.Choice("pembukaan", intakes) is { } i ? intakes.First(p => p.Value == i).Key : "tidak-diketahui";
        return new ProgrammeInfo(
            intake,
            map.InBoth(map.Optional("keterangan pembukaan")),
            [.. map.List("manfaat").SelectMany(b => benefits.Read(b, life))],
            Documents(map),
            map.TextsInBoth("belum dimodelkan"),
            Selection(map)
        );
    }

    private ImmutableArray<LocalizedText> Documents(MapReader map)
    {
        if (map.Optional("dokumen") is YamlScalar { Text.Length: > 0 } text)
        {
            problems.Add(
                text.Place,
                "bukan-daftar",
                $"dokumen sebagai satu teks \"{text.Text}\"",
                $"documents as one text \"{text.Text}\"",
                "daftar dokumen",
                "a list of documents",
                $"tulis [{text.Text}]; koma memisahkan dokumen",
                $"write [{text.Text}]; commas separate documents"
            );
        }
        return map.TextsInBoth("dokumen");
    }

    private SelectionRule? Selection(MapReader map)
    {
        if (map.Optional("seleksi") is not { } node || MapReader.Of(node, problems) is not { } body)
        {
            return null;
        }
        int? quota = Places(body.Text("kuota"));
        int? next = body.Has("tahap berikut") ? Places(body.Text("tahap berikut")) : null;
        var keys = ImmutableArray.CreateBuilder<RankingKey>();
        Dictionary<string, bool> directions = new() { ["naik"] = true, ["turun"] = false };
        ImmutableArray<YamlNode> order = body.List("urutan");
        if (order.IsEmpty)
        {
            problems.Add(
                node.Place,
                "seleksi-tanpa-urutan",
                "seleksi tanpa \"urutan\"",
                "a selection without \"urutan\"",
                "urutan: siapa yang didahulukan, istilah dan arahnya",
                "urutan: who goes first, a term and its direction",
                "misalnya urutan: [{ istilah: tanggal berdiri, arah: naik }]",
                "e.g. urutan: [{ istilah: tanggal berdiri, arah: naik }]"
            );
        }
        foreach (YamlNode item in order)
        {
            if (MapReader.Of(item, problems) is not { } row)
            {
                continue;
            }
            YamlScalar? name = row.Text("istilah");
            bool? ascending = row.Choice("arah", directions);
            row.Finish();
            if (name is not null && ascending is not null && sentences.ReadTerm(name.Place, name.Text, head.Subject) is { } term)
            {
                Ordered(name, term);
                keys.Add(new RankingKey(term, ascending.Value));
            }
        }
        _ = body.Texts("catatan");
        body.Finish();
        return quota is null ? null : new SelectionRule(quota.Value, next, keys.ToImmutable());
    }

    private void Ordered(YamlScalar name, Term term)
    {
        if (term.Kind is TermKind.Choice or TermKind.Kbli or TermKind.Region)
        {
            problems.Add(
                name.Place,
                "urutan-tanpa-besaran",
                $"urutan menurut \"{term.Name}\", istilah berjenis {term.Kind.Word()}",
                $"an order by \"{term.Name}\", a term of the kind {term.Kind.Word()}",
                "istilah yang dapat diurutkan: rupiah, bilangan, tanggal, usia, tahun atau ya/tidak",
                "a term that has an order: rupiah, bilangan, tanggal, usia, tahun or ya/tidak",
                "daftarkan istilah ya/tidak bagi yang didahulukan, dengan arah: turun",
                "declare a ya/tidak term for those who go first, with arah: turun"
            );
        }
    }

    private int? Places(YamlScalar? text)
    {
        if (text is null)
        {
            return null;
        }
        if (QuantityReader.Read(text.Text) is { Kind: QuantityKind.Count, Unit: "tempat", Number: > 0 and <= int.MaxValue } places)
        {
            return (int)places.Number;
        }
        problems.Add(
            text.Place,
            "nilai",
            $"\"{text.Text}\"",
            $"\"{text.Text}\"",
            "banyaknya tempat, misalnya 100 tempat",
            "a number of places, e.g. 100 tempat"
        );
        return null;
    }
}
