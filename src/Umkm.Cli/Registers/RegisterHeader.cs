using System.Collections.Immutable;
using Umkm.Cli.Messages;
using Umkm.Cli.Registers.Csv;
using Umkm.Rules.Language;

namespace Umkm.Cli.Registers;

/// <summary>The first line of a register.</summary>
internal static class RegisterHeader
{
    /// <summary>Reads it.</summary>
    /// <param name="reader">At the beginning of the register.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    /// <param name="name">The file, for messages.</param>
    /// <exception cref="Refusal">There is none, or all that is wrong with its columns.</exception>
    public static ImmutableArray<RegisterColumn> Read(CsvReader reader, Glossary glossary, string name)
    {
        byte[] header = reader.ReadHeader() ?? throw Refusal.At(name, RegisterMessages.Empty.With());
        var cells = new CsvCells();
        cells.Cut(header, 0, header.Length, reader.Delimiter);
        var names = new List<string>();
        for (int i = 0; i < cells.Count; i++)
        {
            names.Add(ValueReader.Text(cells[i]) ?? throw Refusal.At(name, RegisterMessages.NotText.With()));
        }
        if (names.Exists(n => n.Contains('\0', StringComparison.Ordinal)))
        {
            throw Refusal.At(name, RegisterMessages.NotText.With());
        }
        return RegisterColumns.Of(names, glossary, name);
    }
}
