namespace Umkm.Registers;

/// <summary>A register that cannot be read or used. Every problem found is told at once, in both languages.</summary>
public sealed class RegisterException : Exception
{
    internal RegisterException(IReadOnlyList<LocalizedText> problems)
        : base(string.Join('\n', problems.Select(p => p.English))) => Problems = problems;

    /// <summary>The problems, one a line: the place, what was found, what was expected, how to mend it.</summary>
    public IReadOnlyList<LocalizedText> Problems { get; }

    /// <summary>One problem at a place.</summary>
    internal static RegisterException At(string place, Message message) => new([Line(place, message)]);

    /// <summary>A place and a message in one line.</summary>
    internal static LocalizedText Line(string place, Message message) =>
        new($"{place}: {message.Text(Lang.Indonesian)}", $"{place}: {message.Text(Lang.English)}");
}
