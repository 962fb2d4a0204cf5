namespace Umkm.Rules.Hosting;

/// <summary>What a host sets about the rule book and how it assesses, in code or from configuration. Checked as a whole when the host starts:
/// all that is wrong is told at once, with the nearest spelling.</summary>
public sealed class UmkmOptions
{
    /// <summary>The one reading to follow in every decision that has it; null for all readings.</summary>
    public string? Reading { get; set; }

    /// <summary>The ids of the decisions wanted; empty for all.</summary>
    public IList<string> Decisions { get; } = [];

    /// <summary>Assumptions for facts that are not given, each <c>NAME=VALUE</c>: <c>foreignOwned=false</c>, <c>modal usaha=Rp1 miliar</c>.</summary>
    public IList<string> Assumptions { get; } = [];

    /// <summary>A folder of rule files to lay over the embedded book; null for none. Not read where the host makes the book itself.</summary>
    public string? RuleFolder { get; set; }

    /// <summary>The edition to print on results where <see cref="RuleFolder"/> is given; another than that of the embedded book.</summary>
    public string? Edition { get; set; }

    /// <summary>Whether the host assesses once while it starts, so that no request waits for the first one's work. True unless set.</summary>
    public bool WarmUp { get; set; } = true;
}
