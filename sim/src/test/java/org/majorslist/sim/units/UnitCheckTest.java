package org.majorslist.sim.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.sim.Models;

class UnitCheckTest {
    private static List<UnitFinding> check(String declared, String equation) {
        return UnitCheck.check(Models.of(1, 1, """
                <stock name="town"><eqn>100</eqn><inflow>births</inflow><units>people</units></stock>
                <flow name="births"><eqn>town * rate</eqn><units>person/day</units></flow>
                <aux name="rate"><eqn>0.1</eqn><units>1/day</units></aux>
                <aux name="x"><eqn>%s</eqn><units>%s</units></aux>
                """.formatted(equation, declared).replace("people", "persons")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            town * rate                | person/day
            town / births              | days
            5                          | person
            SMTH1(births, 3) + 2       | person/day
            SQRT(town * town)          | person
            town // town               | dmnl
            IF TIME = 1 THEN town ELSE 0 | person
            """)
    void acceptsWhatFits(String equation, String unit) {
        assertEquals(List.of(), check(unit, equation));
    }

    @Test
    void tellsWhatDoesNotFitAndWhy() {
        List<UnitFinding> findings = check("person", "town * rate");
        assertEquals(1, findings.size());
        assertEquals(
                "its unit is person, but its equation gives person / day",
                findings.getFirst().what());
        assertEquals(
                "town is in person, rate is in 1 / day", findings.getFirst().because());
    }

    @Test
    void tellsASumOfUnlikeThings() {
        assertEquals(
                "the two sides of + are in person and in 1 / day",
                check("person", "town + rate").getFirst().what());
    }

    @Test
    void infersWhatIsNotDeclared() {
        assertEquals(List.of(), check("", "town * rate"));
    }
}
