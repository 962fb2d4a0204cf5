#!/usr/bin/env bash
# NCalcSync 7.4.0 keeps what it has parsed under the text alone: how whole numbers are read (LongAsDefault, DecimalAsDefault) is decided by whoever asks first in the process. After
# one Expression("1000000000 * 5") without options, the same text with LongAsDefault is 705032704 for everybody; asked in the other order, the one without options is 5000000000.
# ExpressionOptions.NoCache asks anew. A test that runs alone never shows it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
  <ItemGroup><PackageReference Include="NCalcSync" Version="7.4.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using NCalc;

Tell("1000000000 * 5", ExpressionOptions.None);
Tell("1000000000 * 5", ExpressionOptions.LongAsDefault);
Tell("1000000000 * 5", ExpressionOptions.DecimalAsDefault);
Tell("1000000000 * 5", ExpressionOptions.LongAsDefault | ExpressionOptions.NoCache);
Tell("1000000000*5", ExpressionOptions.LongAsDefault);
Tell("1000000000*5", ExpressionOptions.None);

void Tell(string text, ExpressionOptions options) => Console.WriteLine($"{text}, {options}: {new Expression(text, options).Evaluate()}");
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on NCalcSync 7.4.0"
1000000000 * 5, None: 705032704
1000000000 * 5, LongAsDefault: 705032704
1000000000 * 5, DecimalAsDefault: 705032704
1000000000 * 5, NoCache, LongAsDefault: 5000000000
1000000000*5, LongAsDefault: 5000000000
1000000000*5, None: 5000000000
SEEN
