#!/usr/bin/env bash
# SurveyJS (survey-core 3.1.1), forms whose conditions and computed answers are expressions. dateAdd of six months to 31 August 2026 is 3 March 2027, of one month 1 October, of a year to 29 February 2024 the first of March, while
# dateDiff counts five months up to 28 February. getDate of 05/06/2024 is 6 May. Texts that look like numbers are compared as numbers: the region "35.10" is "35.1", block "1E3" is "1000", also in anyof, but the KBLI code "01122"
# is not "1122". Two texts in Indonesian order compare as text: 31/12/2026 is after 2027-01-01. An unknown capital is neither "at most" nor "above" the bound, "not above" it, and none at all in a product (0) and a difference. The
# hint of a number, max 1000000000, lets 5.000.000.000 pass. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund survey-core@3.1.1 >> npm.log
cat > run.cjs <<'JS'
const { ExpressionRunner, Model } = require('survey-core');
const values = { modal: 900000000, region: '35.10', block: '1E3', kbli: '01122', sampai: '31/12/2026' };
for (const expression of [
  "dateAdd('2026-08-31', 6, 'months')", "dateAdd('2026-08-31', 1, 'months')", "dateAdd('2024-02-29', 1, 'years')", "dateDiff('2026-08-31', '2027-02-28', 'months')", "getDate('05/06/2024')",
  "{region} = '35.1'", "'35.10' anyof [35.1]", "{block} = '1000'", "{kbli} = '1122'", "{sampai} > '2027-01-01'",
  '{omzet} <= 1000000000', '{omzet} > 1000000000', '!({omzet} > 1000000000)', '{modal} * {omzet}', '{modal} - {omzet}',
]) {
  const answer = new ExpressionRunner(expression).runValues(values);
  console.log(`${expression}: ${answer instanceof Date ? answer.toISOString().slice(0, 10) : answer}`);
}
const form = new Model({ elements: [{ type: 'text', name: 'modal', inputType: 'number', max: 1000000000 }] });
for (const text of ['900000000', '5000000000', '5.000.000.000']) {
  form.setValue('modal', text);
  console.log(`at most 1000000000, ${text}: ${form.getQuestionByName('modal').validate()}`);
}
JS
TZ=UTC node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on survey-core 3.1.1"
dateAdd('2026-08-31', 6, 'months'): 2027-03-03
dateAdd('2026-08-31', 1, 'months'): 2026-10-01
dateAdd('2024-02-29', 1, 'years'): 2025-03-01
dateDiff('2026-08-31', '2027-02-28', 'months'): 5
getDate('05/06/2024'): 2024-05-06
{region} = '35.1': true
'35.10' anyof [35.1]: true
{block} = '1000': true
{kbli} = '1122': false
{sampai} > '2027-01-01': true
{omzet} <= 1000000000: false
{omzet} > 1000000000: false
!({omzet} > 1000000000): true
{modal} * {omzet}: 0
{modal} - {omzet}: 900000000
at most 1000000000, 900000000: true
at most 1000000000, 5000000000: false
at most 1000000000, 5.000.000.000: true
SEEN
