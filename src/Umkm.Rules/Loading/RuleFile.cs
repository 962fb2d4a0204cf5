namespace Umkm.Rules.Loading;

/// <summary>A rule file before it is read: its path below the book's root, with forward slashes, and its bytes.</summary>
/// <param name="Path">E.g. <c>klasifikasi/skala-usaha.yaml</c>. The folder and name give the id of the decision.</param>
/// <param name="Utf8">The contents, UTF-8.</param>
public sealed record RuleFile(string Path, ReadOnlyMemory<byte> Utf8);
