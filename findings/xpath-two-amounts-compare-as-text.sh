#!/usr/bin/env bash
# One condition of XPath, usaha[batas >= modal], over one file of XML. Under version 1.0 (xsltproc 1.1.35 of Debian 12; xpath 0.0.34 of npm, which follows it) two elements are compared as numbers, from version 2.0 on (fontoxpath
# 3.34.0; Saxon-JS 2.7.0 with a stylesheet of version 3.0) as text: Rp900 juta is above a bound of Rp1 miliar, Rp1 miliar is at most Rp2 juta, and one that told no capital is at most any bound, so that every answer turns round.
# With number() around both they agree, but for xpath, to which an empty capital is then 0. The same stylesheet with version="1.0" at its head gives Saxon-JS the old answers. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q xsltproc=1.1.35-1+deb12u4 libxslt1.1=1.1.35-1+deb12u4 libxml2 libicu72 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
npm init -y > npm.log; npm install --silent --no-audit --no-fund xpath@0.0.34 @xmldom/xmldom@0.9.12 fontoxpath@3.34.0 slimdom@4.3.5 xslt3@2.7.0 >> npm.log
cat > usaha.xml <<'XML'
<register>
  <usaha nama="A"><modal>900000000</modal><batas>1000000000</batas></usaha>
  <usaha nama="B"><modal>1000000000</modal><batas>2000000</batas></usaha>
  <usaha nama="C"><modal></modal><batas>1000000000</batas></usaha>
  <usaha nama="D"><modal>2000000000</modal><batas>5000000000</batas></usaha>
</register>
XML
conditions=('batas >= modal' 'number(batas) >= number(modal)')
for version in 1.0 3.0; do
  {
    echo "<xsl:stylesheet version=\"$version\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:output method=\"text\"/><xsl:template match=\"/\">"
    for condition in "${conditions[@]}"; do
      echo "<xsl:text>$version, $condition:</xsl:text><xsl:for-each select=\"//usaha[$condition]\"><xsl:value-of select=\"concat(' ', @nama)\"/></xsl:for-each><xsl:text>&#10;</xsl:text>"
    done
    echo '</xsl:template></xsl:stylesheet>'
  } > "stylesheet-$version.xsl"
done
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const text = readFileSync('usaha.xml', 'utf8');
const old = new (require('@xmldom/xmldom').DOMParser)().parseFromString(text, 'text/xml');
const fresh = require('slimdom').parseXmlDocument(text);
for (const condition of process.argv.slice(2)) {
  console.log(`xpath, ${condition}: ${require('xpath').select(`//usaha[${condition}]/@nama`, old).map(name => name.value).join(' ')}`);
  console.log(`fontoxpath, ${condition}: ${require('fontoxpath').evaluateXPathToStrings(`//usaha[${condition}]/@nama`, fresh).join(' ')}`);
}
JS
libraries=$(find "$dir/usr/lib" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
{
  LD_LIBRARY_PATH=$libraries usr/bin/xsltproc stylesheet-1.0.xsl usaha.xml | sed 's/^/xsltproc, version /'
  for version in 1.0 3.0; do npx --no-install xslt3 -xsl:stylesheet-$version.xsl -s:usaha.xml | sed 's/^/Saxon-JS, version /'; done
  node run.cjs "${conditions[@]}"
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on xsltproc 1.1.35, xpath 0.0.34, fontoxpath 3.34.0 and Saxon-JS 2.7.0"
xsltproc, version 1.0, batas >= modal: A D
xsltproc, version 1.0, number(batas) >= number(modal): A D
Saxon-JS, version 1.0, batas >= modal: A D
Saxon-JS, version 1.0, number(batas) >= number(modal): A D
Saxon-JS, version 3.0, batas >= modal: B C D
Saxon-JS, version 3.0, number(batas) >= number(modal): A D
xpath, batas >= modal: A D
fontoxpath, batas >= modal: B C D
xpath, number(batas) >= number(modal): A C D
fontoxpath, number(batas) >= number(modal): A D
SEEN
