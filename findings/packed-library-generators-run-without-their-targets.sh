#!/usr/bin/env bash
# A library for web hosts that uses Microsoft.AspNetCore.OpenApi 10.0.15 and is packed as usual. Its nuspec says exclude="Build,Analyzers" of that package, and NuGet keeps the targets of it away from the host, but not its source generator: as soon as the
# host calls AddOpenApi(), the generated code does not compile (CS9137), because the property that allows interceptors stands in the targets that were kept away. Project references show nothing of it, and a host that does not call AddOpenApi() builds.
# With PrivateAssets="none" on the library's reference the host builds. .NET SDK 10.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export NUGET_PACKAGES="$dir/packages" DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off
mkdir feed
library() { # name, attributes of the reference
  mkdir "$1"
  cat > "$1/$1.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.AspNetCore.OpenApi" Version="10.0.15"$2 /></ItemGroup>
</Project>
XML
  echo "public static class $1 { public static string Ukm => \"kecil\"; }" > "$1/$1.cs"
  dotnet pack "$1" -v q -o feed < /dev/null
  echo "$1: $(unzip -p "feed/$1.1.0.0.nupkg" "$1.nuspec" | grep -o 'id="Microsoft.AspNetCore.OpenApi".*' | sed 's/ *\/>.*//; s/>$//')"
}
host() { # library
  mkdir "host$1"
  cat > "host$1/host$1.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NuGetAudit>false</NuGetAudit>
    <RestoreAdditionalProjectSources>$dir/feed</RestoreAdditionalProjectSources></PropertyGroup>
  <ItemGroup><PackageReference Include="$1" Version="1.0.0" /></ItemGroup>
</Project>
XML
  cat > "host$1/Program.cs" <<CS
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapGet("/ukm", () => $1.Ukm);
app.Run();
CS
  found=$(dotnet build "host$1" -v q -clp:NoSummary < /dev/null 2>&1 | grep -o 'error CS[0-9]*' | sort -u | paste -sd' ' || true)
  echo "host of $1: ${found:-builds}"
}
{
  library Usual ""
  library Whole ' PrivateAssets="none"'
  host Usual
  host Whole
  test -f hostWhole/bin/Debug/net10.0/hostWhole.dll && echo "the host of Whole is there"
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on .NET SDK 10, Microsoft.AspNetCore.OpenApi 10.0.15"
Usual: id="Microsoft.AspNetCore.OpenApi" version="10.0.15" exclude="Build,Analyzers"
Whole: id="Microsoft.AspNetCore.OpenApi" version="10.0.15" include="All"
host of Usual: error CS9137
host of Whole: builds
the host of Whole is there
SEEN
