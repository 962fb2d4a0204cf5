#!/usr/bin/env bash
# One stylesheet of XSLT 1.0 that writes the amounts of a letter in Indonesian signs, by four processors. xslt3 2.7.0 (Saxon-JS, npm) takes it, as the standard lets a newer one, and writes NaN for every amount:
# format-number and round find no number in the text of an element there; with version="3.0" at the head they do. A half is rounded to the even side by Xalan 2.7.2 (Java) and away from zero by xsltproc
# 1.1.35 (both Debian 12), .NET 10 and Saxon-JS: Rp2.500.000,50 is Rp2.500.000 or Rp2.500.001. number() of one and a half million is 1.5E6 in Saxon-JS. An empty amount is "not above Rp1 miliar" in all.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund xslt3@2.7.0 >> npm.log
apt-get download -q xsltproc=1.1.35-1+deb12u4 libxslt1.1=1.1.35-1+deb12u4 libxalan2-java=2.7.2-4 libxml2 libicu72 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
echo '<usaha><modal>1500000</modal><modal>2500000.50</modal><modal>-2500000.50</modal><modal>900000000</modal><modal/></usaha>' > usaha.xml
cat > 1.0.xsl <<'XSL'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:decimal-format name="id" decimal-separator="," grouping-separator="."/>
  <xsl:template match="/">
    <xsl:for-each select="//modal">
      <xsl:value-of select="concat(format-number(., '#.##0', 'id'), ' ', round(.), ' ', number(.), ' ', . &lt;= 1000000000, ' ', not(. &gt; 1000000000), '; ')"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
XSL
sed 's/version="1.0"/version="3.0"/; s/select="\/\/modal"/select="\/\/modal[. != '"''"']"/' 1.0.xsl > 3.0.xsl
mkdir net && cat > net/seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
XML
cat > net/Program.cs <<'CS'
var sheet = new System.Xml.Xsl.XslCompiledTransform();
sheet.Load("1.0.xsl");
sheet.Transform("usaha.xml", null, System.Console.Out);
CS
cat > Seen.java <<'JAVA'
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.*;

public class Seen {
    public static void main(String[] arguments) throws Exception {
        var factory = TransformerFactory.newInstance("org.apache.xalan.processor.TransformerFactoryImpl", null);
        factory.newTransformer(new StreamSource("1.0.xsl")).transform(new StreamSource("usaha.xml"), new StreamResult(System.out));
    }
}
JAVA
libraries=$(find "$dir/usr/lib" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
{
  echo "xsltproc: $(LD_LIBRARY_PATH=$libraries usr/bin/xsltproc 1.0.xsl usaha.xml)"
  echo "Xalan: $(java -cp "$(find usr/share/java -name '*.jar' | paste -sd:)" Seen.java)"
  echo ".NET: $(dotnet run --project net)"
  echo "Saxon-JS: $(npx xslt3 -xsl:1.0.xsl -s:usaha.xml 2> warnings)"
  echo "Saxon-JS, version=\"3.0\": $(npx xslt3 -xsl:3.0.xsl -s:usaha.xml)"
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on xslt3 2.7.0, xsltproc 1.1.35, Xalan 2.7.2 and .NET 10"
xsltproc: 1.500.000 1500000 1500000 true true; 2.500.001 2500001 2500000.5 true true; -2.500.001 -2500000 -2500000.5 true true; 900.000.000 900000000 900000000 true true; NaN NaN NaN false true; 
Xalan: 1.500.000 1500000 1500000 true true; 2.500.000 2500001 2500000.5 true true; -2.500.000 -2500000 -2500000.5 true true; 900.000.000 900000000 900000000 true true; NaN NaN NaN false true; 
.NET: 1.500.000 1500000 1500000 true true; 2.500.001 2500001 2500000.5 true true; -2.500.001 -2500000 -2500000.5 true true; 900.000.000 900000000 900000000 true true; NaN NaN NaN false true; 
Saxon-JS: NaN NaN 1.5E6 true true; NaN NaN 2.5000005E6 true true; NaN NaN -2.5000005E6 true true; NaN NaN 9.0E8 true true; NaN NaN NaN false true; 
Saxon-JS, version="3.0": 1.500.000 1.5E6 1.5E6 true true; 2.500.001 2.500001E6 2.5000005E6 true true; -2.500.001 -2.5E6 -2.5000005E6 true true; 900.000.000 9.0E8 9.0E8 true true; 
SEEN
