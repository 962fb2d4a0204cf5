#!/usr/bin/env bash
# Ruby 3.1.2 with its csv 3.2.2 (Debian 12), converters: :numeric, the usual way to read a register: a cell is a number if Ruby's own source would have it so, and there a zero in front means base 8. The KBLI code
# 01122 is 594, 01189, which has an 8, is the fraction 1189.0 and 47111 is 47111, in one column; a NIB that begins with 0 is another number of eleven digits unless it has an 8 or a 9, then it is a fraction. 010
# workers are 8, so their sum is 25 where 27 stand there; 0x1F, a stall, is 31; 1_500 is 1500 and 1.500 is one and a half. No error and no warning.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 libgmp10 libyaml-0-2 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
printf 'kbli,nib,tenaga,lapak,modal\n01122,0712345670101,05,0x1F,1.500\n01189,0812345678901,010,1E5,1_500\n47111,9120001234567,12,A7,900000\n' > usaha.csv
cat > seen.rb <<'RUBY'
require "csv"
register = CSV.read("usaha.csv", headers: true, converters: :numeric)
puts "csv #{CSV::VERSION}"
register.headers.each { |name| puts "#{name}: #{register[name].map(&:inspect).join(', ')}" }
puts "workers: #{register['tenaga'].sum}, written 5 + 10 + 12"
RUBY
libraries=$(find "$dir/usr/lib" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
RUBYLIB=$dir/usr/lib/ruby/3.1.0:$dir/usr/lib/x86_64-linux-gnu/ruby/3.1.0 LD_LIBRARY_PATH=$libraries usr/bin/ruby3.1 --disable=gems -W seen.rb > seen 2>&1
cat seen
diff seen - <<'SEEN' && echo "as seen on Ruby 3.1.2"
csv 3.2.2
kbli: 594, 1189.0, 47111
nib: 61531975745, 812345678901.0, 9120001234567
tenaga: 5, 8, 12
lapak: 31, 100000.0, "A7"
modal: 1.5, 1500, 900000
workers: 25, written 5 + 10 + 12
SEEN
