namespace Umkm.Domain;

/// <summary>Something wrong, or doubtful, in what somebody wrote: a subject, a rule file, a register, a risk table. Where it is, and what.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What was found, what was expected, and how to mend it.</param>
public sealed record Problem(Place Place, Message Message)
{
    /// <summary>The stable code of the message.</summary>
    public string Code => Message.Code;

    /// <summary>A value that the message tells: <c>found</c> is what stands there, masked where it may be an identity number.</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <returns>The value, or null when the message has no such placeholder.</returns>
    public LocalizedText? Argument(string name) => Message.Argument(name);

    /// <summary>Place and message in one line: <c>usaha.json:3:12: $.owner.nik: …</c>.</summary>
    /// <param name="language">The language.</param>
    public string Tell(Language language)
    {
        string place = Place.ToString();
        return place.Length == 0 ? Message.Text(language) : $"{place}: {Message.Text(language)}";
    }

    /// <summary>The Indonesian text.</summary>
    public override string ToString() => Tell(Language.Indonesian);
}
