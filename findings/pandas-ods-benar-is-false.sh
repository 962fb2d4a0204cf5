#!/usr/bin/env bash
# pandas 1.5.3 with odfpy 1.4.2 (Debian 12): a cell of yes or no in an .ods is taken by the word that it shows, not by its value, and only "TRUE" is true: in a workbook saved
# under Indonesian settings, where LibreOffice shows BENAR and SALAH, every yes becomes False, without a word. A note on a cell is glued in front of its text, with the day on
# which it was written, and the lines of a cell are joined without a space, so the enterprise has another name. Percentages, amounts and days are taken by their values.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-odf=1.4.2-2 python3-defusedxml python3-numpy python3-dateutil python3-tz python3-six \
  libblas3 liblapack3 libgfortran5 libquadmath0 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.py <<'PY'
import zipfile
import pandas

spaces = {name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "table", "text")} | {"dc": "http://purl.org/dc/elements/1.1/"}
kind = "application/vnd.oasis.opendocument.spreadsheet"
cell = lambda value, shown: f'<table:table-cell office:value-type={value}>{"".join(f"<text:p>{line}</text:p>" for line in shown)}</table:table-cell>'
yes = lambda value, shown: cell(f'"boolean" office:boolean-value="{value}"', [shown])
note = '<office:annotation><dc:date>2026-01-01T00:00:00</dc:date><text:p>periksa lagi</text:p></office:annotation>'
rows = [
    [cell('"string"', ["usaha"]), cell('"string"', ["ekspor"]), cell('"string"', ["bunga"])],
    [cell('"string"', ["Warung", "Maju"]), yes("true", "BENAR"), cell('"percentage" office:value="0.065"', ["7%"])],
    [cell('"string"', ["Kedai"]).replace("<text:p>", note + "<text:p>"), yes("false", "SALAH"), cell('"percentage" office:value="0.06"', ["6%"])],
    [cell('"string"', ["Toko"]), yes("true", "TRUE"), cell('"percentage" office:value="0.06"', ["6%"])],
]
table = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows)
declared = " ".join(f'xmlns:{name}="{space}"' for name, space in spaces.items())
with zipfile.ZipFile("usaha.ods", "w") as book:
    book.writestr("mimetype", kind)
    book.writestr("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    book.writestr("content.xml", f'<office:document-content {declared} office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="usaha">{table}</table:table></office:spreadsheet></office:body></office:document-content>')
for row in pandas.read_excel("usaha.ods").values.tolist():
    print(row)
PY
libraries=$(find "$dir/usr/lib" -name 'lib*.so*' -printf '%h\n' | sort -u | grep -v dist-packages | paste -sd:)
PYTHONPATH=usr/lib/python3/dist-packages LD_LIBRARY_PATH=$libraries /usr/bin/python3 seen.py > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on pandas 1.5.3 with odfpy 1.4.2"
['WarungMaju', False, 0.065]
['2026-01-01T00:00:00periksa lagiKedai', False, 0.06]
['Toko', True, 0.06]
SEEN
