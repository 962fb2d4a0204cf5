using System.Text.Json.Nodes;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Generators;

/// <summary>Small random rule books that exercise the engine beyond what the real one says. They can be read, but are not checked:
/// conditions nobody would write are the point. Bands are made so that exactly one holds.</summary>
internal static class SyntheticBook
{
    public static readonly string[] Spans = ["2015-01-01 s.d. 2018-12-31", "2019-01-01 s.d. 2021-02-01", "2021-02-02 s.d. dicabut"];

    private static readonly Lazy<Glossary> Words = new(() => BookReader.Read([SyntheticGlossary.File], new ProblemList(), withCases: false).Glossary);

    public static RuleBook Next(Random random, int decisions = 8)
    {
        var files = new List<RuleFile> { SyntheticGlossary.File };
        Glossary glossary = Words.Value;
        if (random.Next(2) == 0)
        {
            files.AddRange(SyntheticImplied.Next(random));
        }
        var known = new List<(string Id, SubjectKind Subject, string[] Answers)>();
        for (int i = 0; i < decisions; i++)
        {
            var writer = new Writer(glossary, random, known);
            (string path, string id, SubjectKind subject, string[] answers, JsonObject file) = writer.Decision(i);
            files.Add(TestBooks.File(path, file.ToJsonString()));
            known.Add((id, subject, answers));
        }
        return TestBooks.Unchecked(files);
    }

    private sealed class Writer(Glossary glossary, Random random, List<(string Id, SubjectKind Subject, string[] Answers)> known)
    {
        private readonly ConditionText _conditions = new(glossary, random, known);
        private SubjectKind _subject;
        private string[] _answers = [];
        private DecisionKind _kind;
        private bool _voluntary;

        public (string Path, string Id, SubjectKind Subject, string[] Answers, JsonObject File) Decision(int i)
        {
            _kind = (DecisionKind)random.Next(5);
            _subject =
                _kind == DecisionKind.Permit
                    ? Pick(SubjectKind.Enterprise, SubjectKind.Activity, SubjectKind.Product)
                    : Pick(
                        SubjectKind.Enterprise,
                        SubjectKind.Enterprise,
                        SubjectKind.Enterprise,
                        SubjectKind.Activity,
                        SubjectKind.Product,
                        SubjectKind.Group
                    );
            _voluntary = random.Next(4) == 0;
            _answers = _kind == DecisionKind.Classification ? ["a", "b", "c"] : [.. Answers.Of(_kind).Select(a => a.Slug)];
            string id = _kind switch
            {
                DecisionKind.Permit => $"izin/d{i}",
                DecisionKind.Programme => $"program/d{i}",
                DecisionKind.Completeness => $"kelengkapan/d{i}",
                _ => $"d{i}",
            };
            string path = _kind switch
            {
                DecisionKind.Classification => $"klasifikasi/{id}.yaml",
                DecisionKind.Provision => $"ketentuan/{id}.yaml",
                _ => $"{id}.yaml",
            };
            var file = new JsonObject
            {
                ["keputusan"] = id,
                ["jenis"] = _kind switch
                {
                    DecisionKind.Classification => "klasifikasi",
                    DecisionKind.Provision => "ketentuan",
                    DecisionKind.Permit => "izin",
                    DecisionKind.Completeness => "kelengkapan",
                    _ => "program",
                },
                ["untuk"] = _subject.Word(),
                ["judul"] = Both("Uji"),
            };
            switch (_kind)
            {
                case DecisionKind.Classification:
                    file["jawaban"] = new JsonObject
                    {
                        ["a"] = Both("A"),
                        ["b"] = Both("B"),
                        ["c"] = Both("C"),
                    };
                    break;
                case DecisionKind.Permit:
                    file["sifat"] = _voluntary ? "sukarela" : "wajib";
                    break;
                case DecisionKind.Programme:
                    file["wilayah"] = "nasional";
                    break;
            }
            file["versi"] = new JsonArray([.. Spans.Select(Version)]);
            return (path, id, _subject, _answers, file);
        }

        private JsonObject Version(string span)
        {
            JsonObject version = Basis(new JsonObject { ["berlaku"] = span, ["diperiksa"] = "2026-11-22" });
            if (random.Next(8) == 0)
            {
                version["belum diatur"] = "uji";
                return version;
            }
            if (_kind == DecisionKind.Programme)
            {
                version["pembukaan"] = "terbuka";
            }
            if (random.Next(3) == 0)
            {
                if (_kind is DecisionKind.Programme or DecisionKind.Completeness)
                {
                    Body(version);
                }
                version["tafsir"] = new JsonObject { ["satu"] = Reading("satu"), ["dua"] = Reading("dua") };
            }
            else
            {
                Body(version);
            }
            return version;
        }

        private JsonObject Reading(string name) => Body(Basis(new JsonObject { ["judul"] = Both($"Tafsir {name}") }));

        private JsonObject Body(JsonObject into)
        {
            switch (_kind)
            {
                case DecisionKind.Permit:
                    Permit(into);
                    break;
                case DecisionKind.Programme:
                    into["syarat"] = new JsonObject([
                        .. Enumerable.Range(0, random.Next(1, 4)).Select(i => KeyValuePair.Create($"s{i}{random.Next(99)}", (JsonNode?)Criterion())),
                    ]);
                    break;
                case DecisionKind.Completeness:
                    into["unsur"] = new JsonObject([
                        .. Enumerable.Range(0, random.Next(1, 4)).Select(i => KeyValuePair.Create($"u{i}{random.Next(99)}", (JsonNode?)Element())),
                    ]);
                    break;
                case DecisionKind.Provision when random.Next(2) == 0:
                    into["bila"] = Condition();
                    break;
                case DecisionKind.Classification when random.Next(3) == 0 && _subject != SubjectKind.Group:
                    string term = _subject switch
                    {
                        SubjectKind.Activity => "omzet kegiatan",
                        SubjectKind.Product => "masa",
                        _ => "modal",
                    };
                    (string low, string high) = _subject == SubjectKind.Product ? ("3 hari", "5 hari") : ("Rp3", "Rp5");
                    into["golongan"] = new JsonObject
                    {
                        ["a"] = $"{term} paling banyak {low}",
                        ["b"] = $"{term} lebih dari {low} sampai dengan {high}",
                        ["c"] = $"{term} lebih dari {high}",
                    };
                    break;
                default:
                    Branches(into);
                    break;
            }
            return into;
        }

        private void Branches(JsonObject into)
        {
            string[] same =
            [
                .. known
                    .Where(k =>
                        k.Answers.SequenceEqual(_answers)
                        && (
                            k.Subject == _subject
                            || (k.Subject == SubjectKind.Enterprise && _subject != SubjectKind.Group)
                            || (_subject == SubjectKind.Enterprise && k.Subject != SubjectKind.Group)
                        )
                    )
                    .Select(k => k.Id),
            ];
            JsonObject Outcome(JsonObject branch)
            {
                (string key, string value) = same.Length > 0 && random.Next(2) == 0 ? ("sama dengan", Pick(same)) : ("jawaban", Pick(_answers));
                branch[key] = value;
                return branch;
            }
            into["pilih"] = new JsonArray([
                .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Outcome(new JsonObject { ["bila"] = Condition() })),
                new JsonObject { ["selain itu"] = Outcome([]) },
            ]);
        }

        private void Permit(JsonObject into)
        {
            if (!_voluntary || random.Next(3) == 0)
            {
                into["wajib bila"] = random.Next(3) == 0 ? "selalu" : Condition();
            }
            if (random.Next(6) > 0)
            {
                into["dipenuhi oleh"] = new JsonArray([
                    .. new[] { "Surat Hijau", "Surat Biru", "merah" }.Where(_ => random.Next(2) == 0).Select(k => (JsonNode?)k),
                ]);
            }
            if (random.Next(4) == 0 || into["dipenuhi oleh"] is not JsonArray { Count: > 0 })
            {
                into["dipenuhi bila"] = Condition();
            }
            if (random.Next(2) == 0)
            {
                into["masa berlaku"] = Pick(
                    "selama usaha berjalan",
                    "sebagaimana tercetak",
                    "3 tahun sejak terbit",
                    "6 bulan sejak terbit",
                    "30 hari sejak terbit"
                );
            }
            if (random.Next(4) == 0)
            {
                into["status diterima"] = new JsonArray("terbit", Pick("dalam-proses", "belum-terverifikasi"));
            }
            if (random.Next(2) == 0)
            {
                var rows = new JsonArray([
                    .. Enumerable.Range(0, random.Next(1, 3)).Select(_ => new JsonObject { ["bila"] = Condition(), ["sejak"] = Since() }),
                ]);
                if (random.Next(2) == 0)
                {
                    rows.Add(new JsonObject { ["selain itu"] = new JsonObject { ["sejak"] = Since() } });
                }
                into["jatuh tempo"] = rows;
            }
        }

        private string Since() =>
            Pick(
                "1 Juni 2020",
                "18 Oktober 2021",
                "2 Februari 2021",
                $"{Pick("6 bulan", "1 tahun", "45 hari")} setelah {(_subject == SubjectKind.Activity ? Pick("mulai kegiatan", "hari mulai") : "hari mulai")}"
            );

        private JsonObject Criterion() => new() { ["kalimat"] = Both("Syarat"), ["bila"] = Condition() };

        private JsonObject Element()
        {
            string[] permits =
            [
                .. known
                    .Where(k =>
                        k.Id.StartsWith("izin/", StringComparison.Ordinal)
                        && (k.Subject == _subject || k.Subject == SubjectKind.Enterprise || _subject == SubjectKind.Enterprise)
                        && _subject != SubjectKind.Group
                    )
                    .Select(k => k.Id),
            ];
            return permits.Length > 0 && random.Next(3) > 0 ? new JsonObject { ["izin"] = Pick(permits) } : Criterion();
        }

        private JsonNode Condition() => _conditions.Next(_subject, random.Next(4));

        private static JsonObject Basis(JsonObject into)
        {
            into["dasar"] = "Uji Pasal 1";
            into["bukti"] = "teks";
            return into;
        }

        private static JsonObject Both(string text) => new() { ["id"] = text, ["en"] = text };

        private T Pick<T>(params T[] from) => from[random.Next(from.Length)];
    }
}
