using System.Collections.Immutable;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Sources;

/// <summary>A register with the columns of facts: its columns, then its rows by chunks.</summary>
internal sealed class RegisterSource : IDisposable
{
    /// <summary>Rows read, and worked out, together.</summary>
    public const int BlockRows = 4096;

    private readonly HeadedRecords _records;

    /// <param name="input">The register; left open.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    /// <exception cref="RegisterException">The file is empty or no text, or all that is wrong with its header.</exception>
    public RegisterSource(RegisterInput input, string name, Glossary glossary)
    {
        _records = new HeadedRecords(Open(input, new CsvDialect(), name), header => RegisterColumns.AreKnown(header, glossary));
        CheckText(_records.Headers, name);
        Columns = RegisterColumns.Of(_records.Headers, glossary, name);
    }

    /// <summary>The columns.</summary>
    public ImmutableArray<RegisterColumn> Columns { get; }

    /// <summary>How many rows without contents were passed over.</summary>
    public long Blank => _records.Blank;

    /// <summary>The records of a file.</summary>
    public static IRecords Open(RegisterInput input, CsvDialect dialect, string name)
    {
        ReadOnlySpan<byte> begin = input.Begin();
        return new CsvRecords(
            input,
            dialect with
            {
                Separator = dialect.Separator ?? CsvDialect.SeparatorOf(begin),
            },
            begin.StartsWith("sep="u8),
            name
        );
    }

    /// <summary>Refuses a header that is no text.</summary>
    public static void CheckText(IReadOnlyList<string> headers, string name)
    {
        if (headers.All(h => h.Length == 0))
        {
            throw RegisterException.At(name, RegisterMessages.Empty.With());
        }
        if (headers.Any(n => n.Contains('\0', StringComparison.Ordinal) || n.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            throw RegisterException.At(name, RegisterMessages.NotText.With());
        }
        if (headers is [var whole] && CsvDialect.SeparatorIn(whole) is { } separator)
        {
            throw RegisterException.At(name, RegisterMessages.LineQuoted.WithFound(separator.ToString()));
        }
    }

    /// <summary>Reads the next rows.</summary>
    /// <param name="chunk">Takes them.</param>
    /// <returns>False when there are no more.</returns>
    /// <exception cref="RegisterException">A line is too long.</exception>
    public bool Read(CsvChunk chunk) => _records.Read(chunk, BlockRows);

    /// <inheritdoc/>
    public void Dispose() => _records.Dispose();
}
