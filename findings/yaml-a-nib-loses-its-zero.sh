#!/usr/bin/env bash
# A register whose values are all text, in YAML. The writer decides by its own version of the standard which texts need quotes, and the reader follows the other: PyYAML 6.0 (Debian 12; YAML 1.1) quotes a number
# that begins with 0 unless it has an 8 or a 9, so that yaml 2.9.1 (npm; YAML 1.2) reads the NIB 0812345678901 and the KBLI 01189 without their zero and the block "1E5" as 100000, while 0712345670101 is
# right; what yaml writes, PyYAML reads with "no" as False and "12:30" as 750. YamlDotNet 18.1.0 (.NET) quotes none of them by itself: one NIB is an octal number to PyYAML, 1.500 is one and a half, and
# an enterprise named "null" has no name, to YamlDotNet too. Its WithQuotingNecessaryStrings serves YAML 1.2, and with true YAML 1.1. No error anywhere.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund yaml@2.9.1 >> npm.log
apt-get download -q python3-yaml=6.0-3+b2 libyaml-0-2 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > usaha.json <<'JSON'
{"nib":"0812345678901","lain":"0712345670101","kbli":"01189","blok":"1E5","izin":"no","buka":"12:30","modal":"1.500","nama":"null"}
JSON
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="YamlDotNet" Version="18.1.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text.Json;
using YamlDotNet.Serialization;

var written = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText("usaha.json"))!;
File.WriteAllText("dotnet.yaml", new SerializerBuilder().Build().Serialize(written));
File.WriteAllText("dotnet-quoting.yaml", new SerializerBuilder().WithQuotingNecessaryStrings().Build().Serialize(written));
File.WriteAllText("dotnet-quoting-1.1.yaml", new SerializerBuilder().WithQuotingNecessaryStrings(true).Build().Serialize(written));
foreach (var file in new[] { "dotnet", "pyyaml", "yaml" })
{
    var read = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(File.ReadAllText(file + ".yaml"));
    var other = written.Keys.Where(key => read[key] != written[key]).Select(key => $" {key} {read[key] ?? "nothing"}");
    Console.WriteLine($"{file} read by YamlDotNet:{string.Concat(other)}");
}
CS
cat > seen.py <<'PY'
import json, sys, yaml

written = json.load(open("usaha.json"))
if sys.argv[1:] == ["write"]:
    yaml.safe_dump(written, open("pyyaml.yaml", "w"))
for file in sys.argv[2:]:
    read = yaml.safe_load(open(file + ".yaml"))
    print(f"{file} read by PyYAML:" + "".join(f" {key} {read[key]}" for key in written if read[key] != written[key]))
PY
cat > seen.cjs <<'JS'
const { readFileSync, writeFileSync } = require('node:fs');
const { parse, stringify } = require('yaml');
const written = JSON.parse(readFileSync('usaha.json', 'utf8'));
if (process.argv[2] === 'write') writeFileSync('yaml.yaml', stringify(written));
for (const file of process.argv.slice(3)) {
  const read = parse(readFileSync(file + '.yaml', 'utf8'));
  console.log(`${file} read by yaml:` + Object.keys(written).filter(key => read[key] !== written[key]).map(key => ` ${key} ${read[key]}`).join(''));
}
JS
python() { PYTHONPATH=usr/lib/python3/dist-packages LD_LIBRARY_PATH=$(dirname "$(find "$dir" -name 'libyaml-0*' | head -1)") /usr/bin/python3 seen.py "$@"; }
python write && node seen.cjs write
{
  dotnet run
  python read pyyaml yaml dotnet dotnet-quoting dotnet-quoting-1.1
  node seen.cjs read yaml pyyaml dotnet dotnet-quoting dotnet-quoting-1.1
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on YamlDotNet 18.1.0, PyYAML 6.0 and yaml 2.9.1"
dotnet read by YamlDotNet: nama nothing
pyyaml read by YamlDotNet:
yaml read by YamlDotNet:
pyyaml read by PyYAML:
yaml read by PyYAML: izin False buka 750
dotnet read by PyYAML: lain 61531975745 izin False buka 750 modal 1.5 nama None
dotnet-quoting read by PyYAML: izin False buka 750
dotnet-quoting-1.1 read by PyYAML:
yaml read by yaml:
pyyaml read by yaml: nib 812345678901 kbli 1189 blok 100000
dotnet read by yaml: nib 812345678901 lain 712345670101 kbli 1189 blok 100000 modal 1.5 nama null
dotnet-quoting read by yaml:
dotnet-quoting-1.1 read by yaml: nib 812345678901 kbli 1189 blok 100000
SEEN
