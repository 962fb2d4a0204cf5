using System.Globalization;
using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>Looks at the numbers of papers as people type them. The usual forms are custom, seen in guides and on papers rather
/// than in the regulations, so an unusual number is not rejected: there are only warnings. What stands for no number at all is.</summary>
public static class PermitNumber
{
    private const int SppIrtDigits = 15;
    private const int TrademarkDigits = 9;

    /// <summary>What is unusual about a number. Kinds looked at: <c>nib</c> (13 digits), <c>npwp</c> (15 or 16 digits and the check digit),
    /// <c>spp-irt</c> (15 digits or more, with or without P-IRT in front), <c>halal</c> (ID and 10 digits or more, or 11 to 14 digits on older
    /// certificates), <c>bpom-md</c> (MD or ML and 12 to 15 digits), <c>merek</c> (IDM and 9 digits). Spaces, dots, hyphens
    /// and slashes do not count, and neither do upper and lower case.</summary>
    /// <param name="kind">The slug of the paper's kind; other kinds have no usual form.</param>
    /// <param name="number">The number as typed; null has no warnings.</param>
    /// <returns>The warnings, empty when there are none. The number in them is masked where it may be an identity number.</returns>
    public static EquatableList<Message> Warnings(string kind, string? number)
    {
        Guard.Against.Null(kind);
        if (number is null)
        {
            return [];
        }

        string letters = "";
        int digits = 0;
        bool mixed = false;
        foreach (char c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is not (' ' or '.' or '-' or '/'))
            {
                mixed |= digits > 0 || letters.Length > 10;
                letters += letters.Length > 10 ? "" : char.ToUpperInvariant(c).ToString(CultureInfo.InvariantCulture);
            }
        }

        letters = letters.Replace("NOMOR", "", StringComparison.Ordinal).Replace("NO", "", StringComparison.Ordinal);
        return kind switch
        {
            "nib" => Usual(Nib.Read(number).Succeeded, "NIB", number, "13 angka", "13 digits"),
            "npwp" => OfNpwp(number),
            "spp-irt" => Usual(
                !mixed && (letters is "" or "PIRT" or "SPPIRT") && digits >= SppIrtDigits,
                "SPP-IRT",
                number,
                "P-IRT diikuti 15 angka atau lebih",
                "P-IRT followed by 15 digits or more"
            ),
            "halal" => Usual(
                !mixed && ((letters == "ID" && digits >= 10) || (letters == "" && digits is >= 11 and <= 14)),
                "sertifikat halal",
                number,
                "ID diikuti 10 angka atau lebih, atau 11 sampai 14 angka",
                "ID followed by 10 digits or more, or 11 to 14 digits"
            ),
            "bpom-md" => Usual(
                !mixed && (letters is "MD" or "ML" or "BPOMRIMD" or "BPOMRIML") && digits is >= 12 and <= 15,
                "BPOM MD",
                number,
                "MD diikuti 12 sampai 15 angka",
                "MD followed by 12 to 15 digits"
            ),
            "merek" => OfTrademark(number, letters, digits, mixed),
            _ => [],
        };
    }

    /// <summary>Why what is written as the number of a NIB or tax card is no number: a word for none, one digit repeated, or a number that a
    /// spreadsheet rounded.</summary>
    /// <param name="kind">The slug of the paper's kind; only <c>nib</c> and <c>npwp</c> are looked at.</param>
    /// <param name="number">The number as typed.</param>
    /// <returns>The reason, the same as of the fields <c>nib</c> and <c>npwp</c>; null when there is none.</returns>
    public static Message? Refusal(string? kind, string? number)
    {
        Message? reason = kind switch
        {
            _ when string.IsNullOrWhiteSpace(number) => null,
            "nib" => Nib.Read(number).Reason,
            "npwp" => Npwp.Read(number).Reason,
            _ => null,
        };
        return reason is not null && NumberMessages.All.Any(k => k.Code == reason.Code) ? reason : null;
    }

    private static EquatableList<Message> OfNpwp(string number) =>
        Npwp.Read(number).TryGetValue(out Npwp? npwp) ? npwp.Warnings : Usual(false, "NPWP", number, "15 atau 16 angka", "15 or 16 digits");

    private static EquatableList<Message> OfTrademark(string number, string letters, int digits, bool mixed) =>
        letters is "JID" or "DID" or "D" or "J" or "R"
            ? [WarningMessages.TrademarkApplication.WithFound(Shown.Text(number))]
            : Usual(!mixed && letters == "IDM" && digits == TrademarkDigits, "merek", number, "IDM diikuti 9 angka", "IDM followed by 9 digits");

    private static EquatableList<Message> Usual(bool usual, string name, string number, string form, string englishForm) =>
        usual
            ? []
            :
            [
                WarningMessages.PermitNumber.With(
                    new("name", name),
                    new("found", name is "NPWP" ? Shown.Identity(number) : Shown.Text(number)),
                    new("form", new LocalizedText(form, englishForm))
                ),
            ];
}
