using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;

namespace Umkm.Registers;

/// <summary>Writes enterprises as a register of CSV, in the form in which registers are read; a cell is empty where a fact is not known.</summary>
public sealed class RegisterCsv : IDisposable
{
    private readonly EnterpriseRows _rows;
    private readonly CsvWriter _csv;

    /// <summary>Begins a register with its header.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="headers">The columns, by the names that a register has.</param>
    public RegisterCsv(Stream stream, IReadOnlyList<string> headers)
    {
        _rows = new EnterpriseRows(headers);
        _csv = CsvOutput.Exactly(stream);
        _rows.WriteHeader(_csv);
    }

    /// <summary>Writes a row.</summary>
    public void Write(Enterprise enterprise) => _rows.Write(_csv, enterprise);

    /// <summary>Writes what is still held back.</summary>
    public void Dispose() => _csv.Dispose();
}
