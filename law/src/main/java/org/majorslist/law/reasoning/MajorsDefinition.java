package org.majorslist.law.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.law.rules.Decision;
import org.majorslist.law.rules.RuleEngine;

/// Whether areas, tonnages and findings meet the definition of a major.
final class MajorsDefinition {
    private MajorsDefinition() {}

    static List<String> limbs(RuleEngine definition, LocalDate day, Map<String, Object> measures) {
        var facts = new HashMap<String, Object>();
        for (String decision : List.of("major producer", "major transit")) {
            definition
                    .model()
                    .table(decision)
                    .inputs()
                    .forEach(input -> facts.put(input.expression(), nothing(input.type())));
        }
        facts.putAll(measures);
        facts.put("day", day);
        var limbs = new ArrayList<String>();
        for (String decision : List.of("major producer", "major transit")) {
            for (Decision limb : definition.collect(decision, facts)) {
                limbs.add(limb.fired().annotation("Citation") + ": "
                        + limb.fired().annotation("Reason"));
            }
        }
        return List.copyOf(limbs);
    }

    private static Object nothing(String type) {
        return type.equals("number") ? BigDecimal.ZERO : false;
    }
}
