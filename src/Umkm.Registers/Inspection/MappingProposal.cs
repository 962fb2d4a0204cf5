using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Writes a proposed mapping file.</summary>
internal static class MappingProposal
{
    /// <summary>One line a column; amounts of one fact are added, other second columns of a fact are left out.</summary>
    public static ImmutableArray<InspectedColumn> Lines(IReadOnlyList<ColumnProposal> proposals)
    {
        var lines = ImmutableArray.CreateBuilder<InspectedColumn>();
        foreach (ColumnProposal proposal in proposals)
        {
            ColumnProposal[] same =
            [
                .. proposals.Where(p => p.Fact is not null && p.Fact == proposal.Fact && p.Fact is not ("permits" or "activities")),
            ];
            bool several = same.Length > 1;
            bool added = several && same.All(p => p.IsAmount);
            string line =
                added ? proposal.AddedLine
                : several && same[0] != proposal ? ColumnReader.LeftOut
                : proposal.Line;
            LocalizedText? doubt =
                added ? new($"beberapa kolom dijumlahkan sebagai {proposal.Fact}", $"several columns are added as {proposal.Fact}")
                : line != proposal.Line
                    ? new(
                        $"{proposal.Fact} sudah diberikan kolom \"{same[0].Look.Header}\"",
                        $"the column \"{same[0].Look.Header}\" gives {proposal.Fact} already"
                    )
                : proposal.Doubt;
            lines.Add(new InspectedColumn(proposal.Look.Header, proposal.Look.Filled, [.. proposal.Look.Examples], line, doubt));
        }
        return lines.ToImmutable();
    }

    /// <summary>The file.</summary>
    public static string Write(string register, MappingFile file, ImmutableArray<InspectedColumn> columns)
    {
        var text = new StringBuilder();
        text.Append("# Usulan umkm inspect: periksa setiap baris bertanda ? sebelum dipakai.\n");
        text.Append(CultureInfo.InvariantCulture, $"peta: {Quoted(register)}\nversi: 1\nberkas:\n");
        text.Append(file.Sheet is null ? "" : $"  lembar: {Quoted(file.Sheet)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  baris kepala: {file.HeaderLine}\n");
        if (columns.Any(c => c.Proposal.Contains("kegiatan: kode", StringComparison.Ordinal)))
        {
            text.Append("# ? Edisi kode KBLI yang ditulis tanpa edisi: 2020 atau 2025?\nkbli: 2020\n");
        }
        text.Append(
            "# ? Anggapan hanya dipakai bila fakta tidak diberikan, dan disebut dalam ringkasan dan laporan.\n"
                + "# anggapan: { foreignOwned: tidak }\nkolom:\n"
        );
        foreach (InspectedColumn column in columns)
        {
            text.Append(column.Doubt is null ? "" : $"  # ? {column.Doubt.Indonesian}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted(column.Header)}: {column.Proposal}\n");
        }
        return text.ToString();
    }

    private static string Quoted(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '_') && char.IsAsciiLetter(text[0])
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
