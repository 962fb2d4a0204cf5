#!/usr/bin/env bash
# CsvJdbc 1.0.37 (Debian 12), SQL from Java over CSV files. With columnTypes left empty, which lets it find the types, the first row alone decides: beside an enterprise of Rp900 juta a capital of Rp5 miliar does not fit 32 bits and
# is NULL, so nobody is "above Rp1 miliar", the sum is Rp900 juta and the largest as well; with the large one in front all of them are there. Without columnTypes everything is text: nobody is "at most" and nobody "above" the bound,
# while SUM adds the same cells up, COUNT counts the empty one and MAX of 900000000 and 5000000000 is the first. Told as Long they are right. 1.500.000 is NULL in the two with types. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q libcsvjdbc-java=1.0.37-1 > /dev/null 2>&1 && dpkg -x libcsvjdbc-java*.deb .
mkdir small large
printf 'nama,modal\nA,900000000\nB,5000000000\nC,\nD,1.500.000\n' > small/usaha.csv
printf 'nama,modal\nB,5000000000\nA,900000000\nC,\nD,1.500.000\n' > large/usaha.csv
cat > Seen.java <<'JAVA'
import java.sql.*;

public class Seen {
    public static void main(String[] folders) throws Exception {
        Class.forName("org.relique.jdbc.csv.CsvDriver");
        for (String folder : folders) {
            for (String types : new String[] { "", "?columnTypes=", "?columnTypes=String,Long" }) {
                try (Connection connection = DriverManager.getConnection("jdbc:relique:csv:" + folder + types)) {
                    for (String asked : new String[] { "nama FROM usaha WHERE modal <= 1000000000", "nama FROM usaha WHERE modal > 1000000000", "nama FROM usaha WHERE modal IS NULL", "SUM(modal) FROM usaha",
                        "COUNT(modal) FROM usaha", "MAX(modal) FROM usaha" }) {
                        System.out.println(folder + " first, " + (types.isEmpty() ? "no types" : types.substring(1)) + ", " + asked.replace(" FROM usaha", "") + ": " + answer(connection, "SELECT " + asked));
                    }
                }
            }
        }
    }

    static String answer(Connection connection, String sql) {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            StringBuilder told = new StringBuilder();
            while (rows.next()) told.append(told.length() == 0 ? "" : " ").append(rows.getString(1));
            return told.length() == 0 ? "nobody" : told.toString();
        } catch (SQLException e) {
            return "raises";
        }
    }
}
JAVA
java -cp usr/share/java/csvjdbc.jar Seen.java small large > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on CsvJdbc 1.0.37"
small first, no types, nama WHERE modal <= 1000000000: nobody
small first, no types, nama WHERE modal > 1000000000: nobody
small first, no types, nama WHERE modal IS NULL: nobody
small first, no types, SUM(modal): 5900000000
small first, no types, COUNT(modal): 4
small first, no types, MAX(modal): 900000000
small first, columnTypes=, nama WHERE modal <= 1000000000: A
small first, columnTypes=, nama WHERE modal > 1000000000: nobody
small first, columnTypes=, nama WHERE modal IS NULL: B C D
small first, columnTypes=, SUM(modal): 900000000
small first, columnTypes=, COUNT(modal): 1
small first, columnTypes=, MAX(modal): 900000000
small first, columnTypes=String,Long, nama WHERE modal <= 1000000000: A
small first, columnTypes=String,Long, nama WHERE modal > 1000000000: B
small first, columnTypes=String,Long, nama WHERE modal IS NULL: C D
small first, columnTypes=String,Long, SUM(modal): 5900000000
small first, columnTypes=String,Long, COUNT(modal): 2
small first, columnTypes=String,Long, MAX(modal): 5000000000
large first, no types, nama WHERE modal <= 1000000000: nobody
large first, no types, nama WHERE modal > 1000000000: nobody
large first, no types, nama WHERE modal IS NULL: nobody
large first, no types, SUM(modal): 5900000000
large first, no types, COUNT(modal): 4
large first, no types, MAX(modal): 900000000
large first, columnTypes=, nama WHERE modal <= 1000000000: A
large first, columnTypes=, nama WHERE modal > 1000000000: B
large first, columnTypes=, nama WHERE modal IS NULL: C D
large first, columnTypes=, SUM(modal): 5900000000
large first, columnTypes=, COUNT(modal): 2
large first, columnTypes=, MAX(modal): 5000000000
large first, columnTypes=String,Long, nama WHERE modal <= 1000000000: A
large first, columnTypes=String,Long, nama WHERE modal > 1000000000: B
large first, columnTypes=String,Long, nama WHERE modal IS NULL: C D
large first, columnTypes=String,Long, SUM(modal): 5900000000
large first, columnTypes=String,Long, COUNT(modal): 2
large first, columnTypes=String,Long, MAX(modal): 5000000000
SEEN
