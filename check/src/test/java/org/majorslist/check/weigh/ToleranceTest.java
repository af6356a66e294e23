package org.majorslist.check.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;

/// The bands of the published verdict rules, at and beside their edges.
class ToleranceTest {
    @ParameterizedTest(name = "{0} {1} on record {2} → {3}")
    @CsvSource(textBlock = """
        EXACTLY,   253000, 252572, supported
        EXACTLY,   253000, 263000, imprecise
        EXACTLY,   253000, 280000, contradicted
        EXACTLY,   106000, 103000, imprecise
        ABOUT,     20,     23,     supported
        ABOUT,     20,     26,     contradicted
        ABOUT,     380,    365,    supported
        ABOUT,     380,    350,    imprecise
        NEARLY,    22000,  21958,  supported
        NEARLY,    22000,  18000,  imprecise
        NEARLY,    22000,  24000,  contradicted
        MORE_THAN, 100,    120,    supported
        MORE_THAN, 100,    190,    imprecise
        MORE_THAN, 100,    260,    contradicted
        MORE_THAN, 100,    94,     contradicted
        UP_TO,     100,    80,     supported
        UP_TO,     100,    60,     imprecise
        LESS_THAN, 100,    120,    contradicted
        VAGUE,     24,     97,     supported
        """)
    void judgesLevels(Qualifier qualifier, double claimed, double recorded, Finding expected) {
        assertEquals(expected, Tolerance.level(recorded, claimed, qualifier));
    }

    @ParameterizedTest(name = "{0} {1} worked out {2} → {3}")
    @CsvSource(textBlock = """
        EXACTLY, 53,   53.28, supported
        EXACTLY, 12.6, 12.65, supported
        EXACTLY, 67,   71.8,  contradicted
        EXACTLY, 10,   9.2,   imprecise
        ABOUT,   70,   24,    contradicted
        ABOUT,   70,   69.2,  supported
        EXACTLY, 15,  -15,    contradicted
        """)
    void judgesWhatIsWorkedOut(Qualifier qualifier, double claimed, double derived, Finding expected) {
        assertEquals(expected, Tolerance.derived(derived, claimed, qualifier, true));
    }

    @ParameterizedTest(name = "{0} {1} times, worked out {2} → {3}")
    @CsvSource(textBlock = """
        EXACTLY,   2, 2.2,  supported
        EXACTLY,   2, 2.5,  imprecise
        EXACTLY,   3, 2.4,  imprecise
        EXACTLY,   3, 2.28, contradicted
        NEARLY,    3, 2.6,  supported
        NEARLY,    3, 5.2,  contradicted
        MORE_THAN, 6, 22,   contradicted
        """)
    void judgesMultiples(Qualifier qualifier, double claimed, double factor, Finding expected) {
        assertEquals(expected, Tolerance.multiple(factor, claimed, qualifier));
    }
}
