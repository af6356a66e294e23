package org.majorslist.check.find;

/// Years as periods write them: `2023`, `FY2023`.
final class Years {
    private static final int DIGITS = 4;
    private static final String FISCAL = "FY";

    private Years() {}

    /// Whether a period is one calendar or fiscal year.
    static boolean is(String period) {
        return calendar(period) || (period.startsWith(FISCAL) && calendar(period.substring(FISCAL.length())));
    }

    /// Whether a period is one calendar year.
    static boolean calendar(String period) {
        if (period.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (period.charAt(i) < '0' || period.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// The number of a year.
    ///
    /// @param period a year, as [#is] knows it
    static int number(String period) {
        return Integer.parseInt(period.substring(period.length() - DIGITS));
    }

    /// A year some years away, of the same kind; empty if the period is no year.
    static String shift(String period, int years) {
        if (!is(period)) {
            return "";
        }
        String kind = period.startsWith(FISCAL) ? FISCAL : "";
        return kind + (number(period) + years);
    }

    /// From some years before a year to that year; empty if the period is no year.
    static String upTo(String period, int years) {
        return is(period) ? shift(period, -years) + ".." + period : "";
    }

    /// Whether one year is later than another.
    static boolean later(String period, String than) {
        return is(period) && is(than) && number(period) > number(than);
    }

    /// A year written as another is: fiscal if that is fiscal.
    static String like(String period, String other) {
        return is(period) && other.startsWith(FISCAL) ? FISCAL + number(period) : period;
    }
}
