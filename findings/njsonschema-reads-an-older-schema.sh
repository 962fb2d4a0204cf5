#!/usr/bin/env bash
# NJsonSchema 11.6.2 takes a schema that says it is of draft 2020-12 and passes over, without a word, most of what came after draft 4: const, if/then, contains, propertyNames, prefixItems,
# dependentRequired, unevaluatedProperties and whatever stands beside a $ref. Documents that JsonSchema.Net 8.0.5 refuses by the same schema are valid. An enum of numbers takes the
# text "1"; 1.0 is no whole number. What it does read, minimum, enum, required and additionalProperties, is right, so a test with one bad document passes.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="NJsonSchema" Version="11.6.2" /><PackageReference Include="JsonSchema.Net" Version="8.0.5" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text.Json;

string[][] asked =
[
    ["""{"properties":{"skala":{"const":"mikro"}}}""", """{"skala":"besar"}"""],
    ["""{"if":{"required":["nib"]},"then":{"required":["kbli"]}}""", """{"nib":"ada"}"""],
    ["""{"properties":{"surat":{"contains":{"enum":["nib"]}}}}""", """{"surat":["halal"]}"""],
    ["""{"properties":{"omzet":{"propertyNames":{"pattern":"^[0-9]{4}$"}}}}""", """{"omzet":{"tahun lalu":1}}"""],
    ["""{"dependentRequired":{"nib":["kbli"]}}""", """{"nib":"ada"}"""],
    ["""{"properties":{"modal":{}},"unevaluatedProperties":false}""", """{"modall":1}"""],
    ["""{"$defs":{"rupiah":{"type":"integer"}},"properties":{"modal":{"$ref":"#/$defs/rupiah","maximum":1000000000}}}""", """{"modal":5000000000}"""],
    ["""{"properties":{"kelas":{"enum":[1,2]}}}""", """{"kelas":"1"}"""],
    ["""{"properties":{"pekerja":{"type":"integer"}}}""", """{"pekerja":5.0}"""],
    ["""{"properties":{"modal":{"exclusiveMinimum":0}},"additionalProperties":false}""", """{"modal":0}"""],
];
foreach (var pair in asked)
{
    var schema = pair[0].Insert(1, "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",");
    var first = (await NJsonSchema.JsonSchema.FromJsonAsync(schema)).Validate(pair[1]).Count == 0;
    var second = Json.Schema.JsonSchema.FromText(schema).Evaluate(JsonDocument.Parse(pair[1]).RootElement).IsValid;
    Console.WriteLine($"{pair[0]}  {pair[1]}: NJsonSchema {(first ? "valid" : "invalid")}, JsonSchema.Net {(second ? "valid" : "invalid")}");
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on NJsonSchema 11.6.2 and JsonSchema.Net 8.0.5"
{"properties":{"skala":{"const":"mikro"}}}  {"skala":"besar"}: NJsonSchema valid, JsonSchema.Net invalid
{"if":{"required":["nib"]},"then":{"required":["kbli"]}}  {"nib":"ada"}: NJsonSchema valid, JsonSchema.Net invalid
{"properties":{"surat":{"contains":{"enum":["nib"]}}}}  {"surat":["halal"]}: NJsonSchema valid, JsonSchema.Net invalid
{"properties":{"omzet":{"propertyNames":{"pattern":"^[0-9]{4}$"}}}}  {"omzet":{"tahun lalu":1}}: NJsonSchema valid, JsonSchema.Net invalid
{"dependentRequired":{"nib":["kbli"]}}  {"nib":"ada"}: NJsonSchema valid, JsonSchema.Net invalid
{"properties":{"modal":{}},"unevaluatedProperties":false}  {"modall":1}: NJsonSchema valid, JsonSchema.Net invalid
{"$defs":{"rupiah":{"type":"integer"}},"properties":{"modal":{"$ref":"#/$defs/rupiah","maximum":1000000000}}}  {"modal":5000000000}: NJsonSchema valid, JsonSchema.Net invalid
{"properties":{"kelas":{"enum":[1,2]}}}  {"kelas":"1"}: NJsonSchema valid, JsonSchema.Net invalid
{"properties":{"pekerja":{"type":"integer"}}}  {"pekerja":5.0}: NJsonSchema invalid, JsonSchema.Net valid
{"properties":{"modal":{"exclusiveMinimum":0}},"additionalProperties":false}  {"modal":0}: NJsonSchema invalid, JsonSchema.Net invalid
SEEN
