package org.majorslist.check.find;

import java.util.HashMap;
import java.util.Map;

/// The names of months in both languages, short ones as well.
final class Months {
    /// The number of a month, 1 to 12, by its name.
    static final Map<String, Integer> NUMBERS = months();

    private Months() {}

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
