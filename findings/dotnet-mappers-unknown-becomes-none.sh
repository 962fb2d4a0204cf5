#!/usr/bin/env bash
# A form in which nothing was filled in, copied to an enterprise by three mappers for .NET. Where both sides may be unknown (long?, List?), AutoMapper 14.0.0 keeps the unknown capital and
# makes the unknown list of papers an empty one, which says that none are held; Mapster 10.0.14 and Mapperly 4.3.1 keep both. Where the other side may not, the first two write 0 and no,
# as if they had been told, and Mapster null where the class says that there is none; Mapperly leaves what the class starts with.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <NuGetAudit>false</NuGetAudit><NoWarn>NU1603;RMG089;RMG090</NoWarn></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="AutoMapper" Version="14.0.0" /><PackageReference Include="Mapster" Version="10.0.14" /><PackageReference Include="Riok.Mapperly" Version="4.3.1" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text.Json;
using AutoMapper;

var form = new Form();
var mapper = new MapperConfiguration(rules => { rules.CreateMap<Form, Known>(); rules.CreateMap<Form, Open>(); }).CreateMapper();
Tell("AutoMapper", mapper.Map<Open>(form), mapper.Map<Known>(form));
Tell("Mapster", Mapster.TypeAdapter.Adapt<Open>(form), Mapster.TypeAdapter.Adapt<Known>(form));
Tell("Mapperly", Copies.ToOpen(form), Copies.ToKnown(form));

static void Tell(string name, Open open, Known known) => Console.WriteLine($"{name}: {JsonSerializer.Serialize(open)} {JsonSerializer.Serialize(known)}");

internal sealed class Form
{
    public long? Capital { get; set; }
    public bool? ForeignOwned { get; set; }
    public List<string>? Papers { get; set; }
}

internal sealed class Open
{
    public long? Capital { get; set; }
    public bool? ForeignOwned { get; set; }
    public List<string>? Papers { get; set; }
}

internal sealed class Known
{
    public long Capital { get; set; } = -1;
    public bool ForeignOwned { get; set; } = true;
    public List<string> Papers { get; set; } = ["to be asked"];
}

[Riok.Mapperly.Abstractions.Mapper]
internal static partial class Copies
{
    public static partial Open ToOpen(Form form);
    public static partial Known ToKnown(Form form);
}
CS
dotnet run > seen 2> warnings
cat seen
diff seen - <<'SEEN' && echo "as seen on AutoMapper 14.0.0, Mapster 10.0.14, Mapperly 4.3.1"
AutoMapper: {"Capital":null,"ForeignOwned":null,"Papers":[]} {"Capital":0,"ForeignOwned":false,"Papers":[]}
Mapster: {"Capital":null,"ForeignOwned":null,"Papers":null} {"Capital":0,"ForeignOwned":false,"Papers":null}
Mapperly: {"Capital":null,"ForeignOwned":null,"Papers":null} {"Capital":-1,"ForeignOwned":true,"Papers":["to be asked"]}
SEEN
