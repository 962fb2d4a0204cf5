using Umkm.Rules.Books;
using Umkm.Rules.Documents;

namespace Umkm.Rules.Sections;

/// <summary>Words for how well a source was seen.</summary>
internal static class EvidencePhrases
{
    private static readonly Phrase Text = new("teks peraturan", "the regulation's text");
    private static readonly Phrase Report = new("laporan", "reports");
    private static readonly Phrase Memory = new("ingatan", "memory");
    private static readonly Phrase Inference = new("simpulan kami", "our inference");

    /// <summary>How well a source was seen, in words.</summary>
    public static Phrase Of(Evidence evidence) =>
        evidence switch
        {
            Evidence.Text => Text,
            Evidence.Report => Report,
            Evidence.Memory => Memory,
            _ => Inference,
        };
}
