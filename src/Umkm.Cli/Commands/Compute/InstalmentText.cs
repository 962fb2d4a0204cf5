using System.Globalization;
using System.Text;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary>Tells instalments, in words and as JSON.</summary>
internal static class InstalmentText
{
    public static string Of(AskedInstalment asked, IReadOnlyCollection<Instalments> sums, Lang language)
    {
        bool english = language == Lang.English;
        var text = new StringBuilder();
        string months = asked.Months.Least == asked.Months.Most ? $"{asked.Months.Most}" : $"{asked.Months.Least}..{asked.Months.Most}";
        string loan = ComputedText.Told(asked.Loan, english);
        string rate = ComputedText.Told(asked.Rate, english);
        text.Append(
            english
                ? $"Instalment of a loan of {loan}, {months} months, interest {rate} a year"
                : $"Angsuran pinjaman {loan}, {months} bulan, bunga {rate} per tahun"
        );
        text.Append(asked.Scheme is { } scheme ? $" ({scheme.Id}: {scheme.Basis})\n\n" : "\n\n");
        foreach (Instalments sum in sums)
        {
            text.Append(Line(sum, english)).Append('\n');
        }
        text.Append(asked.Scheme is { } bounded ? SchemeBounds.Told(bounded, asked, english) : "");
        text.Append('\n')
            .Append(
                english
                    ? "Annuity or flat, the day of payment and other costs are the lender's choice. "
                    : "Anuitas atau flat, hari pembayaran, dan biaya lain adalah pilihan penyalur. "
            )
            .Append(
                english
                    ? "The interest of the KUR regulations is effective: flat at the same rate costs more.\n"
                    : "Bunga menurut peraturan KUR adalah bunga efektif: flat dengan angka yang sama lebih mahal.\n"
            );
        if (
            asked is { OwnRate: true, Scheme: { } own }
            && (asked.Rate.Least.CompareTo(own.LeastRate) < 0 || asked.Rate.Most.CompareTo(own.MostRate) > 0)
        )
        {
            string lawful = ComputedText.Told((own.LeastRate, own.MostRate), english);
            text.Append(
                english
                    ? $"By regulation the interest of {own.Id} is {lawful}; the rate given is another.\n"
                    : $"Menurut peraturan bunga {own.Id} {lawful}; bunga yang diberikan lain.\n"
            );
        }
        text.Append(
                english
                    ? "Rounded to the nearest whole rupiah, half up, the last month takes the rest: "
                    : "Dibulatkan ke rupiah terdekat, setengah ke atas, bulan terakhir menampung sisanya: "
            )
            .Append(asked.Rounding.Told.In(language))
            .Append(".\n");
        return text.ToString();
    }

    public static string Json(AskedInstalment asked, IReadOnlyCollection<Instalments> sums) =>
        ComputedJson.Of(json =>
        {
            json.WriteString("sum", "kur-angsuran");
            json.WriteString("scheme", asked.Scheme?.Id);
            json.Basis("basis", asked.Scheme?.Basis.Basis ?? []);
            json.Amount("loan", asked.Loan);
            SchemeBounds.Write(json, asked);
            json.WriteStartObject("ratePercent");
            json.WriteNumber("least", asked.Rate.Least.Hundredths / 100m);
            json.WriteNumber("most", asked.Rate.Most.Hundredths / 100m);
            json.WriteEndObject();
            json.WriteStartObject("months");
            json.WriteNumber("least", asked.Months.Least);
            json.WriteNumber("most", asked.Months.Most);
            json.WriteEndObject();
            json.WriteStartArray("instalments");
            foreach (Instalments sum in sums)
            {
                json.WriteStartObject();
                json.WriteString("method", sum.Method == InstalmentMethod.Flat ? "flat" : "anuitas");
                json.WriteString("chosenBy", "penyalur");
                json.Amount("monthly", sum.Monthly);
                json.Amount("last", sum.Last);
                json.Amount("interest", sum.Interest);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.Roundings([asked.Rounding]);
        });

    private static string Line(Instalments sum, bool english)
    {
        string name = (sum.Method, english) switch
        {
            (InstalmentMethod.Flat, _) => "Flat",
            (_, true) => "Annuity",
            _ => "Anuitas",
        };
        string monthly = ComputedText.Told(sum.Monthly, english);
        string interest = ComputedText.Told(sum.Interest, english);
        string last = ComputedText.Told(sum.Last, english);
        return (sum.Last.IsExact, english) switch
        {
            (true, true) => $"{name}: {monthly} a month, the last {last}; interest in all {interest}",
            (true, _) => $"{name}: {monthly} tiap bulan, terakhir {last}; bunga seluruhnya {interest}",
            (_, true) => $"{name}: {monthly} a month; interest in all {interest} before the rounding of each month",
            _ => $"{name}: {monthly} tiap bulan; bunga seluruhnya {interest} sebelum pembulatan tiap bulan",
        };
    }
}
