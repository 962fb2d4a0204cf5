using System.Globalization;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Reads permits, and compares them with what they cover.</summary>
internal ref partial struct SubjectReader
{
    /// <summary>A paper alone: what it names is not compared with anything.</summary>
    internal HeldPermit? PermitAlone() => Permit([]);

    private HeldPermit? Permit(List<PermitReference> references)
    {
        HeldPermit permit = new();
        ulong seen = 0;
        int numberAt = 0;
        int untilAt = 0;
        string numberPath = "";
        string untilPath = "";
        if (!Open())
        {
            return null;
        }

        while (Next(SubjectProperties.Permit, ref seen) is string name)
        {
            switch (name)
            {
                case "kind":
                    permit = permit with { Kind = PermitKind() };
                    break;
                case "number":
                    (numberAt, numberPath) = (Offset, _path.ToString());
                    permit = permit with { Number = Text(JsonWords.QuoteDigits) };
                    break;
                case "issuedOn":
                    permit = permit with { IssuedOn = Date() };
                    break;
                case "validUntil":
                    (untilAt, untilPath) = (Offset, _path.ToString());
                    permit = permit with { ValidUntil = Date() };
                    break;
                case "status":
                    permit = permit with { Status = Slug(Slugs.PermitStatus) };
                    break;
                case "activity":
                    PermitReference toActivity = new(Offset, _path.ToString(), Parsed(Kbli.Read), null);
                    references.Add(toActivity);
                    permit = permit with { Activity = toActivity.Activity };
                    break;
                default:
                    PermitReference toProduct = new(Offset, _path.ToString(), null, Text());
                    references.Add(toProduct);
                    permit = permit with { Product = toProduct.Product };
                    break;
            }
        }

        if (PermitNumber.Refusal(permit.Kind, permit.Number) is { } refusal)
        {
            Problems.Add(numberAt, numberPath, refusal);
            return null;
        }

        if (permit.Kind is string kind)
        {
            Warn(numberAt, numberPath, PermitNumber.Warnings(kind, permit.Number));
        }

        if (permit.EndsAfterIssue)
        {
            return permit;
        }

        Problems.Add(
            untilAt,
            untilPath,
            SubjectMessages.EndsBeforeIssue.With(
                new("found", IsoDate.Format(permit.ValidUntil!.Value)),
                new("issued", IsoDate.Format(permit.IssuedOn!.Value))
            )
        );
        return null;
    }

    private string? PermitKind()
    {
        string? kind = SlugText();
        if (kind is null || _options.PermitKinds is not EquatableList<string> kinds || kinds.Contains(kind, StringComparer.Ordinal))
        {
            return kind;
        }

        string? nearest = Spelling.Nearest(kind, kinds);
        MessageArgument found = new("found", Shown.Text(kind));
        MessageArgument known = new("known", string.Join(", ", kinds));
        Add(
            Offset,
            nearest is null
                ? SubjectMessages.UnknownPermitKind.With(found, known)
                : SubjectMessages.MisspeltPermitKind.With(found, known, new MessageArgument("nearest", nearest))
        );
        return null;
    }

    private readonly void AddContradictions(Enterprise subject, int start, string path)
    {
        foreach (SubjectContradiction wrong in SubjectContradiction.Of(subject))
        {
            Problems.Add(start, $"{path}.{wrong.Property}", wrong.Message);
        }
    }

    private RegionCode? Region()
    {
        RegionCode? region = Parsed(RegionCode.Read);
        if (region is not null && TryText(out string text) && RegionCode.LevelOf(text.Trim()) is not null && text.Trim() != region.Value)
        {
            string now = Regions.RegionReader.Tell(Regions.RegionList.Of(region.Value)!);
            Warnings.Add(Offset, _path.ToString(), RegionMessages.OldCode.With(new("found", text.Trim()), new("now", now)));
        }

        return region;
    }

    // A list that is given is complete, so a name that is not in it is most often a slip of spelling.
    private readonly void WarnOfUnlisted(Enterprise subject, List<PermitReference> references)
    {
        HashSet<string?>? products = subject.Products?.Select(static product => product.Name).ToHashSet(StringComparer.Ordinal);
        HashSet<Kbli?>? activities = references.Exists(static reference => reference.Activity is not null)
            ? subject.Activities?.Select(static activity => activity.Kbli).ToHashSet()
            : null;
        foreach (PermitReference reference in references)
        {
            if (reference.Product is string product && products?.Contains(product) == false)
            {
                Warnings.Add(reference.Offset, reference.Path, SubjectMessages.UnlistedProduct.WithFound(Shown.Text(product)));
            }

            if (reference.Activity is Kbli activity && activities?.Contains(activity) == false)
            {
                Warnings.Add(
                    reference.Offset,
                    reference.Path,
                    SubjectMessages.UnlistedActivity.WithFound(activity.ToString(null, CultureInfo.InvariantCulture))
                );
            }
        }
    }
}
