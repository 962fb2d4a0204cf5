using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Domain.Json;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;
using Umkm.Registers.Sources;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;

namespace Umkm.Registers;

/// <summary>Reads a register of CSV as enterprises, row by row.</summary>
public static class RegisterSubjects
{
    /// <summary>Problems told before the rest is only counted.</summary>
    private const int MostTold = 20;

    /// <summary>Reads all rows.</summary>
    /// <param name="input">The register.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="book">The rule book.</param>
    /// <exception cref="RegisterException">The header is wrong, or some row cannot be read or has the id of another; thrown after the last row.</exception>
    public static IEnumerable<Enterprise> Read(RegisterInput input, string name, RuleBook book)
    {
        using var source = new RegisterSource(input, name, book.Glossary);
        var rows = new RowReader(source.Columns, book.Glossary, LocalDate.MaxIsoValue);
        var facts = new FactColumns(book.Glossary);
        var chunk = new CsvChunk();
        var found = new List<(string Column, Message Problem)>();
        var told = new List<LocalizedText>();
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        long refused = 0;
        while (source.Read(chunk))
        {
            foreach ((int index, CsvRecord record) in chunk.Records.Index())
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{name}:{record.Line}");
                found.Clear();
                facts.Clear();
                LocalizedText[] wrong = rows.Read(chunk, record, facts, found)
                    ? []
                    : [.. found.Select(p => RegisterException.Line(p.Column.Length == 0 ? place : $"{place}: {p.Column}", p.Problem))];
                Enterprise? enterprise = wrong.Length == 0 ? Enterprise(rows, source.Columns, place, out wrong) : null;
                // Without an id of its own the enterprise gets its number.
                string id = enterprise?.Id?.Value ?? (chunk.FirstRecord + index + 1).ToString(CultureInfo.InvariantCulture);
                if (enterprise is not null && !ids.TryAdd(id, record.Line))
                {
                    wrong =
                    [
                        RegisterException.Line(
                            place,
                            RegisterMessages.IdTwice.With(
                                new MessageArgument("found", CellText.Shown(id)),
                                new MessageArgument("place", string.Create(CultureInfo.InvariantCulture, $"{name}:{ids[id]}"))
                            )
                        ),
                    ];
                }
                if (wrong.Length == 0 && refused == 0)
                {
                    yield return enterprise!;
                }
                refused += wrong.Length > 0 ? 1 : 0;
                told.AddRange(wrong.Take(MostTold - told.Count));
            }
        }
        if (refused > 0)
        {
            told.Add(RegisterException.Line(name, RegisterMessages.RowsUnusable.WithFound(refused.ToString(CultureInfo.InvariantCulture))));
            throw new RegisterException(told);
        }
    }

    private static Enterprise? Enterprise(RowReader row, ImmutableArray<RegisterColumn> columns, string place, out LocalizedText[] wrong)
    {
        SubjectReadResult read = SubjectJson.Read(Encoding.UTF8.GetBytes(RowSubject.Of(row, columns).ToJsonString()), place);
        wrong =
        [
            .. read.Problems.Select(p => new LocalizedText(
                $"{place}: {p.Message.Text(Lang.Indonesian)}",
                $"{place}: {p.Message.Text(Lang.English)}"
            )),
        ];
        return (Enterprise?)read.Subject;
    }
}
