#!/usr/bin/env bash
# Apache Derby 10.14.2 (Debian 12): the quotient of two decimals has as many places as are left of 31 after the digits of what is divided, and the rest is cut off. The share of one capital in
# another is 0.6; the share of small enterprises in the total, SUM in SUM, is 0, since the sum of a DECIMAL(18,0) is a DECIMAL(31,0). No error; H2 2.1.214 answers 0.375. Times 1.00 in
# front it is 0.37. Of the days 06/05/2024 and 06.05.2024 the first is one of June, the second one of May.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q libderby-java=10.14.2.0-2 libh2-java=2.1.214-1 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > Seen.java <<'JAVA'
import java.sql.*;

public class Seen {
    public static void main(String[] arguments) throws SQLException {
        String[] asked = {
            "min(modal) / max(modal)", "sum(case when modal <= 900000000 then modal else 0 end) / sum(modal)",
            "1.00 * sum(case when modal <= 900000000 then modal else 0 end) / sum(modal)", "cast('06/05/2024' as date)", "cast('06.05.2024' as date)",
        };
        for (String address : new String[] { "jdbc:derby:memory:usaha;create=true", "jdbc:h2:mem:usaha" }) {
            try (Connection connection = DriverManager.getConnection(address); Statement statement = connection.createStatement()) {
                statement.execute("create table usaha (modal decimal(18,0))");
                statement.execute("insert into usaha values (900000000), (1500000000)");
                for (String text : asked) {
                    String answer;
                    try (ResultSet found = statement.executeQuery("select " + text + " from usaha fetch first row only")) {
                        found.next();
                        answer = found.getString(1);
                    } catch (SQLException refused) {
                        answer = "refused";
                    }
                    System.out.println(connection.getMetaData().getDatabaseProductName() + ", " + text + ": " + answer);
                }
            }
        }
    }
}
JAVA
java -cp usr/share/java/derby.jar:usr/share/java/h2.jar Seen.java > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Derby 10.14.2 and H2 2.1.214"
Apache Derby, min(modal) / max(modal): 0.6000000000000
Apache Derby, sum(case when modal <= 900000000 then modal else 0 end) / sum(modal): 0
Apache Derby, 1.00 * sum(case when modal <= 900000000 then modal else 0 end) / sum(modal): 0.37
Apache Derby, cast('06/05/2024' as date): 2024-06-05
Apache Derby, cast('06.05.2024' as date): 2024-05-06
H2, min(modal) / max(modal): 0.600000000000000000000000000000000000
H2, sum(case when modal <= 900000000 then modal else 0 end) / sum(modal): 0.37500000000000000000000000000000000000000000000000000000
H2, 1.00 * sum(case when modal <= 900000000 then modal else 0 end) / sum(modal): 0.3750000000000000000000000000000000000000000000000000000000
H2, cast('06/05/2024' as date): refused
H2, cast('06.05.2024' as date): refused
SEEN
