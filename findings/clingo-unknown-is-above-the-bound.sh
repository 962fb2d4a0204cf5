#!/usr/bin/env bash
# clingo 5.4.1 (Debian 12), rules as answer set programs: things of unlike kinds have an order, numbers below names below text. An enterprise whose capital is the name
# tidak_diketahui, or the text "500000000", is "above Rp1 miliar"; a sum leaves both out and tells it only as a remark, and three times Rp900 juta is -1594967296. Whole numbers
# have 32 bits also where they are only written down: Rp2,5 miliar stands as -1794967296 and is "at most Rp1 miliar".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q gringo=5.4.1-3.1+b1 liblua5.4-0 libpython3.11 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
ln -sf libclingo.so.3.0 usr/lib/libclingo.so.3
cat > usaha.lp <<'LP'
modal(a,900000000). modal(b,tidak_diketahui). modal(c,"500000000"). modal(d,2500000000).
paling_banyak(X) :- modal(X,M), M <= 1000000000.
di_atas(X) :- modal(X,M), M > 1000000000.
tiga_kali(X,M*3) :- modal(X,M), X = a.
jumlah(S) :- S = #sum{M,X : modal(X,M), X != d}.
LP
LD_LIBRARY_PATH=usr/lib:usr/lib/x86_64-linux-gnu usr/bin/gringo --text usaha.lp 2> remarks | sort > seen
grep -c 'tuple ignored' remarks >> seen
cat seen
diff seen - <<'SEEN' && echo "as seen on clingo 5.4.1"
di_atas(b).
di_atas(c).
jumlah(900000000).
modal(a,900000000).
modal(b,tidak_diketahui).
modal(c,"500000000").
modal(d,-1794967296).
paling_banyak(a).
paling_banyak(d).
tiga_kali(a,-1594967296).
2
SEEN
