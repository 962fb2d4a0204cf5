using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>The tool is installed from its package and run outside the checkout.</summary>
[Collection(nameof(PackedPackages))]
public class ToolTests(PackedPackages packed)
{
    [Fact]
    public void The_tool_installs_from_its_package_and_checks_its_own_rule_book()
    {
        string folder = packed.Subfolder("tool");
        Shell.Dotnet(folder, packed.Variables, "tool", "install", "umkm", "--version", PackedPackages.Version, "--tool-path", "bin", "-v", "q");
        (int status, string printed) = Shell.Run(
            Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "umkm.exe" : "umkm"),
            folder,
            PackedPackages.NoVariables,
            "rules",
            "check"
        );
        Assert.True(status == 0, printed);
    }
}
