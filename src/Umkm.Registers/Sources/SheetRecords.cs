using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Dates;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Sources;

/// <summary>The rows of a sheet of a workbook (.xlsx, .xls). Texts of the workbook are in memory, its rows are not. Numbers are written with all
/// their digits and a decimal comma, days as 2026-11-22; the value of a formula is the one that the
/// workbook keeps. A cell with an error of the program that made it is empty, as one without contents.</summary>
internal sealed class SheetRecords : IRecords
{
    private const int DaysToMarch1900 = 60;
    private readonly IExcelDataReader _reader;
    private readonly string _name;
    private readonly List<SheetName> _sheets = [];
    private readonly Stream _workbook;
    private readonly bool _isPacked;
    private readonly HiddenOfLibreOffice? _hidden;
    private readonly int _firstDay;
    private bool _isBegun;

    static SheetRecords() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="workbook">The workbook; can seek, left open.</param>
    /// <param name="sheet">The sheet; null for the first that is not hidden, or the first where all are.</param>
    /// <param name="name">The file, for messages.</param>
    /// <exception cref="RegisterException">It is no workbook, or has no such sheet.</exception>
    public SheetRecords(Stream workbook, string? sheet, string name)
    {
        (_name, _workbook) = (name, workbook);
        _isPacked = workbook.ReadByte() == 'P';
        workbook.Position = 0;
        _reader = Guarded(() => ExcelReaderFactory.CreateReader(workbook, new ExcelReaderConfiguration { LeaveOpen = true }));
        if (_reader.ResultsCount == 0)
        {
            _reader.Dispose();
            throw RegisterException.At(name, RegisterMessages.NoSheets.With());
        }
        do
        {
            AddSheet();
            if (sheet is null ? !_sheets[^1].IsHidden : string.Equals(_reader.Name, sheet, StringComparison.OrdinalIgnoreCase))
            {
                _hidden = _isPacked ? Guarded(() => HiddenOfLibreOffice.Of(workbook, _sheets.Count)) : null;
                _firstDay = _isPacked && Guarded(() => DatesOf1904.Are(workbook)) ? DatesOf1904.Later : 0;
                return;
            }
        } while (Guarded(_reader.NextResult));
        if (sheet is null)
        {
            _reader.Reset();
            _sheets.RemoveRange(1, _sheets.Count - 1);
            return;
        }
        _reader.Dispose();
        throw RegisterException.At(name, Nearest.Tell(RegisterMessages.UnknownSheet, sheet, _sheets.Select(s => s.Name)));
    }

    /// <inheritdoc/>
    public long Hidden { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<int> HiddenColumns { get; private set; } = [];

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, long> Errors() =>
        _isPacked ? Guarded(() => ErrorCells.Of(_workbook, Sheet)) : System.Collections.Immutable.ImmutableDictionary<int, long>.Empty;

    /// <inheritdoc/>
    public string Sheet => _sheets[^1].Name;

    /// <inheritdoc/>
    public SheetList Sheets()
    {
        string read = _sheets[^1].Name;
        while (Guarded(_reader.NextResult))
        {
            AddSheet();
        }
        return new SheetList(read, _sheets);
    }

    /// <inheritdoc/>
    public bool Next(CsvChunk into)
    {
        if (!Guarded(_reader.Read))
        {
            return false;
        }
        int cells = _reader.FieldCount;
        if (!_isBegun)
        {
            _isBegun = true;
            HiddenColumns = [.. Enumerable.Range(0, cells).Where(c => _reader.GetColumnWidth(c) == 0 || _hidden?.IsColumn(c) == true)];
        }
        bool isBlank = true;
        for (int cell = 0; cell < cells; cell++)
        {
            byte[] text = Encoding.UTF8.GetBytes(Text(cell).Trim());
            isBlank &= text.Length == 0;
            into.AddCell(text);
        }
        Hidden += !isBlank && (_reader.RowHeight == 0 || _hidden?.IsRow(_reader.Depth) == true) ? 1 : 0;
        into.EndRecord(cells, _reader.Depth + 1, isBroken: false);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private void AddSheet() =>
        _sheets.Add(new SheetName(_reader.Name, !string.Equals(_reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase)));

    private string Text(int cell) =>
        _reader.GetValue(cell) switch
        {
            null => "",
            // A cell of the type of days is text here.
            string text => DayText.OfMidnight(text),
            bool yes => yes ? "ya" : "tidak",
            DateTime day => SheetDay.Text(day, Serial(day)),
            double number => Number(number),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString() ?? "",
        };

    /// <summary>The number of a day in its cell: the library adds one to those before the 29 February 1900 that Excel has.</summary>
    private int Serial(DateTime day) =>
        (int)Math.Floor(day.ToOADate()) is var serial && _firstDay == 0 && serial is > 0 and <= DaysToMarch1900 ? serial - 1 : serial - _firstDay;

    /// <summary>A number with all of its digits: a whole one without an exponent, another with a decimal comma.</summary>
    private static string Number(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < 1e18
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : SheetNumber.Text(number.ToString("0.###############", CultureInfo.InvariantCulture));

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e)
            when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or IOException or NotSupportedException)
        {
            throw RegisterException.At(_name, RegisterMessages.NotWorkbook.With());
        }
    }
}
