using System.CommandLine;

namespace Umkm.Cli.Calls;

/// <summary>What a command does with the file that an option or argument names.</summary>
internal enum FileRole
{
    /// <summary>It names no file.</summary>
    None,

    /// <summary>It is read.</summary>
    Read,

    /// <summary>It is a folder of rule files.</summary>
    Rules,

    /// <summary>It is written.</summary>
    Written,
}

/// <summary>An option with a value, or with several when it may be repeated. Whether it was given rightly is checked by
/// <see cref="Call"/>, whose messages speak both languages, never by the parser.</summary>
internal sealed class ToolOption : Option<string[]>
{
    public ToolOption(string name, LocalizedText valueName, LocalizedText help, params string[] aliases)
        : base(name, aliases)
    {
        ValueName = valueName;
        Help = help;
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>What its value is, for help, e.g. TANGGAL.</summary>
    public LocalizedText ValueName { get; }

    /// <summary>One line of help.</summary>
    public LocalizedText Help { get; }

    /// <summary>Whether it may be given several times.</summary>
    public bool Repeatable { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool Needed { get; init; }

    /// <summary>What its values are, when they are files.</summary>
    public FileRole Role { get; init; }

    /// <summary>The only values it takes; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>An option without a value.</summary>
internal sealed class ToolFlag : Option<bool>
{
    public ToolFlag(string name, LocalizedText help, params string[] aliases)
        : base(name, aliases)
    {
        Help = help;
        Arity = ArgumentArity.Zero;
    }

    /// <summary>One line of help.</summary>
    public LocalizedText Help { get; }
}

/// <summary>An argument: a file, an id.</summary>
internal sealed class ToolArgument : Argument<string[]>
{
    public ToolArgument(LocalizedText label, LocalizedText help)
        : base(label.English)
    {
        Label = label;
        Help = help;
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>One line of help.</summary>
    public LocalizedText Help { get; }

    /// <summary>What it is called in help, e.g. BERKAS.</summary>
    public LocalizedText Label { get; }

    /// <summary>How many are wanted: all of them compulsory.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What its values are, when they are files.</summary>
    public FileRole Role { get; init; } = FileRole.Read;
}
