package org.majorslist.check.mark;

/// Years as periods write them: `2023`, `FY2023`.
public final class Years {
    private static final int DIGITS = 4;
    private static final String FISCAL = "FY";

    private Years() {}

    /// Whether a period is one calendar or fiscal year.
    ///
    /// @param period a period; empty if unknown
    /// @return whether it reads like `2023` or `FY2023`
    public static boolean is(String period) {
        return calendar(period) || (period.startsWith(FISCAL) && calendar(period.substring(FISCAL.length())));
    }

    /// Whether a period is one calendar year.
    ///
    /// @param period a period; empty if unknown
    /// @return whether it reads like `2023`
    public static boolean calendar(String period) {
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
    /// @return the year as a number, such as 2023
    public static int number(String period) {
        return Integer.parseInt(period.substring(period.length() - DIGITS));
    }

    /// A year some years away, of the same kind; empty if the period is no year.
    ///
    /// @param period a period; empty if unknown
    /// @param years how many years later; below zero for earlier ones
    /// @return the other year, such as `FY2024`, or an empty text
    public static String shift(String period, int years) {
        if (!is(period)) {
            return "";
        }
        String kind = period.startsWith(FISCAL) ? FISCAL : "";
        return kind + (number(period) + years);
    }

    /// From some years before a year to that year; empty if the period is no year.
    ///
    /// @param period the last year; empty if unknown
    /// @param years how many years before it the first lies
    /// @return both years and what lies between, such as `2020..2023`, or an empty text
    public static String upTo(String period, int years) {
        return is(period) ? shift(period, -years) + ".." + period : "";
    }

    /// Whether one year is later than another.
    ///
    /// @param period the one year
    /// @param than the other
    /// @return whether the one is later, fiscal or not; `false` if either is no year
    public static boolean later(String period, String than) {
        return is(period) && is(than) && number(period) > number(than);
    }

    /// A year written as another is: fiscal if that is fiscal.
    ///
    /// @param period a period; left as it is if it is no year
    /// @param other the period whose kind it takes
    /// @return the year, such as `FY2023`; the period itself if the other is not fiscal
    public static String like(String period, String other) {
        return is(period) && other.startsWith(FISCAL) ? FISCAL + number(period) : period;
    }
}
