using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Planning;

/// <summary>Works down a list of conditions: an answer is possible where its condition can be true and all before it can be false.</summary>
internal sealed class Chooser
{
    private readonly RegisterBuilder _registers;
    private readonly Decision _decision;
    private readonly int[] _possible;

    public Chooser(RegisterBuilder registers, TableId table, Decision decision)
    {
        _registers = registers;
        _decision = decision;
        _possible = new int[decision.Answers.Length];
        for (int i = 0; i < _possible.Length; i++)
        {
            _possible[i] = registers.None(table);
        }
        Reached = registers.All(table);
    }

    /// <summary>Where the next condition can be reached.</summary>
    public int Reached { get; private set; }

    /// <summary>A register for each answer.</summary>
    public ImmutableArray<int> Possible => ImmutableArray.Create(_possible);

    public void Try(Rails when, string answer) => Try(when, slug => slug == answer ? when.True : null);

    /// <summary>Tries a condition whose outcome has a register for each slug it can give.</summary>
    public void Try(Rails when, Func<string, int?> outcome)
    {
        int hit = _registers.And(Reached, when.True);
        for (int i = 0; i < _possible.Length; i++)
        {
            if (outcome(_decision.Answers[i].Slug) is { } register)
            {
                _possible[i] = _registers.Or(_possible[i], _registers.And(hit, register));
            }
        }
        Reached = _registers.And(Reached, when.False);
    }
}
