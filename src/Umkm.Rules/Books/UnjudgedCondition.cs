namespace Umkm.Rules.Books;

/// <summary>A condition of the law that a version does not judge, because its words were not read or cannot be said: the answer it bears on can at
/// best be given by the conditions read (<c>syarat belum dinilai</c>).</summary>
/// <param name="Answer">The slug of the answer that it can take away.</param>
/// <param name="Text">What is not judged and why.</param>
internal sealed record UnjudgedCondition(string Answer, LocalizedText Text);
