#!/usr/bin/env bash
# Dinero.js 2.0.0-alpha.14 gives the rupiah two decimals (as ISO 4217 does), while Intl.NumberFormat for id-ID shows none (as people do).
# Whole rupiah handed over as an amount, 1500000, come out as 15000.00: a hundredth, without an error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent dinero.js@2.0.0-alpha.14 @dinero.js/currencies@2.0.0-alpha.14 >> npm.log
cat > run.mjs <<'JS'
import { dinero, toDecimal } from 'dinero.js';
import { IDR } from '@dinero.js/currencies';
console.log('exponent', IDR.exponent);
console.log('1500000 whole rupiah ->', toDecimal(dinero({ amount: 1500000, currency: IDR })));
console.log('Intl decimals', new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR' }).resolvedOptions().maximumFractionDigits);
JS
node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on dinero.js 2.0.0-alpha.14"
exponent 2
1500000 whole rupiah -> 15000.00
Intl decimals 0
SEEN
