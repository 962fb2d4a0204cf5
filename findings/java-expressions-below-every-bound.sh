#!/usr/bin/env bash
# Four expression languages that rule engines and forms in Java use (MVEL 2.4.4, Spring 4.3.30, OGNL 2.7.3, JEXL 3.1 of Debian 12) on a capital that is null: "at most Rp1
# miliar" is true in Spring (also "below 0") and in OGNL (also "at least 0", though not "equal to 0"), false in MVEL and JEXL, where "not above Rp1 miliar" is true all the
# same. MVEL multiplies the literal 1000000000 * 5 rightly and the same amount from a variable to 705032704; Spring and OGNL wrap both, so that twelve months of Rp1 miliar are
# at most Rp2 miliar in three of four. null + 1 is the text "null1" in MVEL.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q libmvel-java=2.4.4-1 libspring-expression-java=4.3.30-2 libspring-core-java=4.3.30-2 libognl-java=2.7.3-7 libcommons-jexl3-java=3.1-3 \
  libcommons-logging-java libjavassist-java > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > Seen.java <<'JAVA'
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.MapContext;
import org.mvel2.MVEL;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

public class Seen {
    public static void main(String[] args) {
        var facts = new HashMap<String, Object>(Map.of("sebulan", 1000000000, "bulan", 12));
        facts.put("modal", null);
        var spring = new StandardEvaluationContext();
        spring.setVariables(facts);
        String[] asked = {"modal <= 1000000000", "!(modal > 1000000000)", "modal < 0", "modal >= 0", "modal == 0", "modal + 1", "1000000000 * 5", "sebulan * 5", "sebulan * bulan <= 2000000000"};
        for (String text : asked)
            System.out.println(text + ": MVEL " + tell(() -> MVEL.eval(text, new HashMap<>(facts)))
                + ", Spring " + tell(() -> new SpelExpressionParser().parseExpression(text.replaceAll("[a-z]+", "#$0")).getValue(spring))
                + ", OGNL " + tell(() -> ognl.Ognl.getValue(text, facts))
                + ", JEXL " + tell(() -> new JexlBuilder().create().createExpression(text).evaluate(new MapContext(facts))));
    }

    static String tell(Callable<Object> asked) {
        try {
            return String.valueOf(asked.call());
        } catch (Exception error) {
            return "error";
        }
    }
}
JAVA
jars=$(find usr/share/java -name '*.jar' | paste -sd:)
java -cp "$jars" Seen.java > seen 2> warnings
cat seen
diff seen - <<'SEEN' && echo "as seen on MVEL 2.4.4, Spring 4.3.30, OGNL 2.7.3 and JEXL 3.1"
modal <= 1000000000: MVEL false, Spring true, OGNL true, JEXL false
!(modal > 1000000000): MVEL true, Spring true, OGNL true, JEXL true
modal < 0: MVEL false, Spring true, OGNL false, JEXL false
modal >= 0: MVEL false, Spring false, OGNL true, JEXL false
modal == 0: MVEL false, Spring false, OGNL false, JEXL false
modal + 1: MVEL null1, Spring error, OGNL error, JEXL error
1000000000 * 5: MVEL 5000000000, Spring 705032704, OGNL 705032704, JEXL 5000000000
sebulan * 5: MVEL 705032704, Spring 705032704, OGNL 705032704, JEXL 5000000000
sebulan * bulan <= 2000000000: MVEL true, Spring true, OGNL true, JEXL false
SEEN
