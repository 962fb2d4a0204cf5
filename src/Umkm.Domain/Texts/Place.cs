using System.Globalization;

namespace Umkm.Domain;

/// <summary>Where something stands in what somebody wrote. <c>default</c> is nowhere.</summary>
/// <param name="File">The file as named by whoever gave it, rule files with forward slashes; empty when there is none.</param>
/// <param name="Line">The line, 1 for the first; 0 when the whole file is meant.</param>
/// <param name="Column">The column in Unicode characters, 1 for the first; 0 when the whole file or line is meant.</param>
/// <param name="Path">The place inside the document, e.g. <c>$.owner.nik</c>; empty for none.</param>
public readonly record struct Place(string File, int Line, int Column, string Path = "")
{
    /// <summary>A place that means a whole file.</summary>
    public static Place Whole(string file) => new(file, 0, 0);

    /// <summary>A place inside a subject that stands in no file.</summary>
    /// <param name="path">E.g. <c>$.permits[0].kind</c>.</param>
    public static Place Inside(string path) => new("", 0, 0, path);

    /// <summary><c>file:line:column: path</c>, without the parts that are not known.</summary>
    public override string ToString()
    {
        string place =
            Line == 0 ? File ?? ""
            : Column == 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}")
            : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
        return string.IsNullOrEmpty(Path) ? place
            : place.Length == 0 ? Path
            : $"{place}: {Path}";
    }
}
