using System.Globalization;
using System.Text.Json;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Reads activities: a code and its edition, in either order, or both in one as <c>10794/2020</c>.</summary>
internal ref partial struct SubjectReader
{
    internal BusinessActivity? Activity()
    {
        BusinessActivity activity = new();
        KbliParts kbli = default;
        ulong seen = 0;
        if (!Open())
        {
            return null;
        }

        while (Next(SubjectProperties.Activity, ref seen) is string name)
        {
            switch (name)
            {
                case "kbli":
                    (kbli.CodeAt, kbli.CodePath, kbli.CodeGiven) = (Offset, _path.ToString(), true);
                    ReadCode(ref kbli);
                    break;
                case "edition":
                    (kbli.EditionAt, kbli.EditionPath, kbli.EditionGiven) = (Offset, _path.ToString(), true);
                    kbli.Edition = Edition();
                    break;
                case "scope":
                    activity = activity with { Scope = Text() };
                    break;
                default:
                    activity = activity with { Risk = Slug(Slugs.RiskLevel) };
                    break;
            }
        }

        return activity with
        {
            Kbli = Combined(kbli),
        };
    }

    private void ReadCode(ref KbliParts kbli)
    {
        if (Text(JsonWords.QuoteDigits) is not string text)
        {
            return;
        }

        if (!text.Contains('/', StringComparison.Ordinal))
        {
            kbli.Code = Accept(KbliCode.Read(text), out KbliCode code) ? code : null;
        }
        else if (Accept(Kbli.Read(text), out Kbli? both))
        {
            (kbli.Code, kbli.EditionInCode) = (both.Code, both.Edition);
        }
    }

    // An edition is a year, so a plain number is as good as text.
    internal KbliEdition? Edition()
    {
        string? text = _json.TokenType switch
        {
            JsonTokenType.Number => NumberText,
            JsonTokenType.String => Text(),
            _ => null,
        };
        if (text is null && _json.TokenType != JsonTokenType.String)
        {
            WrongType(JsonWords.Edition, JsonWords.UseNull);
        }

        return text is not null && Accept(Kbli.ReadEdition(text), out KbliEdition edition) ? edition : null;
    }

    private readonly Kbli? Combined(KbliParts kbli)
    {
        if (!kbli.CodeGiven && kbli.EditionGiven)
        {
            Problems.Add(kbli.EditionAt, kbli.EditionPath!, SubjectMessages.EditionWithoutCode.With());
        }

        if (kbli.Code is not KbliCode code)
        {
            return null;
        }

        KbliEdition? edition = kbli.EditionInCode ?? kbli.Edition;
        if (edition is null)
        {
            if (!kbli.EditionGiven)
            {
                Problems.Add(kbli.CodeAt, kbli.CodePath!, Kbli.WithoutEdition(code));
            }

            return null;
        }

        if (kbli.Edition is KbliEdition beside && beside != edition)
        {
            Problems.Add(
                kbli.CodeAt,
                kbli.CodePath!,
                SubjectMessages.TwoEditions.WithFound(new Kbli(code, edition.Value).ToString(null, CultureInfo.InvariantCulture))
            );
            return null;
        }

        return new Kbli(code, edition.Value);
    }

    private struct KbliParts
    {
        public KbliCode? Code;
        public KbliEdition? EditionInCode;
        public KbliEdition? Edition;
        public bool CodeGiven;
        public bool EditionGiven;
        public int CodeAt;
        public int EditionAt;
        public string? CodePath;
        public string? EditionPath;
    }
}
