using Umkm.Cli.Files;
using Umkm.Registers;
using Umkm.Rules.Books;

namespace Umkm.Cli.Choices;

/// <summary>Reads the mapping file that a command names.</summary>
internal static class MappingSource
{
    private const long Largest = 4 * 1024 * 1024;

    /// <summary>The option.</summary>
    public static ToolOption Option() =>
        new(
            "--mapping",
            new("PETA", "MAPPING"),
            new(
                "berkas peta: arti kolom register ini; umkm inspect membuat usulannya",
                "mapping file: what its columns mean; umkm inspect proposes one"
            )
        )
        {
            Role = FileRole.Read,
        };

    /// <summary>The mapping; null when none is named.</summary>
    /// <exception cref="Refusal">The file cannot be read.</exception>
    /// <exception cref="RegisterException">All that is wrong with it.</exception>
    public static RegisterMapping? Read(Call call, ToolOption option, RuleBook book) =>
        call.Value(option) is { } path ? RegisterMapping.Parse(BoundedFile.Read(path, Largest), path, book) : null;
}
