using System.Globalization;
using System.Text.Json;
using Umkm.Domain;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Interviews;

/// <summary>Reads what people type as the answer to a question.</summary>
internal static class TypedAnswer
{
    private static readonly MessageKind NotYesNo = new(
        "question.yes-no",
        new("\"{found}\" bukan ya atau tidak.", "\"{found}\" is neither yes nor no."),
        new("Diharapkan ya atau tidak.", "Yes or no was expected."),
        LocalizedText.Empty
    );

    private static readonly MessageKind NotChoice = new(
        "question.choice",
        new("\"{found}\" tidak ada dalam pilihan.", "\"{found}\" is not among the choices."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("{nearest}", "{nearest}")
    );

    private static readonly MessageKind NotWhole = new(
        "question.whole",
        new("\"{found}\" bukan bilangan bulat.", "\"{found}\" is not a whole number."),
        new("Diharapkan angka saja, misalnya 12.", "Digits alone were expected, e.g. 12."),
        LocalizedText.Empty
    );

    private static readonly MessageKind OutOfRange = new(
        "question.range",
        new("{found} di luar batas.", "{found} lies outside the bounds."),
        new("Diharapkan {least} sampai {most}.", "{least} to {most} was expected."),
        LocalizedText.Empty
    );

    private static readonly MessageKind ByFields = new(
        "question.list",
        new("Daftar tidak dapat diketik sekaligus.", "A list cannot be typed at once."),
        new("Diharapkan isian tiap butirnya.", "The fields of each entry were expected."),
        LocalizedText.Empty
    );

    public static ParseResult<JsonElement> Read(Question question, string? text)
    {
        string typed = text?.Trim() ?? "";
        return question.Kind switch
        {
            Question.OfYesNo => YesNo(typed),
            Question.OfChoice => Choice(question, typed),
            Question.OfAmount => Then(Rupiah.Read(typed), amount => Number(question, amount.Amount)),
            Question.OfCount or Question.OfYear => Whole(question, typed),
            Question.OfDate => Then(IsoDate.Read(typed), static day => Quoted(IsoDate.Format(day))),
            Question.OfKbli => Then(Kbli.Read(typed), static kbli => Quoted(kbli.ToString(null, CultureInfo.InvariantCulture))),
            Question.OfRegion => Then(RegionCode.Read(typed), static region => Quoted(region.Value)),
            Question.OfList => ParseResult.Failed<JsonElement>(ByFields.With()),
            _ => typed.Length == 0 ? Failed(NotWhole, typed) : Quoted(typed),
        };
    }

    private static ParseResult<JsonElement> YesNo(string typed) =>
        typed.ToLowerInvariant() switch
        {
            "ya" or "y" or "yes" or "true" or "betul" => ParseResult.Of(JsonElement.Parse("true")),
            "tidak" or "t" or "no" or "n" or "false" or "bukan" => ParseResult.Of(JsonElement.Parse("false")),
            _ => Failed(NotYesNo, typed),
        };

    private static ParseResult<JsonElement> Choice(Question question, string typed)
    {
        Choice? chosen = question.Choices.FirstOrDefault(c => c.Slug == typed);
        chosen ??= question.Choices.FirstOrDefault(c =>
            typed.Equals(c.Label.Indonesian, StringComparison.OrdinalIgnoreCase) || typed.Equals(c.Label.English, StringComparison.OrdinalIgnoreCase)
        );
        if (chosen is not null)
        {
            return Quoted(chosen.Slug);
        }
        string[] slugs = [.. question.Choices.Select(c => c.Slug)];
        string? near = Spelling.Nearest(typed, slugs);
        return ParseResult.Failed<JsonElement>(
            NotChoice.With(
                new("found", HarmlessText.Masked(typed)),
                new("known", string.Join(", ", slugs)),
                new("nearest", near is null ? LocalizedText.Empty : new LocalizedText($"Mungkin maksudnya {near}.", $"Perhaps {near} is meant."))
            )
        );
    }

    private static ParseResult<JsonElement> Whole(Question question, string typed) =>
        long.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? Number(question, number)
            : Failed(NotWhole, typed);

    private static ParseResult<JsonElement> Number(Question question, long number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        long least = question.Minimum ?? Rupiah.MinValue.Amount;
        long most = question.Maximum ?? Rupiah.MaxValue.Amount;
        return number >= least && number <= most
            ? ParseResult.Of(JsonElement.Parse(text))
            : ParseResult.Failed<JsonElement>(
                OutOfRange.With(
                    new("found", text),
                    new("least", least.ToString(CultureInfo.InvariantCulture)),
                    new("most", most.ToString(CultureInfo.InvariantCulture))
                )
            );
    }

    private static ParseResult<JsonElement> Then<T>(ParseResult<T> read, Func<T, ParseResult<JsonElement>> next)
        where T : notnull => read.TryGetValue(out T? value) ? next(value) : ParseResult.Failed<JsonElement>(read.Reason!);

    private static ParseResult<JsonElement> Quoted(string text) => ParseResult.Of(JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\""));

    private static ParseResult<JsonElement> Failed(MessageKind kind, string typed) =>
        ParseResult.Failed<JsonElement>(kind.WithFound(HarmlessText.Masked(typed)));
}
