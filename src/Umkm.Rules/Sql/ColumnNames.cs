using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sql;

/// <summary>The names of columns: the JSON path in lower case with underscores; <c>fakta_</c> and the term for local facts.</summary>
internal static class ColumnNames
{
    // PostgreSQL cuts names off at 63 bytes.
    private const int Longest = 60;

    public static string Of(Term term) => term.Property is { } property ? Snake(property) : Bounded("fakta_" + Snake(term.Name));

    /// <summary><c>owner.birthDate</c> to <c>owner_birth_date</c>; whatever is no letter or digit to one underscore.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                Gap(text);
                continue;
            }
            if (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(name[i - 1]))
            {
                Gap(text);
            }
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString().TrimEnd('_');
    }

    private static void Gap(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '_')
        {
            text.Append('_');
        }
    }

    private static string Bounded(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..6];
        return string.Create(CultureInfo.InvariantCulture, $"{name.AsSpan(0, Longest - 7)}_{hash}");
    }
}
