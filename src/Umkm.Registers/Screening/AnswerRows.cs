using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Writes the answers of blocks as rows of CSV: the id, then a column a decision, several possible answers joined by |. One a thread.</summary>
internal sealed class AnswerRows(ImmutableArray<ScreenedDecision> decisions)
{
    private const int MostFast = 8;

    /// <summary>For each decision and set of answers the cell, made when first needed.</summary>
    private readonly Dictionary<int, byte[]>[] _cells = [.. decisions.Select(_ => new Dictionary<int, byte[]>())];
    private readonly byte[]?[][] _fast = [.. decisions.Select(_ => new byte[]?[1 << MostFast])];
    private byte[][] _sets = [];

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(CsvWriter csv, ImmutableArray<ScreenedDecision> decisions) =>
        csv.WriteHeader(["id", .. decisions.Select(d => d.Id)]);

    /// <summary>Writes a row for each subject of a block.</summary>
    /// <param name="block">The answers.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="ends">Where each id ends.</param>
    /// <param name="csv">Takes the rows.</param>
    public void Write(ScreenedBlock block, ReadOnlySpan<byte> ids, IReadOnlyList<int> ends, CsvWriter csv)
    {
        Prepare(block);
        int from = 0;
        for (int row = 0; row < block.Rows; row++)
        {
            csv.WriteField(ids[from..ends[row]]);
            from = ends[row];
            for (int d = 0; d < decisions.Length; d++)
            {
                csv.WriteField(
                    _sets[d].Length > 0 ? _fast[d][_sets[d][row]] ?? Cell(d, _sets[d][row]) : Cell(d, block.PossibleSet(decisions[d], row))
                );
            }
            csv.EndRecord();
        }
    }

    private void Prepare(ScreenedBlock block)
    {
        if (_sets.Length == 0 || _sets[0].Length < block.Rows)
        {
            _sets = [.. decisions.Select(d => d.Answers.Length <= MostFast ? new byte[block.Rows] : [])];
        }
        for (int d = 0; d < decisions.Length; d++)
        {
            if (_sets[d].Length > 0)
            {
                block.PossibleSets(decisions[d], _sets[d]);
            }
        }
    }

    private byte[] Cell(int decision, int set)
    {
        if (!_cells[decision].TryGetValue(set, out byte[]? cell))
        {
            ImmutableArray<Rules.Books.Answer> answers = decisions[decision].Answers;
            cell = Encoding.UTF8.GetBytes(string.Join('|', answers.Where((_, i) => (set >> i & 1) != 0).Select(a => a.Slug)));
            _cells[decision][set] = cell;
            if (set < _fast[decision].Length)
            {
                _fast[decision][set] = cell;
            }
        }
        return cell;
    }
}
