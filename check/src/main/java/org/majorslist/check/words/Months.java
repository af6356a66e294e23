package org.majorslist.check.words;

import java.util.HashMap;
import java.util.Map;

/// The names of months in both languages, short ones as well.
public final class Months {
    private static final int TWO_DIGITS = 10;

    /// The number of a month, 1 to 12, by its name.
    public static final Map<String, Integer> NUMBERS = months();

    private Months() {}

    /// A month as periods write it.
    ///
    /// @param year the year, such as `2023`
    /// @param month the month, 1 to 12
    /// @return both, such as `2023-04`
    public static String of(String year, int month) {
        return year + (month < TWO_DIGITS ? "-0" : "-") + month;
    }

    /// A month as periods write it.
    ///
    /// @param year the year, such as 2023
    /// @param month the month, 1 to 12
    /// @return both, such as `2023-04`
    public static String of(int year, int month) {
        return of(String.valueOf(year), month);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        String[][] names = {
            {"january", "jan", "enero", "ene"},
            {"february", "feb", "febrero"},
            {"march", "mar", "marzo"},
            {"april", "apr", "abril", "abr"},
            {"may", "mayo"},
            {"june", "jun", "junio"},
            {"july", "jul", "julio"},
            {"august", "aug", "agosto", "ago"},
            {"september", "sept", "sep", "septiembre", "setiembre"},
            {"october", "oct", "octubre"},
            {"november", "nov", "noviembre"},
            {"december", "dec", "diciembre", "dic"}
        };
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i]) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
