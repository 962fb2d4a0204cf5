#!/usr/bin/env bash
# HSQLDB 2.7.1, H2 2.1.214 and Derby 10.14.2.0 (Debian 12), the SQL engines within Java. HSQLDB gives a quotient the decimals of what is divided, so 7 / 2.00 is 3 and
# Rp1.000.000.001 divided by 1000000000.0 is 1, "at most 1 miliar"; the average of 1, 2 and 2 workers is 1 there and in Derby, 1.67 in H2; the average of amounts with sen is
# cut to sen. A text '1.500' cast to INTEGER is 1 in both and an error in H2; CAST(2.5 AS INTEGER) is 3 in H2 and 2 in the others; TO_DATE makes 31 June the first of July. H2
# stands in for other engines in tests.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q libh2-java=2.1.214-1 libhsqldb-java=2.7.1-1+deb12u1 libderby-java=10.14.2.0-2 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > Seen.java <<'JAVA'
import java.sql.DriverManager;
import java.sql.SQLException;

public class Seen {
    public static void main(String[] args) throws SQLException {
        System.setProperty("derby.stream.error.file", "/dev/null");
        String[] engines = {"jdbc:h2:mem:usaha", "jdbc:hsqldb:mem:usaha", "jdbc:derby:memory:usaha;create=true"};
        String[] asked = {"7 / 2.00", "max(modal) / 1000000000.0", "avg(tenaga)", "avg(iuran)", "cast('1.500' as integer)", "cast(2.5 as integer)", "to_date('31/06/2026', 'DD/MM/YYYY')"};
        for (String engine : engines)
            try (var connection = DriverManager.getConnection(engine); var statement = connection.createStatement()) {
                statement.execute("create table usaha(modal bigint, tenaga integer, iuran decimal(18,2))");
                statement.execute("insert into usaha values(1000000001, 1, 100.25), (900000000, 2, 1500000.50), (null, 2, null)");
                System.out.println(connection.getMetaData().getDatabaseProductName());
                for (String text : asked)
                    try (var row = statement.executeQuery("select " + text + " from usaha" + (text.contains("(modal") || text.startsWith("avg") ? "" : " where tenaga = 1"))) {
                        row.next();
                        System.out.println("  " + text + ": " + row.getString(1));
                    } catch (SQLException error) {
                        System.out.println("  " + text + ": error " + error.getSQLState());
                    }
            }
    }
}
JAVA
java -cp usr/share/java/h2.jar:usr/share/java/hsqldb.jar:usr/share/java/derby.jar Seen.java > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on H2 2.1.214, HSQLDB 2.7.1 and Derby 10.14.2.0"
H2
  7 / 2.00: 3.5000
  max(modal) / 1000000000.0: 1.000000001000000000000
  avg(tenaga): 1.6666666666666667
  avg(iuran): 750050.375000000000
  cast('1.500' as integer): error 22018
  cast(2.5 as integer): 3
  to_date('31/06/2026', 'DD/MM/YYYY'): error 90022
HSQL Database Engine
  7 / 2.00: 3
  max(modal) / 1000000000.0: 1
  avg(tenaga): 1
  avg(iuran): 750050.37
  cast('1.500' as integer): 1
  cast(2.5 as integer): 2
  to_date('31/06/2026', 'DD/MM/YYYY'): 2026-07-01 00:00:00
Apache Derby
  7 / 2.00: 3.5000000000000000000
  max(modal) / 1000000000.0: 1.00000000100
  avg(tenaga): 1
  avg(iuran): 750050.3750
  cast('1.500' as integer): 1
  cast(2.5 as integer): 2
  to_date('31/06/2026', 'DD/MM/YYYY'): error 42Y03
SEEN
