namespace Umkm.Sql.Tests.Engines;

/// <summary>A small script over an npm package, which is installed beside the compiled tests and so not in the checkout.</summary>
/// <param name="name">Its folder below <c>npm</c>; it has a package.json and a run.mjs.</param>
internal sealed class NpmScript(string name)
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "npm", name);

    /// <summary>Why it cannot run; null when it can. What is installed already is not fetched again.</summary>
    public string? WhyMissing()
    {
        if (Commands.Find("node") is null || Commands.Find("npm") is null)
        {
            return "node and npm are not installed";
        }
        if (Fault() is null)
        {
            return null;
        }
        if (!Commands.InstallsAllowed)
        {
            return $"the npm packages of tests/Umkm.Sql.Tests/npm/{name} are not installed and {Commands.InstallVariable}=0";
        }
        try
        {
            Commands.Run(
                "npm",
                _folder,
                [
                    "install",
                    "--no-audit",
                    "--no-fund",
                    "--no-package-lock",
                    "--ignore-scripts",
                    "--prefer-offline",
                    "--fetch-retries=1",
                    "--fetch-timeout=60000",
                ]
            );
            return Fault();
        }
        catch (InvalidOperationException e)
        {
            return $"the npm packages of tests/Umkm.Sql.Tests/npm/{name} cannot be installed: {e.Message.ReplaceLineEndings(" ")[..Math.Min(e.Message.Length, 200)]}";
        }
    }

    /// <summary>Runs it.</summary>
    /// <returns>The lines of its output.</returns>
    public string[] Run(params IEnumerable<string> arguments) =>
        Commands.Run("node", _folder, [Path.Combine(_folder, "run.mjs"), .. arguments]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string? Fault()
    {
        if (!Directory.Exists(Path.Combine(_folder, "node_modules")))
        {
            return "not installed";
        }
        try
        {
            Run();
            return null;
        }
        catch (InvalidOperationException e)
        {
            return $"{name} does not run here: {e.Message.ReplaceLineEndings(" ")[..Math.Min(e.Message.Length, 200)]}";
        }
    }
}
