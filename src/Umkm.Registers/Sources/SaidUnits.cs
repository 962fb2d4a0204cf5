using System.Collections.Immutable;
using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Mapping;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Sources;

/// <summary>Compares what a file says of its amounts, in heads, above and below the table and in the name of its sheet, with what the mapping says
/// of them.</summary>
/// <param name="mapping">The mapping; null for a register with names of facts, which is of whole rupiah.</param>
/// <param name="columns">The columns as registers have them.</param>
/// <param name="glossary">The terms of the rule book.</param>
/// <param name="name">The file, for messages.</param>
internal sealed class SaidUnits(RegisterMapping? mapping, ImmutableArray<RegisterColumn> columns, Glossary glossary, string name)
{
    private readonly List<LocalizedText> _doubts = [];
    private readonly List<Problem> _problems = [];

    /// <summary>What people should look at.</summary>
    public IReadOnlyList<LocalizedText> Doubts => _doubts;

    /// <summary>Columns of which the file names a unit, and the mapping is silent about it.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Refuses the file where there are such.</summary>
    /// <exception cref="RegisterException">There are.</exception>
    public void Refuse()
    {
        if (_problems.Count > 0)
        {
            throw new RegisterException(_problems);
        }
    }

    /// <summary>Compares what the heads say.</summary>
    public void CheckHeads()
    {
        Check(Amounts().Select(c => UnitWords.Of(c.Header) is { } unit ? new SaidUnit(c, unit, c.Header) : null));
    }

    /// <summary>Compares what a row of units below the header says.</summary>
    /// <param name="headers">The names of the columns.</param>
    /// <param name="cells">The row.</param>
    public void CheckRow(IReadOnlyList<string> headers, IReadOnlyList<string> cells)
    {
        if (UnitRow.Is(headers, cells))
        {
            Dictionary<string, string> said = headers.Zip(cells).DistinctBy(c => c.First).ToDictionary(c => c.First, c => c.Second);
            Check(
                Amounts()
                    .Select(c => said.TryGetValue(c.Header, out string? cell) && UnitWords.Of(cell) is { } unit ? new SaidUnit(c, unit, cell) : null)
            );
        }
    }

    /// <summary>Compares what texts around the table say of all of it.</summary>
    /// <param name="texts">The texts.</param>
    public void CheckTexts(IEnumerable<string> texts)
    {
        if (TableUnit.Of(texts) is not { } table)
        {
            return;
        }
        if (mapping is null)
        {
            RegisterColumn? amount = columns.FirstOrDefault(c => c.Reader?.Kind is ValueKind.Money or ValueKind.Balance);
            if (table.IsPlain && amount is not null)
            {
                MessageArgument[] found = [new("found", table.Text), new("column", amount.Header)];
                _problems.Add(RegisterException.Line(name, RegisterMessages.UnitAround.With(found)));
            }
            return;
        }
        MappingColumn[] open = [.. Amounts().Where(c => UnitWords.Of(c.Header) is null)];
        Check(open.Where(c => table.CountsFor(c.Header)).Select(c => new SaidUnit(c, table.Unit, table.Text)));
        _doubts.AddRange(
            open.Where(c => !table.CountsFor(c.Header) && !c.SaysUnit && !c.IsChecked)
                .Select(c => SaidTexts.OtherUnit(c.Header, c.Unit, table.Text, table.Unit))
        );
    }

    private IEnumerable<MappingColumn> Amounts() =>
        (mapping?.Columns ?? []).Where(c =>
            c.To == MappedTo.Fact && RegisterColumns.Of(c.Name, glossary)?.Reader?.Kind is ValueKind.Money or ValueKind.Balance
        );

    /// <summary>Refuses columns of which only the file names a unit; tells of those of which the mapping names another.</summary>
    private void Check(IEnumerable<SaidUnit?> said)
    {
        foreach (SaidUnit unit in said.OfType<SaidUnit>())
        {
            MappingColumn column = unit.Column;
            if (!column.SaysUnit)
            {
                MessageArgument[] found = [new("found", CellText.Shown(unit.Text)), new("unit", unit.Unit)];
                _problems.Add(RegisterException.Line($"{name}: {column.Header}", MappingMessages.UnitUnsaid.With(found)));
            }
            else if (AmountText.Units[unit.Unit] != column.Unit && !column.IsChecked)
            {
                _doubts.Add(SaidTexts.OtherUnit(column.Header, column.Unit, unit.Text, unit.Unit));
            }
        }
    }

    private sealed record SaidUnit(MappingColumn Column, string Unit, string Text);
}
