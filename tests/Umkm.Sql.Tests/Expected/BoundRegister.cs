using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;

namespace Umkm.Sql.Tests.Expected;

/// <summary>A register as the evaluator reads it.</summary>
internal sealed class BoundRegister
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public BoundRegister(RuleBook book, IEnumerable<Enterprise> register)
    {
        var binder = new SubjectBinder(book.Glossary);
        var builder = new FactTableBuilder(book.Glossary, TableId.Enterprise);
        foreach ((int row, Enterprise enterprise) in register.Index())
        {
            binder.Add(builder, enterprise, NodaTime.LocalDate.MaxIsoValue);
            _rows[enterprise.Id!.Value] = row;
        }
        Facts = builder.Build();
    }

    public FactTable Facts { get; }

    /// <summary>The row of an enterprise; null for an id that none has.</summary>
    public int? RowOf(string id) => _rows.TryGetValue(id, out int row) ? row : null;
}
