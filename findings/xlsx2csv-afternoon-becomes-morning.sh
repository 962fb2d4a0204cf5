#!/usr/bin/env bash
# xlsx2csv 0.7.8 (Debian 12): a time of day under a format with one h (h:mm:ss) is written on the clock of twelve hours and without AM or PM, though the format has none: half past three in
# the afternoon becomes 03:30:00, and midnight, which every day without a time is, becomes 12:00:00, noon. With hh the same moments come out right. A number under a format
# in millions ("1,5 jt") gets seven zeros behind a point.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q xlsx2csv=1:0.7.8-1 > /dev/null 2>&1 && dpkg -x xlsx2csv_*.deb .
cat > make.py <<'PY'
import zipfile
formats = ["yyyy\\-mm\\-dd h:mm:ss", "dd/mm/yyyy h:mm", "dd/mm/yyyy hh:mm", "0.0,,\"jt\""]
main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
numbers = "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{f.replace(chr(34), "&quot;")}"/>' for i, f in enumerate(formats))
styles = "".join(f'<xf numFmtId="{164 + i}" applyNumberFormat="1"/>' for i in range(len(formats)))
cells = [(45351.645833333336, 0), (45351.645833333336, 1), (45351.645833333336, 2), (45351, 0), (1500000, 3)]
rows = "".join(f'<row r="{i + 1}"><c r="A{i + 1}" s="{s}"><v>{v}</v></c></row>' for i, (v, s) in enumerate(cells))
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {main} xmlns:r="{office}"><sheets><sheet name="surat" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet {main}><numFmts count="{len(formats)}">{numbers}</numFmts><cellXfs count="{len(formats)}">{styles}</cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": f"<worksheet {main}><sheetData>{rows}</sheetData></worksheet>",
}
with zipfile.ZipFile("surat.xlsx", "w") as book:
    for name, text in parts.items():
        book.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
PY
/usr/bin/python3 make.py
usr/bin/xlsx2csv surat.xlsx > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on xlsx2csv 0.7.8"
2024-02-29 03:30:00
29/02/2024 03:30
29/02/2024 15:30
2024-02-29 12:00:00
1500000.0000000
SEEN
