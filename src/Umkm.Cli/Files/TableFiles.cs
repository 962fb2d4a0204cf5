using System.Text;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;
using Umkm.Rules.Sql.Registers;

namespace Umkm.Cli.Files;

/// <summary>The tables of a register as files in a folder, one a table; all appear, or none.</summary>
internal sealed class TableFiles : IDisposable
{
    private readonly string _folder;
    private readonly string _input;
    private readonly MadeFolder _made;
    private readonly List<(OutputStream File, StreamWriter Text)> _files = [];

    /// <param name="folder">The folder; made when there is none.</param>
    /// <param name="input">The register that is read, which no table may replace.</param>
    /// <param name="book">The rule book.</param>
    /// <param name="dialect">The engine that will read the files.</param>
    /// <param name="on">The assessment date.</param>
    /// <exception cref="Refusal">Nothing can be written there.</exception>
    public TableFiles(string folder, string input, RuleBook book, SqlDialect dialect, LocalDate on)
    {
        (_folder, _input) = (folder, input);
        _made = new MadeFolder(folder);
        try
        {
            Register = new RegisterWriter(book, dialect, on, Open);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Dispose();
            throw Refusal.At(folder, WholeFile.WhyNot(e).With());
        }
        catch (Refusal)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Takes the enterprises.</summary>
    public RegisterWriter Register { get; } = null!;

    /// <summary>Puts all files in their places.</summary>
    /// <exception cref="Refusal">They cannot be written.</exception>
    public void Finish()
    {
        foreach ((OutputStream file, StreamWriter text) in _files)
        {
            text.Flush();
            file.Complete();
        }
        Unfinished.AtOnce(() =>
        {
            _files.ForEach(f => f.File.Finish());
            _made.Keep();
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What a writer still holds of a file that is given up is not wanted.
        _files.ForEach(f => f.File.Dispose());
        _made.Dispose();
    }

    private StreamWriter Open(string table)
    {
        string path = Path.Combine(_folder, table + ".csv");
        FileUse.CheckOne(path, _input);
        OutputStream file = OutputStream.Open(path, TextWriter.Null);
        var text = new StreamWriter(file, new UTF8Encoding(false), 64 * 1024) { NewLine = "\n" };
        _files.Add((file, text));
        return text;
    }
}
