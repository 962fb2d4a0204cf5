#!/usr/bin/env bash
# nik-parse 1.0.0: a NIK of someone born on 31 February is "NIK valid", with that day and an age; one whose region is a code of the provinces made in 2022 (93 South Papua to 96
# Southwest Papua; 93.01 is Merauke) is "NIK tidak valid", and 92.01 is told as Sorong in Papua Barat, which idn-area-data 4.0.1 has as 96.01. So whoever checks a register of
# enterprises with it passes mistyped days and refuses owners from four provinces. The numbers are invented.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund nik-parse@1.0.0 idn-area-data@4.0.1 >> npm.log
{
  for nik in 3510043102050001 3510043106050001 9201011203050001 9301011203050001 9601011203050001; do
    echo "${nik:0:2}.${nik:2:2}, day ${nik:6:6}: $(node node_modules/nik-parse/bin/index.js -n "$nik" | grep -oE "(pesan|lahir|kotakab): '[^']*'" | paste -sd' ')"
  done
  grep -E '^(92|93|96),' node_modules/idn-area-data/data/provinces.csv
  grep -E '^(93.01|96.01),' node_modules/idn-area-data/data/regencies.csv
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on nik-parse 1.0.0 and idn-area-data 4.0.1"
35.10, day 310205: pesan: 'NIK valid' lahir: '31/02/2005' kotakab: 'KAB. BANYUWANGI'
35.10, day 310605: pesan: 'NIK valid' lahir: '31/06/2005' kotakab: 'KAB. BANYUWANGI'
92.01, day 120305: pesan: 'NIK valid' lahir: '12/03/2005' kotakab: 'KAB. SORONG'
93.01, day 120305: pesan: 'NIK tidak valid'
96.01, day 120305: pesan: 'NIK tidak valid'
92,Papua Barat
93,Papua Selatan
96,Papua Barat Daya
93.01,93,Kabupaten Merauke
96.01,96,Kabupaten Sorong
SEEN
