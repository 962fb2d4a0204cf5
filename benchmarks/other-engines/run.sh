#!/usr/bin/env bash
# What rule engines answer where the law on small enterprises is easily got wrong: an amount that is not known, one at the bound and a rupiah beside
# it, numbers above 2^53, text as Indonesians group it, six months from 31 August. Installs pinned packages in a temporary folder, asks each engine
# by a rule in its own words, asks this project's tool the same, and writes the table of docs/other-engines.md to standard output.
# Needs Node with npm and the .NET SDK; outside the check. UMKM is the tool; unless given the project's own.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umkm() { ${UMKM:-dotnet run -v q -c Release --project "$root/src/Umkm.Cli" --} "$@"; }

cp "$here/package.json" "$here/engines.mjs" "$work" && cd "$work"
npm install --silent --no-audit --no-fund > npm.log
node engines.mjs > answers

mkdir dotnet && cp "$here/Program.cs.txt" dotnet/Program.cs
cat > dotnet/engines.csproj << 'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="RulesEngine" Version="6.0.1" />
    <PackageReference Include="NCalcSync" Version="7.4.0" />
    <PackageReference Include="NRules" Version="1.0.4" />
  </ItemGroup>
</Project>
PROJECT
dotnet run --project dotnet -v q >> answers

# This project: the size class by capital, and the months of KUR mikro (age of the business) as one criterion.
class() { umkm assess "$1" --on 2026-11-28 --decision skala-usaha/menurut-modal --format json | tr -d ' \n' | grep -o '"possible":\[[^]]*\]' | head -1 | sed 's/"possible"://; s/[]["]//g; s/,/, /g'; }
ask() { printf 'Umkm\t%s\t%s\n' "$1" "$2" >> answers; }
echo '{ "id": "a" }' > a.json; ask unknown "$(class a.json): all possible, asks businessCapital"
ask 'unknown, not' 'the same: no answer is excluded'
for by in -1 0 1; do
  echo "{ \"id\": \"a\", \"businessCapital\": $((1000000000 + by)) }" > a.json
  name=bound; [ $by = 0 ] || name="bound ${by:0:1} 1"; [ $by != 1 ] || name="bound + 1"; [ $by != -1 ] || name="bound - 1"
  ask "$name" "$(class a.json)"
done
printf 'id,businessCapital\na,1.000.000.000\n' > a.csv
ask 'text 1.000.000.000' "$(umkm screen a.csv --on 2026-11-28 -o out.csv --rejects r.csv --quiet > /dev/null 2>&1 || true; tail -1 out.csv | grep -q '^a' && echo 'read as Rp1.000.000.000' || echo "refused: $(tail -1 r.csv | cut -d, -f4-)")"
echo '{ "id": "a", "businessCapital": 9007199254740993 }' > a.json
ask '2^53+1 > 2^53' "$(umkm assess a.json --on 2026-11-28 --decision skala-usaha/menurut-modal --format json > big.json 2> big.err && class a.json | sed 's/$/, exact/' || echo refused)"
for day in 27 28; do
  echo '{ "id": "a", "establishedOn": "2025-08-31" }' > a.json
  umkm assess a.json --on "2026-02-$day" --decision program/kur-mikro > kur
  ask "31 Aug + 6 months by $day Feb" "$(tr -s ' \n' ' ' < kur | grep -q 'Tidak terpenuhi: Usaha berjalan paling singkat 6 bulan' && echo false || echo true)"
done

# The table: a row an engine, a column a question.
awk -F'\t' '
  !($1 in seen) { seen[$1] = 1; engines[++e] = $1 }
  !($2 in asked) { asked[$2] = 1; questions[++q] = $2 }
  { answer[$1, $2] = $3 }
  END {
    printf "| engine |"; for (i = 1; i <= q; i++) printf " %s |", questions[i]; printf "\n|---|"; for (i = 1; i <= q; i++) printf "---|"; print "";
    for (j = 1; j <= e; j++) { printf "| %s |", engines[j]; for (i = 1; i <= q; i++) printf " %s |", answer[engines[j], questions[i]]; print "" }
  }' answers
