using System.Text.Json;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary>Tells whether a loan and its term are within what the regulation of a scheme allows.</summary>
internal static class SchemeBounds
{
    public static string Told(KurScheme scheme, AskedInstalment asked, bool english) =>
        Ceiling(scheme, asked, english) + Term(scheme, asked, english);

    private static string Ceiling(KurScheme scheme, AskedInstalment asked, bool english)
    {
        string bounds = ComputedText.Told(scheme.Ceiling, english);
        return (scheme.Allows(asked.Loan), english) switch
        {
            (true, _) => "",
            (false, true) =>
                $"NOT ALLOWED: one contract of {scheme.Id} comes to {bounds}; the loan asked for does not fit ({scheme.Basis.English}).\n",
            (false, _) => $"TIDAK BOLEH: satu akad {scheme.Id} besarnya {bounds}; pinjaman yang diminta di luar itu ({scheme.Basis}).\n",
            (_, true) => $"Part of the range is not allowed: one contract of {scheme.Id} comes to {bounds} ({scheme.Basis.English}).\n",
            _ => $"Sebagian rentang tidak boleh: satu akad {scheme.Id} besarnya {bounds} ({scheme.Basis}).\n",
        };
    }

    private static string Term(KurScheme scheme, AskedInstalment asked, bool english)
    {
        if (scheme.Longest is not { } longest)
        {
            return english
                ? $"The longest term of {scheme.Id} was not read; ask the lender.\n"
                : $"Jangka waktu paling lama {scheme.Id} tidak terbaca; tanyakan penyalur.\n";
        }
        int most = Math.Max(longest.WorkingCapital, longest.Investment);
        string beyond =
            asked.Months.Most <= Math.Min(longest.WorkingCapital, longest.Investment) ? ""
            : asked.Months.Least > most
                ? english ? "NOT ALLOWED: "
                    : "TIDAK BOLEH: "
            : english ? "Look at the purpose: "
            : "Perhatikan tujuannya: ";
        (int working, int investment) = (longest.WorkingCapital, longest.Investment);
        string beyondBoth = $"{most + 1}{(asked.Months.Most > most + 1 ? $"..{asked.Months.Most}" : "")}";
        string part =
            asked.Months.Least > most || asked.Months.Most <= most ? ""
            : english ? $"Part of the range is not allowed: {beyondBoth} months are allowed for neither purpose.\n"
            : $"Sebagian rentang tidak boleh: {beyondBoth} bulan tidak boleh bagi tujuan mana pun.\n";
        return english
            ? $"{part}{beyond}the term is at most {working} months for working capital and {investment} for investment ({longest.Basis.English}).\n"
            : $"{part}{beyond}jangka waktu paling lama {working} bulan bagi modal kerja dan {investment} bulan bagi investasi ({longest.Basis}).\n";
    }

    /// <summary>The same as JSON: null for what was not read or no scheme says.</summary>
    public static void Write(Utf8JsonWriter json, AskedInstalment asked)
    {
        if (asked.Scheme is not { } scheme)
        {
            return;
        }
        json.Amount("contract", scheme.Ceiling);
        if (scheme.Allows(asked.Loan) is { } within)
        {
            json.WriteBoolean("withinContract", within);
        }
        else
        {
            json.WriteNull("withinContract");
        }
        if (scheme.Longest is not { } longest)
        {
            json.WriteNull("longestMonths");
            return;
        }
        json.WriteStartObject("longestMonths");
        json.WriteNumber("workingCapital", longest.WorkingCapital);
        json.WriteNumber("investment", longest.Investment);
        json.Basis("basis", longest.Basis.Basis);
        json.WriteEndObject();
    }
}
