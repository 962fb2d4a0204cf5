using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Writes the answers of blocks as rows of CSV: the id, then a column a decision, several possible answers joined by |. One a
/// thread.</summary>
internal sealed class AnswerRows
{
    /// <summary>What ids are usually made of: CSV writes them as they are, and no spreadsheet takes them for a formula when they do not begin
    /// with a dash.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_./"u8);

    /// <summary>Bytes that are written at once, to a place that is a multiple of them: the system then keeps them in large pages. They stay close
    /// to the processor until they are copied.</summary>
    private const int AtOnce = 256 * 1024;

    private readonly AnswerPiece[] _pieces;
    private readonly ByteBuffer _rows = new();
    private readonly MemoryStream _written = new();
    private readonly CsvWriter _csv;
    private ScreenedBlock? _block;
    private int _longest;

    /// <summary>Where the bytes of each row stand, a place a piece.</summary>
    private (int Start, int Length)[] _places;

    public AnswerRows(ImmutableArray<ScreenedDecision> decisions)
    {
        _pieces = [.. AnswerPiece.Of(decisions, Cell)];
        _places = new (int, int)[_pieces.Length];
        _csv = CsvOutput.ForPeople(_written);
    }

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(CsvWriter csv, ImmutableArray<ScreenedDecision> decisions) =>
        csv.WriteHeader(["id", .. decisions.Select(d => d.Id)]);

    /// <summary>Takes the answers of a block.</summary>
    public void Take(ScreenedBlock block)
    {
        _block = block;
        _longest = 0;
        if (_places.Length < block.Rows * _pieces.Length)
        {
            _places = new (int, int)[block.Rows * _pieces.Length];
        }
        for (int piece = 0; piece < _pieces.Length; piece++)
        {
            _longest += _pieces[piece].Take(block, _places.AsSpan(piece), _pieces.Length);
        }
    }

    /// <summary>Writes a row for each subject of the block.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="ends">Where each id ends.</param>
    /// <param name="into">Takes the rows.</param>
    /// <param name="place">How many bytes it has taken.</param>
    /// <param name="onlyOpen">Whether rows of which every answer is decided are left out.</param>
    /// <returns>How many rows were left out.</returns>
    public int Write(ReadOnlySpan<byte> ids, List<int> ends, Stream into, ref long place, bool onlyOpen)
    {
        int next = AtOnce - (int)(place % AtOnce);
        ulong[]? open = onlyOpen ? Open(_block!) : null;
        int left = 0;
        int from = 0;
        for (int row = 0; row < ends.Count; row++)
        {
            int end = ends[row];
            if (open is null || (open[row >> 6] >> (row & 63) & 1) != 0)
            {
                Id(ids[from..end], _rows);
                ref byte cells = ref _rows.Room(_longest);
                ReadOnlySpan<(int Start, int Length)> places = _places.AsSpan(row * _pieces.Length, _pieces.Length);
                int written = 0;
                for (int piece = 0; piece < places.Length; piece++)
                {
                    _pieces[piece].Write(places[piece], ref Unsafe.Add(ref cells, written));
                    written += places[piece].Length;
                }
                _rows.Advance(written);
                _rows.Add((byte)'\n');
            }
            else
            {
                left++;
            }
            while (_rows.Length >= next)
            {
                Write(next, into, ref place);
                next = AtOnce;
            }
            from = end;
        }
        Write(_rows.Length, into, ref place);
        return left;
    }

    private void Write(int count, Stream into, ref long place)
    {
        into.Write(_rows.Written[..count]);
        _rows.CutBegin(count);
        place += count;
    }

    /// <summary>Whether a row has several possible answers of some decision.</summary>
    public static bool IsOpen(ScreenedBlock block, int row) =>
        block.Decisions.Any(d => !System.Numerics.BitOperations.IsPow2(block.PossibleSet(d, row)));

    /// <summary>The rows with several possible answers of some decision.</summary>
    private static ulong[] Open(ScreenedBlock block)
    {
        ulong[] open = new ulong[(block.Rows + 63) / 64];
        ulong[] once = new ulong[open.Length];
        foreach (ScreenedDecision decision in block.Decisions)
        {
            Array.Clear(once);
            for (int answer = 0; answer < decision.Answers.Length; answer++)
            {
                ReadOnlySpan<ulong> bits = block.Bits(decision, answer);
                for (int word = 0; word < open.Length; word++)
                {
                    open[word] |= once[word] & bits[word];
                    once[word] |= bits[word];
                }
            }
        }
        return open;
    }

    private void Id(ReadOnlySpan<byte> id, ByteBuffer into)
    {
        if (!id.IsEmpty && id[0] != '-' && !id.ContainsAnyExcept(Plain))
        {
            into.Add(id);
        }
        else
        {
            into.Add(Encoded(id));
        }
    }

    private byte[] Cell(ScreenedDecision decision, int set) =>
        Encoded(Encoding.UTF8.GetBytes(string.Join('|', decision.Answers.Where((_, i) => (set >> i & 1) != 0).Select(a => a.Slug))));

    /// <summary>A cell as CSV, with the quotes and the apostrophe that it needs.</summary>
    private byte[] Encoded(ReadOnlySpan<byte> cell)
    {
        _written.SetLength(0);
        // A second cell, because one that is empty and alone would be written with quotes.
        _csv.WriteField(cell);
        _csv.WriteField("x"u8);
        _csv.EndRecord();
        _csv.Flush();
        return _written.GetBuffer().AsSpan(0, (int)_written.Length - ",x\n".Length).ToArray();
    }
}
