using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Umkm.Architecture.Tests;

/// <summary>Numbers and articles of law stand in rule files, each with its date and evidence; in C# they would hide.</summary>
internal static partial class LawRules
{
    /// <summary>Amounts from Rp10 juta to Rp1.000 triliun: the bounds of law in the book lie between them. What is larger is about 64 bits.</summary>
    private const long SmallestBound = 10_000_000;

    private const long LargestBound = 1_000_000_000_000_000;

    /// <summary>Where a regulation may be named in code, and why.</summary>
    private static readonly Dictionary<string, string> Named = new()
    {
        ["src/Umkm.Rules/Loading/VersionReader.cs"] = "shows in a message how a citation is written",
        ["src/Umkm.Rules/Reasons/RiskTracer.cs"] = "says of which time the rows of the risk table are, as the table itself does",
        ["src/Umkm.Rules/Sql/SqlTexts.cs"] = "says what the columns of the risk table mean, as the table itself does",
    };

    /// <summary>Literals that look like amounts of law, days on which law changed, and regulations cited in code.</summary>
    public static IEnumerable<string> Found(IEnumerable<SourceFile> files)
    {
        foreach (SourceFile file in files)
        {
            foreach (SyntaxNode node in file.Tree.GetRoot().DescendantNodes())
            {
                string? what = node switch
                {
                    LiteralExpressionSyntax number
                        when number.IsKind(SyntaxKind.NumericLiteralExpression)
                            && number.Token.Value is int or long
                            && Convert.ToInt64(number.Token.Value, null) is >= SmallestBound and <= LargestBound
                            && IsRound(Convert.ToInt64(number.Token.Value, null)) => "an amount",
                    InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } made
                        when call.ToString() is "Rupiah.FromJuta" or "Rupiah.FromMiliar"
                            && made.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax }] => "an amount",
                    ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "LocalDate" } } day
                        when day.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax year }, ..]
                            && year.Token.Value is int and > 1990 and < 2100 => "a day",
                    _ when Named.ContainsKey(file.Path) => null,
                    LiteralExpressionSyntax text when text.IsKind(SyntaxKind.StringLiteralExpression) && Regulation().IsMatch(text.Token.ValueText) =>
                        "a regulation",
                    InterpolatedStringTextSyntax text when Regulation().IsMatch(text.TextToken.ValueText) => "a regulation",
                    _ => null,
                };
                if (what is not null)
                {
                    int line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                    yield return $"{file.Path}:{line}: {what} of law in C# ({node.ToString().Trim()}). It belongs into a rule file, with its article and evidence.";
                }
            }
        }
    }

    /// <summary>Law writes round amounts; units of measure (1 juta, 1 miliar, ticks) are powers of ten and no bounds.</summary>
    private static bool IsRound(long number)
    {
        while (number % 10 == 0)
        {
            number /= 10;
        }
        return number is > 1 and < 1000;
    }

    [GeneratedRegex(@"\b(UU|PP|Perpres|Perppu|Permen\w*|PMK|PMA|Pasal|Peraturan \w+)( \w+)? (No\. ?)?\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Regulation();
}
