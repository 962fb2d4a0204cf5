#!/usr/bin/env bash
# @tanstack/table-core 9.3.1, the table behind many lists on pages: the bounds that somebody types into a filter come as text and are read by parseFloat. "From 500.000.000 to 1.000.000.000", as Indonesians
# write, is from 500 to 1, which inNumberRange then turns round: from 1 to 500 rupiah, and every enterprise is gone; with one bound, "from 1.000.000.000" takes all of them and "to 1.000.000.000" only
# those of one rupiah. lessThanOrEqualTo takes an unknown capital and inNumberRange does not; a capital that came as text is found by "at most" and by no range.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @tanstack/table-core@9.3.1 >> npm.log
cat > run.mjs <<'JS'
import { filterFn_inNumberRange as range, filterFn_lessThanOrEqualTo as atMost } from '@tanstack/table-core';
const amounts = [null, 1, 499, 700000000, 5000000000, '700000000'];
const found = (filter, typed) => {
  const bound = filter.resolveFilterValue ? filter.resolveFilterValue(typed) : typed;
  return amounts.filter(modal => filter({ getValue: () => modal }, 'modal', bound)).map(modal => JSON.stringify(modal)).join(' ') || 'none';
};
for (const typed of [[500000000, 1000000000], ['500.000.000', '1.000.000.000'], ['1.000.000.000', ''], ['', '1.000.000.000'], ['', '1000000000']])
  console.log(`inNumberRange ${JSON.stringify(typed)}, read as ${JSON.stringify(range.resolveFilterValue(typed))}: ${found(range, typed)}`);
for (const typed of [1000000000, '1000000000', '1.000.000.000']) console.log(`lessThanOrEqualTo ${JSON.stringify(typed)}: ${found(atMost, typed)}`);
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on @tanstack/table-core 9.3.1"
inNumberRange [500000000,1000000000], read as [500000000,1000000000]: 700000000
inNumberRange ["500.000.000","1.000.000.000"], read as [1,500]: 1 499
inNumberRange ["1.000.000.000",""], read as [1,null]: 1 499 700000000 5000000000
inNumberRange ["","1.000.000.000"], read as [null,1]: 1
inNumberRange ["","1000000000"], read as [null,1000000000]: 1 499 700000000
lessThanOrEqualTo 1000000000: null 1 499 700000000 "700000000"
lessThanOrEqualTo "1000000000": null 1 499 700000000 "700000000"
lessThanOrEqualTo "1.000.000.000": null 1
SEEN
