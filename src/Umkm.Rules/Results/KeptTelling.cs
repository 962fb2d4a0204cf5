using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Results;

/// <summary>The result of a decision as bytes for whoever differs in nothing that the decision tells apart, with the places where a subject's own
/// stands. Of the subject it was made from it holds nothing that is told to another.</summary>
/// <param name="Bytes">The result as a member that follows another.</param>
/// <param name="Own">Where a subject's own stands, one place after the other.</param>
/// <param name="Start">Where the members of the result begin.</param>
/// <param name="End">Where they end.</param>
internal sealed record KeptTelling(byte[] Bytes, OwnPlace[] Own, int Start, int End);

/// <summary>A place where something of the subject's own is told.</summary>
/// <param name="Part">What.</param>
/// <param name="Row">Of which row; <see cref="Whole"/> for a list of items as a whole.</param>
internal sealed record OwnPlace(OwnPart Part, int Row)
{
    /// <summary>In place of a row: all items.</summary>
    public const int Whole = -1;

    /// <summary>Where it begins.</summary>
    public int Start { get; init; }

    /// <summary>How many bytes it takes.</summary>
    public int Length { get; init; }

    /// <summary>Of a name: what the item is.</summary>
    public SubjectKind Kind { get; init; }

    /// <summary>Of a reason: its list.</summary>
    public ToldReasons? Of { get; init; }

    /// <summary>Of a reason: its place in the list.</summary>
    public int Place { get; init; }

    /// <summary>Of members: how deep they stand where that shows; below zero where it does not.</summary>
    public int Depth { get; init; }

    /// <summary>Of members: what is told here to many; null where each subject gets its own.</summary>
    public object? Common { get; init; }
}

/// <summary>What is told of a subject's own.</summary>
internal enum OwnPart
{
    /// <summary>The name of an item.</summary>
    Name,

    /// <summary>The words for an item.</summary>
    Words,

    /// <summary>What was found, in words.</summary>
    Text,

    /// <summary>The value that was found.</summary>
    Value,

    /// <summary>What an implied value follows from.</summary>
    FollowsFrom,

    /// <summary>What to be careful about.</summary>
    Cautions,

    /// <summary>The papers of a permit.</summary>
    Permit,

    /// <summary>What would change the answer.</summary>
    Changes,
}

/// <summary>A list of reasons that was told.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Item">The item; null for the subject.</param>
internal sealed record ToldReasons(string Decision, int? Item)
{
    /// <summary>The reasons; null in the place of one that tells nothing of the subject's own but an item.</summary>
    public List<ToldReason?> Each { get; } = [];
}

/// <summary>A reason that tells something of the subject's own, as far as it is told alike of several.</summary>
/// <param name="Frame">What it tells alike of every subject; null where that is not kept.</param>
/// <param name="Row">The row that it tells of.</param>
/// <param name="Holds">Its outcome.</param>
/// <param name="Given">Which of its parts are given, a bit each.</param>
internal sealed record ToldReason(ReasonFrame? Frame, int Row, bool? Holds, int Given)
{
    private const int ValueAlone = 1;

    /// <summary>What is told alike of a reason.</summary>
    public static ToldReason Of(Reason reason) => new(reason.From.Frame, reason.From.Row, reason.Holds, GivenOf(reason));

    /// <summary>Whether a reason tells nothing of the subject's own.</summary>
    public static bool IsWhole(Reason reason) => reason is { Item: null, From.Whole: not null };

    /// <summary>Whether a reason tells nothing of the subject's own but an item.</summary>
    public static bool IsAlike(Reason reason) => reason.From.Whole is not null || reason.From.Leaf is null;

    /// <summary>Whether a value is given that follows from nothing.</summary>
    public bool IsOfValue => Given == ValueAlone;

    /// <summary>Whether the same parts of another reason are given.</summary>
    public bool IsLike(Reason reason) => Given == GivenOf(reason);

    private static int GivenOf(Reason reason) => (reason.Value is null ? 0 : ValueAlone) | (reason.FollowsFrom is null ? 0 : 2);
}
