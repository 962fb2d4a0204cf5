using System.Globalization;

namespace Umkm.Domain;

/// <summary>Something wrong, or doubtful, in a file that somebody wrote: where it is, and what.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Path">The place inside the document, e.g. <c>$.owner.nik</c>; empty when the whole file is meant.</param>
/// <param name="Line">The line, 1 for the first; 0 when the whole file is meant.</param>
/// <param name="Column">The column in Unicode characters, 1 for the first; 0 when the whole file is meant.</param>
/// <param name="Message">What was found, what was expected, and how to mend it.</param>
public sealed record InputProblem(string File, string Path, int Line, int Column, Message Message)
{
    /// <summary>The stable code of the message.</summary>
    public string Code => Message.Code;

    /// <summary>The value found, masked where it may be an identity number; null when the message shows none.</summary>
    public string? Found => Message.Argument("found")?.Indonesian;

    /// <summary>Place and message in one line: <c>usaha.json:3:12: $.owner.nik: …</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string Text(Language language)
    {
        string place = Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
        return Path.Length == 0 ? $"{place}: {Message.Text(language)}" : $"{place}: {Path}: {Message.Text(language)}";
    }

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text(Language.Indonesian);
}
