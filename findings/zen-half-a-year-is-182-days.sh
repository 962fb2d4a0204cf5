#!/usr/bin/env bash
# zen-engine 0.54.0 (GoRules, decision tables for Node) has two ways to add time to a day. date('…') + duration('6M') counts mean months and years: half a year after 31 August
# 2026 ends on 1 March 2027 in the afternoon, a year after it on 31 August 2027 at six in the morning. d('…').add('6M') gives 28 February. A year after 29 February 2024 is,
# without an error, "Invalid date", while twelve months after it are 28 February 2025; a day three months later is already "after" that year, so the paper has run out.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @gorules/zen-engine@0.54.0 >> npm.log
cat > run.cjs <<'JS'
const { evaluateExpression } = require('@gorules/zen-engine');
const asked = [
  "dateString(date('2026-08-31') + duration('6M'))", "d('2026-08-31').add('6M').format('%Y-%m-%d')", "dateString(date('2026-08-31') + duration('1y'))", "d('2026-08-31').add('1y').format('%Y-%m-%d')",
  "dateString(date('2024-02-29') + duration('1y'))", "d('2024-02-29').add('1y').format('%Y-%m-%d')", "d('2024-02-29').add('12M').format('%Y-%m-%d')",
  "d('2024-06-01') <= d('2024-02-29').add('1y')", "d('2024-06-01') > d('2024-02-29').add('1y')", "d('2024-06-01').isBefore(d('2024-02-29').add('1y'))",
];
(async () => {
  for (const text of asked) process.stdout.write(`${text}: ${JSON.stringify(await evaluateExpression(text, {}).catch(error => 'error'))}\n`);
})();
JS
TZ=UTC node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on zen-engine 0.54.0"
dateString(date('2026-08-31') + duration('6M')): "2027-03-01 15:21:36"
d('2026-08-31').add('6M').format('%Y-%m-%d'): "2027-02-28"
dateString(date('2026-08-31') + duration('1y')): "2027-08-31 06:00:00"
d('2026-08-31').add('1y').format('%Y-%m-%d'): "2027-08-31"
dateString(date('2024-02-29') + duration('1y')): "2025-02-28 06:00:00"
d('2024-02-29').add('1y').format('%Y-%m-%d'): "Invalid date"
d('2024-02-29').add('12M').format('%Y-%m-%d'): "2025-02-28"
d('2024-06-01') <= d('2024-02-29').add('1y'): false
d('2024-06-01') > d('2024-02-29').add('1y'): true
d('2024-06-01').isBefore(d('2024-02-29').add('1y')): false
SEEN
