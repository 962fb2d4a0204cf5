#!/usr/bin/env bash
# oxigraph 0.5.11 (npm), a store for SPARQL, works out a row of minus signs or of divisions from the right: 100000000 - 20000000 - 5000000 is 85000000 (the last amount is added
# back), 12 / 2 * 3 is 2, 10 - 3 + 2 is 5. The grammar of SPARQL reads from the left, as rdflib 6.1.1 (Debian 12) does on the same queries. So assets less land less debts come
# out too large, without an error; with brackets both agree. The average of no amounts is 0 in both, as the standard says: a district without enterprises has an average capital
# of nothing.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund oxigraph@0.5.11 >> npm.log
apt-get download -q python3-rdflib=6.1.1-1 python3-pyparsing=3.0.9-1 python3-isodate=0.6.1-1 python3-six > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > usaha.ttl <<'TTL'
@prefix : <urn:usaha:> .
:A :aset 100000000 ; :tanah 20000000 ; :utang 5000000 .
TTL
cat > asked <<'SPARQL'
SELECT (?a - ?t - ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }
SELECT ((?a - ?t) - ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }
SELECT (?a - ?t + ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }
SELECT (?u / 4 * 2 AS ?x) WHERE { ?s :utang ?u }
SELECT (10 - 3 - 2 AS ?x) WHERE { }
SELECT (AVG(?m) AS ?x) WHERE { ?s :modal ?m }
SPARQL
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const store = new (require('oxigraph').Store)();
store.load(readFileSync('usaha.ttl', 'utf8'), { format: 'text/turtle' });
for (const line of readFileSync('asked', 'utf8').trim().split('\n')) console.log(`${line}: ${Number(store.query(`PREFIX : <urn:usaha:> ${line}`)[0].get('x').value)}`);
JS
cat > run.py <<'PY'
import rdflib
graph = rdflib.Graph().parse("usaha.ttl")
for line in open("asked").read().splitlines():
    print(f"{line}: {float(next(iter(graph.query('PREFIX : <urn:usaha:> ' + line)))[0]):.0f}")
PY
{ echo oxigraph; node run.cjs; echo rdflib; PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 run.py; } > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on oxigraph 0.5.11 and rdflib 6.1.1"
oxigraph
SELECT (?a - ?t - ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }: 85000000
SELECT ((?a - ?t) - ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }: 75000000
SELECT (?a - ?t + ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }: 75000000
SELECT (?u / 4 * 2 AS ?x) WHERE { ?s :utang ?u }: 625000
SELECT (10 - 3 - 2 AS ?x) WHERE { }: 9
SELECT (AVG(?m) AS ?x) WHERE { ?s :modal ?m }: 0
rdflib
SELECT (?a - ?t - ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }: 75000000
SELECT ((?a - ?t) - ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }: 75000000
SELECT (?a - ?t + ?u AS ?x) WHERE { ?s :aset ?a ; :tanah ?t ; :utang ?u }: 85000000
SELECT (?u / 4 * 2 AS ?x) WHERE { ?s :utang ?u }: 2500000
SELECT (10 - 3 - 2 AS ?x) WHERE { }: 5
SELECT (AVG(?m) AS ?x) WHERE { ?s :modal ?m }: 0
SEEN
