using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;
using Umkm.Rules.Sql.Registers;

namespace Umkm.Sql.Tests.Engines;

/// <summary>An engine that runs statements over a register that was loaded into it.</summary>
internal interface IEngine : IDisposable
{
    /// <summary>Its name and version.</summary>
    string Name { get; }

    /// <summary>Makes the tables and fills them from the files of a register.</summary>
    void Load(RuleBook book, Func<string, string> file);

    /// <summary>The rows of a statement; unknown fields are null.</summary>
    IEnumerable<string?[]> Query(string statement);
}

internal static class RegisterFiles
{
    /// <summary>Writes a register as files, one a table.</summary>
    public static void Write(RuleBook book, SqlDialect dialect, IEnumerable<Enterprise> register, Func<string, string> file)
    {
        var open = new List<TextWriter>();
        try
        {
            var writer = new RegisterWriter(
                book,
                dialect,
                NodaTime.LocalDate.MaxIsoValue,
                table =>
                {
                    open.Add(new StreamWriter(file(table)));
                    return open[^1];
                }
            );
            foreach (Enterprise enterprise in register)
            {
                writer.Add(enterprise);
            }
        }
        finally
        {
            open.ForEach(f => f.Dispose());
        }
    }

    /// <summary>Rows of fields between tabs, <c>\N</c> for null.</summary>
    public static IEnumerable<string?[]> TabSeparated(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return Array.ConvertAll(line.Split('\t'), f => f == "\\N" ? null : f);
        }
    }
}
