#!/usr/bin/env bash
# GnuCOBOL 3.1.2 (Debian 12) under DECIMAL-POINT IS COMMA, the Indonesian signs. NUMVAL and NUMVAL-C make a number of a text, and 0 of what they do not understand: 1.500.000 is 0 by NUMVAL and right by NUMVAL-C, which makes 0 of
# Rp1.500.000,50 though "Rp" is told as the sign, so that either is an enterprise without any capital; the usual ending of a price, 1.500.000,-, is a loss. A point before decimals, 1500000.50, is 0 or, taken away, Rp150.000.050.
# Rp5 miliar in a field of nine digits is 0, and a loss in a field without a sign is a profit. INTEGER-OF-DATE of 31 February is 0, so that 30 days after it are in 1601. No error and no warning.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q gnucobol3=3.1.2-5+b1 libcob4=3.1.2-5+b1 libcob4-dev=3.1.2-5+b1 libdb5.3 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.cob <<'COBOL'
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SEEN.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES. DECIMAL-POINT IS COMMA.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 CAPITAL PIC -(12)9,99.
       01 NINE-DIGITS PIC 9(9).
       01 FIRST-DAY PIC 9(8).
       01 LAST-DAY PIC 9(8).
       PROCEDURE DIVISION.
           MOVE FUNCTION NUMVAL("1500000,50") TO CAPITAL.
           DISPLAY "NUMVAL 1500000,50: " CAPITAL.
           MOVE FUNCTION NUMVAL("1.500.000") TO CAPITAL.
           DISPLAY "NUMVAL 1.500.000: " CAPITAL.
           MOVE FUNCTION NUMVAL("1500000.50") TO CAPITAL.
           DISPLAY "NUMVAL 1500000.50: " CAPITAL.
           MOVE FUNCTION NUMVAL-C("1.500.000") TO CAPITAL.
           DISPLAY "NUMVAL-C 1.500.000: " CAPITAL.
           MOVE FUNCTION NUMVAL-C("Rp1.500.000,50" "Rp") TO CAPITAL.
           DISPLAY "NUMVAL-C Rp1.500.000,50: " CAPITAL.
           MOVE FUNCTION NUMVAL-C("1.500.000,-") TO CAPITAL.
           DISPLAY "NUMVAL-C 1.500.000,-: " CAPITAL.
           MOVE FUNCTION NUMVAL-C("1500000.50") TO CAPITAL.
           DISPLAY "NUMVAL-C 1500000.50: " CAPITAL.
           COMPUTE NINE-DIGITS = 5000000000.
           DISPLAY "5000000000 in nine digits: " NINE-DIGITS.
           COMPUTE NINE-DIGITS = 1000000 - 3000000.
           DISPLAY "1000000 less 3000000: " NINE-DIGITS.
           COMPUTE FIRST-DAY = FUNCTION INTEGER-OF-DATE (20260231).
           ADD 30 TO FIRST-DAY.
           COMPUTE LAST-DAY = FUNCTION DATE-OF-INTEGER (FIRST-DAY).
           DISPLAY "30 days after 2026-02-31: " LAST-DAY.
           STOP RUN.
COBOL
library=$dir/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library COB_CONFIG_DIR=$dir/etc/gnucobol COB_COPY_DIR=$dir/usr/share/gnucobol/copy COB_CFLAGS="-I$dir/usr/include" COB_LIBS="-L$library -lcob -lm" COB_RUNTIME_CONFIG=$dir/etc/gnucobol/runtime.cfg
usr/bin/cobc -x -o seen.bin seen.cob
./seen.bin > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on GnuCOBOL 3.1.2"
NUMVAL 1500000,50:       1500000,50
NUMVAL 1.500.000:             0,00
NUMVAL 1500000.50:             0,00
NUMVAL-C 1.500.000:       1500000,00
NUMVAL-C Rp1.500.000,50:             0,00
NUMVAL-C 1.500.000,-:      -1500000,00
NUMVAL-C 1500000.50:     150000050,00
5000000000 in nine digits: 000000000
1000000 less 3000000: 002000000
30 days after 2026-02-31: 16010130
SEEN
