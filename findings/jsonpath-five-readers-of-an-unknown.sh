#!/usr/bin/env bash
# One question in JSONPath to five readers: jsonpath-plus 11.3.0 and jsonpath 1.3.0 (npm), json-p3 2.3.1 (npm, which follows the standard, RFC 9535), JsonPath 2.0.0 of Java and jsonpath 1.1.0 of Ruby (Debian 12). A capital that is
# null is "at most Rp1 miliar" to the first two, an empty text to them and to Java; a capital that is text, "900000000", is at most it to the first two and Ruby and above it to Java, where every text but an empty one is above every
# number. "Not above it", !(…), takes all that is unknown in the first three and nobody in Java and Ruby. "Has a capital", ?(@.modal), leaves out a capital of 0 in the first two, and one of null in all but the standard; == of a
# number takes the text of it in all but the standard. The same file and the same words; no error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund jsonpath-plus@11.3.0 jsonpath@1.3.0 json-p3@2.3.1 >> npm.log
apt-get download -q libjsonpath-java=2.0.0-5 libjson-smart-java=2.2-2+deb12u1 libslf4j-java=1.7.32-1 libasm-java=9.4-1 ruby-jsonpath=1.1.0-1 ruby-multi-json=1.14.1-2 \
  ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 libgmp10 libyaml-0-2 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > usaha.json <<'JSON'
{ "usaha": [ { "nama": "small", "modal": 900000000 }, { "nama": "large", "modal": 5000000000 }, { "nama": "none", "modal": 0 }, { "nama": "null", "modal": null },
  { "nama": "absent" }, { "nama": "text", "modal": "900000000" }, { "nama": "empty", "modal": "" } ] }
JSON
cat > asked <<'TXT'
$.usaha[?(@.modal <= 1000000000)]
$.usaha[?(@.modal > 1000000000)]
$.usaha[?(!(@.modal > 1000000000))]
$.usaha[?(@.modal >= 0)]
$.usaha[?(@.modal)]
$.usaha[?(@.modal == 900000000)]
TXT
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import { JSONPath } from 'jsonpath-plus';
import jsonpath from 'jsonpath';
import * as p3 from 'json-p3';
const json = JSON.parse(readFileSync('usaha.json'));
for (const path of readFileSync('asked', 'utf8').trim().split('\n')) {
  for (const [name, read] of [['jsonpath-plus', () => JSONPath({ path, json })], ['jsonpath', () => jsonpath.query(json, path)], ['json-p3', () => p3.jsonpath.query(path, json).values()]]) {
    console.log(`${path}, ${name}: ${read().map(usaha => usaha.nama).join(' ')}`);
  }
}
JS
cat > Read.java <<'JAVA'
import com.jayway.jsonpath.JsonPath;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Collectors;

public class Read {
    public static void main(String[] arguments) throws Exception {
        String json = Files.readString(Path.of("usaha.json"));
        for (String path : Files.readAllLines(Path.of("asked"))) {
            List<Map<String, Object>> read = JsonPath.read(json, path);
            System.out.println(path + ", Java: " + read.stream().map(usaha -> (String) usaha.get("nama")).collect(Collectors.joining(" ")));
        }
    }
}
JAVA
cat > read.rb <<'RUBY'
require 'json'
require 'jsonpath'
json = JSON.parse(File.read('usaha.json'))
File.readlines('asked', chomp: true).each { |path| puts "#{path}, Ruby: #{JsonPath.new(path).on(json).map { |usaha| usaha['nama'] }.join(' ')}" }
RUBY
libraries=$(find "$dir/usr/lib/x86_64-linux-gnu" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
jars=$(for jar in json-path json-smart accessors-smart slf4j-api slf4j-nop asm; do echo "usr/share/java/$jar.jar"; done | paste -sd:)
{
  node read.mjs
  java -cp "$jars" Read.java
  RUBYLIB=$dir/usr/lib/ruby/vendor_ruby:$dir/usr/lib/ruby/3.1.0:$dir/usr/lib/x86_64-linux-gnu/ruby/3.1.0:$(find "$dir/usr/share" -path '*/gems/*/lib' -type d | paste -sd:) LD_LIBRARY_PATH=$libraries \
    usr/bin/ruby3.1 --disable=gems read.rb
} | sort -s -t, -k1,1 | sed 's/ *$//' > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on jsonpath-plus 11.3.0, jsonpath 1.3.0, json-p3 2.3.1, JsonPath 2.0.0 of Java and jsonpath 1.1.0 of Ruby"
$.usaha[?(!(@.modal > 1000000000))], jsonpath-plus: small none null absent text empty
$.usaha[?(!(@.modal > 1000000000))], jsonpath: small none null absent text empty
$.usaha[?(!(@.modal > 1000000000))], json-p3: small none null absent text empty
$.usaha[?(!(@.modal > 1000000000))], Java:
$.usaha[?(!(@.modal > 1000000000))], Ruby:
$.usaha[?(@.modal <= 1000000000)], jsonpath-plus: small none null text empty
$.usaha[?(@.modal <= 1000000000)], jsonpath: small none null text empty
$.usaha[?(@.modal <= 1000000000)], json-p3: small none
$.usaha[?(@.modal <= 1000000000)], Java: small none empty
$.usaha[?(@.modal <= 1000000000)], Ruby: small none text
$.usaha[?(@.modal == 900000000)], jsonpath-plus: small text
$.usaha[?(@.modal == 900000000)], jsonpath: small text
$.usaha[?(@.modal == 900000000)], json-p3: small
$.usaha[?(@.modal == 900000000)], Java: small text
$.usaha[?(@.modal == 900000000)], Ruby: small text
$.usaha[?(@.modal > 1000000000)], jsonpath-plus: large
$.usaha[?(@.modal > 1000000000)], jsonpath: large
$.usaha[?(@.modal > 1000000000)], json-p3: large
$.usaha[?(@.modal > 1000000000)], Java: large text
$.usaha[?(@.modal > 1000000000)], Ruby: large
$.usaha[?(@.modal >= 0)], jsonpath-plus: small large none null text empty
$.usaha[?(@.modal >= 0)], jsonpath: small large none null text empty
$.usaha[?(@.modal >= 0)], json-p3: small large none
$.usaha[?(@.modal >= 0)], Java: small large none text
$.usaha[?(@.modal >= 0)], Ruby: small large none text
$.usaha[?(@.modal)], jsonpath-plus: small large text
$.usaha[?(@.modal)], jsonpath: small large text
$.usaha[?(@.modal)], json-p3: small large none null text empty
$.usaha[?(@.modal)], Java: small large none text empty
$.usaha[?(@.modal)], Ruby: small large none text empty
SEEN
