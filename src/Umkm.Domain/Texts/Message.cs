using System.Text;

namespace Umkm.Domain;

/// <summary>An entry of a message catalogue: what is wrong, what was expected and how to mend it, in both
/// languages, with named placeholders such as <c>{found}</c>.</summary>
/// <param name="Code">A stable lower-case code, e.g. <c>nib.length</c>; programs may rely on it.</param>
/// <param name="What">What was found; a complete sentence.</param>
/// <param name="Expected">What was expected; a complete sentence, or empty.</param>
/// <param name="Remedy">What to do about it; a complete sentence, or empty.</param>
public sealed record MessageKind(string Code, LocalizedText What, LocalizedText Expected, LocalizedText Remedy)
{
    /// <summary>A message of this kind.</summary>
    /// <param name="arguments">The values of the placeholders.</param>
    /// <returns>The message.</returns>
    public Message With(params ReadOnlySpan<MessageArgument> arguments) => new(this, EquatableList.Create(arguments));

    /// <summary>A message of this kind with the one placeholder <c>found</c>.</summary>
    /// <param name="found">The value found, already masked where it may be an identity number.</param>
    /// <returns>The message.</returns>
    public Message WithFound(string found) => With(new MessageArgument("found", found));
}

/// <summary>The value of one placeholder of a message. <c>default</c> has an empty name and fills nothing.</summary>
/// <param name="Name">The placeholder's name, without braces.</param>
/// <param name="Value">The value in both languages, already masked where it may be an identity number.</param>
public readonly record struct MessageArgument(string Name, LocalizedText Value)
{
    /// <summary>A value that reads the same in both languages.</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <param name="value">The value.</param>
    public MessageArgument(string name, string value)
        : this(name, LocalizedText.Same(value)) { }
}

/// <summary>A text for people with its code and placeholder values, so that a program can recognise it and a
/// screen can show it in either language. Two messages are equal when their kinds and values are.</summary>
/// <param name="Kind">The catalogue entry.</param>
/// <param name="Arguments">The values of its placeholders.</param>
public sealed record Message(MessageKind Kind, EquatableList<MessageArgument> Arguments)
{
    /// <summary>The stable code, e.g. <c>nib.length</c>.</summary>
    public string Code => Kind.Code;

    /// <summary>What was found.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A complete sentence.</returns>
    public string What(Language language) => Fill(Kind.What.In(language), language);

    /// <summary>What was expected.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A complete sentence, or an empty string.</returns>
    public string Expected(Language language) => Fill(Kind.Expected.In(language), language);

    /// <summary>What to do about it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A complete sentence, or an empty string.</returns>
    public string Remedy(Language language) => Fill(Kind.Remedy.In(language), language);

    /// <summary>The whole message: what, expected, remedy.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One to three sentences.</returns>
    public string Text(Language language)
    {
        string text = What(language);
        text = Join(text, Expected(language));
        return Join(text, Remedy(language));
    }

    /// <summary>The value of a placeholder.</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <returns>The value, or null when the message has no such placeholder.</returns>
    public LocalizedText? Argument(string name)
    {
        foreach (MessageArgument argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text(Language.Indonesian);

    private static string Join(string first, string second) =>
        second.Length == 0 ? first
        : first.Length == 0 ? second
        : $"{first} {second}";

    // One pass: a value that itself contains braces is never expanded again.
    private string Fill(string template, Language language)
    {
        StringBuilder text = new(template.Length + 32);
        int at = 0;
        while (at < template.Length)
        {
            int open = template.IndexOf('{', at);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, at, open - at);
            LocalizedText? value = Argument(template[(open + 1)..close]);
            text.Append(value is null ? template[open..(close + 1)] : value.In(language));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }
}
