#!/usr/bin/env bash
# What an officer does with rule files, by commands only: a ceiling from a date, a new version of a permit, a city's programme, a kind of paper, a
# risk row, the end of a programme, finding, impact, comparing editions, a page for the head of the office, untested conditions.
# The changes are invented; each is checked by what the tool then answers. Run from anywhere: tests/petugas.sh
# UMKM is the tool; unless given the project's own, built by dotnet run.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
book=$root/src/Umkm.Rules/BukuAturan
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
umkm() { ${UMKM:-dotnet run -v q -c Release --project "$root/src/Umkm.Cli" --} "$@"; }
fail() { echo "FAILED: $*"; exit 1; }
# says FILE WORDS: the file holds the words; white space counts once.
says() { tr -s ' \n' '  ' < "$1" | grep -F -- "$2" > /dev/null || { cat "$1"; fail "$1 does not say: $2"; }; }
# copy FILE: puts a file of the embedded book where it is to be changed.
copy() { mkdir -p "aturan/$(dirname "$1")"; cp "$book/$1" "aturan/$1"; }
# end FILE DAY: the last version ends on that day.
end() { tac "aturan/$1" | sed "0,/s\.d\. dicabut/s//s.d. $2/" | tac > new && mv new "aturan/$1"; }
# last FILE: the text of the last version.
last() { tac "$book/$1" | sed -n '1,/^  - berlaku: /p' | tac; }

echo "a. A ceiling from a date: KUR mikro to Rp200 million from 1 January 2027"
copy program/kur-mikro.yaml && copy program/kur-mikro.kasus.yaml
end program/kur-mikro.yaml 2026-12-31
last program/kur-mikro.yaml | sed 's/2026-01-13 s\.d\. dicabut/2027-01-01 s.d. dicabut/; s/Rp100 juta/Rp200 juta/; s/Rp100 million/Rp200 million/' > new
{ echo; cat new; } >> aturan/program/kur-mikro.yaml
for day in 2026-12-31:Rp100.000.001:tidak-memenuhi 2027-01-01:Rp200.000.000:memenuhi 2027-01-01:Rp200.000.001:tidak-memenuhi; do
  IFS=: read -r on amount answer <<< "$day"
  cat >> aturan/program/kur-mikro.kasus.yaml << CASE
---
kasus: plafon $amount pada $on
tanggal penilaian: $on
fakta:
  pinjaman: []
  pinjaman diajukan: $amount
  penjualan tahun lalu: Rp500 juta
  tanggal berdiri: 1 Januari 2024
  izin: [{ jenis: NIB }, { jenis: NPWP }]
  sektor pembiayaan: produksi
harap: { program/kur-mikro: $answer }
asal: peraturan rekaan untuk latihan
CASE
done

echo "b. A new version of the halal rule from 1 July 2027"
copy izin/halal.yaml && copy izin/halal.kasus.yaml
end izin/halal.yaml 2027-06-30
{ echo; last izin/halal.yaml | sed 's/2024-10-17 s\.d\. dicabut/2027-07-01 s.d. dicabut/; s/pangan-siap-saji, minuman, kosmetik/pangan-siap-saji, minuman, batik, kosmetik/'; } >> aturan/izin/halal.yaml

for day in 2027-06-30 2027-07-01; do
  cat >> aturan/izin/halal.kasus.yaml << CASE
---
kasus: kain batik tanpa unsur hewan pada $day
tanggal penilaian: $day
fakta: { izin: [], produk: [{ jenis produk: batik, mengandung unsur hewan: tidak, dibuat dari bahan haram: tidak }] }
harap: { izin/halal: $([ $day = 2027-07-01 ] && echo kurang || echo tidak-wajib) }
asal: peraturan rekaan untuk latihan
CASE
done

echo "c. A city's programme, with a fact of its own"
mkdir -p aturan/program/kota-contoh
cat > aturan/program/kota-contoh/gerobak.yaml << 'RULE'
keputusan: program/kota-contoh/gerobak
jenis: program
untuk: usaha
wilayah: 35.79 Kota Batu
judul: { id: Gerobak Kota Contoh, en: Carts of Kota Contoh }
istilah:
  KTP Kota Contoh:
    en: Kota Contoh identity card
    jenis: ya/tidak
    arti: Pemilik usaha ber-KTP Kota Contoh.
peraturan:
  Perwali Kota Contoh 7/2026:
    judul: Bantuan Gerobak
    bukti: teks
    diperiksa: 2026-11-22
versi:
  - berlaku: 2026-03-01 s.d. dicabut
    dasar: Perwali Kota Contoh 7/2026 Pasal 3
    bukti: teks
    diperiksa: 2026-11-22
    pembukaan: terbuka
    syarat:
      penduduk:
        kalimat: { id: Pemilik ber-KTP Kota Contoh, en: The owner has a Kota Contoh identity card }
        bila: KTP Kota Contoh
        dasar: Perwali Kota Contoh 7/2026 Pasal 3
      modal:
        kalimat: { id: Modal usaha paling banyak Rp10 juta, en: The business capital is at most Rp10 million }
        bila: modal usaha paling banyak Rp10 juta
        dasar: Perwali Kota Contoh 7/2026 Pasal 3
RULE
cat > aturan/program/kota-contoh/gerobak.kasus.yaml << 'RULE'
kasus: modal tepat pada batas
tanggal penilaian: 2026-11-28
fakta: { KTP Kota Contoh: ya, modal usaha: Rp10 juta }
harap: { program/kota-contoh/gerobak: memenuhi }
asal: Perwali Kota Contoh 7/2026 Pasal 3
---
kasus: satu rupiah di atas batas
tanggal penilaian: 2026-11-28
fakta: { KTP Kota Contoh: ya, modal usaha: Rp10.000.001 }
harap: { program/kota-contoh/gerobak: tidak-memenuhi }
asal: Perwali Kota Contoh 7/2026 Pasal 3
---
kasus: belum ada fakta
tanggal penilaian: 2026-11-28
fakta: {}
harap: { program/kota-contoh/gerobak: [memenuhi, tidak-memenuhi] }
asal: fakta yang tidak diberikan tidak diketahui
RULE
echo '{ "id": "P-1", "businessCapital": 10000000, "facts": { "KTP Kota Contoh": true } }' > pedagang.json
umkm assess pedagang.json --on 2026-11-28 --rules aturan --decision program/kota-contoh/gerobak > c
says c "Memenuhi syarat"

echo "d. A kind of paper, asked for by the city's programme"
mkdir -p aturan/istilah
cat > aturan/istilah/surat-kota.yaml << 'RULE'
jenis izin:
  kartu-lapak: { nama: Kartu Lapak, en: market stall card, masa berlaku: sebagaimana tercetak }
RULE
cat >> aturan/program/kota-contoh/gerobak.yaml << 'RULE'
      lapak:
        kalimat: { id: Memiliki Kartu Lapak, en: Holds a market stall card }
        bila: memiliki Kartu Lapak yang berlaku
        dasar: Perwali Kota Contoh 7/2026 Pasal 3
RULE
sed -i 's/^fakta: { KTP Kota Contoh: ya, modal usaha: Rp10 juta }/fakta: { KTP Kota Contoh: ya, modal usaha: Rp10 juta, izin: [{ jenis: Kartu Lapak, berlaku sampai: 2027-01-31 }] }/' \
  aturan/program/kota-contoh/gerobak.kasus.yaml
cat >> aturan/program/kota-contoh/gerobak.kasus.yaml << 'RULE'
---
kasus: kartu lapak sudah habis
tanggal penilaian: 2027-02-01
fakta: { KTP Kota Contoh: ya, modal usaha: Rp10 juta, izin: [{ jenis: Kartu Lapak, berlaku sampai: 2027-01-31 }] }
harap: { program/kota-contoh/gerobak: tidak-memenuhi }
asal: Perwali Kota Contoh 7/2026 Pasal 3
RULE
umkm assess pedagang.json --on 2026-11-28 --rules aturan --decision program/kota-contoh/gerobak > d
says d "Belum dapat dipastikan"
says d "Kartu Lapak"

echo "e. A row of the risk table"
mkdir -p aturan/risiko
echo '{ "id": "P-2", "businessCapital": 10000000, "activities": [{ "kbli": "96300", "edition": 2025 }] }' > pangkas.json
umkm assess pangkas.json --on 2026-11-28 --decision tingkat-risiko --format json > e1
{ head -1 "$book/risiko/tingkat-risiko.csv"; echo "2025;96300;seluruh;tinggi;tinggi;tinggi;tinggi;dataset;2026-09-30;oss-2026-09"; } > aturan/risiko/tingkat-risiko.csv
umkm assess pangkas.json --on 2026-11-28 --decision tingkat-risiko --format json --rules aturan > e2
says e1 '"answer": "rendah"'
says e2 '"answer": "tinggi"'

echo "f. The end of a programme: SNI Bina UMK after 31 December 2026"
copy program/sni-bina-umk.yaml
end program/sni-bina-umk.yaml 2026-12-31

echo "   All of it holds together: check and cases"
umkm rules check --rules aturan > check 2>&1 || { [ $? = 3 ] || { cat check; fail "rules check"; }; }
umkm rules test --rules aturan > test || { tail -5 test; fail "rules test"; }

echo "g. Find by regulation, by evidence, by age of the check"
umkm rules find --regulation "Perwali Kota Contoh 7/2026" --rules aturan > g1
says g1 program/kota-contoh/gerobak
umkm rules find --evidence ingatan > g2
says g2 program/kur-mikro
umkm rules find --checked-before 2026-11-25 --on 2026-11-28 > g3
says g3 2026-11-22

echo "h. Impact: totals equal two screenings compared here"
umkm sample --count "${COUNT:-5000}" --seed 7 -o register.csv
mkdir -p plafon/program && cp aturan/program/kur-mikro.yaml plafon/program/
umkm impact register.csv --from embedded --to plafon --on 2027-01-01 --changes moved.csv > h
umkm screen register.csv --on 2027-01-01 -o then.csv --quiet
umkm screen register.csv --on 2027-01-01 -o now.csv --quiet --rules plafon
awk -F, 'NR == FNR { if (FNR == 1) split($0, head, ","); for (i = 2; i <= NF; i++) was[$1, i] = $i; next }
  FNR > 1 { for (i = 2; i <= NF; i++) if (was[$1, i] != $i) print $1 "," head[i] "," was[$1, i] "," $i }' then.csv now.csv | sort > by-hand
tail -n +2 moved.csv | cut -d, -f1-4 | sort > told
[ -s by-hand ] || fail "nobody moved"
cmp by-hand told || fail "impact differs from two screenings"
says h "$((${COUNT:-5000})) usaha dibandingkan, $(cut -d, -f1 by-hand | sort -u | wc -l) berubah"
echo "   $(grep -o '[0-9]* usaha dibandingkan, [0-9]* berubah' h); $(wc -l < by-hand) answers, equal to two screenings"

echo "i. Compare editions, and one comment for the proposal"
umkm rules diff embedded aturan > i || fail "rules diff: status $?"
says i "hukum ke depan"
says i "Rp100 juta → lebih dari Rp10 juta sampai dengan paling banyak Rp200 juta"
says i "versi berakhir"
says i "TABEL RISIKO"
says i "DAFTAR PERATURAN"
says i "program/kota-contoh/gerobak"
umkm rules comment embedded aturan --register register.csv --pages https://contoh.go.id/aturan -o comment.md
says comment.md "Dampak perubahan aturan per"
[ "$(wc -c < comment.md)" -le 60000 ] || fail "the comment is too long"
# A past number: status 3, until the changelog has a correction of it.
mkdir -p lampau/program
sed 's/Rp25 juta/Rp20 juta/g; s/Rp25 million/Rp20 million/g' "$book/program/kur-mikro.yaml" > lampau/program/kur-mikro.yaml
status=0; umkm rules diff embedded lampau > i2 2> /dev/null || status=$?
[ "$status" = 3 ] || fail "a changed past: status $status"
echo "- Koreksi: program/kur-mikro, plafon 2018 (peraturan rekaan)" > CHANGELOG.md
umkm rules diff embedded lampau --changelog CHANGELOG.md > i2 || fail "a recorded correction: status $?"

echo "j. A page for the head of the office, and the whole book as a site"
umkm rules show program/kur-mikro --on 2027-01-01 --rules aturan --format html -o kur-mikro.html
says kur-mikro.html "Rp200 juta"
umkm rules render -o situs --rules aturan > /dev/null 2>&1
says "$(echo situs/*/id/keputusan/program/kota-contoh/gerobak.html)" "Kartu Lapak"

echo "k. Conditions that no case tests"
umkm rules coverage --rules aturan > k || [ $? = 1 ] || fail "rules coverage"
says k "program/kota-contoh/gerobak"
echo "All done."
