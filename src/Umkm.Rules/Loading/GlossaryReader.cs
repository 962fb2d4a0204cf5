using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.Problems;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads <c>istilah:</c> and <c>jenis izin:</c>.</summary>
internal sealed class GlossaryReader(ProblemList problems)
{
    private readonly List<(YamlScalar Name, string Paper)> _issued = [];
    private readonly Dictionary<string, (Term Term, YamlScalar? Since)> _terms = [];
    private readonly Dictionary<string, PermitKind> _permits = [];
    private readonly Dictionary<string, Place> _permitPlaces = [];

    /// <summary>Reads the terms of one map; <paramref name="local"/> when a decision file declares them.</summary>
    public void Terms(YamlNode node, bool local)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return;
        }
        foreach (YamlEntry entry in map.Entries)
        {
            if (MapReader.Of(entry.Value, problems) is { } body)
            {
                One(entry.Key, body, local);
            }
        }
    }

    public void PermitKinds(YamlNode node)
    {
        foreach (YamlEntry entry in MapReader.Of(node, problems)?.Entries ?? [])
        {
            if (MapReader.Of(entry.Value, problems) is not { } body)
            {
                continue;
            }
            YamlScalar? name = body.Text("nama");
            YamlScalar? english = body.Text("en");
            PermitTerm? validity = body.Choice("masa berlaku", PermitTerms.ByWord);
            _ = body.Texts("arti");
            _ = body.Texts("dasar");
            (LocalDate Day, string Basis)? ended = Ended(body);
            body.Finish();
            if (name is null || english is null || validity is null)
            {
                continue;
            }
            if ((_permits.GetValueOrDefault(entry.Key.Text) ?? _permits.Values.FirstOrDefault(k => k.Name == name.Text)) is { } same)
            {
                Twice(entry.Key, _permitPlaces[same.Slug]);
                continue;
            }
            _permitPlaces[entry.Key.Text] = entry.Key.Place;
            _permits[entry.Key.Text] = new PermitKind(entry.Key.Text, name.Text, english.Text, validity.Value, _permits.Count)
            {
                IssuedUntil = ended?.Day,
                EndedBy = ended?.Basis,
            };
        }
    }

    /// <summary>The last day on which a kind of paper was issued, with the article that ended it.</summary>
    private (LocalDate Day, string Basis)? Ended(MapReader body)
    {
        if (!body.Has("terbit sampai dengan"))
        {
            return null;
        }
        LocalDate? day = VersionReader.Date(body.Text("terbit sampai dengan"), problems);
        YamlScalar? basis = body.Text("dasar");
        return day is null || basis is null ? null : (day.Value, basis.Text);
    }

    public Glossary Build(RiskTable risks)
    {
        var terms = new List<Term>();
        foreach ((YamlScalar name, string paper) in _issued)
        {
            if (_permits.Values.FirstOrDefault(k => k.Name == paper) is { } kind)
            {
                _terms[name.Text] = (_terms[name.Text].Term with { IssueOf = kind.Slug }, null);
            }
            else
            {
                problems.Add(
                    name.Place,
                    "jenis-izin-tidak-dikenal",
                    $"\"terbit: {paper}\" pada \"{name.Text}\"",
                    $"\"terbit: {paper}\" of \"{name.Text}\"",
                    "jenis izin yang terdaftar: bawaan, atau di bawah \"jenis izin:\" dalam berkas istilah sendiri",
                    "a kind of paper that is registered: built in, or under \"jenis izin:\" in a file of terms of your own"
                );
            }
        }
        foreach ((Term term, YamlScalar? since) in _terms.Values)
        {
            if (since is null)
            {
                terms.Add(term);
            }
            else if (_terms.GetValueOrDefault(since.Text).Term is { Kind: TermKind.Date } date && date.Subject == term.Subject)
            {
                terms.Add(term with { Since = date });
            }
            else
            {
                problems.Add(
                    since.Place,
                    "istilah-tidak-dikenal",
                    $"\"dari: {since.Text}\"",
                    $"\"dari: {since.Text}\"",
                    $"istilah tanggal tentang {term.Subject.Word()}",
                    $"a date term about the same {term.Subject.English()}"
                );
            }
        }
        return new Glossary(terms, _permits.Values) { Risks = risks };
    }

    private void One(YamlScalar name, MapReader body, bool local)
    {
        YamlScalar? english = body.Text("en");
        SubjectKind? subject = body.Choice("subjek", SubjectKinds.ByWord, required: !local) ?? (local ? SubjectKind.Enterprise : null);
        TermKind? kind = body.Choice("jenis", TermKinds.ByWord);
        YamlScalar? meaning = body.Text("arti");
        string? basis = body.Texts("dasar") is { Length: > 0 } articles ? string.Join("; ", articles) : null;
        string? property = local ? null : body.OptionalText("properti");
        _ = body.Texts("catatan");
        string? unit = kind == TermKind.Count ? body.Text("satuan")?.Text : null;
        YamlScalar? since = kind == TermKind.Age ? body.Text("dari") : null;
        string? issued = kind == TermKind.Date && subject == SubjectKind.Enterprise ? body.OptionalText("terbit") : null;
        ImmutableArray<Choice> choices = kind == TermKind.Choice && body.Required("pilihan") is { } listed ? Choices(listed) : [];
        long? minimum = kind is TermKind.Rupiah or TermKind.Count ? Minimum(body) : null;
        body.Finish();
        if (english is null || subject is null || kind is null || meaning is null || (kind == TermKind.Choice && choices.IsEmpty))
        {
            return;
        }
        if (_terms.TryGetValue(name.Text, out (Term Term, YamlScalar? Since) known))
        {
            // A file of its own may declare a local fact that the book knows too, as long as both mean the same kind of value.
            if (
                !local
                || known.Term.Property is not null
                || known.Term.Kind != kind
                || known.Term.Subject != subject
                || known.Term.Unit != unit
                || !known.Term.Choices.SequenceEqual(choices)
            )
            {
                Twice(name, known.Term.Place);
            }
            return;
        }
        if (
            name.Text.Split(' ') is var words
            && (words[0] is "keputusan" or "selalu" || words.Any(w => w is "ditambah" or "dikurangi" or "termasuk" or "adalah" or "tepat"))
        )
        {
            problems.Add(
                name.Place,
                "nama-istilah",
                $"nama istilah \"{name.Text}\"",
                $"the term name \"{name.Text}\"",
                "nama tanpa kata banding",
                "a name without comparison words"
            );
            return;
        }
        if (subject == SubjectKind.Permit)
        {
            problems.Add(
                name.Place,
                "pokok-salah",
                $"istilah \"{name.Text}\" tentang izin",
                $"the term \"{name.Text}\" about a permit",
                "istilah tentang usaha, kegiatan, produk, pinjaman, kelompok atau anggota",
                "a term about an enterprise, activity, product, loan, group or member",
                "tanyakan surat dengan \"memiliki … yang berlaku\"",
                "ask for papers with \"memiliki … yang berlaku\""
            );
            return;
        }
        if (!PropertyCheck.Fits(name.Text, name.Place, subject.Value, kind.Value, property, problems))
        {
            return;
        }
        var term = new Term
        {
            Name = name.Text,
            English = english.Text,
            Subject = subject.Value,
            Kind = kind.Value,
            Unit = unit,
            Property = property,
            Meaning = meaning.Text,
            Basis = basis,
            Minimum = minimum,
            Choices = choices,
            IsLocal = local,
            Place = name.Place,
        };
        Term? other = _terms.Values.Select(t => t.Term).FirstOrDefault(t => property is not null && t.Property == property && t.Subject == subject);
        if (other is not null && !PropertyCheck.IsSameFact(term, other, problems))
        {
            return;
        }
        _terms[name.Text] = (term, since);
        if (issued is not null)
        {
            _issued.Add((name, issued));
        }
    }

    private long? Minimum(MapReader body)
    {
        YamlScalar? text = body.Scalar(body.Optional("minimum"));
        if (text is null or { Text: "tanpa batas" })
        {
            return text is null ? 0 : null;
        }
        if (QuantityReader.Read(text.Text) is { } value)
        {
            return value.Number;
        }
        problems.Add(
            text.Place,
            "nilai",
            $"minimum \"{text.Text}\"",
            $"the minimum \"{text.Text}\"",
            "nilai dengan satuan, atau \"tanpa batas\"",
            "a value with its unit, or \"tanpa batas\""
        );
        return null;
    }

    private ImmutableArray<Choice> Choices(YamlNode node)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        var named = new List<(YamlScalar, LocalizedText)>();
        MapReader? map = MapReader.Of(node, problems);
        foreach (YamlEntry entry in map?.Entries ?? [])
        {
            if (map!.Both(entry.Value) is { } label)
            {
                choices.Add(new Choice(entry.Key.Text, label));
                named.Add((entry.Key, label));
            }
        }
        Labels.Check(named, problems);
        if (choices.Count > 63)
        {
            problems.Add(
                node.Place,
                "terlalu-banyak",
                $"{choices.Count} pilihan",
                $"{choices.Count} choices",
                "paling banyak 63 pilihan",
                "at most 63 choices"
            );
        }
        return choices.ToImmutable();
    }

    private void Twice(YamlScalar name, Place first) => problems.Twice(name.Place, first, LocalizedText.Same($"\"{name.Text}\""));
}
