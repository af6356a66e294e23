package org.majorslist.register.imports;

import java.util.Map;

/// Which measure of the ledger a kind of transaction of ForeignAssistance.gov is.
final class AidMeasures {
    private static final Map<String, String> MEASURES = Map.of(
            "Obligations", "obligated",
            "Disbursements", "disbursed",
            "Appropriated and Planned", "appropriated",
            "President's Budget Requests", "requested");

    private AidMeasures() {}

    static boolean isKnown(String transaction) {
        return MEASURES.containsKey(transaction);
    }

    static String of(String transaction) {
        return MEASURES.getOrDefault(transaction, "");
    }
}
