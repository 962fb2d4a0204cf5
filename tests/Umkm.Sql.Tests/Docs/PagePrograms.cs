using Umkm.Cli.Tests.Served;

namespace Umkm.Sql.Tests.Docs;

/// <summary>The tool and a stand-in for the program <c>duckdb</c>, in one process for the commands of all pages, and the register that they begin with.</summary>
public sealed class PagePrograms : IDisposable
{
    private readonly ServedPrograms _served = new(readers: "duckdb");
    private readonly Lazy<(byte[], byte[])> _register;

    public PagePrograms() =>
        _register = new(() =>
        {
            using var page = new PageCommands("sql.md", Folder);
            return page.MakeRegister();
        });

    /// <summary>Where they are.</summary>
    public string Folder => _served.Folder;

    /// <summary>The register of the page and what the tool says of it.</summary>
    public (byte[] Register, byte[] Screened) Register => _register.Value;

    public void Dispose() => _served.Dispose();
}
