using System.Collections.Immutable;
using Umkm.Registers.Dates;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Registers.Mapping;

/// <summary>Reads the forms of days that a mapping names for a column.</summary>
internal static class DateForms
{
    /// <summary>Reads them.</summary>
    public static ImmutableArray<DateForm> Read(MapReader map, ProblemList problems)
    {
        var forms = ImmutableArray.CreateBuilder<DateForm>();
        YamlNode? node = map.Optional("bentuk");
        IEnumerable<YamlScalar?> written =
            node is YamlList list ? list.Items.Select(map.Scalar)
            : node is null ? []
            : [map.Scalar(node)];
        foreach (YamlScalar form in written.Where(s => s is not null).Select(s => s!))
        {
            if (form.Text == ColumnReader.Undecided)
            {
                ColumnReader.Open(
                    form,
                    problems,
                    "hh/bb/tttt bila hari dahulu, bb/hh/tttt bila bulan dahulu, dengan pemisah seperti isinya (hh-bb-tttt)",
                    "hh/bb/tttt where the day comes first, bb/hh/tttt where the month does, with what stands between in the cells (hh-bb-tttt)"
                );
                continue;
            }
            if (DateForm.Parse(form.Text) is { } known)
            {
                forms.Add(known);
                continue;
            }
            problems.Add(
                form.Place,
                "bentuk-tanggal",
                $"\"{form.Text}\"",
                $"\"{form.Text}\"",
                "h untuk hari, b untuk bulan, t untuk tahun empat angka",
                "h for days, b for months, t for years of four digits",
                "misalnya hh/bb/tttt, h bulan tttt, bulan tttt, tahun, atau nomor seri",
                "e.g. hh/bb/tttt, h bulan tttt, bulan tttt, tahun or nomor seri"
            );
        }
        return forms.ToImmutable();
    }
}
