using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Sources;

/// <summary>A register of CSV: its columns, then its rows by chunks.</summary>
internal sealed class RegisterSource : IDisposable
{
    /// <summary>Rows read, and worked out, together.</summary>
    public const int BlockRows = 4096;

    private readonly CsvSource _csv;
    private readonly string _name;

    /// <param name="input">The register; left open.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    /// <exception cref="RegisterException">The file is empty or no text, or all that is wrong with its header.</exception>
    public RegisterSource(RegisterInput input, string name, Glossary glossary)
    {
        _name = name;
        _csv = new CsvSource(input, CsvSource.SeparatorOf(input.FirstLine()));
        Columns = RegisterColumns.Of(Headers(), glossary, name);
    }

    /// <summary>The columns.</summary>
    public ImmutableArray<RegisterColumn> Columns { get; }

    /// <summary>Reads the next rows.</summary>
    /// <param name="chunk">Takes them.</param>
    /// <returns>False when there are no more.</returns>
    /// <exception cref="RegisterException">A line is too long.</exception>
    public bool Read(CsvChunk chunk)
    {
        try
        {
            return _csv.Read(chunk, BlockRows);
        }
        catch (CsvFormatException)
        {
            throw TooLong();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    private IReadOnlyList<string> Headers()
    {
        IReadOnlyList<string> names;
        try
        {
            names = _csv.Headers;
        }
        catch (CsvFormatException)
        {
            throw TooLong();
        }
        if (names.Count == 0)
        {
            throw RegisterException.At(_name, RegisterMessages.Empty.With());
        }
        return names.Any(n => n.Contains('\0', StringComparison.Ordinal) || n.Contains('\uFFFD', StringComparison.Ordinal))
            ? throw RegisterException.At(_name, RegisterMessages.NotText.With())
            : names;
    }

    private RegisterException TooLong() =>
        RegisterException.At(_name, RegisterMessages.LineTooLong.WithFound(CsvSource.LongestLine.ToString(CultureInfo.InvariantCulture)));
}
