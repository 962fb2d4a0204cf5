using System.Text.RegularExpressions;

namespace Umkm.Rules.Tests.Docs;

/// <summary>A sample of a page: its marker, its contents and where it stands.</summary>
/// <param name="Kind">What the marker calls it: berkas, syarat or ditolak; empty for a YAML block without a marker.</param>
/// <param name="Name">What follows the colon of the marker.</param>
/// <param name="Yaml">The contents.</param>
/// <param name="Line">The line of the fence.</param>
public sealed record Sample(string Kind, string Name, string Yaml, int Line);

/// <summary>A page of the documents and the samples in it.</summary>
public sealed partial class Page
{
    private Page(string text)
    {
        Text = text;
        Samples =
        [
            .. Blocks()
                .Matches(text)
                .Select(m => new Sample(
                    m.Groups["kind"].Value,
                    m.Groups["name"].Value.Trim(),
                    m.Groups["yaml"].Value,
                    text[..m.Groups["yaml"].Index].Count(c => c == '\n')
                )),
        ];
    }

    /// <summary>The whole page, lines ended by a line feed.</summary>
    public string Text { get; }

    /// <summary>Its YAML blocks, in order.</summary>
    public IReadOnlyList<Sample> Samples { get; }

    /// <summary>A file of the checkout, read as a page.</summary>
    public static Page Of(params string[] path) => new(File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n"));

    /// <summary>The path of a file of the checkout.</summary>
    public static string PathOf(params string[] path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("Umkm.Domain.sln").Length == 0)
        {
            folder = folder.Parent;
        }
        return Path.Combine([folder?.FullName ?? throw new InvalidOperationException("The tests do not run from within a checkout."), .. path]);
    }

    [GeneratedRegex(
        @"(<!-- (?<kind>\w+): (?<name>[^\n]*?) -->\n)?```yaml\n(?<yaml>.*?)```\n",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Blocks();
}
