#!/usr/bin/env bash
# What a mapping costs, and what a workbook costs: processor time (user + system) of `umkm screen`, the cases in turn in one run, medians, as ratios.
# Usage: benchmarks/register-mapped.sh [ROWS] [ROUNDS]     (100000 and 3 unless given)
# Limits: a mapped register at most 1,3 times the plain one; a workbook of 20 columns at most 15 times the same CSV.
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-100000}
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build src/Umkm.Cli -c Release -v q -clp:NoSummary >/dev/null
umkm() { dotnet src/Umkm.Cli/bin/Release/net10.0/umkm.dll "$@"; }
umkm sample --count "$rows" --seed 1 --on 2026-11-22 -o "$work/plain.csv"

# The same register under the headers of an office: every column renamed, none of its cells changed.
python3 - "$work" <<'PY'
import csv, sys, zipfile, datetime
from xml.sax.saxutils import escape
work = sys.argv[1]
with open(f"{work}/plain.csv", newline="") as source:
    lines = list(csv.reader(source))
header = lines[0]
with open(f"{work}/office.csv", "w", newline="") as target:
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow([f"Kolom {i}" for i in range(len(header))])
    writer.writerows(lines[1:])
with open(f"{work}/peta.yaml", "w") as peta:
    peta.write("peta: ukur\nversi: 1\nkolom:\n")
    for i, name in enumerate(header):
        peta.write(f'  "Kolom {i}": {{ fakta: "{name}" }}\n')
with open(f"{work}/twenty.csv", "w", newline="") as target:
    csv.writer(target, lineterminator="\n").writerows(line[:20] for line in lines)

def cell(text, column, row):
    name = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    if text == "":
        return ""
    if text.isdigit() and len(text) < 13:
        return f'<c r="{name}{row}"><v>{text}</v></c>'
    return f'<c r="{name}{row}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'

with zipfile.ZipFile(f"{work}/twenty.xlsx", "w", zipfile.ZIP_DEFLATED) as book:
    book.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>')
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    book.writestr("_rels/.rels", f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    book.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>')
    book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
    with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
        sheet.write(f'<worksheet xmlns="{main}"><sheetData>'.encode())
        for number, line in enumerate(lines, 1):
            cells = "".join(cell(text, column, number) for column, text in enumerate(line[:20]))
            sheet.write(f'<row r="{number}">{cells}</row>'.encode())
        sheet.write(b"</sheetData></worksheet>")
PY

measure() { # NAME then arguments: adds one line of processor seconds
  local name=$1
  shift
  # bash's own `times` would add up all children; GNU time is not everywhere.
  python3 - "$work/$name.times" "$@" <<'PY'
import resource, subprocess, sys
place, *arguments = sys.argv[1:]
subprocess.run(["dotnet", "src/Umkm.Cli/bin/Release/net10.0/umkm.dll", *arguments], check=True, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
open(place, "a").write(f"{used.ru_utime + used.ru_stime} {used.ru_maxrss}\n")
PY
}
for _ in $(seq "$rounds"); do
  measure plain screen "$work/plain.csv" --on 2026-11-22 -o "$work/a.csv" -q
  measure mapped screen "$work/office.csv" --mapping "$work/peta.yaml" --on 2026-11-22 -o "$work/b.csv" -q
  measure csv20 screen "$work/twenty.csv" --on 2026-11-22 -o "$work/c.csv" -q
  measure xlsx20 screen "$work/twenty.xlsx" --on 2026-11-22 -o "$work/d.csv" -q
  cmp "$work/a.csv" "$work/b.csv"
  cmp "$work/c.csv" "$work/d.csv"
done
python3 - "$work" "$rows" <<'PY'
import statistics, sys
work, rows = sys.argv[1:]
def of(name):
    lines = [tuple(map(float, line.split())) for line in open(f"{work}/{name}.times")]
    return statistics.median(s for s, _ in lines), max(m for _, m in lines) / 1024
for name in ("plain", "mapped", "csv20", "xlsx20"):
    print(f"{name:7} {of(name)[0]:7.2f} s  {of(name)[1]:6.0f} MB  ({rows} rows)")
print(f"mapped / plain  {of('mapped')[0] / of('plain')[0]:.2f}  (limit 1.3)")
print(f"xlsx / csv      {of('xlsx20')[0] / of('csv20')[0]:.2f}  (limit 15)")
PY
