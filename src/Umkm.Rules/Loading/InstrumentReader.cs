using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>Reads <c>peraturan:</c> and <c>jenis peraturan:</c>, the register of instruments.</summary>
internal sealed class InstrumentReader(ProblemList problems)
{
    private readonly List<InstrumentKind> _kinds = [];
    private readonly Dictionary<string, Instrument> _instruments = [];

    public void Kinds(YamlNode node)
    {
        foreach (YamlEntry entry in MapReader.Of(node, problems)?.Entries ?? [])
        {
            if (MapReader.Of(entry.Value, problems) is not { } body)
            {
                continue;
            }
            YamlScalar? name = body.Text("nama");
            YamlScalar? maker = body.Text("pembuat");
            body.Finish();
            if (name is not null && maker is not null)
            {
                _kinds.Add(new InstrumentKind(entry.Key.Text, name.Text, maker.Text));
            }
        }
    }

    public void Instruments(YamlNode node)
    {
        foreach (YamlEntry entry in MapReader.Of(node, problems)?.Entries ?? [])
        {
            if (MapReader.Of(entry.Value, problems) is { } body && One(entry.Key, body) is { } read && !_instruments.TryAdd(read.Name, read))
            {
                problems.Twice(entry.Key.Place, _instruments[read.Name].Place, new($"peraturan \"{read.Name}\"", $"the regulation \"{read.Name}\""));
            }
        }
    }

    public InstrumentRegister Build() =>
        _instruments.Count == 0 && _kinds.Count == 0 ? InstrumentRegister.Empty : new([.. _kinds], [.. _instruments.Values]);

    private Instrument? One(YamlScalar name, MapReader body)
    {
        string? title = body.OptionalText("judul");
        LocalDate? promulgated = Day(body, "diundangkan");
        LocalDate? from = Day(body, "berlaku");
        if (from < promulgated)
        {
            problems.Warn(
                name.Place,
                "berlaku-mendahului",
                $"{name.Text} yang berlaku {IsoDate.Format(from.Value)} dan diundangkan {IsoDate.Format(promulgated.Value)}",
                $"{name.Text}, in force on {IsoDate.Format(from.Value)} and promulgated on {IsoDate.Format(promulgated.Value)}",
                "berlaku sejak diundangkan atau sesudahnya, kecuali peraturannya berlaku surut",
                "in force when promulgated or later, unless the regulation reaches back"
            );
        }
        string? lastArticle = Article(body);
        ImmutableArray<string> changed = body.Texts("diubah oleh");
        ImmutableArray<string> revoked = body.Texts("dicabut oleh");
        ImmutableArray<string> aliases = body.Texts("nama lain");
        _ = body.Texts("catatan");
        Evidence? evidence = body.Choice("bukti", VersionReader.Evidences);
        YamlScalar? seen = body.Text("diperiksa");
        LocalDate? checkedOn = seen is null ? null : VersionReader.Date(seen, problems);
        body.Finish();
        return evidence is null || checkedOn is null
            ? null
            : new Instrument
            {
                Name = name.Text,
                Title = title,
                PromulgatedOn = promulgated,
                From = from,
                LastArticle = lastArticle,
                ChangedBy = changed,
                RevokedBy = revoked,
                Aliases = aliases,
                Evidence = evidence.Value,
                CheckedOn = checkedOn.Value,
                Place = name.Place,
            };
    }

    private string? Article(MapReader body)
    {
        if (body.Scalar(body.Optional("pasal terakhir")) is not { } text)
        {
            return null;
        }
        if (ArticleCitations.IsNumber(text.Text))
        {
            return text.Text;
        }
        problems.Add(
            text.Place,
            "bentuk-pasal",
            $"pasal terakhir \"{text.Text}\"",
            $"the last article \"{text.Text}\"",
            "nomor pasal, misalnya 74, atau II bagi peraturan perubahan",
            "the number of an article, e.g. 74, or II for a regulation that changes another"
        );
        return null;
    }

    private LocalDate? Day(MapReader body, string key) => body.Scalar(body.Optional(key)) is { } text ? VersionReader.Date(text, problems) : null;
}
