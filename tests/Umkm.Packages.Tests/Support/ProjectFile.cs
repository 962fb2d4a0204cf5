namespace Umkm.Packages.Tests.Support;

/// <summary>The project of a program that knows nothing but one package.</summary>
internal static class ProjectFile
{
    /// <param name="package">The package.</param>
    public static string Of(string package) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk{(package == "Umkm.AspNetCore" ? ".Web" : "")}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <RestoreFallbackFolders>$(UmkmTestFallbackFolder)</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="$(UmkmTestVersion)" />
                <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.0" />
              </ItemGroup>
            </Project>
            """;
}
