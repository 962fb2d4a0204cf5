#!/usr/bin/env bash
# ClickHouse 18.16.1, the server that Debian 12 has. A Date holds the days from 1970 to early in the 22nd century, and what is none of these is not refused but 0000-00-00, before every other day: a paper valid until 9999-12-31, "without end", has run out,
# and so has 31/12/2026, whose form it does not know; 2026-02-31 is 3 March, and a day 200 years later is in 2047. Whole numbers too large for their column wrap, in a cast of text and in INSERT alike: Rp5 miliar in Int32 is
# 705032704, 300 workers in UInt8 are 44. An enterprise without a loan has, by LEFT JOIN, a loan of 0 repaid on 0000-00-00, the largest capital of nobody is 0 and its last paper 0000-00-00, where SQL has NULL.
# toInt64OrZero('1.500.000') is 0, a number all the same. No error and no warning.
set -euo pipefail
dir=$(mktemp -d); server=; trap '[ -z "$server" ] || kill "$server"; wait 2> /dev/null; rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q clickhouse-server=18.16.1+ds-7.3+b2 clickhouse-common=18.16.1+ds-7.3+b2 libboost-filesystem1.74.0 libboost-program-options1.74.0 libcapnp-0.9.2 libcctz2 libcpuinfo0 libdouble-conversion3 libfarmhash0 libicu72 libjemalloc2 \
  libltdl7 liblz4-1 libmariadb3 libmetrohash1 libodbc2 libpococrypto80 libpocodata80 libpocodataodbc80 libpocofoundation80 libpocojson80 libpocomongodb80 libpoconet80 libpoconetssl80 libpocoutil80 libpocoxml80 librdkafka1 libre2-9 \
  libsasl2-2 libzstd1 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
export LD_LIBRARY_PATH; LD_LIBRARY_PATH=$(find "$dir/usr/lib" "$dir/lib" -name 'lib*.so*' -printf '%h\n' 2> warnings | sort -u | paste -sd:)
port=$(node -e "const server = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(server.address().port); server.close(); })")
cat > config.xml <<XML
<yandex><logger><level>none</level></logger><listen_host>127.0.0.1</listen_host><http_port>$port</http_port><path>$dir/data/</path><tmp_path>$dir/tmp/</tmp_path><users_config>users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database><mark_cache_size>100000000</mark_cache_size><timezone>Asia/Jakarta</timezone></yandex>
XML
cat > users.xml <<'XML'
<yandex><profiles><default /></profiles><quotas><default /></quotas>
  <users><default><password /><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users></yandex>
XML
usr/sbin/clickhouse-server --config-file="$dir/config.xml" > log 2>&1 & server=$!
cat > run.mjs <<'JS'
const ask = async sql => { const answer = await fetch(`http://127.0.0.1:${process.argv[2]}/`, { method: 'POST', body: sql }); return answer.ok ? (await answer.text()).trim().replace(/\s+/g, ' ') : 'raises'; };
for (let i = 0; i < 100; i++) { if (await ask('SELECT 1').catch(() => '') === '1') break; await new Promise(wake => setTimeout(wake, 200)); }
for (const made of [
  'CREATE TABLE usaha (nama String, modal Int32, pekerja UInt8) ENGINE = Memory', "INSERT INTO usaha VALUES ('A', 900000000, 3), ('B', 5000000000, 300)",
  'CREATE TABLE pinjaman (nama String, plafon Int64, lunas Date) ENGINE = Memory', "INSERT INTO pinjaman VALUES ('A', 100000000, '2026-12-31')",
]) await ask(made);
for (const asked of [
  "toDate('2026-12-31')", "toDate('9999-12-31')", "toDate('9999-12-31') < toDate('2026-11-22')", "toDate('31/12/2026')", "toDate('2026-02-31')", "toDate('2026-12-31') + 73048",
  "toInt32('5000000000')", "toInt64OrZero('1.500.000')", 'nama, modal, pekerja FROM usaha ORDER BY nama', 'nama, plafon, lunas FROM usaha ANY LEFT JOIN pinjaman USING nama ORDER BY nama',
  "max(modal) FROM usaha WHERE nama = 'Z'", "max(lunas) FROM pinjaman WHERE nama = 'Z'",
]) console.log(`${asked}: ${await ask(`SELECT ${asked}`)}`);
JS
node run.mjs "$port" > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ClickHouse 18.16.1"
toDate('2026-12-31'): 2026-12-31
toDate('9999-12-31'): 0000-00-00
toDate('9999-12-31') < toDate('2026-11-22'): 1
toDate('31/12/2026'): 0000-00-00
toDate('2026-02-31'): 2026-03-03
toDate('2026-12-31') + 73048: 2047-07-26
toInt32('5000000000'): 705032704
toInt64OrZero('1.500.000'): 0
nama, modal, pekerja FROM usaha ORDER BY nama: A 900000000 3 B 705032704 44
nama, plafon, lunas FROM usaha ANY LEFT JOIN pinjaman USING nama ORDER BY nama: A 100000000 2026-12-31 B 0 0000-00-00
max(modal) FROM usaha WHERE nama = 'Z': 0
max(lunas) FROM pinjaman WHERE nama = 'Z': 0000-00-00
SEEN
