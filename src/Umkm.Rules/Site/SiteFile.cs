namespace Umkm.Rules.Site;

/// <summary>A file of the site.</summary>
/// <param name="Path">Below the folder of the edition, with slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record SiteFile(string Path, string Text);
