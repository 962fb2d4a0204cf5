#!/usr/bin/env bash
# Jackson 2.14.0 and Gson 2.10 (Debian 12), which read JSON into classes of Java. In Jackson an amount of 1000000000.75 is Rp1.000.000.000, at most a miliar, and 2.9 workers are 2; an empty text and, where the class has a plain
# long, null are 0, null within a list of loans is a loan of 0. 2026-02-31 is 3 March for a Date, 2026-99-99 is 7 June 2034, and 2026 or the day of a workbook, 46387, is in the first minute of
# 1970. Gson refuses these, but takes "ya", "tidak" and "" for no, all three, and leaves a null at what the class begins with, here -1. Jackson refuses the two words. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q libjackson2-databind-java=2.14.0-1+deb12u1 libjackson2-core-java=2.14.1-2~deb12u1 libjackson2-annotations-java=2.14.0-1 libgoogle-gson-java=2.10-1 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > Seen.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import java.text.SimpleDateFormat;
import java.util.*;

public class Seen {
    public static class Usaha {
        public long modal = -1;
        public int pekerja = -1;
        public Boolean ekspor;
        public Date sampai;
        public long[] pinjaman;
    }

    interface Reader { Usaha read(String json) throws Exception; }

    public static void main(String[] arguments) {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("Jackson", json -> new ObjectMapper().readValue(json, Usaha.class));
        readers.put("Gson", json -> new Gson().fromJson(json, Usaha.class));
        for (String json : new String[] {
            "{\"modal\":1000000000.75}", "{\"pekerja\":2.9}", "{\"modal\":null}", "{\"modal\":\"\"}", "{\"modal\":\"1.500\"}", "{\"pinjaman\":[null,5000000]}", "{\"ekspor\":\"\"}", "{\"ekspor\":\"ya\"}", "{\"ekspor\":\"tidak\"}",
            "{\"sampai\":\"2026-12-31\"}", "{\"sampai\":\"2026-02-31\"}", "{\"sampai\":\"2026-99-99\"}", "{\"sampai\":\"2026\"}", "{\"sampai\":46387}" }) {
            readers.forEach((name, reader) -> System.out.println(json + ", " + name + ": " + told(reader, json)));
        }
    }

    static Object told(Reader reader, String json) {
        try {
            Usaha read = reader.read(json);
            return json.contains("modal") ? read.modal : json.contains("pekerja") ? read.pekerja : json.contains("pinjaman") ? Arrays.toString(read.pinjaman) : json.contains("ekspor") ? read.ekspor
                : new SimpleDateFormat("yyyy-MM-dd").format(read.sampai);
        } catch (Exception e) {
            return "raises";
        }
    }
}
JAVA
TZ=UTC java -cp "$(for jar in jackson-databind jackson-core jackson-annotations gson; do echo "usr/share/java/$jar.jar"; done | paste -sd:)" Seen.java > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Jackson 2.14.0 and Gson 2.10"
{"modal":1000000000.75}, Jackson: 1000000000
{"modal":1000000000.75}, Gson: raises
{"pekerja":2.9}, Jackson: 2
{"pekerja":2.9}, Gson: raises
{"modal":null}, Jackson: 0
{"modal":null}, Gson: -1
{"modal":""}, Jackson: 0
{"modal":""}, Gson: raises
{"modal":"1.500"}, Jackson: raises
{"modal":"1.500"}, Gson: raises
{"pinjaman":[null,5000000]}, Jackson: [0, 5000000]
{"pinjaman":[null,5000000]}, Gson: raises
{"ekspor":""}, Jackson: null
{"ekspor":""}, Gson: false
{"ekspor":"ya"}, Jackson: raises
{"ekspor":"ya"}, Gson: false
{"ekspor":"tidak"}, Jackson: raises
{"ekspor":"tidak"}, Gson: false
{"sampai":"2026-12-31"}, Jackson: 2026-12-31
{"sampai":"2026-12-31"}, Gson: 2026-12-31
{"sampai":"2026-02-31"}, Jackson: 2026-03-03
{"sampai":"2026-02-31"}, Gson: raises
{"sampai":"2026-99-99"}, Jackson: 2034-06-07
{"sampai":"2026-99-99"}, Gson: raises
{"sampai":"2026"}, Jackson: 1970-01-01
{"sampai":"2026"}, Gson: raises
{"sampai":46387}, Jackson: 1970-01-01
{"sampai":46387}, Gson: raises
SEEN
