package org.majorslist.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final Fault FAULT = new Fault(
            "unknown-country",
            "\"XYZ\" is not a country of the record",
            "COUNTRY",
            "Run `majors status` for the list.");

    @Test
    void wordsWhatWhereAndTheMend() {
        assertEquals(
                "COUNTRY: \"XYZ\" is not a country of the record\n  Run `majors status` for the list.", FAULT.text());
    }

    @Test
    void refusesAFaultThatDoesNotSayTheMend() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Fault("x", "what", "where", " "));
        assertEquals("Fault x must say what is wrong, where, and the mend.", refused.getMessage());
    }

    @Test
    void reportsAllFaultsOfOneInputTogether() {
        var second = new Fault("no-value", "no value", "a.csv:2", "Give one.");
        var bad = new BadInput(List.of(FAULT, second));
        assertEquals(FAULT.text() + "\n" + second.text(), bad.getMessage());
        assertEquals(2, bad.faults().size());
    }

    @Test
    void refusesBadInputWithoutAFault() {
        assertThrows(IllegalArgumentException.class, () -> new BadInput(List.of()));
    }
}
