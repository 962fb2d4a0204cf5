using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Checks;

/// <summary>The register of instruments holds together, and what is cited stands in it under its one name.</summary>
internal static class InstrumentChecks
{
    /// <summary>Checks the register itself.</summary>
    public static void Check(InstrumentRegister register, ProblemList problems)
    {
        foreach (Instrument instrument in register.All)
        {
            if (register.KindOf(instrument.Name) is null || instrument.Name.Split('/')[^1].Length != 4)
            {
                problems.Add(
                    instrument.Place,
                    "nama-peraturan",
                    $"nama peraturan \"{instrument.Name}\"",
                    $"the name of a regulation \"{instrument.Name}\"",
                    "jenis yang dikenal, nomor, garis miring, dan tahun; jenisnya ada pada \"jenis peraturan\"",
                    "a known kind, number, slash and year; the kind stands under \"jenis peraturan\""
                );
            }
            foreach (string other in instrument.ChangedBy.Concat(instrument.RevokedBy).Where(o => register.Find(o) is null || o == instrument.Name))
            {
                Unknown(instrument.Place, other, register, problems);
            }
            foreach (string alias in instrument.Aliases.Where(a => register.Find(a) is not null || register.FindAlias(a) != instrument))
            {
                Instrument first = (register.Find(alias) ?? register.FindAlias(alias))!;
                problems.Add(
                    instrument.Place,
                    "nama-ganda",
                    $"nama lain \"{alias}\" yang sudah dipakai {first.Name}",
                    $"the other name \"{alias}\", which {first.Name} has already",
                    "tiap nama satu kali",
                    "each name once",
                    $"hapus nama itu pada salah satunya; yang lain ada di {first.Place}",
                    $"remove it from one of them; the other stands in {first.Place}"
                );
            }
        }
    }

    /// <summary>Classes and branches rest on regulations that their version or reading names: what is told of the version names all that its
    /// answers rest on. What was taken over from an older version rests on what it rested on there.</summary>
    public static void Check(Decision decision, InstrumentRegister register, ProblemList problems)
    {
        foreach (DecisionVersion version in decision.Versions)
        {
            foreach (Reading reading in version.Readings.Where(r => r.Body is Bands or Branches))
            {
                HashSet<Instrument> named = [.. register.Cited([.. version.Basis.Basis, .. reading.Basis.Basis])];
                foreach (CitedPart part in reading.Body.Cited.Where(p => p.Place.File == version.Place.File))
                {
                    foreach (Instrument other in register.Cited(part.Basis.Basis).Where(i => !named.Contains(i)))
                    {
                        problems.Add(
                            part.Place,
                            "dasar-di-luar-versi",
                            $"dasar \"{part.Basis}\" bagi \"{part.Id}\"; {other.Name} tidak disebut dasar versinya",
                            $"the basis \"{part.Basis}\" of \"{part.Id}\"; the basis of its version does not name {other.Name}",
                            "peraturan yang disebut \"dasar\" versi atau tafsirnya",
                            "a regulation that the \"dasar\" of its version or reading names",
                            $"tambahkan {other.Name} pada \"dasar\" versinya, atau betulkan dasar ini",
                            $"add {other.Name} to the \"dasar\" of the version, or mend this one"
                        );
                    }
                }
            }
        }
    }

    /// <summary>Checks what files cite, against a register that is not empty.</summary>
    /// <param name="files">The files; those of the register itself and cases are passed over.</param>
    /// <param name="register">The register.</param>
    /// <param name="problems">Where problems are told.</param>
    /// <param name="isPart">Whether some of the register could not be read: then what is unknown may stand there.</param>
    public static void Check(IEnumerable<RuleFile> files, InstrumentRegister register, ProblemList problems, bool isPart = false)
    {
        if (register.All.IsEmpty)
        {
            return;
        }
        foreach (CitedText cited in CitedTexts.In(files))
        {
            foreach (Citation citation in Citations.In(cited.Text, register).Where(c => cited.IsBasis || c.HasKind))
            {
                if (citation.Instrument is not { } known)
                {
                    if (!isPart)
                    {
                        Unknown(cited.Place, citation.Words, register, problems);
                    }
                }
                else if (citation.IsOtherName && cited.IsBasis)
                {
                    problems.Add(
                        cited.Place,
                        "ejaan-peraturan",
                        $"\"{citation.Words}\" bagi {known.Name}",
                        $"\"{citation.Words}\" for {known.Name}",
                        $"satu nama bagi satu peraturan: {known.Name}",
                        $"one name for one regulation: {known.Name}"
                    );
                }
            }
            ArticleChecks.Check(cited, register, problems);
        }
    }

    /// <summary>All that a version cites, with its place.</summary>
    public static IEnumerable<(string Basis, Place Place)> Cited(DecisionVersion version) =>
        version
            .Basis.Basis.Select(b => (b, version.Place))
            .Concat(version.Readings.SelectMany(r => r.Basis.Basis.Select(b => (b, r.Id.Length == 0 ? version.Place : r.Place))))
            .Concat(version.Readings.SelectMany(r => r.Body.Cited).SelectMany(c => c.Basis.Basis.Select(b => (b, c.Place))))
            .Concat((version.Programme?.Benefits ?? []).Where(b => b.Basis is not null).Select(b => (b.Basis!, version.Place)));

    private static void Unknown(Place place, string words, InstrumentRegister register, ProblemList problems)
    {
        string? near = Spelling.Nearest(words, register.All.Select(i => i.Name));
        (string meantId, string meantEn) = near is null ? ("", "") : ($"mungkin maksudnya \"{near}\"; ", $"perhaps \"{near}\" is meant; ");
        problems.Add(
            place,
            "peraturan-tidak-dikenal",
            $"peraturan \"{words}\"",
            $"the regulation \"{words}\"",
            "peraturan yang ada dalam daftar \"peraturan\"",
            "a regulation of the list \"peraturan\"",
            $"{meantId}peraturan baru didaftarkan di bawah \"peraturan:\" dalam berkas ini atau di peraturan/",
            $"{meantEn}a new regulation is registered under \"peraturan:\" in this file or in peraturan/"
        );
    }
}
