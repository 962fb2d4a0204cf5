using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Samples;

/// <summary>The papers of the sample: kinds that the rule book knows, some expired, some without a last day, some still applied for.</summary>
internal sealed class SamplePapers(Glossary glossary, LocalDate on)
{
    /// <summary>The papers of one enterprise.</summary>
    public EquatableList<HeldPermit> Of(ref SampleNumbers n, SampleTrade trade, int size, bool hasNib, EquatableList<Product>? products)
    {
        var papers = new List<HeldPermit>();
        Add(papers, ref n, "nib", hasNib, null);
        Add(papers, ref n, "npwp", n.Chance(400 + (180 * size)), null);
        Add(papers, ref n, "sku", n.Chance(120), null);
        Add(papers, ref n, "sppl", n.Chance(80), null);
        Add(papers, ref n, "sertifikat-standar", hasNib && n.Chance(100 + (150 * size)), null);
        Add(papers, ref n, "iumk", n.Chance(60), null);
        Add(papers, ref n, "merek", n.Chance(30 + (100 * size)), null);
        Add(papers, ref n, "bpjs-ketenagakerjaan", n.Chance(20 + (250 * size)), null);
        if (trade.IsFood)
        {
            string? product = products is [{ Name: { } name }, ..] && n.Chance(150) ? name : null;
            Add(papers, ref n, "spp-irt", n.Chance(260), product);
            Add(papers, ref n, "halal", n.Chance(230), product);
            Add(papers, ref n, "slhs", n.Chance(20), null);
            Add(papers, ref n, "bpom-md", n.Chance(15), product);
        }
        return EquatableList.From(papers);
    }

    private void Add(List<HeldPermit> papers, ref SampleNumbers n, string kind, bool held, string? product)
    {
        if (!held || glossary.FindPermit(kind) is not { } known)
        {
            return;
        }
        LocalDate issued = on.PlusDays(-n.Between(1, 9 * 365));
        papers.Add(
            new HeldPermit
            {
                Kind = kind,
                IssuedOn = n.Chance(200) ? issued : null,
                ValidUntil = known.Validity == PermitTerm.AsPrinted && n.Chance(850) ? issued.PlusYears(5) : null,
                Status = n.Chance(40) && kind != "nib" ? PermitStatus.InProcess : null,
                Product = product,
            }
        );
    }
}
