#!/usr/bin/env bash
# Ruby 3.1.2 (Debian 12), Date.parse and Time.parse on days with Indonesian names of months: eight of twelve are like enough to English and right. Of Mei, Agustus, Oktober, Desember and the older Nopember only the number of
# the day is found, the year is dropped, and the rest is today's: 17 Agustus 1945 is the 17th of the month in which it is read, a day like any other. A day of one digit raises, and a 31st in a month that has none, so a column
# passes or not by its days. Of a year of two digits, 5-6-24 as forms have it, the day is taken for the year: 24 June 2005. No warning.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 libgmp10 libyaml-0-2 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.rb <<'RB'
require 'date'
require 'time'
months = %w[Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Nopember Desember]
months.each do |month|
  text = "17 #{month} 1945"
  today = Date.today
  running = Date.new(today.year, today.month, 17)
  tell = ->(day) { day == running ? 'the 17th of the running month' : day.to_s }
  read = begin tell.(Date.parse(text)) rescue 'raises' end
  time = begin tell.(Time.parse(text).to_date) rescue 'raises' end
  puts "#{text}: Date #{read}, Time #{time}"
end
["5 Agustus 1945", "Selasa, 17 Agustus 1945"].each { |text| puts "#{text}: found #{Date._parse(text)}" }
%w[05/06/2024 5-6-24 31-12-26 5/6/24].each { |text| puts "#{text}: #{begin Date.parse(text) rescue 'raises' end}" }
RB
libraries=$(find "$dir/usr/lib/x86_64-linux-gnu" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
TZ=UTC RUBYLIB=$dir/usr/lib/ruby/3.1.0:$dir/usr/lib/x86_64-linux-gnu/ruby/3.1.0 LD_LIBRARY_PATH=$libraries usr/bin/ruby3.1 --disable=gems -W seen.rb > seen 2>&1
cat seen
diff seen - <<'SEEN' && echo "as seen on Ruby 3.1.2"
17 Januari 1945: Date 1945-01-17, Time 1945-01-17
17 Februari 1945: Date 1945-02-17, Time 1945-02-17
17 Maret 1945: Date 1945-03-17, Time 1945-03-17
17 April 1945: Date 1945-04-17, Time 1945-04-17
17 Mei 1945: Date the 17th of the running month, Time the 17th of the running month
17 Juni 1945: Date 1945-06-17, Time 1945-06-17
17 Juli 1945: Date 1945-07-17, Time 1945-07-17
17 Agustus 1945: Date the 17th of the running month, Time the 17th of the running month
17 September 1945: Date 1945-09-17, Time 1945-09-17
17 Oktober 1945: Date the 17th of the running month, Time the 17th of the running month
17 November 1945: Date 1945-11-17, Time 1945-11-17
17 Nopember 1945: Date the 17th of the running month, Time the 17th of the running month
17 Desember 1945: Date the 17th of the running month, Time the 17th of the running month
5 Agustus 1945: found {:mon=>19, :mday=>45}
Selasa, 17 Agustus 1945: found {:mday=>17}
05/06/2024: 2024-06-05
5-6-24: 2005-06-24
31-12-26: 2031-12-26
5/6/24: 2005-06-24
SEEN
