#!/usr/bin/env bash
# What is unknown (null) and what is known to be none (an empty list), written down and read back by four serializers for .NET. protobuf-net 3.4.40 writes nothing for an empty list, so "holds no papers" and "has no loans" come back as
# unknown. XmlSerializer of .NET 10 gives the object that it reads a list to begin with, so papers of which nothing is known come back as none; an array stays unknown. MessagePack 2.5.307 and System.Text.Json keep them apart. A register
# that passes through both has changed the answer of whoever said "none" and of whoever said nothing. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="protobuf-net" Version="3.4.40" /><PackageReference Include="MessagePack" Version="2.5.307" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text.Json;
using System.Xml.Serialization;
using MessagePack;
using MessagePack.Resolvers;

foreach (var (what, usaha) in new[] { ("unknown", new Usaha()), ("none", new Usaha { Modal = 0, Izin = [], Pinjaman = [] }), ("some", new Usaha { Modal = 900000000, Izin = ["NIB"], Pinjaman = [5000000] }) })
{
    var proto = new MemoryStream();
    ProtoBuf.Serializer.Serialize(proto, usaha);
    proto.Position = 0;
    var xml = new StringWriter();
    new XmlSerializer(typeof(Usaha)).Serialize(xml, usaha);
    var packed = ContractlessStandardResolver.Options;
    foreach (var (name, read) in new[]
    {
        ("protobuf-net", ProtoBuf.Serializer.Deserialize<Usaha>(proto)),
        ("XmlSerializer", (Usaha)new XmlSerializer(typeof(Usaha)).Deserialize(new StringReader(xml.ToString()))!),
        ("MessagePack", MessagePackSerializer.Deserialize<Usaha>(MessagePackSerializer.Serialize(usaha, packed), packed)),
        ("System.Text.Json", JsonSerializer.Deserialize<Usaha>(JsonSerializer.Serialize(usaha))!),
    })
    {
        Console.WriteLine($"{what}, {name}: capital {read.Modal?.ToString() ?? "unknown"}, papers {Told(read.Izin?.Count)}, loans {Told(read.Pinjaman?.Length)}");
    }
}

static string Told(int? count) => count switch { null => "unknown", 0 => "none", _ => "some" };

[ProtoBuf.ProtoContract]
public sealed class Usaha
{
    [ProtoBuf.ProtoMember(1)]
    public long? Modal { get; set; }
    [ProtoBuf.ProtoMember(2)]
    public List<string>? Izin { get; set; }
    [ProtoBuf.ProtoMember(3)]
    public long[]? Pinjaman { get; set; }
}
CS
dotnet run < /dev/null > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on protobuf-net 3.4.40, MessagePack 2.5.307 and .NET 10"
unknown, protobuf-net: capital unknown, papers unknown, loans unknown
unknown, XmlSerializer: capital unknown, papers none, loans unknown
unknown, MessagePack: capital unknown, papers unknown, loans unknown
unknown, System.Text.Json: capital unknown, papers unknown, loans unknown
none, protobuf-net: capital 0, papers unknown, loans unknown
none, XmlSerializer: capital 0, papers none, loans none
none, MessagePack: capital 0, papers none, loans none
none, System.Text.Json: capital 0, papers none, loans none
some, protobuf-net: capital 900000000, papers some, loans some
some, XmlSerializer: capital 900000000, papers some, loans some
some, MessagePack: capital 900000000, papers some, loans some
some, System.Text.Json: capital 900000000, papers some, loans some
SEEN
