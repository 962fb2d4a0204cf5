#!/usr/bin/env bash
# graphql-scalars 2.0.0, types for amounts and days in GraphQL. NonNegativeInt and PositiveInt take a fraction and cut it, and take text up to where it is no whole number any more: 0.9 workers are 0, Rp1.000.000.000,75 is "at most
# Rp1 miliar", "1.500" as Indonesians group it is 1 and "1e+09", as R writes round amounts, is one rupiah, in a query's variable and in an answer alike; "1.500.000" and "1,5" are refused, and so is "1.5" by the type Int of GraphQL
# itself (graphql 16.11.0). NonNegativeFloat reads "1.500" as one and a half. Date answers a day of Jakarta, as a driver of a database gives it, with the day before; LocalDate refuses it. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund graphql-scalars@2.0.0 graphql@16.11.0 >> npm.log
cat > run.cjs <<'JS'
const { GraphQLInt } = require('graphql');
const { GraphQLNonNegativeInt, GraphQLPositiveInt, GraphQLNonNegativeFloat, GraphQLDate, GraphQLLocalDate } = require('graphql-scalars');
const tell = (read, value) => { try { const told = read(value); return told instanceof Date ? told.toISOString() : told; } catch { return 'refused'; } };
for (const value of [0.9, 1000000000.75, '1.5', '1.500', '1e+09', '1.500.000', '1,5', '900000000']) {
  const told = [GraphQLInt, GraphQLNonNegativeInt, GraphQLPositiveInt, GraphQLNonNegativeFloat].map(type => `${type.name} ${tell(type.parseValue, value)}, answered ${tell(type.serialize, value)}`);
  console.log(`${JSON.stringify(value)}: ${told.join('; ')}`);
}
for (const type of [GraphQLDate, GraphQLLocalDate]) console.log(`31 December 2026 in Jakarta: ${type.name} ${tell(type.serialize, new Date(2026, 11, 31))}`);
JS
TZ=Asia/Jakarta node run.cjs 2> warnings > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on graphql-scalars 2.0.0 and graphql 16.11.0"
0.9: Int refused, answered refused; NonNegativeInt 0, answered 0; PositiveInt refused, answered refused; NonNegativeFloat 0.9, answered 0.9
1000000000.75: Int refused, answered refused; NonNegativeInt 1000000000, answered 1000000000; PositiveInt 1000000000, answered 1000000000; NonNegativeFloat 1000000000.75, answered 1000000000.75
"1.5": Int refused, answered refused; NonNegativeInt 1, answered 1; PositiveInt 1, answered 1; NonNegativeFloat 1.5, answered 1.5
"1.500": Int refused, answered refused; NonNegativeInt 1, answered 1; PositiveInt 1, answered 1; NonNegativeFloat 1.5, answered 1.5
"1e+09": Int refused, answered 1000000000; NonNegativeInt 1, answered 1; PositiveInt 1, answered 1; NonNegativeFloat 1000000000, answered 1000000000
"1.500.000": Int refused, answered refused; NonNegativeInt refused, answered refused; PositiveInt refused, answered refused; NonNegativeFloat refused, answered refused
"1,5": Int refused, answered refused; NonNegativeInt refused, answered refused; PositiveInt refused, answered refused; NonNegativeFloat refused, answered refused
"900000000": Int refused, answered 900000000; NonNegativeInt 900000000, answered 900000000; PositiveInt 900000000, answered 900000000; NonNegativeFloat 900000000, answered 900000000
31 December 2026 in Jakarta: Date 2026-12-30
31 December 2026 in Jakarta: LocalDate refused
SEEN
