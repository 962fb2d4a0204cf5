using System.Text;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Cli.Tests;

/// <summary>A copy of the terms, classes and provisions of the embedded book in a folder of its own, to break.</summary>
internal sealed class BookCopy : IDisposable
{
    public BookCopy()
    {
        Folder = Directory.CreateTempSubdirectory("umkm-").FullName;
        foreach (
            RuleFile file in RuleBook.EmbeddedRuleFiles.Where(f =>
                f.Path.StartsWith("istilah/", StringComparison.Ordinal)
                || f.Path.StartsWith("klasifikasi/", StringComparison.Ordinal)
                || f.Path.StartsWith("ketentuan/", StringComparison.Ordinal)
            )
        )
        {
            string path = Path.Combine(Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Utf8.ToArray());
        }
    }

    public string Folder { get; }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path), Encoding.UTF8);

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(Folder, path), text, new UTF8Encoding(false));

    /// <summary>Replaces the first occurrence of some words, which must be there.</summary>
    public void Replace(string path, string found, string by)
    {
        string text = Read(path);
        int at = text.IndexOf(found, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{found}\" is not in {path}.");
        Write(path, text[..at] + by + text[(at + found.Length)..]);
    }

    /// <summary>The line, from 1, on which some words stand first.</summary>
    public int LineOf(string path, string words)
    {
        string text = Read(path);
        return text[..text.IndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
