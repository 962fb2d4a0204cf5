using Umkm.Rules.Columns;

namespace Umkm.Rules.Interviews;

/// <summary>The names of fields that no term of the glossary has, and what lists mean.</summary>
internal static class ListTexts
{
    public static readonly LocalizedText ProductName = new("nama produk", "product name");
    public static readonly LocalizedText MemberName = new("nama anggota", "member's name");
    public static readonly LocalizedText PaperKind = new("jenis surat", "kind of paper");
    public static readonly LocalizedText IssuedOn = new("tanggal terbit", "day of issue");
    public static readonly LocalizedText ValidUntil = new("hari terakhir berlaku", "last valid day");
    public static readonly LocalizedText CoveredProduct = new("produk yang dicakup", "product it covers");
    public static readonly LocalizedText Training = new("nama pelatihan dengan huruf kecil dan tanda hubung", "training in lower case with hyphens");
    public static readonly LocalizedText Risk = new("tingkat risiko pada NIB", "risk level on the NIB");

    /// <summary>What a list is to hold.</summary>
    public static string Meaning(TableId table) =>
        table switch
        {
            TableId.Activity => "Setiap kegiatan usaha menurut kode KBLI pada NIB. Daftar yang diberikan dianggap lengkap.",
            TableId.Product => "Setiap jenis produk yang dibuat atau dijual. Daftar yang diberikan dianggap lengkap.",
            TableId.Loan => "Setiap pinjaman yang pernah atau sedang diterima. Daftar kosong berarti tidak pernah.",
            TableId.Member => "Setiap usaha yang menjadi anggota kelompok. Daftar yang diberikan dianggap lengkap.",
            _ => "Setiap surat izin, sertifikat, dan pendaftaran yang dipegang. Daftar yang diberikan dianggap lengkap; kosong berarti tidak ada.",
        };
}
