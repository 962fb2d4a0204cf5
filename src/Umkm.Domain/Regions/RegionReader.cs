using Umkm.Domain.Messages;

namespace Umkm.Domain.Regions;

/// <summary>Reads a region as people write it: by code, by BPS code or by name.</summary>
internal static class RegionReader
{
    private const string Bps = "BPS";

    public static ParseResult<RegionCode> Read(string? text)
    {
        string typed = text?.Trim() ?? "";
        if (typed.Length == 0)
        {
            return ParseResult.Failed<RegionCode>(TextMessages.Empty.With());
        }

        if (typed.StartsWith(Bps, StringComparison.OrdinalIgnoreCase))
        {
            string code = typed[Bps.Length..].TrimStart(' ', ':', '-').Replace(".", "", StringComparison.Ordinal);
            return RegionList.FindBps(code) is Region region
                ? ParseResult.Of(region.Code)
                : ParseResult.Failed<RegionCode>(RegionMessages.UnknownBps.WithFound(Shown.Text(code)));
        }

        if (RegionCode.LevelOf(typed) is not null)
        {
            return Listed(typed);
        }

        if (typed.Length == 4 && typed.All(char.IsAsciiDigit))
        {
            return ParseResult.Failed<RegionCode>(Undotted(typed));
        }

        return typed.Any(char.IsAsciiDigit) || !typed.Any(char.IsAsciiLetter)
            ? ParseResult.Failed<RegionCode>(TextMessages.NotRegion.WithFound(Shown.Text(typed)))
            : Named(typed);
    }

    /// <summary>A region with its code and name, for messages.</summary>
    public static string Tell(Region region) => $"{region.Code} ({region.Name})";

    private static ParseResult<RegionCode> Listed(string code)
    {
        string head = code.Length > 5 ? code[..5] : code;
        if (RegionList.Of(head) is not null)
        {
            return ParseResult.Of(RegionCode.OfList(code));
        }

        if (RegionList.Successor(head) is not RegionCode now)
        {
            return ParseResult.Failed<RegionCode>(RegionMessages.Unknown.WithFound(code));
        }

        return code.Length == head.Length
            ? ParseResult.Of(now)
            : ParseResult.Failed<RegionCode>(RegionMessages.Renumbered.With(new("found", code), new("now", Tell(RegionList.Of(now.Value)!))));
    }

    private static Message Undotted(string digits)
    {
        string dotted = $"{digits[..2]}.{digits[2..]}";
        Region? ministry = RegionList.Of(dotted) ?? (RegionList.Successor(dotted) is RegionCode now ? RegionList.Of(now.Value) : null);
        return RegionMessages.Undotted.With(
            new("found", digits),
            new("ministry", Meaning(ministry)),
            new("bps", Meaning(RegionList.FindBps(digits)))
        );
    }

    private static LocalizedText Meaning(Region? region) => region is null ? new("tidak ada", "none") : LocalizedText.Same(Tell(region));

    private static ParseResult<RegionCode> Named(string name)
    {
        IReadOnlyList<Region> found = RegionNames.Find(name);
        if (found.Count == 1)
        {
            return ParseResult.Of(found[0].Code);
        }

        MessageArgument shown = new("found", Shown.Text(name));
        return ParseResult.Failed<RegionCode>(
            found.Count > 1 ? RegionMessages.AmbiguousName.With(shown, new MessageArgument("known", string.Join(", ", found.Select(Tell))))
            : RegionNames.Nearest(name) is string nearest ? RegionMessages.MisspeltName.With(shown, new MessageArgument("nearest", nearest))
            : RegionMessages.UnknownName.With(shown)
        );
    }
}
