package org.majorslist.law.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Comparison of facts: equal types only, as FEEL does.
final class Values {
    private Values() {}

    static boolean same(Object left, Object right) {
        if (left instanceof BigDecimal number && right instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        return left.equals(right);
    }

    static int compare(Object left, Object right) {
        if (left instanceof BigDecimal number && right instanceof BigDecimal other) {
            return number.compareTo(other);
        }
        if (left instanceof LocalDate day && right instanceof LocalDate other) {
            return day.compareTo(other);
        }
        throw new IllegalArgumentException("Cannot compare " + left + " with " + right + ": numbers and days only.");
    }
}
