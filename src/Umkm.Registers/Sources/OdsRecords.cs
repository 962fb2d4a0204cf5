using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Sources;

/// <summary>The rows of a sheet of an OpenDocument workbook (.ods), read as they come: rows are not in memory. Numbers keep all digits that the
/// file has. No well-kept library reads this format; what a register needs of it is little.</summary>
internal sealed class OdsRecords : IRecords
{
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    private readonly ZipArchive _zip;
    private readonly XmlReader _xml;
    private readonly string _name;
    private readonly List<string> _cells = [];
    private readonly List<SheetName> _sheets = [];
    private readonly HashSet<int> _hiddenColumns = [];
    private readonly Dictionary<int, long> _errors = [];
    private readonly OdsStyles _styles = new();
    private bool _isHidden;
    private int _columns;
    private bool _isEnded;
    private int _widest;
    private int _blanks;
    private int _times;
    private long _line;

    /// <param name="workbook">The workbook; can seek, left open.</param>
    /// <param name="sheet">The sheet; null for the first that is not hidden.</param>
    /// <param name="name">The file, for messages.</param>
    /// <exception cref="RegisterException">It is no workbook, or has no such sheet.</exception>
    public OdsRecords(Stream workbook, string? sheet, string name)
    {
        _name = name;
        (_zip, _xml) = Guarded(() =>
        {
            var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
            ZipArchiveEntry content = zip.GetEntry("content.xml") ?? throw new InvalidDataException();
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
            };
            return (zip, XmlReader.Create(content.Open(), settings));
        });
        while (NextSheet())
        {
            if (sheet is null ? !_sheets[^1].IsHidden : string.Equals(_sheets[^1].Name, sheet, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }
        Dispose();
        throw sheet is null || _sheets.Count == 0
            ? RegisterException.At(name, RegisterMessages.NotWorkbook.With())
            : RegisterException.At(name, Nearest.Tell(RegisterMessages.UnknownSheet, sheet, _sheets.Select(s => s.Name)));
    }

    /// <inheritdoc/>
    public long Hidden { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<int> HiddenColumns => _hiddenColumns;

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, long> Errors() => _errors;

    /// <inheritdoc/>
    public string Sheet => _sheets[^1].Name;

    /// <inheritdoc/>
    public SheetList Sheets()
    {
        string read = _sheets[^1].Name;
        while (NextSheet()) { }
        return new SheetList(read, _sheets);
    }

    /// <inheritdoc/>
    public bool Next(CsvChunk into)
    {
        while (_times == 0)
        {
            if (!Guarded(ReadRow))
            {
                return false;
            }
        }
        // Rows without contents count where others follow.
        bool isBlank = _blanks > 0;
        _blanks -= isBlank ? 1 : 0;
        _times -= isBlank ? 0 : 1;
        Hidden += !isBlank && _isHidden ? 1 : 0;
        int cells = isBlank ? 0 : _cells.Count;
        _widest = Math.Max(_widest, cells);
        for (int i = 0; i < _widest; i++)
        {
            into.AddCell(i < cells ? Encoding.UTF8.GetBytes(_cells[i]) : default);
        }
        into.EndRecord(_widest, ++_line, isBroken: false);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _xml.Dispose();
        _zip.Dispose();
    }

    /// <summary>Goes on to the next sheet of the workbook. Styles, which stand above all sheets, say which are hidden.</summary>
    private bool NextSheet()
    {
        if (!Guarded(() => _styles.ReadToSheet(_xml)))
        {
            return false;
        }
        bool isHidden = _styles.IsHidden(_xml.GetAttribute("style-name", Table));
        _sheets.Add(new SheetName(_xml.GetAttribute("name", Table) ?? "", isHidden));
        return true;
    }

    /// <summary>Reads the next row of the sheet; false at its end.</summary>
    private bool ReadRow()
    {
        while (!_isEnded && _xml.Read())
        {
            if (Is("table", Table) && _xml.NodeType == XmlNodeType.EndElement)
            {
                // What follows are rows of other sheets.
                _isEnded = true;
                return false;
            }
            if (Is("table-column", Table) && _xml.NodeType == XmlNodeType.Element)
            {
                AddColumns();
                continue;
            }
            if (!Is("table-row", Table) || _xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            int times = Times("number-rows-repeated", MostRows);
            _isHidden = IsHidden();
            _cells.Clear();
            ReadCells();
            if (_cells.Count > 0)
            {
                _times = times;
                return true;
            }
            _blanks = Math.Min(_blanks + times, MostRows);
        }
        return false;
    }

    /// <summary>Remembers the columns that the reader stands at where they are hidden; they come before the rows.</summary>
    private void AddColumns()
    {
        int times = Math.Min(Times("number-columns-repeated", MostColumns), MostColumns - _columns);
        if (IsHidden())
        {
            _hiddenColumns.UnionWith(Enumerable.Range(_columns, times));
        }
        _columns += times;
    }

    private bool IsHidden() => _xml.GetAttribute("visibility", Table) is "collapse" or "filter";

    private void ReadCells()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }
        int row = _xml.Depth;
        int blanks = 0;
        while (_xml.Read() && _xml.Depth > row)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.Depth != row + 1)
            {
                continue;
            }
            int times = Times("number-columns-repeated", MostColumns);
            string text = OdsCell.Read(_xml, out bool isError).Trim();
            if (isError)
            {
                _errors[_cells.Count + blanks] = _errors.GetValueOrDefault(_cells.Count + blanks) + 1;
            }
            if (text.Length == 0)
            {
                blanks += times;
                continue;
            }
            // Cells without contents count where others follow.
            if (_cells.Count + blanks + times > MostColumns)
            {
                throw new InvalidDataException();
            }
            _cells.AddRange(Enumerable.Repeat("", blanks));
            _cells.AddRange(Enumerable.Repeat(text, times));
            blanks = 0;
        }
    }

    private bool Is(string name, string space) => _xml.LocalName == name && _xml.NamespaceURI == space;

    private int Times(string attribute, int most) =>
        int.TryParse(_xml.GetAttribute(attribute, Table), NumberStyles.None, CultureInfo.InvariantCulture, out int times)
            ? Math.Clamp(times, 1, most)
            : 1;

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw RegisterException.At(_name, RegisterMessages.NotWorkbook.With());
        }
    }
}
