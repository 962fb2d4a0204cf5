namespace Umkm.Rules.Problems;

/// <summary>Where something stands in a rule file.</summary>
/// <param name="File">The file as named by whoever loaded it, with forward slashes.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column, from 1; 0 when the whole file is meant.</param>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>A place that means a whole file.</summary>
    public static Place Whole(string file) => new(file, 0, 0);

    /// <summary><c>file:line:column</c>, or the file alone.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
