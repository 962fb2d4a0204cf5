using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>The readers of what files share: terms, kinds of paper, numbers, regulations.</summary>
internal sealed record SharedReaders(GlossaryReader Glossary, InstrumentReader Instruments, NumberReader Numbers)
{
    /// <summary>Reads what the file of a decision declares for itself.</summary>
    public void Own(MapReader map)
    {
        if (map.Optional("istilah") is { } terms)
        {
            Glossary.Terms(terms, local: true);
        }
        Both(map);
    }

    /// <summary>Reads a file that is shared by all.</summary>
    /// <returns>Whether it holds anything of this kind.</returns>
    public bool Read(MapReader map)
    {
        YamlNode? terms = map.Optional("istilah");
        YamlNode? permits = map.Optional("jenis izin");
        YamlNode? kinds = map.Optional("jenis peraturan");
        if (terms is not null)
        {
            Glossary.Terms(terms, local: false);
        }
        if (permits is not null)
        {
            Glossary.PermitKinds(permits);
        }
        if (kinds is not null)
        {
            Instruments.Kinds(kinds);
        }
        bool more = Both(map);
        map.Finish();
        return more || terms is not null || permits is not null || kinds is not null;
    }

    private bool Both(MapReader map)
    {
        YamlNode? numbers = map.Optional("bilangan");
        YamlNode? regulations = map.Optional("peraturan");
        if (numbers is not null)
        {
            Numbers.Read(numbers);
        }
        if (regulations is not null)
        {
            Instruments.Instruments(regulations);
        }
        return numbers is not null || regulations is not null;
    }
}
